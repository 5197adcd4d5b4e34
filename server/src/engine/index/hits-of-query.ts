/** The best passages of all segments for one query. */

import type { SourceId } from '../corpus/source';
import type { PassageQuery } from '../ports';
import { createBestHits } from './best-hits';
import type { BestHits, RankedHit } from './best-hits';
import { bitsFor, clearBits, hasBit, setBits } from './bits';
import type { Bits } from './bits';
import { lengthNormOf } from './bm25';
import type { LengthNorm } from './bm25';
import { livePassagesWith, sourceIn, sourceOfPassage } from './index-state';
import type { IndexState, LiveSegment, SourcePlace } from './index-state';
import { searchSegment } from './max-score';
import type { Scratch } from './max-score';
import { postingsOfPrefix } from './prefix-postings';
import { listOf, postingsOfTerm, queryTermsOf } from './query-terms';
import type { QueryTerm, TermPostings } from './query-terms';
import { scoreOf } from './segment-query';
import type { SegmentQuery } from './segment-query';
import type { Segment } from './segment';
import { placeOfTerm, placesOfPrefix, termKey } from './term-table';
import type { TermKey } from './term-table';

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
  const key = termKey(term.term);
  return term.isPrefix ? prefixIn(state, term, key) : termIn(state, term, key);
}

function termIn({ segments }: IndexState, term: QueryTerm, key: TermKey): FoundTerm {
  let frequency = 0;
  const bySegment = segments.map((part) => {
    const place = placeOfTerm(part.segment.terms, key);
    if (place < 0) return undefined;
    const live = livePassagesWith(part, place);
    frequency += live;
    return live > 0 ? postingsOfTerm(part.segment, place) : undefined;
  });
  return { term, bySegment, frequency };
}

/** A prefix of one term is that term. */
function prefixIn({ segments }: IndexState, term: QueryTerm, key: TermKey): FoundTerm {
  let frequency = 0;
  const bySegment = segments.map((part) => {
    const places = placesOfPrefix(part.segment.terms, key);
    const only = places.to - places.from === 1;
    const found = only ? postingsOfTerm(part.segment, places.from) : postingsOfPrefix(part.segment, places);
    frequency += only ? livePassagesWith(part, places.from) : livePassagesIn(found, part);
    return found;
  });
  return { term, bySegment, frequency };
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
  return { lists, lengths: state.segments[at]?.segment.lengths ?? new Uint16Array(), norm, limit, excluded };
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
