/** From the words of a claim to its verdict: retrieval, alignment, contests of values and polarity, judgement. */

import type { Passage } from '../corpus/passage';
import type { Source, SourceId } from '../corpus/source';
import type { PassageSearch, Signal } from '../ports';
import { termOf } from '../text/terms';
import { align } from './align';
import type { AnalysedText, Word } from './analysed-text';
import { unitsOf } from './claim-units';
import { judge } from './judgement';
import type { JudgementMemo } from './memo';
import { createJudgementMemo } from './memo';
import { retrieve } from './retrieve';
import type { Scene } from './scene';
import { sceneOf } from './scene';
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
  readonly memo?: JudgementMemo;
}

export interface ClaimCorpus {
  byId(id: SourceId): Source | undefined;
}

export async function judgeClaim(claim: ClaimQuery, search: PassageSearch, corpus: ClaimCorpus, signal?: Signal): Promise<Verdict> {
  signal?.throwIfAborted();
  const memo = claim.memo ?? createJudgementMemo();
  const analysed = memo.analysed(claim.text, claim.date);
  const { passages, frequencies } = await retrieve(analysed, claim.cited ?? new Set(), search, signal);
  signal?.throwIfAborted();
  const units = unitsOf(analysed, (word) => wordWeight(word.lower, word.stem, frequencies.get(termOf(word.text)) ?? 0, search.passageCount));
  const seen = analysed.words.map((it) => ((frequencies.get(termOf(it.text)) ?? 0) > 0 ? 1 : 0)).join('');
  const key = [keyOf(claim, passages, corpus), units.map((it) => it.weight).join(' '), seen, supportCover(search.passageCount)].join('\n');
  const known = memo.verdict(key);
  if (known) return known;
  const scene = sceneFor(passages, corpus, memo);
  const alignment = align(units, scene);
  const facts = { occurs: (word: Word) => (frequencies.get(termOf(word.text)) ?? 0) > 0, passages: search.passageCount };
  const verdict = verdictOf(analysed, alignment, scene, judge(analysed, alignment, scene, facts));
  memo.keep(key, verdict);
  return verdict;
}

/** The words, and the sources as they are. */
function keyOf(claim: ClaimQuery, passages: readonly Passage[], corpus: ClaimCorpus): string {
  const seen = passages.map((it) => `${it.id}@${corpus.byId(it.source)?.hash ?? ''}`);
  return [claim.text, claim.date ?? '', ...seen].join('\n');
}

function sceneFor(passages: readonly Passage[], corpus: ClaimCorpus, memo: JudgementMemo): Scene {
  return sceneOf(passages, {
    sentence: (passage) => memo.analysed(passage.text, issuedOf(passage, corpus)),
    title: (passage) => titleOf(passage, corpus, memo),
  });
}

function issuedOf(passage: Passage, corpus: ClaimCorpus): string | undefined {
  const source = corpus.byId(passage.source);
  return source?.parts[passage.part]?.metadata?.issued ?? source?.metadata.issued;
}

function titleOf(passage: Passage, corpus: ClaimCorpus, memo: JudgementMemo): AnalysedText | undefined {
  const source = corpus.byId(passage.source);
  const title = source?.parts[passage.part]?.title || source?.metadata.title;
  return title ? memo.analysed(title, undefined) : undefined;
}
