/** Keeps the abstracts and notes of a bibliography's entries in the index, as the corpus says which entries are sources of their own. */

import type { PreparedSource } from './corpus/prepared-source';
import type { SourceId } from './corpus/source';
import type { PassageIndex } from './index/passage-index';

export class EntryTexts {
  #indexed: ReadonlyMap<SourceId, PreparedSource> = new Map();

  /** An entry as before is the same object, and costs nothing. */
  follow(entries: readonly PreparedSource[], index: PassageIndex): void {
    const now = new Map(entries.filter(({ cuts }) => cuts.length > 0).map((it) => [it.id, it]));
    for (const id of this.#indexed.keys()) if (!now.has(id)) index.remove(id);
    for (const [id, entry] of now) if (this.#indexed.get(id) !== entry) index.add(entry);
    this.#indexed = now;
  }
}
