/** The best passages of all segments for one query. */

import type { SourceId } from '../corpus/source';
import type { PassageQuery } from '../ports';
import { createBestHits } from './best-hits';
import type { BestHits, RankedHit } from './best-hits';
import { bitsFor, clearBits, hasBit, setBits } from './bits';
import type { Bits } from './bits';
import { lengthNormOf } from './bm25';
import type { LengthNorm } from './bm25';
import { sourceIn, sourceOfPassage } from './index-state';
import type { IndexState, LiveSegment, SourcePlace } from './index-state';
import { searchSegment } from './max-score';
import type { Scratch } from './max-score';
import { postingsOfPrefix } from './prefix-postings';
import { listOf, postingsOfTerm, queryTermsOf } from './query-terms';
import type { QueryTerm, TermPostings } from './query-terms';
import { scoreOf } from './segment-query';
import type { SegmentQuery } from './segment-query';
import type { Segment } from './segment';

/** Best first. */
export function bestHitsOf(state: IndexState, query: PassageQuery, scratch: Scratch): readonly RankedHit[] {
  const limit = Math.min(Math.floor(query.limit), state.passageCount);
  if (!(limit > 0)) return [];
  const terms = queryTermsOf(query).map((term) => foundTermOf(state, term));
  const best = createBestHits(limit);
  const context = { state, terms, limit, scratch, best, norm: lengthNormOf(state.passageCount, state.totalLength) };
  if (query.sources) searchSources(context, query.sources);
  else searchAll(context);
  return best.list();
}

interface SearchContext {
  readonly state: IndexState;
  readonly terms: readonly FoundTerm[];
  readonly limit: number;
  readonly norm: LengthNorm;
  readonly scratch: Scratch;
  readonly best: BestHits;
}

/** A term of the query and its postings in each segment. */
interface FoundTerm {
  readonly term: QueryTerm;
  readonly bySegment: readonly (TermPostings | undefined)[];
  /** Live passages that have it. */
  readonly frequency: number;
}

function foundTermOf(state: IndexState, term: QueryTerm): FoundTerm {
  const numbers = numbersOf(state, term);
  const only = numbers.length === 1 ? numbers[0] : undefined;
  if (only !== undefined) {
    return { term, bySegment: state.segments.map((it) => postingsOfTerm(it.segment, only)), frequency: state.frequencies.of(only) };
  }
  const bySegment = state.segments.map((it) => (numbers.length === 0 ? undefined : postingsOfPrefix(it.segment, numbers)));
  const frequency = bySegment.reduce((sum, found, i) => sum + livePassagesIn(found, state.segments[i]), 0);
  return { term, bySegment, frequency };
}

/** Terms that no live passage has are left out. */
function numbersOf({ vocabulary, frequencies }: IndexState, { term, isPrefix }: QueryTerm): readonly number[] {
  const exact = vocabulary.find(term);
  const numbers = isPrefix ? vocabulary.startingWith(term) : exact === undefined ? [] : [exact];
  return numbers.filter((number) => frequencies.of(number) > 0);
}

function livePassagesIn(found: TermPostings | undefined, part: LiveSegment | undefined): number {
  if (!found || !part) return 0;
  const { removed } = part;
  if (!removed) return found.to - found.from;
  let live = 0;
  for (let at = found.from; at < found.to; at++) if (!hasBit(removed, found.passages[at] ?? 0)) live++;
  return live;
}

/** The largest segment first: what it gives spares most of the work in the others. */
function searchAll(context: SearchContext): void {
  const { state, best, scratch } = context;
  const order = state.segments.map((_, at) => at).sort((a, b) => sizeAt(state, b) - sizeAt(state, a));
  for (const at of order) {
    const part = state.segments[at];
    if (!part) continue;
    searchSegment(segmentQueryOf(context, at, part.removed), best.threshold, scratch, offerTo(best, part.segment));
  }
}

/** Passages up to which it is faster to score each one of the sources asked for than to search with a filter. */
const fewPassages = 4096;

function searchSources(context: SearchContext, sources: ReadonlySet<SourceId>): void {
  const { state, best, scratch } = context;
  const places = [...sources].flatMap((id) => sourceIn(state.segments, id) ?? []);
  state.segments.forEach((part, at) => {
    const here = places.filter((it) => it.at === at);
    if (here.length === 0) return;
    const offer = offerTo(best, part.segment);
    if (here.reduce((sum, it) => sum + it.to - it.from, 0) > fewPassages) {
      searchSegment(segmentQueryOf(context, at, othersThan(here, part.segment)), best.threshold, scratch, offer);
    } else {
      scoreEach(segmentQueryOf(context, at, undefined), here, offer);
    }
  });
}

function scoreEach(query: SegmentQuery, places: readonly SourcePlace[], offer: (passage: number, score: number) => void): void {
  for (const { from, to } of places) {
    for (let passage = from; passage < to; passage++) {
      const score = scoreOf(query, passage);
      if (score > 0) offer(passage, score);
    }
  }
}

/** All passages but those of live sources that are asked for. */
function othersThan(places: readonly SourcePlace[], segment: Segment): Bits {
  const excluded = bitsFor(segment.lengths.length);
  setBits(excluded, 0, segment.lengths.length);
  for (const it of places) clearBits(excluded, it.from, it.to);
  return excluded;
}

function segmentQueryOf({ state, terms, limit, norm }: SearchContext, at: number, excluded: Bits | undefined): SegmentQuery {
  const lists = terms.flatMap(({ term, bySegment, frequency }) => {
    const found = bySegment[at];
    return found ? listOf(found, term, state.passageCount, frequency, norm) : [];
  });
  return { lists, lengths: state.segments[at]?.segment.lengths ?? new Uint32Array(), norm, limit, excluded };
}

function offerTo(best: BestHits, segment: Segment): (passage: number, score: number) => void {
  return (passage, score) => {
    if (score < best.threshold) return;
    const { source, ordinal } = sourceOfPassage(segment, passage);
    if (source) best.offer({ score, source, ordinal });
  };
}

function sizeAt(state: IndexState, at: number): number {
  return state.segments[at]?.segment.lengths.length ?? 0;
}
