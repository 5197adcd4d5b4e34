/**
 * The best passages of one segment, found without scoring most of the others: MaxScore, term at a time, after
 * Turtle & Flood 1995, "Query evaluation: strategies and optimizations". Exact: the same hits as scoring everything.
 */

import { createPartialScores } from './partial-scores';
import type { PartialScores } from './partial-scores';
import { scoreOf } from './segment-query';
import type { PostingList, SegmentQuery } from './segment-query';

/** Room for the scores of the largest segment, kept between queries. */
export interface Scratch {
  partialScores(passageCount: number): PartialScores;
}

export function createScratch(): Scratch {
  let kept = createPartialScores(1024);
  return {
    partialScores(passageCount) {
      if (kept.capacity < passageCount) kept = createPartialScores(passageCount);
      return kept;
    },
  };
}

/**
 * Partial sums are in single precision and in another order than the final ones. Whatever is compared before its final
 * sum gets this much room, so that a passage is left out only if it is surely below.
 */
const slack = 1 + 1e-5;

/** Times as many as can be hits. */
const manyKept = 4;

/** Offers every passage whose score could reach `threshold` (grown meanwhile) with its exact score. */
export function searchSegment(query: SegmentQuery, threshold: number, scratch: Scratch, offer: (passage: number, score: number) => void): void {
  const lists = [...query.lists].sort((a, b) => b.bound - a.bound);
  const remaining = remainingBounds(lists);
  const partial = scratch.partialScores(query.lengths.length);
  let least = threshold;
  let next = 0;
  for (; next < lists.length && (remaining[next] ?? 0) * slack >= least; next++) {
    const list = lists[next];
    if (!list) break;
    partial.addAll(list, query);
    const upcoming = lists[next + 1];
    if (upcoming && upcoming.to - upcoming.from > costOfThreshold(query, partial.seenCount)) least = Math.max(least, thresholdOf(query, partial));
  }
  const keep = (): number => partial.keepAbove(least / slack - (remaining[next] ?? 0) * slack, query.excluded);
  // Each that is kept may be scored in full: where they are many, to find out what it takes to lead costs less.
  if (keep() > manyKept * query.limit) {
    least = Math.max(least, thresholdOf(query, partial));
    keep();
  }
  for (; next < lists.length; next++) {
    const list = lists[next];
    if (!list) break;
    partial.addToKept(list, query);
    partial.keepAbove(least / slack - (remaining[next + 1] ?? 0) * slack, undefined);
  }
  partial.forEachKept((passage) => offer(passage, scoreOf(query, passage)));
  partial.clear();
}

function remainingBounds(lists: readonly PostingList[]): Float64Array {
  const remaining = new Float64Array(lists.length + 1);
  for (let i = lists.length - 1; i >= 0; i--) remaining[i] = (remaining[i + 1] ?? 0) + (lists[i]?.bound ?? 0);
  return remaining;
}

/** About the postings that could be read in the time that an early threshold takes. */
function costOfThreshold(query: SegmentQuery, seenCount: number): number {
  return query.limit * query.lists.length * 8 + seenCount / 4;
}

/**
 * The full scores of those that lead so far: the least of them is reached by `limit` passages for sure,
 * which is a far better threshold than their sums so far.
 */
function thresholdOf(query: SegmentQuery, partial: PartialScores): number {
  const leaders = partial.leaders(query.limit, query.excluded);
  if (leaders.length < query.limit) return 0;
  let least = Infinity;
  for (const passage of leaders) least = Math.min(least, scoreOf(query, passage));
  return least;
}
