/** From a quotation to its verdict: verbatim, altered, another speaker, another source, or in none. */

import type { Passage } from '../../corpus/passage';
import { passageId } from '../../corpus/passages-of';
import type { SourceId } from '../../corpus/source';
import type { PassageSearch, Signal } from '../../ports';
import type { QuotationFinding, QuotationMatch } from '../verdict';
import { candidateStretches, wholeSources } from './candidate-stretches';
import type { QuotationCorpus, Stretch } from './candidate-stretches';
import { alteredIn, splicedIn, verbatimIn } from './compare-stretch';
import type { StretchMatch } from './compare-stretch';
import { quotedWords, sourceWords } from './quoted-words';
import type { QuotedWords, Word } from './quoted-words';
import { compareSpeakers } from './same-speaker';
import { draftSpeakerIn, sourceSpeaker } from './source-speaker';

export type { QuotationCorpus };

export interface QuotationQuery {
  /** The words between the marks, markup out. */
  readonly text: string;
  /** As far as the draft makes it plain. */
  readonly speaker?: string;
  /** The sources cited for it; empty where none is. */
  readonly cited: ReadonlySet<SourceId>;
}

export type JudgedQuotation = Omit<QuotationFinding, 'quotation'>;

/** Passages looked at first, and where the words are in none of them. */
const fewHits = 16;
const manyHits = 80;
/** An alteration of the cited source's words is preferred to a likelier one elsewhere up to this much. */
const citedBonus = 0.1;
/** So close an alteration that no further passages are looked at. */
const sure = 0.9;
/** So close an alteration that the quotation is not put together from two places. */
const likely = 0.75;

/** Never throws but for an aborted signal. */
export async function judgeQuotation(
  query: QuotationQuery,
  search: PassageSearch,
  corpus: QuotationCorpus,
  signal?: Signal,
): Promise<JudgedQuotation> {
  signal?.throwIfAborted();
  const quoted = quotedWords(query.text);
  if (quoted.words.length === 0) return { outcome: 'not-found' };
  const task = { query, quoted, signal };
  const stretches = readStretches(quoted, await stretchesFor(query, search, corpus, fewHits, signal));
  const first = judgeVerbatim(task, stretches);
  if (first !== undefined) return finished(first, search, signal);
  const altered = closest(task, stretches);
  if (altered !== undefined && altered.similarity >= sure) return finished({ outcome: 'altered', match: altered }, search, signal);
  const more = readStretches(quoted, await stretchesFor(query, search, corpus, manyHits, signal));
  const second = judgeVerbatim(task, more);
  if (second !== undefined) return finished(second, search, signal);
  const match = closest(task, more) ?? altered;
  return match === undefined ? { outcome: 'not-found' } : finished({ outcome: 'altered', match }, search, signal);
}

interface Task {
  readonly query: QuotationQuery;
  readonly quoted: QuotedWords;
  readonly signal: Signal | undefined;
}

interface ReadStretch {
  readonly stretch: Stretch;
  readonly words: readonly Word[];
}

function readStretches(quoted: QuotedWords, stretches: readonly Stretch[]): readonly ReadStretch[] {
  return stretches.map((stretch) => ({ stretch, words: sourceWords(stretch.source.text, stretch.span, quoted) }));
}

interface Judged {
  readonly outcome: QuotationFinding['outcome'];
  readonly match: StretchMatch;
  readonly speaker?: string;
}

/** Cited sources first and wholly, then what the index finds. */
async function stretchesFor(
  query: QuotationQuery,
  search: PassageSearch,
  corpus: QuotationCorpus,
  limit: number,
  signal: Signal | undefined,
): Promise<readonly Stretch[]> {
  const whole = wholeSources(query.cited, corpus);
  const done = new Set(whole.map((it) => it.source.id));
  const large = new Set([...query.cited].filter((it) => !done.has(it)));
  const cited = large.size === 0 ? [] : await candidateStretches(query.text, search, corpus, { limit, only: large }, signal);
  const all = await candidateStretches(query.text, search, corpus, { limit }, signal);
  return [...whole, ...cited, ...all.filter((it) => !done.has(it.source.id))];
}

/** The same words may stand in several places: one that agrees with the draft in all clears it. */
function judgeVerbatim({ query, quoted, signal }: Task, stretches: readonly ReadStretch[]): Judged | undefined {
  let elsewhere: Judged | undefined;
  let otherSpeaker: Judged | undefined;
  for (const { stretch, words } of stretches) {
    signal?.throwIfAborted();
    for (const match of verbatimIn(query.text, quoted, stretch, words)) {
      const speaker = sourceSpeaker(stretch.source, match.span);
      const cited = query.cited.size === 0 || query.cited.has(stretch.source.id);
      if (compareSpeakers(draftSpeakerIn(stretch.source, query.speaker, speaker), speaker) === 'different') otherSpeaker ??= { outcome: 'wrong-speaker', match, speaker };
      else if (cited) return { outcome: 'verbatim', match, speaker };
      else elsewhere ??= { outcome: 'wrong-source', match, speaker };
    }
  }
  const citedOther = otherSpeaker !== undefined && query.cited.has(otherSpeaker.match.stretch.source.id);
  if (citedOther && elsewhere !== undefined) return { ...elsewhere, outcome: 'verbatim' };
  return elsewhere ?? otherSpeaker;
}

function closest({ query, quoted, signal }: Task, stretches: readonly ReadStretch[]): StretchMatch | undefined {
  const found: StretchMatch[] = [];
  const bySource = new Map<SourceId, ReadStretch[]>();
  for (const { stretch, words } of stretches) {
    signal?.throwIfAborted();
    const match = alteredIn(query.text, quoted, stretch, words);
    if (match !== undefined) found.push(match);
    const others = bySource.get(stretch.source.id);
    if (others === undefined) bySource.set(stretch.source.id, [{ stretch, words }]);
    else others.push({ stretch, words });
  }
  if (!found.some((it) => it.similarity >= likely && !it.partial)) {
    found.push(...[...bySource.values()].flatMap((it) => splicedOf(query.text, quoted, it)));
  }
  const rankOf = (it: StretchMatch): number => it.rank + (query.cited.has(it.stretch.source.id) ? citedBonus : 0);
  return found.reduce<StretchMatch | undefined>((best, it) => (best === undefined || rankOf(it) > rankOf(best) ? it : best), undefined);
}

/** All that was read of one source, in order of its text. */
function splicedOf(text: string, quoted: QuotedWords, stretches: readonly ReadStretch[]): readonly StretchMatch[] {
  const sorted = [...stretches].sort((a, b) => a.stretch.span.start - b.stretch.span.start);
  const [first] = sorted;
  if (first === undefined) return [];
  const whole = { ...first.stretch, passages: sorted.flatMap((it) => it.stretch.passages) };
  const match = splicedIn(text, quoted, whole, sorted.flatMap((it) => it.words));
  return match === undefined ? [] : [match];
}

async function finished({ outcome, match, speaker }: Judged, search: PassageSearch, signal: Signal | undefined): Promise<JudgedQuotation> {
  const passage = await passageFor(match, search, signal);
  if (passage === undefined) return { outcome };
  const said = speaker ?? sourceSpeaker(match.stretch.source, match.span);
  const found: QuotationMatch = {
    passage,
    exact: match.exact,
    ...(match.partial ? { partial: true as const } : {}),
    span: match.span,
    ...(said === undefined ? {} : { speaker: said }),
    similarity: match.similarity,
    diff: match.diff,
  };
  return { outcome, match: found };
}

/** The passage in which the words begin, which need not be one that the search found. */
async function passageFor(match: StretchMatch, search: PassageSearch, signal: Signal | undefined): Promise<Passage | undefined> {
  const { passages, source } = match.stretch;
  const holding = passages.find((it) => it.span.start <= match.span.start && match.span.start < it.span.end);
  if (holding !== undefined) return holding;
  const near = await passagesNear(match, search, signal);
  const begins = near.find((it) => match.span.start < it.span.end && it.span.start < match.span.end);
  return begins ?? passages[0] ?? near.find((it) => it.source === source.id);
}

/** The ordinals of a source ascend with its text, so the place is found by halving. */
async function passagesNear(match: StretchMatch, search: PassageSearch, signal: Signal | undefined): Promise<readonly Passage[]> {
  const { stretch, span } = match;
  let low = 0;
  let high = stretch.source.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [passage] = await search.passages([passageId(stretch.source.id, middle)], signal);
    if (passage === undefined || passage.span.end > span.start) high = middle;
    else low = middle + 1;
  }
  const ids = [low - 1, low, low + 1].filter((it) => it >= 0).map((it) => passageId(stretch.source.id, it));
  return search.passages(ids, signal);
}
