/** Opened segments merged into the bytes of a new one; their texts stay where they are, to be copied from file to file. */

import { bitsFor, setBits } from './bits';
import { encodeSegment } from './segment-file';
import type { OpenedSegment } from './segment-file';
import { lengthInFile } from './segment-texts';
import type { TextPlace } from './segment-texts';
import { mergeSegments } from './merge-segments';
import type { SourceId } from '../corpus/source';

export interface MergedFiles {
  readonly bytes: Uint8Array;
  /** The new text file: these stretches of the parts' own, one after the other. */
  readonly textCopies: readonly TextCopy[];
}

export interface TextCopy {
  /** Among the parts given. */
  readonly part: number;
  /** In bytes. */
  readonly offset: number;
  readonly length: number;
}

export interface PartToMerge {
  readonly segment: OpenedSegment;
  readonly removed: Iterable<SourceId>;
}

/** `undefined` when no source is left. Of sources with the same id all but one must be removed. */
export function mergeSegmentFiles(parts: readonly PartToMerge[], more: readonly Uint8Array[] = []): MergedFiles | undefined {
  const gone = parts.map(({ removed }) => new Set(removed));
  const merged = mergeSegments(parts.map(({ segment }, i) => ({ segment, removed: bitsOf(segment, gone[i] ?? new Set()) })));
  if (!merged) return undefined;
  const places: TextPlace[] = [];
  const textCopies: TextCopy[] = [];
  let end = 0;
  parts.forEach(({ segment }, part) => {
    segment.textPlaces.forEach((place, at) => {
      if (gone[part]?.has(segment.sources[at]?.id ?? '')) return;
      const length = lengthInFile(place);
      places.push({ ...place, offset: end });
      end += length;
      const last = textCopies.at(-1);
      if (last?.part === part && last.offset + last.length === place.offset) textCopies[textCopies.length - 1] = { ...last, length: last.length + length };
      else textCopies.push({ part, offset: place.offset, length });
    });
  });
  return { bytes: encodeSegment(merged, places, more), textCopies };
}

function bitsOf({ placeOf, firstPassage, lengths }: OpenedSegment, removed: ReadonlySet<SourceId>): Uint32Array {
  const bits = bitsFor(lengths.length);
  for (const id of removed) {
    const place = placeOf.get(id);
    if (place !== undefined) setBits(bits, firstPassage[place] ?? 0, firstPassage[place + 1] ?? 0);
  }
  return bits;
}
