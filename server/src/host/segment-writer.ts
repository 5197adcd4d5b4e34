/** Writes pieces of the saved index: of new sources, or of other pieces merged. Needs nothing but the folder, so a worker can do it. */

import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { detailsOf } from '../engine/corpus/lazy-document';
import type { PreparedSource } from '../engine/corpus/prepared-source';
import { buildSegment } from '../engine/index/build-segment';
import { mergeSegmentFiles } from '../engine/index/merge-segment-files';
import type { TextCopy } from '../engine/index/merge-segment-files';
import type { OpenedSegment } from '../engine/index/segment-file';
import { lengthInFile } from '../engine/index/segment-texts';
import type { TextPlace } from '../engine/index/segment-texts';
import { writeSafely } from './safe-write';
import { decodeSource } from './source-codec';
import { encodedCatalogue, indexFile, openStoreSegment, sketchText, textFile } from './store-segment';
import type { CatalogueEntry, SegmentEntry } from './store-segment';
import { nowhere } from './text-file';

export interface SegmentToBuild {
  readonly folder: string;
  readonly name: string;
  readonly records: readonly { readonly entry: SegmentEntry; /** As `encodeSource` makes them, where the entry says all. */ readonly encoded?: Uint8Array }[];
}

export interface SegmentToMerge {
  readonly folder: string;
  readonly name: string;
  /** Names, oldest first. */
  readonly parts: readonly string[];
  /** `part`: which of them has what the entry says. */
  readonly records: readonly { readonly entry: SegmentEntry; readonly part?: number }[];
}

/** Where pieces of the saved index are written. Rejects where the disk refuses, or a part cannot be read. */
export interface SegmentWriter {
  build(task: SegmentToBuild): Promise<void>;
  merge(task: SegmentToMerge): Promise<void>;
  close(): Promise<void>;
}

export function createThreadWriter(): SegmentWriter {
  return { build: writeBuilt, merge: writeMerged, async close() {} };
}

export async function writeBuilt({ folder, name, records }: SegmentToBuild): Promise<void> {
  const sources = records.map(({ encoded }) => encoded && decodeSource(encoded));
  let catalogue: Uint8Array = new Uint8Array();
  const { bytes, texts } = buildSegment(sources.filter((it) => it !== undefined), ({ bytes: all, placeOf }) => {
    const entries = records.map(({ entry }, i) => {
      const source = sources[i];
      const at = placeOf.get(entry.id);
      return source ? described(entry, source, at && crc32(all.subarray(at.offset, at.offset + lengthInFile(at)))) : entry;
    });
    const encoded = encodedCatalogue(entries, all.length);
    catalogue = encoded.bytes;
    return [encoded.place];
  });
  await writeSafely(textFile(folder, name), [texts, catalogue]);
  await writeSafely(indexFile(folder, name), [bytes]);
}

function described(entry: SegmentEntry, { document, sketch }: PreparedSource, checksum: number | undefined): CatalogueEntry {
  const more = sketch ? { sketch: sketchText(sketch) } : {};
  return checksum === undefined ? { ...entry, ...more, document } : { ...entry, ...more, checksum, details: detailsOf(document) };
}

export async function writeMerged({ folder, name, parts: names, records }: SegmentToMerge): Promise<void> {
  const parts = names.map((it) => {
    const part = openStoreSegment(folder, it, 'whole');
    if ('fault' in part) throw new Error(part.fault);
    return part;
  });
  // The texts go from file to file below.
  for (const it of parts) it.texts.moveTo(nowhere);
  const catalogues = parts.map((it) => new Map(it.catalogue().map((entry) => [entry.id, entry])));
  const kept = parts.map(() => new Set<string>());
  const entries = records.map(({ entry, part }) => {
    if (part === undefined) return entry;
    kept[part]?.add(entry.id);
    return { ...catalogues[part]?.get(entry.id), ...entry };
  });
  const length = parts.reduce((sum, { segment }, i) => sum + keptLength(segment, kept[i] ?? new Set()), 0);
  const catalogue = encodedCatalogue(entries, length);
  const merged = mergeSegmentFiles(parts.map(({ segment }, i) => ({ segment, removed: segment.sources.map((it) => it.id).filter((id) => !kept[i]?.has(id)) })), [catalogue.place]);
  await writeSafely(textFile(folder, name), textsOf(folder, names, merged?.textCopies ?? [], catalogue.bytes));
  await writeSafely(indexFile(folder, name), [merged?.bytes ?? buildSegment([], () => [catalogue.place]).bytes]);
}

function keptLength({ sources, textPlaces }: OpenedSegment, kept: ReadonlySet<string>): number {
  return sources.reduce((sum, { id }, i) => sum + (kept.has(id) ? lengthInFile(textPlaces[i] as TextPlace) : 0), 0);
}

const chunk = 1 << 20;

/** From file to file, so that no text is held in memory. */
function* textsOf(folder: string, names: readonly string[], copies: readonly TextCopy[], catalogue: Uint8Array): Generator<Uint8Array> {
  const handles = names.map((it) => openSync(textFile(folder, it), 'r'));
  try {
    for (const { part, offset, length } of copies) {
      for (let done = 0; done < length; ) {
        const bytes = new Uint8Array(Math.min(chunk, length - done));
        const count = readSync(handles[part] ?? -1, bytes, 0, bytes.length, offset + done);
        if (count === 0) throw new Error('A text file of the index is too short');
        done += count;
        yield bytes.subarray(0, count);
      }
    }
  } finally {
    for (const it of handles) closeSync(it);
  }
  yield catalogue;
}
