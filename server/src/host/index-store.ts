/** What is asked of the saved index: see `open-index-store.ts` for the one there is. */

import type { PreparedSource } from '../engine/corpus/prepared-source';
import type { SourceId, SourceProblem } from '../engine/corpus/source';
import type { SegmentOpened } from '../engine/engine';
import type { Log } from '../engine/ports';
import type { FileStamp } from './file-stamp';

export interface IndexStore {
  /** Whether another process writes: this one only reads then. */
  readonly readOnly: boolean;
  has(id: SourceId): boolean;
  keys(): IterableIterator<SourceId>;
  /** What is saved of a source, to see whether it still holds. */
  entry(id: SourceId): SavedEntry | undefined;
  /** All that is saved now, as the engine takes it, and from now on each piece as it is written. */
  follow(opened: (piece: SegmentOpened) => void): void;
  /**
   * Takes in what another process has written meanwhile. Whether that one is gone and this one writes from now on: then
   * sources that were read before are not saved yet. Does nothing where this process writes.
   */
  catchUp(): Promise<boolean>;
  /** Whether its saved text is what was written; what is not is removed. */
  isWhole(id: SourceId): boolean;
  /** `undefined` when it is not saved, or damaged. */
  read(id: SourceId): { readonly source: PreparedSource; readonly notes: readonly SourceProblem[] } | undefined;
  /** In how many of its passages each term is, as the postings have it; `undefined` where they are not written yet. */
  termCounts(id: SourceId): ReadonlyMap<string, number> | undefined;
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
  /** Begins to write where much has gathered; waits only where that is still under way from the last time. */
  flushIfLarge(): Promise<void>;
  /** Flushes, and lets another process write. */
  close(): Promise<void>;
}

export interface SavedEntry extends FileStamp {
  readonly hash: string;
  readonly notes: readonly SourceProblem[];
}

export interface IndexStoreOptions {
  /** Absolute. */
  readonly root: string;
  /** Whatever else than a file's bytes decides what is made of it; saved sources of another stamp are made anew. */
  readonly stamp: string;
  readonly log: Log;
  /** The script that is its own worker (see `writer-worker.ts`); without it all is written in this thread. */
  readonly workerFile?: string;
}
