/** Feeds the engine with the sources of one folder: reads what is new, and follows what changes. */

import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import type { SourceId, SourceProblem } from '../engine/corpus/source';
import type { Change } from '../engine/engine';
import type { Log } from '../engine/ports';
import type { Settings } from '../engine/settings';
import { nodeFiles } from './file-access';
import type { FileAccess } from './file-access';
import type { IndexStore } from './index-store';
import { timeLimitOf } from './read-limits';
import { createPendingPaths } from './pending-paths';
import { createThreadPreparer } from './preparer';
import type { Preparer } from './preparer';
import { PresentFiles } from './present-files';
import { createSourceReader } from './source-reader';
import type { SourceReader } from './source-reader';
import { everywhere, scopeOf } from './scan-scope';
import type { Scope } from './scan-scope';
import { sourceIdOf, sourcePlacesOf } from './source-places';
import type { SourcePlaces } from './source-places';
import { walkSources } from './walk-sources';
import type { Found } from './walk-sources';
import { createWorkerPreparer } from './worker-preparer';

export interface SourceFeed {
  /** Whether this feed saves what it reads. */
  readonly saves: boolean;
  /**
   * Looks at every file; ends with a change that says the corpus is complete. Rejects when aborted, and then
   * has applied only what was done before.
   */
  scan(signal?: AbortSignal): Promise<ScanResult>;
  /**
   * Absolute paths of files or folders that changed, came or went. Waits until they are quiet. What was announced
   * is done even if the waiting is aborted.
   */
  update(paths: readonly string[], signal?: AbortSignal): Promise<void>;
  /** Drafts name other bibliographies than before; absolute paths of those that came or went. */
  bibliographiesChanged(paths: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export interface ScanResult {
  /** Files read anew. */
  readonly read: number;
  /** Files that are as they were: known already, or taken from the saved index. */
  readonly reused: number;
  readonly removed: number;
  /** Entries in the list of problems now. */
  readonly problems: number;
}

export interface SourceFeedOptions {
  /** Absolute. */
  readonly root: string;
  readonly settings: Settings;
  readonly log: Log;
  /** `engine.change`. */
  apply(change: Change): void;
  progress?(progress: FeedProgress): void;
  readonly store?: IndexStore;
  /** Paths of bibliographies that drafts name, as patterns like those of the settings. */
  bibliographies?(): readonly string[];
  /** Threads that read beside this one: as many as there are cores but one, when absent; 0 reads in this thread. */
  readonly readerWorkers?: number;
  /** The script that is its own worker (see `reader-worker.ts`); without it sources are read in this thread. */
  readonly workerFile?: string;
  /** Whether `settings.sources` may lead out of the root. */
  readonly allowOutside?: boolean;
  readonly files?: FileAccess;
  /** Milliseconds that reading one file may take in the worker. */
  readonly timeLimit?: number;
  /** Milliseconds of quiet after which a changed file is read. */
  readonly quiet?: number;
  /**
   * The sources that the engine holds, with their keys. The keys are kept for the next start; and sources that another
   * feed read before this one are removed when they are not found.
   */
  keys?(): Iterable<{ readonly id: SourceId; readonly citationKey: string }>;
  /** The citation key that a source of the engine has: it keeps it when its file gets another name. */
  keyOf?(id: SourceId): string | undefined;
  /** What the engine lists, for the same reason; problems of others than feeds are not to be among them. */
  listed?(): Iterable<{ readonly path: string }>;
}

export interface FeedProgress {
  readonly done: number;
  readonly total: number;
  /** Of the file that is done. */
  readonly path?: string;
}

export function createSourceFeed(options: SourceFeedOptions): SourceFeed {
  const feed = new Feed(options);
  return {
    get saves() {
      return options.store !== undefined && !options.store.readOnly;
    },
    scan: (signal) => feed.scan(signal),
    update: (paths, signal) => feed.update(paths, signal),
    bibliographiesChanged: (paths) => feed.bibliographiesChanged(paths),
    close: () => feed.close(),
  };
}

/** More changed paths than this at once are found faster by looking at everything. */
const manyPaths = 200;
/** Milliseconds that a file which is never quiet waits. */
const longestWait = 1000;
/** Milliseconds of work without a turn for others. */
const turnAfter = 8;

class Feed {
  readonly #options: SourceFeedOptions;
  readonly #files: FileAccess;
  readonly #preparer: Preparer;
  readonly #reader: SourceReader;
  readonly #pending: ReturnType<typeof createPendingPaths>;
  readonly #closing = new AbortController();
  /** Scans and updates go one after the other. */
  #last: Promise<unknown> = Promise.resolve();
  #places: SourcePlaces | undefined;
  readonly #present: PresentFiles;
  #scanned = false;
  /** Patterns of which may have been said that they match nothing. */
  #listedPatterns: readonly string[] = [];

  constructor(options: SourceFeedOptions) {
    this.#options = options;
    this.#files = options.files ?? nodeFiles;
    this.#preparer = preparerFor(options);
    this.#present = new PresentFiles(options.root);
    this.#reader = createSourceReader({ ...options, files: this.#files, preparer: this.#preparer });
    this.#pending = createPendingPaths({ quiet: options.quiet ?? 100, longest: longestWait, handle: (paths) => this.#inTurn(() => this.#follow(paths)) });
  }

  scan(signal?: AbortSignal): Promise<ScanResult> {
    return this.#inTurn(() => this.#scan(this.#signalWith(signal)));
  }

  async update(paths: readonly string[], signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    await this.#pending.add(paths);
    signal?.throwIfAborted();
  }

  /** Before the first scan there is nothing to follow: it asks for them itself. */
  bibliographiesChanged(paths: readonly string[]): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#scanned) return;
      this.#places = await this.#placesNow();
      await this.#follow(paths);
    });
  }

  async close(): Promise<void> {
    this.#pending.close();
    this.#closing.abort(new Error('The folder was closed'));
    await this.#last.catch(() => undefined);
    await this.#preparer.close();
    await this.#options.store?.close();
  }

  #signalWith(signal: AbortSignal | undefined): AbortSignal {
    return signal ? AbortSignal.any([signal, this.#closing.signal]) : this.#closing.signal;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.catch(() => undefined).then(work);
    this.#last = done;
    return done;
  }

  async #scan(signal: AbortSignal): Promise<ScanResult> {
    signal.throwIfAborted();
    if (this.#scanned) await this.#options.store?.catchUp();
    else this.#takeOver();
    const places = await this.#placesNow();
    this.#places = places;
    const found = await walkSources({ root: this.#options.root, places, files: this.#files, signal });
    const removed = this.#notice(found, everywhere);
    const { read, reused } = await this.#takeAll(found, signal);
    this.#reader.settle();
    await this.#finish();
    this.#scanned = true;
    this.#options.apply({ kind: 'corpus-complete', complete: true });
    return { read, reused, removed, problems: this.#reader.problemCount };
  }

  #placesNow(): Promise<SourcePlaces> {
    const { root, settings, allowOutside = false } = this.#options;
    return sourcePlacesOf({ root, settings: { ...settings, sources: this.#patterns() }, allowOutside, files: this.#files });
  }

  #patterns(): readonly string[] {
    const { settings, bibliographies } = this.#options;
    return [...new Set([...settings.sources, ...settings.bibliography, ...(bibliographies?.() ?? [])])];
  }

  /** What the engine has from another feed is this one's to remove. */
  #takeOver(): void {
    const { apply, keys, listed } = this.#options;
    this.#reader.inherit([...(keys?.() ?? [])].map((it) => it.id), [...(listed?.() ?? [])].map((it) => it.path));
    apply({ kind: 'corpus-complete', complete: false });
    this.#reader.openSaved();
  }

  /** Changed paths, once they are quiet. */
  async #follow(paths: readonly string[]): Promise<void> {
    const signal = this.#closing.signal;
    if (signal.aborted) return;
    // What was read before and is not saved is to be saved now.
    const keepsNow = await this.#options.store?.catchUp();
    if (!this.#places || paths.length > manyPaths || keepsNow) {
      await this.#scan(signal);
      return;
    }
    const { root } = this.#options;
    const found = await walkSources({ root, places: this.#places, files: this.#files, within: paths, signal });
    this.#notice(found, scopeOf(paths.map((it) => sourceIdOf(it, root)), found));
    await this.#takeAll(found, signal);
    this.#reader.settle();
    await this.#finish();
  }

  async #takeAll(found: Found, signal: AbortSignal): Promise<{ read: number; reused: number }> {
    const { progress, store } = this.#options;
    const total = found.files.length;
    const queue = found.files.values();
    let done = 0;
    let read = 0;
    let reused = 0;
    let lastTurn = performance.now();
    const lane = async (): Promise<void> => {
      for (const file of queue) {
        signal.throwIfAborted();
        const outcome = await this.#reader.take(file, signal);
        if (outcome === 'read') read++;
        if (outcome === 'same') reused++;
        await store?.flushIfLarge();
        progress?.({ done: ++done, total, path: file.id });
        if (performance.now() - lastTurn < turnAfter) continue;
        await turn();
        lastTurn = performance.now();
      }
    };
    await Promise.all(Array.from({ length: this.#preparer.lanes }, lane));
    return { read, reused };
  }

  /** Removes sources in the scope that were not found, and lists what stands in the way; returns how many it removed. */
  #notice(found: Found, scope: Scope): number {
    const ids = new Set(found.files.map((it) => it.id));
    this.#present.notice(ids, scope, this.#places);
    const removed = this.#reader.keepOnly(ids, scope);
    this.#reader.listProblems(found.problems.filter((it) => !ids.has(it.path)), scope, ids);
    this.#reader.listProblems(this.#missing(), { idsIn: () => this.#listedPatterns }, new Set());
    this.#listedPatterns = this.#patterns();
    return removed;
  }

  /** Nothing found is something to say: a writer who sees no findings looks here. */
  #missing(): readonly SourceProblem[] {
    const { refused = [] } = this.#places ?? {};
    return [
      ...this.#present.empty.map(({ pattern }) => ({ path: pattern, message: 'No file was found here', read: false, about: 'pattern' as const })),
      ...refused.map((pattern) => ({ path: pattern, message: 'It leads out of the folder, so it is not read', read: false, about: 'pattern' as const })),
    ];
  }

  async #finish(): Promise<void> {
    const { store, keys } = this.#options;
    if (!store) return;
    // First the sources: what the engine says of their keys would else have it index them for itself.
    await store.flush();
    if (!keys) return;
    store.keepKeys(keys());
    await store.flush();
  }
}

function preparerFor({ readerWorkers, workerFile, settings, timeLimit = timeLimitOf(settings), log }: SourceFeedOptions): Preparer {
  if (readerWorkers === 0 || workerFile === undefined) return createThreadPreparer();
  const workers = readerWorkers ?? Math.max(1, availableParallelism() - 1);
  return createWorkerPreparer({ file: workerFile, timeLimit, log, workers });
}
