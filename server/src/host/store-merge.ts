/** What is written when saved parts are added and merged. */

import type { SourceId } from '../engine/corpus/source';
import type { SegmentEntry, SegmentRecord, StoreSegment } from './store-segment';

/** What is known of a saved source, and where its record is. */
export interface Saved {
  readonly entry: SegmentEntry;
  readonly in: StoreSegment | Uint8Array;
}

export function bytesOf({ entry, in: place }: Saved): Uint8Array | undefined {
  return place instanceof Uint8Array ? place : place.record(entry);
}

export function withRecord(entry: SegmentEntry, { offset, length, checksum }: SegmentEntry): SegmentEntry {
  return { ...entry, offset, length, checksum };
}

export function goneEntry(id: SourceId): SegmentEntry {
  return { id, hash: '', size: 0, modified: 0, settled: false, notes: [], offset: 0, length: 0, checksum: 0 };
}

export function isGoneEntry(entry: SegmentEntry): boolean {
  return entry.hash === '';
}

export function recordsOf(news: ReadonlyMap<SourceId, SegmentEntry>, saved: ReadonlyMap<SourceId, Saved>): readonly SegmentRecord[] {
  return [...news.values()].map((entry) => {
    const place = saved.get(entry.id)?.in;
    if (place instanceof Uint8Array) return { entry, bytes: () => place };
    // Its record was written while it waited.
    return { entry: { ...entry, length: 0 }, bytes: () => undefined };
  });
}

/** What a merge keeps of a source: its record, its stamp where the record is older, or that it is gone where an older part may have it. */
export function mergedRecord(id: SourceId, saved: Saved | undefined, parts: readonly StoreSegment[], isWhole: boolean): readonly SegmentRecord[] {
  if (!saved) return isWhole ? [] : [{ entry: goneEntry(id), bytes: () => undefined }];
  const place = saved.in;
  // It waits to be written, so what the parts say of it is out of date.
  if (place instanceof Uint8Array) return [];
  if (!parts.includes(place)) return [{ entry: { ...saved.entry, length: 0 }, bytes: () => undefined }];
  return [{ entry: saved.entry, bytes: () => place.record(saved.entry) }];
}

/** How many of the last segments are to be merged so that each is at least twice the next; all, when half of their bytes are dead. */
export function partsToMerge(segments: readonly StoreSegment[], liveBytes: number): number {
  const all = segments.reduce((sum, it) => sum + it.bytes, 0);
  if (segments.length > 1 && all > 2 * liveBytes + 1_000_000) return segments.length;
  const [before, last] = segments.slice(-2);
  return before && last && before.bytes < 2 * last.bytes ? 2 : 1;
}
