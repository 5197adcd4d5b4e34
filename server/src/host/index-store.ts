/**
 * Prepared sources saved under `.wellsourced/` in the folder, and nowhere else, as they hold its text. Whatever cannot be
 * trusted there (torn, older, foreign) is left unread, said in the log, and made anew from the sources.
 */

import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { SourceId, SourceProblem } from '../engine/corpus/source';
import type { PreparedSource } from '../engine/corpus/prepared-source';
import type { Log } from '../engine/ports';
import { writeSafely } from './safe-write';
import { decodeSource, encodeSource } from './source-codec';
import type { FileStamp } from './file-stamp';
import { aftermathOf, segmentNumber } from './store-aftermath';
import { storeFolderIn } from './store-folder';
import type { StoreFolder } from './store-folder';
import { readKeys } from './store-keys';
import type { KeptKeys } from './store-keys';
import type { StoreLock } from './store-lock';
import { readManifest, writeManifest } from './store-manifest';
import { bytesOf, goneEntry, isGoneEntry, mergedRecord, partsToMerge, recordsOf, withRecord } from './store-merge';
import type { Saved } from './store-merge';
import { openSegment, segmentParts } from './store-segment';
import type { SegmentEntry, SegmentRecord, StoreSegment } from './store-segment';

export interface IndexStore {
  /** Whether another process writes: this one only reads then. */
  readonly readOnly: boolean;
  has(id: SourceId): boolean;
  keys(): IterableIterator<SourceId>;
  /** What is saved of a source, to see whether it still holds. */
  entry(id: SourceId): SavedEntry | undefined;
  /** `undefined` when it is not saved, or damaged. */
  read(id: SourceId): { readonly source: PreparedSource; readonly notes: readonly SourceProblem[] } | undefined;
  /** `encoded`: its bytes, where they were made already. */
  put(source: PreparedSource, stamp: FileStamp, notes: readonly SourceProblem[], encoded?: Uint8Array): void;
  /** The same bytes at another time. */
  touch(id: SourceId, stamp: FileStamp): void;
  remove(id: SourceId): void;
  /** The citation key the source had before. */
  key(id: SourceId): string | undefined;
  keepKeys(keys: Iterable<{ readonly id: SourceId; readonly citationKey: string }>): void;
  /** Writes what is new; a disk that refuses is said in the log once. */
  flush(): Promise<void>;
  flushIfLarge(): Promise<void>;
  /** Flushes, and lets another process write. */
  close(): Promise<void>;
}

export interface SavedEntry extends FileStamp {
  readonly hash: string;
}

export interface IndexStoreOptions {
  /** Absolute. */
  readonly root: string;
  /** Whatever else than a file's bytes decides what is made of it; saved sources of another stamp are made anew. */
  readonly stamp: string;
  readonly log: Log;
}

/** `undefined` where nothing can be saved, which is said in the log; all works without, only not as fast. */
export async function openIndexStore({ root, stamp, log }: IndexStoreOptions): Promise<IndexStore | undefined> {
  const folder = await storeFolderIn(root);
  if (!folder) {
    log.write('error', 'the index is not saved: something else is called .wellsourced', { root });
    return undefined;
  }
  const store = new Store(folder, stamp, log, await readKeys(path.join(folder.path, 'keys.json')));
  await store.open();
  return store;
}

/** Bytes waiting to be written that are too many to keep. */
const largeFlush = 32_000_000;

class Store implements IndexStore {
  readonly #folder: StoreFolder;
  readonly #stamp: string;
  readonly #log: Log;
  readonly #keys: KeptKeys;
  readonly #saved = new Map<SourceId, Saved>();
  #segments: readonly StoreSegment[] = [];
  /** To be written; a source that was removed has no bytes and an empty hash. */
  #unwritten = new Map<SourceId, SegmentEntry>();
  #unwrittenBytes = 0;
  #lock: StoreLock | undefined;
  #readOnly = false;
  #nextSegment = 1;
  #writing: Promise<void> = Promise.resolve();

  constructor(folder: StoreFolder, stamp: string, log: Log, keys: KeptKeys) {
    this.#folder = folder;
    this.#stamp = stamp;
    this.#log = log;
    this.#keys = keys;
  }

  get readOnly(): boolean {
    return this.#readOnly;
  }

  async open(): Promise<void> {
    if (!(await this.#folder.exists())) return;
    await this.#askToWrite();
    const state = await readManifest(this.#manifestFile);
    if (state.kind === 'foreign') this.#log.write('error', 'the saved index is damaged or of another version; it is made anew');
    if (state.kind !== 'read') return void (await this.#tidy());
    if (state.manifest.stamp !== this.#stamp) {
      this.#log.write('info', 'the saved index was made by another version or with other settings; it is made anew');
      return void (await this.#tidy());
    }
    this.#openSegments(state.manifest.segments);
    const aftermath = aftermathOf(await this.#tidy(), this.#nextSegment);
    if (aftermath !== undefined) this.#log.write('info', aftermath);
  }

  has(id: SourceId): boolean {
    return this.#saved.has(id);
  }

  keys(): IterableIterator<SourceId> {
    return this.#saved.keys();
  }

  entry(id: SourceId): SegmentEntry | undefined {
    return this.#saved.get(id)?.entry;
  }

  read(id: SourceId): { readonly source: PreparedSource; readonly notes: readonly SourceProblem[] } | undefined {
    const saved = this.#saved.get(id);
    const bytes = saved && bytesOf(saved);
    const source = bytes && decodeSource(bytes);
    if (source && source.id === id) return { source, notes: saved.entry.notes };
    if (saved) {
      this.#log.write('error', 'a record of the saved index is damaged; its source is read anew', { path: id });
      this.remove(id);
    }
    return undefined;
  }

  put(source: PreparedSource, { size, modified, settled }: FileStamp, notes: readonly SourceProblem[], encoded?: Uint8Array): void {
    if (this.#readOnly) return;
    const bytes = encoded ?? encodeSource(source);
    const entry = { id: source.id, hash: source.hash, size, modified, settled, notes, offset: 0, length: bytes.length, checksum: crc32(bytes) };
    this.#saved.set(source.id, { entry, in: bytes });
    this.#unwritten.set(source.id, entry);
    this.#unwrittenBytes += bytes.length;
  }

  touch(id: SourceId, { size, modified, settled }: FileStamp): void {
    const saved = this.#saved.get(id);
    if (!saved || this.#readOnly) return;
    const entry = { ...saved.entry, size, modified, settled };
    this.#saved.set(id, { entry, in: saved.in });
    this.#unwritten.set(id, saved.in instanceof Uint8Array ? entry : { ...entry, length: 0 });
  }

  remove(id: SourceId): void {
    if (!this.#saved.delete(id) || this.#readOnly) return;
    this.#unwritten.set(id, goneEntry(id));
  }

  key(id: SourceId): string | undefined {
    return this.#keys.of(id);
  }

  keepKeys(keys: Iterable<{ readonly id: SourceId; readonly citationKey: string }>): void {
    this.#keys.keep(keys);
  }

  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#flush()).catch((error: unknown) => {
      // Whatever stood there before stands there still, and another process may have more luck.
      this.#letWrite();
      this.#log.write('error', 'the index cannot be saved', { error });
    });
    return this.#writing;
  }

  async flushIfLarge(): Promise<void> {
    if (this.#unwrittenBytes > largeFlush) await this.flush();
  }

  async close(): Promise<void> {
    await this.flush();
    for (const it of this.#segments) it.close();
    this.#segments = [];
    this.#saved.clear();
    this.#letWrite();
  }

  get #manifestFile(): string {
    return path.join(this.#folder.path, 'manifest.json');
  }

  async #flush(): Promise<void> {
    const hasNews = this.#unwritten.size > 0;
    if (this.#readOnly || !(hasNews || this.#keys.changed) || !(await this.#mayWrite())) return;
    if (this.#keys.changed) await this.#keys.write();
    if (!hasNews) return;
    const news = this.#unwritten;
    this.#unwritten = new Map();
    this.#unwrittenBytes = 0;
    await this.#addSegment(this.#segments, recordsOf(news, this.#saved));
    for (let last = partsToMerge(this.#segments, this.#liveBytes()); last > 1; last = partsToMerge(this.#segments, this.#liveBytes())) {
      await this.#merge(this.#segments.slice(-last));
    }
    await writeManifest(this.#manifestFile, { stamp: this.#stamp, segments: this.#segments.map((it) => it.name) });
    await this.#tidy();
  }

  /** The folder may be new; whoever wrote there since this store was opened knows better what it holds. */
  async #mayWrite(): Promise<boolean> {
    if (this.#lock?.held()) return true;
    if (this.#lock) {
      this.#log.write('error', 'another process took over the saved index of this folder; this one only reads it from now on');
      this.#letWrite();
      return false;
    }
    await this.#askToWrite();
    if (this.#readOnly) return false;
    if ((await readManifest(this.#manifestFile)).kind === 'absent') return true;
    this.#letWrite();
    return false;
  }

  /** Lets another process write; this one only reads from now on. */
  #letWrite(): void {
    this.#lock?.release();
    this.#lock = undefined;
    this.#readOnly = true;
  }

  async #askToWrite(): Promise<void> {
    try {
      this.#lock = await this.#folder.lock();
      if (!this.#lock) this.#log.write('info', 'another process keeps the saved index of this folder; this one only reads it');
    } catch (error) {
      this.#log.write('error', 'the index cannot be saved', { error });
    }
    this.#readOnly = !this.#lock;
  }

  #openSegments(names: readonly string[]): void {
    const segments: StoreSegment[] = [];
    for (const name of names) {
      this.#nextSegment = Math.max(this.#nextSegment, segmentNumber(name) + 1);
      const segment = openSegment(path.join(this.#folder.path, name), name);
      if (!segment) {
        this.#log.write('error', 'a part of the saved index is missing or damaged; its sources are read anew', { name });
        continue;
      }
      segments.push(segment);
      for (const entry of segment.entries) this.#place(segment, entry);
    }
    this.#segments = segments;
  }

  #place(segment: StoreSegment, entry: SegmentEntry): void {
    const before = this.#saved.get(entry.id);
    if (isGoneEntry(entry)) this.#saved.delete(entry.id);
    else if (entry.length > 0) this.#saved.set(entry.id, { entry, in: segment });
    else if (before?.entry.hash === entry.hash) this.#saved.set(entry.id, { entry: withRecord(entry, before.entry), in: before.in });
    else this.#saved.delete(entry.id);
  }

  /** After `before`; sources that changed again meanwhile stay as they are. */
  async #addSegment(before: readonly StoreSegment[], records: readonly SegmentRecord[]): Promise<void> {
    const name = `segment-${this.#nextSegment++}.bin`;
    const file = path.join(this.#folder.path, name);
    await writeSafely(file, segmentParts(records));
    const segment = openSegment(file, name);
    if (!segment) throw new Error('A part of the index could not be read back');
    for (const entry of segment.entries) {
      const saved = this.#saved.get(entry.id);
      const isSame = saved?.entry.hash === entry.hash && saved.entry.checksum === entry.checksum;
      if (isSame && entry.length > 0) this.#saved.set(entry.id, { entry: withRecord(saved.entry, entry), in: segment });
    }
    this.#segments = [...before, segment];
  }

  async #merge(parts: readonly StoreSegment[]): Promise<void> {
    const before = this.#segments.slice(0, this.#segments.length - parts.length);
    const ids = new Set(parts.flatMap((part) => part.entries.map((it) => it.id)));
    const records = [...ids].flatMap((id) => mergedRecord(id, this.#saved.get(id), parts, before.length === 0));
    await this.#addSegment(before, records);
    for (const it of parts) it.close();
  }

  #liveBytes(): number {
    let bytes = 0;
    for (const { entry } of this.#saved.values()) bytes += entry.length;
    return bytes;
  }

  async #tidy(): Promise<readonly string[]> {
    return this.#lock ? this.#folder.tidy(new Set(this.#segments.map((it) => it.name))) : [];
  }
}
