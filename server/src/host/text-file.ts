/**
 * The text file of a segment, read by offset. Whoever began to read on it goes on reading the same texts when a merge has
 * moved them to another file.
 */

import { closeSync, openSync, readSync } from 'node:fs';
import type { OpenedSegment } from '../engine/index/segment-file';
import type { TextBytes } from '../engine/index/segment-texts';

export interface TextFile extends TextBytes {
  /** From now on the texts are read there, and this file is closed. */
  moveTo(elsewhere: TextBytes): void;
}

/** For whoever reads no more. */
export const nowhere: TextBytes = { read: () => undefined };

/** Of those that nobody reads on any more. */
const handles = new FinalizationRegistry<number>((handle) => closeSync(handle));

/** Opened at once, so that it is this file whatever happens to its name; `undefined` where it can't be. */
export function openTextFile(file: string): TextFile | undefined {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return undefined;
  }
  let elsewhere: TextBytes | undefined;
  const texts: TextFile = {
    read: (offset, length) => (elsewhere ? elsewhere.read(offset, length) : readAt(handle, offset, length)),
    moveTo(other) {
      if (!elsewhere) closeSync(handle);
      elsewhere = other;
      handles.unregister(texts);
    },
  };
  handles.register(texts, handle, texts);
  return texts;
}

/** Places in the text file of a segment, read in that of the segment it was merged into. */
export function movedTexts(from: OpenedSegment, to: OpenedSegment, texts: TextBytes): TextBytes {
  return {
    read(offset, length) {
      const place = lastAtOrBefore(from.textPlaces, offset);
      const source = from.sources[place];
      const now = to.placeOf.get(source?.id ?? '') ?? -1;
      // What was removed before the merge is in no file any more, or there in another version.
      if (!source || to.sources[now]?.hash !== source.hash) return undefined;
      return texts.read((to.textPlaces[now]?.offset ?? 0) + offset - (from.textPlaces[place]?.offset ?? 0), length);
    },
  };
}

function lastAtOrBefore(places: OpenedSegment['textPlaces'], offset: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function readAt(handle: number, position: number, length: number): Uint8Array | undefined {
  try {
    const bytes = new Uint8Array(length);
    for (let end = 0; end < length; ) {
      const count = readSync(handle, bytes, end, length - end, position + end);
      if (count === 0) return undefined;
      end += count;
    }
    return bytes;
  } catch {
    return undefined;
  }
}
