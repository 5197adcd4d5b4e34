/**
 * Prepared sources saved under `.wellsourced/` in the folder, and nowhere else, as they hold its text. Whatever cannot be
 * trusted there (torn, older, foreign) is left unread, said in the log, and made anew from the sources.
 */

import path from 'node:path';
import type { PreparedSource } from '../engine/corpus/prepared-source';
import type { SourceId, SourceProblem } from '../engine/corpus/source';
import type { SegmentOpened } from '../engine/engine';
import { termCountsIn } from '../engine/index/prepared-in-segment';
import type { Log } from '../engine/ports';
import { createBackgroundWriter } from './background-writer';
import type { FileStamp } from './file-stamp';
import type { IndexStore, IndexStoreOptions } from './index-store';
import { SavedSources, goneEntry } from './saved-sources';
import { createThreadWriter } from './segment-writer';
import type { SegmentToBuild, SegmentWriter } from './segment-writer';
import { segmentsToMerge } from './segments-to-merge';
import { encodeSource } from './source-codec';
import { aftermathOf } from './store-aftermath';
import { storeFolderIn } from './store-folder';
import type { StoreFolder } from './store-folder';
import { readKeys } from './store-keys';
import type { KeptKeys } from './store-keys';
import { readManifest, writeManifest } from './store-manifest';
import { piecesNow, savedPieces } from './store-pieces';
import type { SavedPieces, StorePlace } from './store-pieces';
import { WriteRight } from './store-right';
import { openStoreSegment } from './store-segment';
import type { SegmentEntry, StoreSegment } from './store-segment';
import { Unwritten } from './unwritten';

/** `undefined` where nothing can be saved, which is said in the log; all works without, only not as fast. */
export async function openIndexStore({ root, stamp, log, workerFile }: IndexStoreOptions): Promise<IndexStore | undefined> {
  const folder = await storeFolderIn(root);
  if (!folder) {
    log.write('error', 'the index is not saved: something else is called .wellsourced', { root });
    return undefined;
  }
  const writer = workerFile === undefined ? createThreadWriter() : createBackgroundWriter(workerFile, log);
  const store = new Store(folder, { root, stamp, log }, await readKeys(path.join(folder.path, 'keys.json')), writer);
  await store.open();
  return store;
}

/** Bytes waiting to be written that are too many to keep. */
const largeFlush = 8_000_000;

class Store implements IndexStore {
  readonly #folder: StoreFolder;
  readonly #stamp: string;
  readonly #log: Log;
  readonly #keys: KeptKeys;
  readonly #saved: SavedSources;
  readonly #writer: SegmentWriter;
  readonly #right: WriteRight;
  #opened: ((piece: SegmentOpened) => void) | undefined;
  readonly #unwritten = new Unwritten();
  #nextSegment = 1;
  #writing: Promise<void> = Promise.resolve();
  /** Under way beside all else; what it writes is no waste to be tidied. */
  #merging: Promise<void> | undefined;
  #mayMerge = true;
  #isFlushing = false;

  constructor(folder: StoreFolder, { root, stamp, log }: IndexStoreOptions, keys: KeptKeys, writer: SegmentWriter) {
    this.#folder = folder;
    this.#stamp = stamp;
    this.#log = log;
    this.#keys = keys;
    this.#saved = new SavedSources(root);
    this.#writer = writer;
    this.#right = new WriteRight(folder, log);
  }

  get readOnly(): boolean {
    return this.#right.readOnly;
  }

  async open(): Promise<void> {
    if (!(await this.#folder.exists())) return;
    await this.#right.ask();
    const found = await savedPieces(this.#place, this.#log);
    if (!found) return void (await this.#tidy());
    this.#take(found);
    const aftermath = aftermathOf(await this.#tidy(), this.#nextSegment);
    if (aftermath !== undefined) this.#log.write('info', aftermath);
  }

  has(id: SourceId): boolean {
    return this.#saved.has(id);
  }

  keys(): IterableIterator<SourceId> {
    return this.#saved.ids();
  }

  entry(id: SourceId): SegmentEntry | undefined {
    return this.#saved.get(id)?.entry;
  }

  follow(opened: (piece: SegmentOpened) => void): void {
    this.#opened = opened;
    for (const it of this.#saved.segments) opened(this.#pieceOf(it));
  }

  async catchUp(): Promise<boolean> {
    if (!this.readOnly || !(await this.#folder.exists())) return false;
    const isOurs = await this.#right.askAgain();
    const now = await piecesNow(this.#place, this.#saved.segments);
    if (now.kind === 'other') this.#right.giveUp();
    if (now.kind === 'new') this.#takeNew(now.found);
    if (!isOurs || now.kind === 'other') return false;
    await this.#tidy();
    this.#log.write('info', 'the process that kept the saved index of this folder is gone; this one keeps it from now on');
    return true;
  }

  #takeNew(found: SavedPieces): void {
    const before = new Set(this.#saved.segments);
    this.#saved.clear();
    this.#unwritten.take();
    this.#take(found);
    for (const it of found.pieces) if (!before.has(it)) this.#opened?.(this.#pieceOf(it));
  }

  #take({ pieces, nextNumber }: SavedPieces): void {
    for (const it of pieces) this.#saved.open(it);
    this.#nextSegment = nextNumber;
  }

  isWhole(id: SourceId): boolean {
    const saved = this.#saved.get(id);
    if (!saved || saved.in instanceof Uint8Array || saved.in.isWhole(id)) return saved !== undefined;
    this.#log.write('error', 'a record of the saved index is damaged; its source is read anew', { path: id });
    this.remove(id);
    return false;
  }

  read(id: SourceId): { readonly source: PreparedSource; readonly notes: readonly SourceProblem[] } | undefined {
    const notes = this.#saved.get(id)?.entry.notes;
    const source = notes && this.isWhole(id) ? this.#saved.prepared(id) : undefined;
    return notes && source && { source, notes };
  }

  termCounts(id: SourceId): ReadonlyMap<string, number> | undefined {
    const place = this.#saved.get(id)?.in;
    return place === undefined || place instanceof Uint8Array ? undefined : termCountsIn(place.segment, id);
  }

  put(source: PreparedSource, { size, modified, settled }: FileStamp, notes: readonly SourceProblem[], encoded?: Uint8Array): void {
    if (this.readOnly) return;
    const bytes = encoded ?? encodeSource(source);
    const entry: SegmentEntry = { id: source.id, hash: source.hash, size, modified, settled, notes, says: 'all' };
    this.#saved.set(source.id, { entry, in: bytes });
    this.#unwritten.add(entry, bytes.length);
  }

  touch(id: SourceId, { size, modified, settled }: FileStamp): void {
    const saved = this.#saved.get(id);
    if (!saved || this.readOnly) return;
    const entry = { ...saved.entry, size, modified, settled };
    this.#saved.set(id, { entry, in: saved.in });
    this.#unwritten.add(entry);
  }

  remove(id: SourceId): void {
    if (!this.#saved.delete(id) || this.readOnly) return;
    this.#unwritten.add(goneEntry(id));
  }

  key(id: SourceId): string | undefined {
    return this.#keys.of(id);
  }

  keepKeys(keys: Iterable<{ readonly id: SourceId; readonly citationKey: string }>): void {
    this.#keys.keep(keys);
  }

  flush(): Promise<void> {
    return this.#inTurn(() => this.#flush());
  }

  async flushIfLarge(): Promise<void> {
    if (this.#unwritten.bytes <= largeFlush) return;
    // While one piece is written the next is read; a third has to wait.
    if (this.#isFlushing) await this.#writing;
    void this.flush();
  }

  async close(): Promise<void> {
    await this.flush();
    this.#mayMerge = false;
    await this.#merging;
    await this.#writing;
    this.#opened = undefined;
    await this.#writer.close();
    this.#saved.clear();
    this.#right.giveUp();
  }

  get #place(): StorePlace {
    return { folder: this.#folder.path, manifestFile: path.join(this.#folder.path, 'manifest.json'), stamp: this.#stamp };
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#writing = this.#writing.then(work).catch((error: unknown) => {
      // Whatever stood there before stands there still, and another process may have more luck.
      this.#right.giveUp();
      this.#log.write('error', 'the index cannot be saved', { error });
    });
    return this.#writing;
  }

  async #flush(): Promise<void> {
    this.#isFlushing = true;
    await this.#writeNews().finally(() => {
      this.#isFlushing = false;
    });
  }

  async #writeNews(): Promise<void> {
    const hasNews = !this.#unwritten.isEmpty;
    if (this.readOnly || !(hasNews || this.#keys.changed) || !(await this.#right.mayWrite(() => this.#isUntouched()))) return;
    if (this.#keys.changed) await this.#keys.write();
    if (!hasNews) return;
    const records = this.#unwritten.take().map((it) => this.#recordOf(it));
    const name = `segment-${this.#nextSegment++}`;
    await this.#writer.build({ folder: this.#folder.path, name, records });
    const segment = this.#readBack(name);
    this.#saved.add(segment, records);
    await this.#swap(!this.#merging);
    this.#opened?.(this.#pieceOf(segment));
    this.#mergeBeside();
  }

  #recordOf(entry: SegmentEntry): SegmentToBuild['records'][number] {
    const place = this.#saved.get(entry.id)?.in;
    if (place instanceof Uint8Array) return { entry, encoded: place };
    // Its record was written while it waited.
    return { entry: place ? { ...entry, says: 'stamp' } : entry };
  }

  /** Whatever is written meanwhile comes later than the merged piece, and so holds. */
  #mergeBeside(): void {
    if (this.#merging || !this.#mayMerge || this.readOnly) return;
    const { segments } = this.#saved;
    const run = segmentsToMerge(segments.map((it) => ({ size: it.size, isHalfDead: this.#saved.isHalfDead(it) })));
    if (!run) return;
    const parts = segments.slice(run.from, run.to);
    const name = `segment-${this.#nextSegment++}`;
    const written = this.#writer.merge({ folder: this.#folder.path, name, parts: parts.map((it) => it.name), records: this.#saved.mergeOf(parts) });
    this.#merging = written
      .then(() => this.#inTurn(() => this.#takeMerged(name, parts)))
      .catch((error: unknown) => {
        this.#mayMerge = false;
        this.#log.write('error', 'pieces of the saved index cannot be merged; they are left as they are', { error });
      })
      .then(() => {
        this.#merging = undefined;
        this.#mergeBeside();
      });
  }

  async #takeMerged(name: string, parts: readonly StoreSegment[]): Promise<void> {
    if (!this.#right.held) return;
    const merged = this.#readBack(name);
    this.#saved.replace(parts, merged);
    await this.#swap(true);
    this.#opened?.({ ...this.#pieceOf(merged), insteadOf: parts.map((it) => it.segment) });
    for (const it of parts) it.close();
  }

  /** `isQuiet`: no merge is writing, so whatever else lies there is left over. */
  async #swap(isQuiet: boolean): Promise<void> {
    await writeManifest(this.#place.manifestFile, { stamp: this.#stamp, segments: this.#saved.segments.map((it) => it.name) });
    if (isQuiet) await this.#tidy();
  }

  #pieceOf(segment: StoreSegment): SegmentOpened {
    return this.#saved.opened(segment, (id) => this.#keys.of(id));
  }

  #readBack(name: string): StoreSegment {
    const segment = openStoreSegment(this.#folder.path, name);
    if ('fault' in segment) throw new Error(`A part of the index could not be read back: ${segment.fault}`);
    return segment;
  }

  /** Whoever wrote there since this store was opened knows better what it holds. */
  async #isUntouched(): Promise<boolean> {
    return (await readManifest(this.#place.manifestFile)).kind === 'absent';
  }

  async #tidy(): Promise<readonly string[]> {
    if (!this.#right.held) return [];
    return this.#folder.tidy(new Set(this.#saved.segments.flatMap((it) => [`${it.name}.bin`, `${it.name}.txt`])));
  }
}
