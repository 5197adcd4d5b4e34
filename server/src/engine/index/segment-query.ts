/** A query as one segment sees it: a list of postings for each of its terms. */

import { contribution } from './bm25';
import type { LengthNorm } from './bm25';
import type { Bits } from './bits';
import { lowerBoundIn } from './passage-lists';
import type { PassageNumbers } from './passage-lists';

/** A term's passages in one segment, and the most that it gives to any of them. */
export interface PostingList {
  readonly passages: PassageNumbers;
  readonly counts: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly bound: number;
}

export interface SegmentQuery {
  /** In the query's order, which is the order in which a score is summed: so it is the same number however it was found. */
  readonly lists: readonly PostingList[];
  readonly lengths: Uint16Array;
  readonly norm: LengthNorm;
  /** Passages that are no hits. */
  readonly excluded?: Bits;
  readonly limit: number;
}

/**
 * The passage's score; 0 when it has none of the terms. In single precision: two that are equal by the formula may differ in
 * the last digits of a double, and it is their source and place that orders them then, not how the digits fell.
 */
export function scoreOf(query: SegmentQuery, passage: number): number {
  let score = 0;
  for (const list of query.lists) {
    const at = placeIn(list, passage);
    if (at >= 0) score += contribution(list.weight, list.counts[at] ?? 1, query.lengths[passage] ?? 0, query.norm);
  }
  return Math.fround(score);
}

/** Where the passage stands in the list, or -1. */
export function placeIn(list: PostingList, passage: number): number {
  const at = lowerBoundIn(list.passages, list.from, list.to, passage);
  return at < list.to && list.passages[at] === passage ? at : -1;
}
