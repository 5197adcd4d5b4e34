/** Maps offsets of a derived text (markup stripped, entities decoded) back to the text it came from. */

import type { Span } from './span';
import { lastAtMost } from './last-at-most';

/**
 * Runs of equal length on both sides, in order: `derived[i]` in the derived text stands at `original[i]` in the
 * original, for `length[i]` code units. What lies between two runs exists on one side only.
 */
export interface OffsetMap {
  readonly derived: readonly number[];
  readonly original: readonly number[];
  readonly length: readonly number[];
  /**
   * Code units of each run in the original where a run stands for another number of them (a decoded entity, folded
   * white space): such a run is not divided, a span that touches it covers all of it. Absent: as `length`.
   */
  readonly width?: readonly number[];
}

export function identityMap(length: number): OffsetMap {
  return { derived: [0], original: [0], length: [length] };
}

/** The original span that a derived span covers: from the original of its first unit to the original after its last. */
export function toOriginal(map: OffsetMap, it: Span): Span {
  const start = originalAt(map, it.start);
  const end = it.end > it.start ? originalAfter(map, it.end - 1) : start;
  return { start, end: Math.max(start, end) };
}

/** Original offset of the derived code unit at `offset`; between runs, the end of the run before. */
export function originalAt(map: OffsetMap, offset: number): number {
  const run = lastAtMost(map.derived, offset);
  const length = map.length[run] ?? 0;
  const within = Math.max(0, Math.min(offset - (map.derived[run] ?? 0), length));
  const width = map.width?.[run] ?? length;
  return (map.original[run] ?? 0) + (width === length ? within : within >= length ? width : 0);
}

/** Derived offset of an original offset; between runs, the start of the run after. */
export function derivedAt(map: OffsetMap, offset: number): number {
  const run = lastAtMost(map.original, offset);
  const length = map.length[run] ?? 0;
  const width = map.width?.[run] ?? length;
  const within = Math.max(0, Math.min(offset - (map.original[run] ?? 0), width));
  return (map.derived[run] ?? 0) + (width === length ? within : within > 0 ? length : 0);
}

/** Original offset after the derived code unit at `offset`. */
function originalAfter(map: OffsetMap, offset: number): number {
  const run = lastAtMost(map.derived, offset);
  const length = map.length[run] ?? 0;
  const width = map.width?.[run] ?? length;
  return width === length ? originalAt(map, offset) + 1 : (map.original[run] ?? 0) + width;
}
