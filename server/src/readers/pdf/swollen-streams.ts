/**
 * Finds streams of a PDF that unpack to far more than text needs, and takes them out before the library meets them: it
 * would unpack each whole, in memory. Pictures are left alone, as nothing unpacks them where only text is read.
 */

import { Unzlib } from 'fflate';

/** Bytes of one stream once unpacked; the drawing of a large map has less. */
const largest = 16_000_000;
/** A stream of more than this many bytes is a bomb if it also shrinks more than `steepest` times; text and drawings shrink some ten times. */
const smallestBomb = 1_000_000;
const steepest = 200;
/** No packing by deflate is tighter, so a shorter stream need not be looked into. */
const tightest = 1032;

export interface Unswollen {
  readonly bytes: Uint8Array;
  /** How many streams were taken out. */
  readonly removed: number;
}

/** The bytes given where nothing is swollen, else a copy. */
export function withoutSwollenStreams(bytes: Uint8Array): Unswollen {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let copy: Uint8Array | undefined;
  let removed = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const start = dataStart(file, at);
    if (start === undefined) continue;
    const head = file.toString('latin1', Math.max(0, at - 600), at);
    const dictionary = head.slice(Math.max(0, head.lastIndexOf(' obj')));
    if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary) || /\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    const end = dataEnd(file, start, dictionary);
    if ((end - start) * tightest > smallestBomb && isSwollen(file.subarray(start, end))) {
      copy ??= Uint8Array.from(bytes);
      copy.fill(0, start, end);
      removed++;
    }
    at = Math.max(at, end - 6);
  }
  return { bytes: copy ?? bytes, removed };
}

/** Behind the keyword and its line break; `undefined` where the word is another. */
function dataStart(file: Buffer, at: number): number | undefined {
  const isEnd = at >= 3 && file.toString('latin1', at - 3, at) === 'end';
  if (isEnd) return undefined;
  if (file[at + 6] === 13 && file[at + 7] === 10) return at + 8;
  return file[at + 6] === 10 || file[at + 6] === 13 ? at + 7 : undefined;
}

function dataEnd(file: Buffer, start: number, dictionary: string): number {
  const written = /\/Length\s+(\d{1,10})(?!\s+\d+\s+R)\b/.exec(dictionary)?.[1];
  const end = start + Number(written ?? 0);
  if (written !== undefined && end <= file.length) return end;
  const found = file.indexOf('endstream', start);
  return found < 0 ? file.length : found;
}

/** Bytes given to the unpacking at once: what comes of them stays a few megabytes. */
const step = 4096;

function isSwollen(packed: Uint8Array): boolean {
  let size = 0;
  let used = 0;
  const unpacking = new Unzlib((chunk) => {
    size += chunk.length;
  });
  try {
    while (used < packed.length && size <= largest) {
      unpacking.push(packed.subarray(used, used + step), used + step >= packed.length);
      used += step;
    }
  } catch {
    // Damaged or no zlib: the library reads as far as this got, or not at all.
  }
  return size > largest || (size > smallestBomb && size > steepest * Math.min(used, packed.length));
}
