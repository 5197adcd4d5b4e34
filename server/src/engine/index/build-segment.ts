/** Some prepared sources as the two files of a segment: what a worker does beside the thread that answers. */

import type { PreparedSource } from '../corpus/prepared-source';
import { encodeSegment } from './segment-file';
import { segmentOf } from './segment';
import { textFileOf } from './segment-texts';
import type { TextPlace } from './segment-texts';

export interface SegmentFiles {
  readonly bytes: Uint8Array;
  readonly texts: Uint8Array;
}

/** Sources without passages are left out. `more`: what is to stand behind the engine's own sections. */
export function buildSegment(sources: readonly PreparedSource[], more: (placed: PlacedTexts) => readonly Uint8Array[] = () => []): SegmentFiles {
  const withPassages = sources.filter((it) => it.cuts.length > 0);
  const texts = textFileOf(withPassages.map((it) => it.document));
  const placeOf = new Map(withPassages.map((it, i) => [it.id, texts.places[i] as TextPlace]));
  return { bytes: encodeSegment(segmentOf(withPassages), texts.places, more({ bytes: texts.bytes, placeOf })), texts: texts.bytes };
}

export interface PlacedTexts {
  readonly bytes: Uint8Array;
  /** By the source's id. */
  readonly placeOf: ReadonlyMap<string, TextPlace>;
}
