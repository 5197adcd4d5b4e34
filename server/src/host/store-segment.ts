/** One file of the saved index: prepared sources with a directory in front, each with its checksum. */

import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { SourceId, SourceProblem } from '../engine/corpus/source';
import type { FileStamp } from './file-stamp';

/** What a segment says of one source; the last segment that speaks of it holds. */
export interface SegmentEntry extends FileStamp {
  readonly id: SourceId;
  /** Empty: the source was removed. */
  readonly hash: string;
  readonly notes: readonly SourceProblem[];
  /** Bytes from the start of the records; length 0 where only the stamp is new and the record stands in an earlier segment. */
  readonly offset: number;
  readonly length: number;
  readonly checksum: number;
}

export interface StoreSegment {
  readonly name: string;
  /** Of all records. */
  readonly bytes: number;
  readonly entries: readonly SegmentEntry[];
  /** `undefined` when the bytes are not those that were written. */
  record(entry: SegmentEntry): Uint8Array | undefined;
  close(): void;
}

const magic = 'WELLSRC2';
/** Magic, length of the directory, checksum of the directory, length of the records (a double). */
const headerLength = 24;

/** `undefined`: not a segment, or a torn one. */
export function openSegment(file: string, name: string): StoreSegment | undefined {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return undefined;
  }
  const header = readAt(handle, 0, headerLength);
  const directoryLength = header?.readUInt32LE(8) ?? 0;
  const directory = header?.toString('latin1', 0, 8) === magic ? readAt(handle, headerLength, directoryLength) : undefined;
  const entries = directory && crc32(directory) === header?.readUInt32LE(12) ? entriesIn(directory) : undefined;
  if (!entries || !header) {
    closeSync(handle);
    return undefined;
  }
  const start = headerLength + directoryLength;
  return {
    name,
    bytes: header.readDoubleLE(16),
    entries,
    record(entry) {
      const bytes = readAt(handle, start + entry.offset, entry.length);
      return bytes && crc32(bytes) === entry.checksum ? bytes : undefined;
    },
    close: () => closeSync(handle),
  };
}

/** The parts of a segment file, to be written one after the other; records are asked for one by one. */
export function* segmentParts(records: readonly SegmentRecord[]): Generator<Uint8Array> {
  let end = 0;
  const entries = records.map(({ entry }) => {
    const placed = { ...entry, offset: end };
    end += entry.length;
    return placed;
  });
  const directory = Buffer.from(JSON.stringify(entries), 'utf8');
  const header = Buffer.alloc(headerLength);
  header.write(magic, 0, 'latin1');
  header.writeUInt32LE(directory.length, 8);
  header.writeUInt32LE(crc32(directory), 12);
  header.writeDoubleLE(end, 16);
  yield header;
  yield directory;
  for (const { entry, bytes } of records) {
    // A damaged record keeps its room, and is noticed when it is read.
    if (entry.length > 0) yield bytes() ?? new Uint8Array(entry.length);
  }
}

export interface SegmentRecord {
  readonly entry: SegmentEntry;
  bytes(): Uint8Array | undefined;
}

function entriesIn(directory: Buffer): readonly SegmentEntry[] | undefined {
  try {
    return JSON.parse(directory.toString('utf8')) as readonly SegmentEntry[];
  } catch {
    return undefined;
  }
}

function readAt(handle: number, position: number, length: number): Buffer | undefined {
  try {
    const bytes = Buffer.allocUnsafe(length);
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
