/** The passages of a segment's sources, with as much text as is shown of them. */

import type { Passage, PassageCut } from '../corpus/passage';
import { passageAt } from '../corpus/passages-of';
import { cutsAt } from './passage-cuts';
import type { Segment } from './segment';

/** `undefined` where the source has no such passage, or its text is gone. */
export function passageIn(segment: Segment, place: number, ordinal: number): Passage | undefined {
  const cuts = cutsOfSource(segment, place);
  const cut = cuts[ordinal];
  const id = segment.sources[place]?.id;
  if (!cut || id === undefined) return undefined;
  const from = Math.min(cut.span.start, cuts[ordinal - 1]?.span.start ?? cut.span.start);
  const to = Math.max(cut.span.end, cuts[ordinal + 1]?.span.end ?? cut.span.end);
  const text = segment.texts.slice(place, from, to);
  return text === undefined ? undefined : passageAt({ id, text, textStart: from }, cuts, ordinal);
}

/** Of sources looked at lately; a source of a thousand passages must not be read for each of them. */
const kept = new WeakMap<Segment, Map<number, readonly PassageCut[]>>();
const keptSources = 64;

export function cutsOfSource(segment: Segment, place: number): readonly PassageCut[] {
  let ofSegment = kept.get(segment);
  if (!ofSegment) kept.set(segment, (ofSegment = new Map()));
  const known = ofSegment.get(place);
  if (known) return known;
  const cuts = cutsAt(segment.cuts, place, (segment.firstPassage[place + 1] ?? 0) - (segment.firstPassage[place] ?? 0));
  if (ofSegment.size >= keptSources) ofSegment.clear();
  ofSegment.set(place, cuts);
  return cuts;
}
