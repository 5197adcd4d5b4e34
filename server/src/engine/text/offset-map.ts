/** Maps offsets of a derived text (markup stripped, entities decoded) back to the text it came from. */

import type { Span } from './span';

/**
 * Runs of equal length on both sides, in order: `derived[i]` in the derived text stands at `original[i]` in the
 * original, for `length[i]` code units. What lies between two runs exists on one side only.
 */
export interface OffsetMap {
  readonly derived: readonly number[];
  readonly original: readonly number[];
  readonly length: readonly number[];
}

export function identityMap(length: number): OffsetMap {
  return { derived: [0], original: [0], length: [length] };
}

/** The original span that a derived span covers: from the original of its first unit to the original after its last. */
export function toOriginal(map: OffsetMap, it: Span): Span {
  const start = originalAt(map, it.start);
  const end = it.end > it.start ? originalAt(map, it.end - 1) + 1 : start;
  return { start, end: Math.max(start, end) };
}

/** Original offset of the derived code unit at `offset`; between runs, the end of the run before. */
export function originalAt(map: OffsetMap, offset: number): number {
  const run = runAt(map.derived, offset);
  const within = Math.min(offset - (map.derived[run] ?? 0), map.length[run] ?? 0);
  return (map.original[run] ?? 0) + Math.max(0, within);
}

/** Derived offset of an original offset; between runs, the start of the run after. */
export function derivedAt(map: OffsetMap, offset: number): number {
  const run = runAt(map.original, offset);
  const within = Math.min(offset - (map.original[run] ?? 0), map.length[run] ?? 0);
  return (map.derived[run] ?? 0) + Math.max(0, within);
}

function runAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
