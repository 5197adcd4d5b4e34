/** From the words of a claim to its verdict: retrieval, alignment, contests of values and polarity, judgement. */

import type { Passage } from '../corpus/passage';
import type { Source, SourceId } from '../corpus/source';
import type { PassageSearch, Signal } from '../ports';
import type { NameContext } from '../text/values/names';
import { mergedContext } from '../text/values/names';
import { align } from './align';
import type { AnalysedText, Word } from './analysed-text';
import { clausesOf } from './clauses';
import { unitsOf } from './claim-units';
import { judge } from './judgement';
import { contextKey } from './known-names';
import type { JudgementMemo } from './memo';
import { createJudgementMemo } from './memo';
import { quotedSpeaker } from './quoted-speaker';
import { retrieve } from './retrieve';
import type { Scene } from './scene';
import { saysI, sceneOf } from './scene';
import { supportCover } from './thresholds';
import type { Verdict } from './verdict';
import { verdictOf } from './verdict-of-judgement';
import { wordWeight } from './word-weights';

export interface ClaimQuery {
  readonly text: string;
  /** Sources that the writer cites for it; looked at first. */
  readonly cited?: ReadonlySet<SourceId>;
  /** `YYYY-MM-DD`, or as precise as it is: what "yesterday" in the claim counts from. */
  readonly date?: string;
  /** What the draft shows about the capitals of its words. */
  readonly names?: NameContext;
  readonly memo?: JudgementMemo;
}

export interface ClaimCorpus {
  byId(id: SourceId): Source | undefined;
}

export async function judgeClaim(claim: ClaimQuery, search: PassageSearch, corpus: ClaimCorpus, signal?: Signal): Promise<Verdict> {
  signal?.throwIfAborted();
  const memo = claim.memo ?? createJudgementMemo();
  const atFirst = analysedClaim(claim, claim.names, memo);
  const { passages, hits, frequencies } = await retrieve(atFirst, claim.cited ?? new Set(), search, signal);
  signal?.throwIfAborted();
  const analysed = analysedClaim(claim, knownTo(claim, passages, corpus, memo), memo);
  const units = unitsOf(analysed, (word) => wordWeight(word.lower, word.stem, frequencies.get(word.term) ?? 0, search.passageCount), memo.relations);
  let told = '';
  for (const it of analysed.words) told += ((frequencies.get(it.term) ?? 0) > 0 ? 2 : 0) + (it.inName ? 1 : 0);
  const key = `${keyOf(claim, passages, corpus)}\n${hits.join(' ')}\n${told}\n${units.map((it) => it.weight).join(' ')}\n${supportCover(search.passageCount)}`;
  const known = memo.verdict(key);
  if (known) return known;
  const scene = sceneFor(passages, corpus, memo);
  const alignment = align(units, scene, clausesOf(analysed));
  const facts = { occurs: (word: Word) => (frequencies.get(word.term) ?? 0) > 0, passages: search.passageCount };
  const verdict = verdictOf(analysed, alignment, scene, judge(analysed, alignment, scene, facts), { cited: claim.cited, passages: search.passageCount, hits });
  memo.keep(key, verdict);
  return verdict;
}

/** Words of the claim are names where the draft or a source that bears on it shows them to be. */
function knownTo(claim: ClaimQuery, passages: readonly Passage[], corpus: ClaimCorpus, memo: JudgementMemo): NameContext {
  const sources = [...new Set(passages.map((it) => it.source))].flatMap((id) => corpus.byId(id) ?? []);
  return mergedContext([...(claim.names ? [claim.names] : []), ...sources.map((it) => memo.names.ofSource(it))]);
}

function analysedClaim({ text, date }: ClaimQuery, context: NameContext | undefined, memo: JudgementMemo): AnalysedText {
  return memo.analysed(text, date, context && { key: contextKey(text, context), context });
}

/** The words, and the sources as they are: each is named once for the passages of it that follow. */
function keyOf(claim: ClaimQuery, passages: readonly Passage[], corpus: ClaimCorpus): string {
  let key = `${claim.text}\n${claim.date ?? ''}\n${[...(claim.cited ?? [])].sort().join(' ')}`;
  let source: SourceId | undefined;
  for (const it of passages) {
    if (it.source !== source) {
      source = it.source;
      key += `\n${source}@${corpus.byId(source)?.hash ?? ''}`;
    }
    key += `#${it.ordinal}`;
  }
  return key;
}

function sceneFor(passages: readonly Passage[], corpus: ClaimCorpus, memo: JudgementMemo): Scene {
  const known = new Map<SourceId, OfSource | undefined>();
  // The passages of one source come one after another.
  let open: { readonly id: SourceId; readonly of: OfSource | undefined } | undefined;
  const of = ({ source }: Passage): OfSource | undefined => {
    if (open?.id === source) return open.of;
    if (!known.has(source)) known.set(source, ofSource(corpus.byId(source), memo));
    open = { id: source, of: known.get(source) };
    return open.of;
  };
  return sceneOf(passages, {
    sentence: (passage) => {
      const around = of(passage);
      return memo.analysed(passage.text, issuedOf(passage, around?.source), around?.names);
    },
    title: (passage) => titleOf(passage, of(passage), memo),
    speaker: (passage) => {
      const around = of(passage);
      return around && quotedSpeaker(around.source, passage);
    },
  });
}

/** What all passages of a source share. */
interface OfSource {
  readonly source: Source;
  readonly names: { readonly key: string; readonly context: NameContext };
  /** By part, where nobody speaks for himself. */
  readonly titles: (AnalysedText | undefined)[];
}

function ofSource(source: Source | undefined, memo: JudgementMemo): OfSource | undefined {
  return source && { source, names: { key: `${source.id}@${source.hash}`, context: memo.names.ofSource(source) }, titles: [] };
}

function issuedOf(passage: Passage, source: Source | undefined): string | undefined {
  return source?.parts[passage.part]?.metadata?.issued ?? source?.metadata.issued;
}

/** Its title, and who wrote and published it: what a source says, its author says. */
function titleOf(passage: Passage, of: OfSource | undefined, memo: JudgementMemo): AnalysedText | undefined {
  if (of === undefined) return undefined;
  // "I left the town" is told of whoever says it.
  if (saysI(passage)) return titleWith(passage.speaker, passage.part, of, memo);
  if (!(passage.part in of.titles)) of.titles[passage.part] = titleWith(undefined, passage.part, of, memo);
  return of.titles[passage.part];
}

const MOST_AUTHORS = 5;

function titleWith(speaker: string | undefined, part: number, { source, names }: OfSource, memo: JudgementMemo): AnalysedText | undefined {
  const { title, authors, publisher } = { ...source.metadata, ...source.parts[part]?.metadata };
  const heads = [speaker, source.parts[part]?.title || title, ...authors.slice(0, MOST_AUTHORS), publisher].filter(Boolean).join('. ');
  return heads ? memo.analysed(heads, undefined, names) : undefined;
}
