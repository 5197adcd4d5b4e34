/** The best hits seen so far: by score, and of equals the one whose source and place come first, whenever it was found. */

import type { StoredSource } from './segment';

export interface BestHits {
  /** A score below this cannot enter; 0 while there is room. */
  readonly threshold: number;
  offer(hit: RankedHit): void;
  /** Best first. */
  list(): readonly RankedHit[];
}

export interface RankedHit {
  readonly score: number;
  readonly source: StoredSource;
  /** Of the passage among the source's. */
  readonly ordinal: number;
}

export function createBestHits(limit: number): BestHits {
  /** A heap with the worst hit on top. */
  const heap: RankedHit[] = [];
  return {
    get threshold() {
      return heap.length < limit ? 0 : (heap[0]?.score ?? 0);
    },
    offer(hit) {
      if (heap.length < limit) {
        heap.push(hit);
        siftUp(heap, heap.length - 1);
      } else if (heap[0] && compareHits(hit, heap[0]) < 0) {
        heap[0] = hit;
        siftDown(heap);
      }
    },
    list: () => [...heap].sort(compareHits),
  };
}

/** Negative when `a` ranks before `b`. */
export function compareHits(a: RankedHit, b: RankedHit): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.source.id !== b.source.id) return a.source.id < b.source.id ? -1 : 1;
  return a.ordinal - b.ordinal;
}

function siftUp(heap: RankedHit[], from: number): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!swapIfWorse(heap, at, parent)) return;
    at = parent;
  }
}

function siftDown(heap: RankedHit[]): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = heap[left + 1];
    const worse = right && compareHits(right, heap[left] ?? right) > 0 ? left + 1 : left;
    if (worse >= heap.length || !swapIfWorse(heap, worse, at)) return;
    at = worse;
  }
}

function swapIfWorse(heap: RankedHit[], child: number, parent: number): boolean {
  const a = heap[child];
  const b = heap[parent];
  if (!a || !b || compareHits(a, b) <= 0) return false;
  heap[child] = b;
  heap[parent] = a;
  return true;
}
