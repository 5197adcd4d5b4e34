/** All that an answer depends on, at one moment. */

import type { SourceId } from '../corpus/source';
import { hasBit } from './bits';
import type { Bits } from './bits';
import type { RemovedCounts } from './removed-counts';
import type { Segment, StoredSource } from './segment';

/** None of it changes. */
export interface IndexState {
  readonly segments: readonly LiveSegment[];
  readonly passageCount: number;
  /** Index terms in all passages together. */
  readonly totalLength: number;
}

/** A segment and the passages in it that count no longer; always all passages of a source. */
export interface LiveSegment {
  readonly segment: Segment;
  readonly removed?: Bits;
  /** Live passages, and the index terms in them together. */
  readonly passageCount: number;
  readonly totalLength: number;
  /** In how many of the removed passages each term occurs, by its place in the segment. */
  readonly removedTerms?: RemovedCounts;
}

export interface SourcePlace {
  /** Among the segments. */
  readonly at: number;
  readonly part: LiveSegment;
  readonly source: StoredSource;
  /** Among the segment's sources. */
  readonly place: number;
  /** Its passages in the segment. */
  readonly from: number;
  readonly to: number;
}

/** `undefined`: no live passage is of this source. */
export function sourceIn(segments: readonly LiveSegment[], id: SourceId): SourcePlace | undefined {
  for (let at = 0; at < segments.length; at++) {
    const part = segments[at];
    const place = part?.segment.placeOf.get(id);
    if (!part || place === undefined) continue;
    const source = part.segment.sources[place];
    const from = part.segment.firstPassage[place] ?? 0;
    if (!source || (part.removed && hasBit(part.removed, from))) continue;
    return { at, part, source, place, from, to: part.segment.firstPassage[place + 1] ?? from };
  }
  return undefined;
}

/** In how many live passages of the segment a term is. */
export function livePassagesWith({ segment, removedTerms }: LiveSegment, place: number): number {
  const { first } = segment.postings;
  return (first[place + 1] ?? 0) - (first[place] ?? 0) - (removedTerms?.of(place) ?? 0);
}

/** The source that a passage of the segment belongs to. */
export function sourceOfPassage(segment: Segment, passage: number): { readonly source: StoredSource | undefined; readonly place: number; readonly ordinal: number } {
  const { firstPassage } = segment;
  let low = 0;
  let high = segment.sources.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firstPassage[middle] ?? 0) <= passage) low = middle;
    else high = middle - 1;
  }
  return { source: segment.sources[low], place: low, ordinal: passage - (firstPassage[low] ?? 0) };
}
