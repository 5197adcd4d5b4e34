/** Holds what is saved against what the sources say now, one after the other, so that nothing need fit in memory. */

import type { SourceId } from '../engine/corpus/source';
import type { PreparedSource } from '../engine/corpus/prepared-source';
import type { IndexStore } from './index-store';
import { encodeSource } from './source-codec';

export interface StoreFault {
  readonly path: SourceId;
  readonly kind: 'damaged' | 'differs';
}

export interface Verification {
  /** Sources whose saved form was held against their file. */
  readonly verified: number;
  /** Saved of other bytes than the file has now, or of a file that is gone; no fault, the next build follows. */
  readonly outdated: number;
  /** Read, and not saved. */
  readonly unsaved: number;
  readonly faults: readonly StoreFault[];
}

export interface StoreVerifier {
  /** A source as its file gives it now. */
  see(source: PreparedSource): void;
  /** After all were seen. */
  result(): Verification;
}

/** What is found at fault is removed from the store, so that the next build makes it anew. */
export function createStoreVerifier(store: IndexStore): StoreVerifier {
  const saved = new Set(store.keys());
  const faults: StoreFault[] = [];
  let verified = 0;
  let outdated = 0;
  let unsaved = 0;
  const find = (path: SourceId, kind: StoreFault['kind']): void => {
    faults.push({ path, kind });
    store.remove(path);
  };
  return {
    see(source) {
      if (!saved.delete(source.id)) return void unsaved++;
      const entry = store.entry(source.id);
      const record = store.read(source.id);
      if (!record) find(source.id, 'damaged');
      else if (entry?.hash !== source.hash) outdated++;
      else if (isSame(record.source, source)) verified++;
      else find(source.id, 'differs');
    },
    result() {
      // Of files that are gone or could not be read; their records must be whole all the same.
      for (const id of saved) {
        if (store.read(id)) outdated++;
        else find(id, 'damaged');
      }
      saved.clear();
      faults.sort((a, b) => (a.path < b.path ? -1 : 1));
      return { verified, outdated, unsaved, faults };
    },
  };
}

function isSame(saved: PreparedSource, fresh: PreparedSource): boolean {
  return Buffer.compare(encodeSource({ ...saved, uri: fresh.uri }), encodeSource(fresh)) === 0;
}
