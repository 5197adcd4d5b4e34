/**
 * A piece of the saved index on disk: `<name>.bin` is a segment of the engine, `<name>.txt` has the texts and behind them a
 * catalogue of files, which is read by need like these.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { DocumentDetails } from '../engine/corpus/lazy-document';
import type { ReadDocument, SourceId, SourceProblem } from '../engine/corpus/source';
import type { Sketch } from '../engine/corpus/shingles';
import { openSegment } from '../engine/index/segment-file';
import type { OpenedSegment } from '../engine/index/segment-file';
import { lengthInFile } from '../engine/index/segment-texts';
import type { TextBytes } from '../engine/index/segment-texts';
import type { FileStamp } from './file-stamp';
import { openTextFile } from './text-file';
import type { TextFile } from './text-file';

/** What a segment says of one file; the last segment that speaks of it holds. */
export interface SegmentEntry extends FileStamp {
  readonly id: SourceId;
  readonly hash: string;
  readonly notes: readonly SourceProblem[];
  /** `stamp`: only the stamp is new, all else stands in an earlier segment; `gone`: the source was removed. */
  readonly says: 'all' | 'stamp' | 'gone';
}

export interface CatalogueEntry extends SegmentEntry {
  /** Of its stretch of the text file. */
  readonly checksum?: number;
  readonly details?: DocumentDetails;
  /** The whole document, where it has no passages and so is no source of the engine's segment. */
  readonly document?: ReadDocument;
  /** As `sketchText` writes it. */
  readonly sketch?: string;
}

export interface StoreSegment {
  readonly name: string;
  readonly segment: OpenedSegment;
  readonly texts: TextFile;
  /** Closes the index file: the segment was merged, and an answer that was begun on it reads on in memory. */
  close(): void;
  /** Passages and entries: what a merge has to move. */
  readonly size: number;
  readonly ids: ReadonlySet<SourceId>;
  /** Read anew when it was dropped, as little but a start and a merge needs it. */
  catalogue(): readonly CatalogueEntry[];
  /** Whether its text is that which was written. */
  isWhole(id: SourceId): boolean;
}

export function indexFile(folder: string, name: string): string {
  return path.join(folder, `${name}.bin`);
}

export function textFile(folder: string, name: string): string {
  return path.join(folder, `${name}.txt`);
}

/**
 * Why not, where it can't be: it is missing, torn, or of another version. What is seldom needed of the index file is read by
 * need; `whole`: all of it is in memory at once, as a merge needs all.
 */
export function openStoreSegment(folder: string, name: string, how: 'by need' | 'whole' = 'by need'): StoreSegment | { readonly fault: string } {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(indexFile(folder, name)));
  } catch {
    return { fault: 'The segment is missing' };
  }
  const texts = openTextFile(textFile(folder, name));
  if (!texts) return { fault: 'The texts of the segment are missing' };
  const file = how === 'whole' ? undefined : openTextFile(indexFile(folder, name));
  const { value: segment, problems } = openSegment(bytes, texts, { checksum: crc32, ...(file ? { file } : {}) });
  const entries = segment && catalogueIn(segment, texts);
  const { length } = bytes;
  if (!segment || !entries) return { fault: problems[0]?.message ?? 'The catalogue of the segment cannot be read' };
  const sums = checksumsOf(segment, entries);
  let kept = new WeakRef(entries);
  return {
    name,
    segment,
    texts,
    close() {
      const all = file?.read(0, length);
      file?.moveTo({ read: (from, count) => all?.slice(from, from + count) });
    },
    size: segment.lengths.length + entries.length,
    ids: new Set(entries.map((it) => it.id)),
    catalogue() {
      const known = kept.deref() ?? catalogueIn(segment, texts) ?? [];
      kept = new WeakRef(known);
      return known;
    },
    isWhole(id) {
      const place = segment.placeOf.get(id) ?? -1;
      const at = segment.textPlaces[place];
      // Without passages all of it is in the catalogue, which was looked at as a whole.
      const stretch = at && texts.read(at.offset, lengthInFile(at));
      return at === undefined || (stretch !== undefined && crc32(stretch) === sums[place]);
    },
  };
}

/** By place in the segment. */
function checksumsOf({ sources, placeOf }: OpenedSegment, entries: readonly CatalogueEntry[]): Uint32Array {
  const sums = new Uint32Array(sources.length);
  for (const { id, checksum } of entries) {
    const place = placeOf.get(id);
    if (place !== undefined && checksum !== undefined) sums[place] = checksum;
  }
  return sums;
}

/** A catalogue for the text file, and for the segment where it stands there. */
export function encodedCatalogue(entries: readonly CatalogueEntry[], offset: number): { readonly bytes: Uint8Array; readonly place: Uint8Array } {
  const bytes = Buffer.from(JSON.stringify(entries), 'utf8');
  const place: CataloguePlace = { offset, length: bytes.length, checksum: crc32(bytes) };
  return { bytes, place: Buffer.from(JSON.stringify(place), 'utf8') };
}

interface CataloguePlace {
  readonly offset: number;
  readonly length: number;
  readonly checksum: number;
}

function catalogueIn({ sources, placeOf, more: [place = new Uint8Array()] }: OpenedSegment, texts: TextBytes): readonly CatalogueEntry[] | undefined {
  try {
    const { offset, length, checksum } = JSON.parse(Buffer.from(place).toString('utf8')) as CataloguePlace;
    const bytes = texts.read(offset, length);
    if (!bytes || crc32(bytes) !== checksum) return undefined;
    const entries = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as readonly CatalogueEntry[];
    // Names and hashes that the segment has are not kept twice.
    return entries.map((it) => {
      const stored = sources[placeOf.get(it.id) ?? -1];
      return stored?.hash === it.hash ? { ...it, ...stored } : it;
    });
  } catch {
    return undefined;
  }
}

export function sketchText(sketch: Sketch): string {
  return Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength).toString('base64');
}

export function sketchFrom(text: string): Sketch {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'));
  return new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
}
