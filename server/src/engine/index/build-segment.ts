/** Some prepared sources as the two files of a segment: what a worker does beside the thread that answers. */

import type { PreparedSource } from '../corpus/prepared-source';
import { encodeSegment } from './segment-file';
import { segmentOf } from './segment';
import { textFileOf } from './segment-texts';

export interface SegmentFiles {
  readonly bytes: Uint8Array;
  readonly texts: Uint8Array;
}

/** Sources without passages are left out; `undefined` when none is left. */
export function buildSegment(sources: readonly PreparedSource[]): SegmentFiles | undefined {
  const withPassages = sources.filter((it) => it.cuts.length > 0);
  if (withPassages.length === 0) return undefined;
  const texts = textFileOf(withPassages.map((it) => it.document));
  return { bytes: encodeSegment(segmentOf(withPassages), texts.places), texts: texts.bytes };
}
