/** Which of the known sources a look at the folder speaks of: all of them, or those at and below some paths. */

import type { SourceId } from '../engine/corpus/source';
import type { Found } from './walk-sources';

export interface Scope {
  readonly idsIn: (known: KnownIds) => readonly SourceId[];
}

/** A map or a set. */
interface KnownIds {
  has(id: SourceId): boolean;
  keys(): IterableIterator<SourceId>;
}

export const everywhere: Scope = { idsIn: (known) => [...known.keys()] };

/** A path that was found to be a file, or is known as one, has nothing below it: most changes need no look at all that is known. */
export function scopeOf(ids: readonly SourceId[], found: Found): Scope {
  const files = new Set(found.files.map((it) => it.id));
  return {
    idsIn(known) {
      const folders = ids.filter((id) => !files.has(id) && !known.has(id));
      const exact = ids.filter((id) => known.has(id));
      if (folders.length === 0) return exact;
      const below = [...known.keys()].filter((id) => folders.some((it) => it === '' || id.startsWith(`${it}/`)));
      return [...new Set([...exact, ...below])];
    },
  };
}
