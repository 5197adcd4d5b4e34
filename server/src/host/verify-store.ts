/** Holds what is saved against what the sources say now, one after the other, so that nothing need fit in memory. */

import { isDeepStrictEqual } from 'node:util';
import type { SourceId } from '../engine/corpus/source';
import type { PreparedSource } from '../engine/corpus/prepared-source';
import type { IndexStore } from './index-store';
import { decodeSource, encodeSource } from './source-codec';

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
      else if (isSame(record.source, source) && hasSameTerms(store.termCounts(source.id), source)) verified++;
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

/** The postings have each term in as many of its passages. */
function hasSameTerms(counts: ReadonlyMap<string, number> | undefined, { terms }: PreparedSource): boolean {
  const fresh = new Map<string, number>();
  for (const its of terms) for (const term of new Set(its)) fresh.set(term, (fresh.get(term) ?? 0) + 1);
  return counts === undefined || isDeepStrictEqual(counts, fresh);
}

function isSame(saved: PreparedSource, fresh: PreparedSource): boolean {
  // What is written down and read again has no fields without a value.
  return isDeepStrictEqual({ ...saved, uri: fresh.uri }, decodeSource(encodeSource(fresh)));
}
