/** A search that hands out the same passage object each time it is asked for it: for a text that many claims are put against. */

import type { Passage, PassageId } from '../corpus/passage';
import type { PassageSearch } from '../ports';

/** Passages kept at most; all go when there are more. */
const MOST_KEPT = 4000;

/** `search` answers for one state of the sources; so do the passages that are kept. */
export function keepingPassages(search: PassageSearch): PassageSearch {
  const kept = new Map<PassageId, Passage | undefined>();
  return {
    passageCount: search.passageCount,
    search: (queries, signal, partial) => search.search(queries, signal, partial),
    phrases: (queries, signal) => search.phrases(queries, signal),
    frequencies: (terms, signal) => search.frequencies(terms, signal),
    async passages(ids, signal) {
      signal?.throwIfAborted();
      const unknown = ids.filter((id) => !kept.has(id));
      if (unknown.length > 0) {
        const found = await search.passages(unknown, signal);
        if (kept.size + unknown.length > MOST_KEPT) kept.clear();
        for (const id of unknown) kept.set(id, undefined);
        for (const it of found) kept.set(it.id, it);
        // What was kept before may have gone with the rest.
        if (ids.some((id) => !kept.has(id))) return search.passages(ids, signal);
      }
      return ids.flatMap((id) => kept.get(id) ?? []);
    },
  };
}
