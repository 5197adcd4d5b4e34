/** Scores of passages while the terms of a query are added one after the other. */

import { contribution } from './bm25';
import { hasBit } from './bits';
import type { Bits } from './bits';
import { placeIn } from './segment-query';
import type { PostingList, SegmentQuery } from './segment-query';

export interface PartialScores {
  readonly capacity: number;
  /** How many passages have a score. */
  readonly seenCount: number;
  addAll(list: PostingList, query: SegmentQuery): void;
  /** Adds to those that `keepAbove` kept. */
  addToKept(list: PostingList, query: SegmentQuery): void;
  /** Keeps those that have at least this, and says how many: the first time of all, later of those kept before. */
  keepAbove(least: number, excluded: Bits | undefined): number;
  forEachKept(see: (passage: number) => void): void;
  /** Of all, or of those kept, the passages with the greatest scores so far, in no order. */
  leaders(count: number, excluded: Bits | undefined): readonly number[];
  /** Makes room for the next query. */
  clear(): void;
}

export function createPartialScores(capacity: number): PartialScores {
  // Single precision: half the memory to walk through, and `slack` in max-score.ts makes up for the digits.
  const scores = new Float32Array(capacity);
  const seen = new Uint32Array(capacity);
  const kept = new Uint32Array(capacity);
  let seenCount = 0;
  let keptCount = -1;
  return {
    capacity,
    get seenCount() {
      return seenCount;
    },
    addAll(list, query) {
      seenCount = addToAll(list, query, scores, seen, seenCount);
    },
    addToKept(list, query) {
      if (keptCount * searchCost < list.to - list.from) addBySearch(list, query, scores, kept.subarray(0, keptCount));
      else addByReading(list, query, scores);
    },
    keepAbove(least, excluded) {
      const from = keptCount < 0 ? seen : kept;
      const count = keptCount < 0 ? seenCount : keptCount;
      keptCount = 0;
      for (let i = 0; i < count; i++) {
        const passage = from[i] ?? 0;
        if ((scores[passage] ?? 0) >= least && !(excluded && hasBit(excluded, passage))) kept[keptCount++] = passage;
      }
      return keptCount;
    },
    forEachKept(see) {
      for (let i = 0; i < keptCount; i++) see(kept[i] ?? 0);
    },
    leaders: (count, excluded) => leadersOf(scores, keptCount < 0 ? seen.subarray(0, seenCount) : kept.subarray(0, keptCount), count, excluded),
    clear() {
      for (let i = 0; i < seenCount; i++) scores[seen[i] ?? 0] = 0;
      seenCount = 0;
      keptCount = -1;
    },
  };
}

/** Steps of a binary search against steps of reading on. */
const searchCost = 12;

function addToAll(list: PostingList, { lengths, norm }: SegmentQuery, scores: Float32Array, seen: Uint32Array, seenBefore: number): number {
  const { passages, counts, weight, to } = list;
  let seenCount = seenBefore;
  for (let at = list.from; at < to; at++) {
    const passage = passages[at] ?? 0;
    const before = scores[passage] ?? 0;
    if (before === 0) seen[seenCount++] = passage;
    scores[passage] = before + contribution(weight, counts[at] ?? 1, lengths[passage] ?? 0, norm);
  }
  return seenCount;
}

/** Only passages seen before can be kept ones. */
function addByReading(list: PostingList, { lengths, norm }: SegmentQuery, scores: Float32Array): void {
  const { passages, counts, weight, to } = list;
  for (let at = list.from; at < to; at++) {
    const passage = passages[at] ?? 0;
    const before = scores[passage] ?? 0;
    if (before !== 0) scores[passage] = before + contribution(weight, counts[at] ?? 1, lengths[passage] ?? 0, norm);
  }
}

function addBySearch(list: PostingList, { lengths, norm }: SegmentQuery, scores: Float32Array, kept: Uint32Array): void {
  for (const passage of kept) {
    const at = placeIn(list, passage);
    if (at < 0) continue;
    scores[passage] = (scores[passage] ?? 0) + contribution(list.weight, list.counts[at] ?? 1, lengths[passage] ?? 0, norm);
  }
}

function leadersOf(scores: Float32Array, seen: Uint32Array, count: number, excluded: Bits | undefined): readonly number[] {
  /** A heap with the least on top. */
  const heap: number[] = [];
  let least = 0;
  for (const passage of seen) {
    const score = scores[passage] ?? 0;
    if (heap.length >= count && score <= least) continue;
    if (excluded && hasBit(excluded, passage)) continue;
    if (heap.length < count) siftUp(heap, heap.push(passage) - 1, scores);
    else siftDown(heap, passage, scores);
    least = scores[heap[0] ?? 0] ?? 0;
  }
  return heap;
}

function siftUp(heap: number[], from: number, scores: Float32Array): void {
  const moved = heap[from] ?? 0;
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if ((scores[heap[parent] ?? 0] ?? 0) <= (scores[moved] ?? 0)) break;
    heap[at] = heap[parent] ?? 0;
    at = parent;
  }
  heap[at] = moved;
}

/** Puts `moved` in the place of the top. */
function siftDown(heap: number[], moved: number, scores: Float32Array): void {
  const scoreAt = (place: number): number => scores[heap[place] ?? 0] ?? 0;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child + 1 < heap.length && scoreAt(child + 1) < scoreAt(child)) child++;
    if (child >= heap.length || scoreAt(child) >= (scores[moved] ?? 0)) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = moved;
}
