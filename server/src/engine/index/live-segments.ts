/** Segments with the marks of what was removed from them, and which of them are merged when. */

import type { SourceId } from '../corpus/source';
import { bitsFor, hasBit, setBits } from './bits';
import type { LiveSegment } from './index-state';
import { narrowPassages } from './passage-lists';
import { nothingRemoved } from './removed-counts';
import type { Segment } from './segment';
import { forEachTermOf } from './source-terms';

export function liveSegment(segment: Segment, removed: Iterable<SourceId>): LiveSegment {
  let part: LiveSegment = { segment, passageCount: segment.lengths.length, totalLength: sumOf(segment.lengths, 0, segment.lengths.length) };
  for (const id of removed) {
    const place = segment.placeOf.get(id);
    if (place === undefined || !isLive(part, place)) continue;
    part = withoutSource(part, { place, from: segment.firstPassage[place] ?? 0, to: segment.firstPassage[place + 1] ?? 0 });
  }
  return part;
}

/** Marks the source's passages. */
export function withoutSource(part: LiveSegment, { place, from, to }: { readonly place: number; readonly from: number; readonly to: number }): LiveSegment {
  const { segment } = part;
  const removed = part.removed?.slice() ?? bitsFor(segment.lengths.length);
  setBits(removed, from, to);
  return {
    segment,
    removed,
    removedTerms: (part.removedTerms ?? nothingRemoved).plus((add) => forEachTermOf(segment.sourceTerms, place, add)),
    passageCount: part.passageCount - (to - from),
    totalLength: part.totalLength - sumOf(segment.lengths, from, to),
  };
}

export function isLive({ segment, removed }: LiveSegment, place: number): boolean {
  return !removed || !hasBit(removed, segment.firstPassage[place] ?? 0);
}

/** As many segments of one size class are merged into one of the next, so a posting is moved a logarithmic number of times. */
const segmentsPerTier = 8;

/** Those that were opened from a file are merged by whoever keeps the file. */
function isOpened({ segment }: LiveSegment): boolean {
  return 'textPlaces' in segment;
}

/** Those to be made one next: one of which half is gone, or many of one size; never into one whose passages two bytes can't number. */
export function toMerge(segments: readonly LiveSegment[]): readonly LiveSegment[] | undefined {
  const own = segments.filter((it) => !isOpened(it));
  const halfGone = own.find((it) => it.passageCount * 2 <= it.segment.lengths.length);
  if (halfGone) return [halfGone];
  for (const tier of new Set(own.map(tierOf))) {
    const same = own.filter((it) => tierOf(it) === tier);
    const chosen = same.length < segmentsPerTier ? [] : fitting(same);
    if (chosen.length > 1) return chosen;
  }
  return undefined;
}

/** As many of them, oldest first, as fit in one. */
function fitting(parts: readonly LiveSegment[]): readonly LiveSegment[] {
  let room = narrowPassages;
  return parts.filter((it) => {
    if (it.passageCount > room) return false;
    room -= it.passageCount;
    return true;
  });
}

function tierOf({ passageCount }: LiveSegment): number {
  return Math.floor(Math.log2(passageCount) / Math.log2(segmentsPerTier));
}

function sumOf(lengths: Uint16Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += lengths[at] ?? 0;
  return sum;
}
