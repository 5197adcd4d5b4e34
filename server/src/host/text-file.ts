/**
 * The text file of a segment, read by offset. It stays open as long as somebody may read on it, even when its name is gone:
 * an answer that was begun before a merge ends on the same texts.
 */

import { closeSync, openSync, readSync } from 'node:fs';
import type { TextBytes } from '../engine/index/segment-texts';

const handles = new FinalizationRegistry<number>((handle) => closeSync(handle));

/** Opened at once, so that it is this file whatever happens to its name; `undefined` where it can't be. */
export function openTextFile(file: string): TextBytes | undefined {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return undefined;
  }
  const texts: TextBytes = { read: (offset, length) => readAt(handle, offset, length) };
  handles.register(texts, handle);
  return texts;
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
