/** The most that a term can give to any passage of a segment, kept so that it can be told for any average length. */

import { contribution } from './bm25';
import type { LengthNorm } from './bm25';
import type { Postings } from './postings';

/**
 * For each term the shortest passage that has it once, twice, three times, and more often (four entries),
 * and its greatest count. Average lengths change with every source; these do not.
 */
export interface ScoreBounds {
  readonly shortest: Uint16Array;
  readonly greatest: Uint8Array;
}

const classes = 4;
const none = 0xffff;

export function boundsOf(postings: Postings, lengths: Uint16Array): ScoreBounds {
  const termCount = postings.first.length - 1;
  const shortest = new Uint16Array(termCount * classes).fill(none);
  const greatest = new Uint8Array(termCount);
  for (let term = 0; term < termCount; term++) {
    const end = postings.first[term + 1] ?? 0;
    for (let at = postings.first[term] ?? 0; at < end; at++) {
      const count = postings.counts[at] ?? 1;
      const length = Math.min(none - 1, lengths[postings.passages[at] ?? 0] ?? 0);
      const entry = term * classes + Math.min(count, classes) - 1;
      if (length < (shortest[entry] ?? 0)) shortest[entry] = length;
      if (count > (greatest[term] ?? 0)) greatest[term] = count;
    }
  }
  return { shortest, greatest };
}

/** No passage gets more from this term; `term` is its place in the segment's list of terms. */
export function boundFor(bounds: ScoreBounds, term: number, weight: number, norm: LengthNorm): number {
  let bound = 0;
  for (let i = 0; i < classes; i++) {
    const length = bounds.shortest[term * classes + i] ?? none;
    if (length === none) continue;
    const count = i === classes - 1 ? (bounds.greatest[term] ?? classes) : i + 1;
    bound = Math.max(bound, contribution(weight, count, length, norm));
  }
  return bound;
}
