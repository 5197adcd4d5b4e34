/** Takes one file after the other into the engine, and remembers which are in it and which could not be. */

import { pathToFileURL } from 'node:url';
import type { ReadDocument, SourceId, SourceProblem } from '../engine/corpus/source';
import type { PreparedSource, SavedSource } from '../engine/corpus/prepared-source';
import type { Change } from '../engine/engine';
import type { Settings } from '../engine/settings';
import { bytesWanted } from '../readers/read-source';
import type { ReadLimits } from '../readers/read-source';
import type { FileAccess, FileContent } from './file-access';
import { faultMessage, isGone } from './file-faults';
import { isUnchanged, stampOf } from './file-stamp';
import type { FileStamp } from './file-stamp';
import { createDepartedSources, readsAlike } from './departed-sources';
import type { Departed } from './departed-sources';
import type { IndexStore } from './index-store';
import type { Preparer } from './preparer';
import { hashOf, whyNoReader } from './prepare-source';
import { readLimitsOf } from './read-limits';
import { readStable } from './read-stable';
import type { Scope } from './scan-scope';
import type { FoundFile } from './walk-sources';

export interface SourceReader {
  readonly problemCount: number;
  /** Sources and listed paths that the engine has already, from another reader; only what is new to this one is added. */
  inherit(ids: readonly SourceId[], listed: readonly string[]): void;
  /** Takes all that is saved into the engine, before any file is looked at. */
  openSaved(): void;
  /** `same`: its bytes are as before, read or not; `left`: it is not in the engine. */
  take(file: FoundFile, signal: AbortSignal): Promise<'read' | 'same' | 'left'>;
  /** Removes sources in the scope that are not to be kept; returns how many. What is saved of them waits for `settle`. */
  keepOnly(ids: ReadonlySet<SourceId>, scope: Scope): number;
  /** All files that were found are taken: what went and did not come back under another name is no longer kept. */
  settle(): void;
  /** Replaces what was listed in the scope, but for these paths. */
  listProblems(problems: readonly SourceProblem[], scope: Scope, except: ReadonlySet<string>): void;
}

export interface SourceReaderOptions {
  readonly settings: Settings;
  readonly files: FileAccess;
  readonly preparer: Preparer;
  readonly store?: IndexStore;
  apply(change: Change): void;
  /** The citation key that a source has. */
  keyOf?(id: SourceId): string | undefined;
}

/** What is known of a file that was taken. */
interface Taken {
  readonly stamp: FileStamp;
  /** Absent where there is no source in the engine. */
  readonly hash?: string;
}

export function createSourceReader(options: SourceReaderOptions): SourceReader {
  return new Reader(options);
}

class Reader implements SourceReader {
  readonly #options: SourceReaderOptions;
  readonly #limits: ReadLimits;
  readonly #taken = new Map<SourceId, Taken>();
  readonly #problems = new Map<string, readonly SourceProblem[]>();
  readonly #departed = createDepartedSources();
  /** Gone, and still saved in case they come back under another name. */
  readonly #leaving = new Set<SourceId>();
  /** Taken from the saved index, and not held against its checksum yet. */
  readonly #unseen = new Set<SourceId>();

  constructor(options: SourceReaderOptions) {
    this.#options = options;
    this.#limits = readLimitsOf(options.settings);
  }

  get problemCount(): number {
    return [...this.#problems.values()].reduce((sum, it) => sum + it.length, 0);
  }

  inherit(ids: readonly SourceId[], listed: readonly string[]): void {
    // Of an unknown hash and never settled, so each is read (or found saved) again.
    const stamp = { size: -1, modified: 0, settled: false };
    for (const id of ids) if (!this.#taken.has(id)) this.#taken.set(id, { stamp, hash: '' });
    for (const path of listed) if (!this.#problems.has(path)) this.#problems.set(path, [{ path, message: '', read: true }]);
  }

  openSaved(): void {
    let isStart = true;
    this.#options.store?.follow((piece) => {
      if (isStart) for (const it of piece.sources) this.#takeOpened(it);
      // What left the engine a moment ago is still saved, and must not come back with what is written now.
      this.#options.apply({ ...piece, sources: piece.sources.filter((it) => this.#taken.get(it.id)?.hash === it.hash) });
    });
    isStart = false;
  }

  /** Its text is looked at when its file is: the first answers do not wait for that. */
  #takeOpened({ id, hash, document }: SavedSource): void {
    const saved = this.#options.store?.entry(id);
    if (!saved) return;
    this.#taken.set(id, { stamp: saved, hash });
    this.#unseen.add(id);
    this.#setProblems(id, [...saved.notes, ...problemsOf(id, document)]);
  }

  /** What is not is out of the engine, to be read anew. */
  #isWhole(id: SourceId): boolean {
    if (!this.#unseen.delete(id) || this.#options.store?.isWhole(id)) return true;
    this.#forget(id);
    return false;
  }

  /** Not where it was read while another process kept the saved index, and this one keeps it now. */
  #isKept(id: SourceId, { hash }: Pick<Taken, 'hash'>): boolean {
    const { store } = this.#options;
    return hash === undefined || !store || store.readOnly || store.entry(id)?.hash === hash;
  }

  async take(file: FoundFile, signal: AbortSignal): Promise<'read' | 'same' | 'left'> {
    const taken = this.#taken.get(file.id);
    if (taken && isUnchanged(taken.stamp, file.look) && this.#isKept(file.id, taken) && this.#isWhole(file.id)) return taken.hash === undefined ? 'left' : 'same';
    const noReader = whyNoReader(file.id, this.#limits);
    if (noReader !== undefined) return this.#leave(file, noReader, stampOf(file.look));
    const { store } = this.#options;
    const saved = store?.entry(file.id);
    if (saved && isUnchanged(saved, file.look) && this.#takeSaved(file, saved)) return 'same';
    try {
      return await this.#takeBytes(file, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!isGone(error)) return this.#leave(file, faultMessage(error));
      this.#remove(file.id);
      return 'left';
    }
  }

  keepOnly(ids: ReadonlySet<SourceId>, scope: Scope): number {
    const { store, keyOf } = this.#options;
    const going = (id: SourceId): boolean => !ids.has(id);
    const taken = scope.idsIn(this.#taken).filter(going);
    const depart = (id: SourceId, hash: string | undefined): void => {
      const key = keyOf?.(id) ?? store?.key(id);
      this.#departed.add(hash ?? '', { id, ...(key === undefined ? {} : { key }) });
    };
    // All keys are asked for before the first source goes, as each that goes makes the engine's list anew.
    for (const id of taken) depart(id, this.#taken.get(id)?.hash);
    for (const id of store ? scope.idsIn(store).filter(going) : []) {
      if (!this.#taken.has(id)) depart(id, store?.entry(id)?.hash);
      this.#leaving.add(id);
    }
    return taken.filter((id) => this.#remove(id)).length;
  }

  settle(): void {
    for (const id of this.#leaving) this.#options.store?.remove(id);
    this.#leaving.clear();
  }

  listProblems(problems: readonly SourceProblem[], scope: Scope, except: ReadonlySet<string>): void {
    const listed = new Set(problems.map((it) => it.path));
    for (const path of scope.idsIn(this.#problems)) if (!listed.has(path) && !except.has(path)) this.#setProblems(path, []);
    for (const it of problems) this.#setProblems(it.path, [it]);
  }

  async #takeBytes(file: FoundFile, signal: AbortSignal): Promise<'read' | 'same' | 'left'> {
    const { files, store } = this.#options;
    const content = await readStable(files, file.realPath, bytesWanted(file.id, this.#limits), signal);
    signal.throwIfAborted();
    const { bytes } = content;
    const hash = hashOf(bytes);
    const stamp = stampOf(content.after);
    const notes = this.#notesOn(file.id, content);
    if (this.#taken.get(file.id)?.hash === hash && this.#isKept(file.id, { hash }) && this.#isWhole(file.id)) {
      this.#taken.set(file.id, { stamp, hash });
      store?.touch(file.id, stamp);
      return 'same';
    }
    if (store?.entry(file.id)?.hash === hash && this.#takeSaved(file, stamp, notes)) {
      store.touch(file.id, stamp);
      return 'same';
    }
    const departed = this.#departed.take(hash, file.id);
    if (departed && this.#takeRenamed(file, departed, hash, stamp, notes)) return 'same';
    return this.#prepare(file, bytes, stamp, notes, signal, departed?.key);
  }

  /** Whether what is saved of it under its old name holds under the new one. */
  #takeRenamed({ id, path }: FoundFile, departed: Departed, hash: string, stamp: FileStamp, notes: readonly SourceProblem[]): boolean {
    const { store } = this.#options;
    const saved = store?.entry(departed.id)?.hash === hash ? store.read(departed.id) : undefined;
    if (!saved || !readsAlike(saved.source.document, departed.id, id)) return false;
    const renamed = { ...saved.source, id, uri: pathToFileURL(path).href };
    this.#applySource(renamed, stamp, notes, departed.key);
    store?.put(renamed, stamp, notes);
    return true;
  }

  async #prepare(file: FoundFile, bytes: Uint8Array, stamp: FileStamp, notes: readonly SourceProblem[], signal: AbortSignal, key?: string): Promise<'read' | 'left'> {
    const { preparer, store } = this.#options;
    const request = { id: file.id, uri: pathToFileURL(file.path).href, bytes, limits: this.#limits };
    const prepared = await preparer.prepare(request, signal);
    signal.throwIfAborted();
    if ('problem' in prepared) return this.#leave(file, prepared.problem, stamp);
    this.#applySource(prepared.source, stamp, notes, key);
    store?.put(prepared.source, stamp, notes, prepared.encoded);
    return 'read';
  }

  /** Whether the saved index had it whole. */
  #takeSaved(file: FoundFile, stamp: FileStamp, notes?: readonly SourceProblem[]): boolean {
    const saved = this.#options.store?.read(file.id);
    if (!saved) return false;
    this.#applySource({ ...saved.source, uri: pathToFileURL(file.path).href }, stamp, notes ?? saved.notes);
    return true;
  }

  #applySource(prepared: PreparedSource, stamp: FileStamp, notes: readonly SourceProblem[], key?: string): void {
    const previousKey = this.#options.store?.key(prepared.id) ?? key;
    this.#departed.forget(prepared.id);
    this.#leaving.delete(prepared.id);
    this.#taken.set(prepared.id, { stamp, hash: prepared.hash });
    this.#options.apply({ kind: 'source-read', source: previousKey === undefined ? prepared : { ...prepared, previousKey } });
    this.#setProblems(prepared.id, [...notes, ...problemsOf(prepared.id, prepared.document)]);
  }

  #leave(file: FoundFile, message: string, stamp?: FileStamp): 'left' {
    this.#forget(file.id);
    if (stamp) this.#taken.set(file.id, { stamp });
    this.#setProblems(file.id, [{ path: file.id, message, read: false }]);
    return 'left';
  }

  /** Whether there was a source. */
  #remove(id: SourceId): boolean {
    this.#setProblems(id, []);
    return this.#forget(id);
  }

  #forget(id: SourceId): boolean {
    const taken = this.#taken.get(id);
    this.#taken.delete(id);
    if (!this.#leaving.has(id)) this.#options.store?.remove(id);
    if (taken?.hash === undefined) return false;
    this.#options.apply({ kind: 'source-removed', id });
    return true;
  }

  #notesOn(id: SourceId, { bytes, after, changed }: FileContent): readonly SourceProblem[] {
    const notes: SourceProblem[] = [];
    if (after.size > bytes.length && bytes.length <= this.#limits.maxBytes) notes.push({ path: id, message: `Only the first ${megabytes(bytes.length)} of ${megabytes(after.size)} were read`, read: true });
    if (changed) notes.push({ path: id, message: 'It kept changing while it was read; it is read again when it changes next', read: true });
    return notes;
  }

  #setProblems(path: string, problems: readonly SourceProblem[]): void {
    const before = this.#problems.get(path) ?? [];
    if (JSON.stringify(before) === JSON.stringify(problems)) return;
    if (problems.length === 0) this.#problems.delete(path);
    else this.#problems.set(path, problems);
    this.#options.apply({ kind: 'source-problems', path, problems });
  }
}

function problemsOf(id: SourceId, { problems }: Pick<ReadDocument, 'problems'>): readonly SourceProblem[] {
  return problems.map(({ message }) => ({ path: id, message, read: true }));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}
