/** The passages of one state of the index, as the seam for retrieval gives them out. */

import type { Passage, PassageId } from '../corpus/passage';
import { passageAt, passageId, passagePlace } from '../corpus/passages-of';
import type { PassageHit, PassageSearch, Pause } from '../ports';
import { bestHitsOf } from './hits-of-query';
import { sourceIn } from './index-state';
import type { IndexState } from './index-state';
import type { Scratch } from './max-score';

/** Queries answered before other work of the thread gets its turn. */
const queriesPerTurn = 16;

export function createLocalSearch(state: IndexState, scratch: Scratch, pause: Pause | undefined): PassageSearch {
  return {
    passageCount: state.passageCount,
    async search(queries, signal) {
      const found: (readonly PassageHit[])[] = [];
      for (const query of queries) {
        if (pause && found.length % queriesPerTurn === queriesPerTurn - 1) await pause();
        signal?.throwIfAborted();
        found.push(bestHitsOf(state, query, scratch).map((it) => ({ id: passageId(it.source.id, it.ordinal), score: it.score })));
      }
      return found;
    },
    async passages(ids, signal) {
      signal?.throwIfAborted();
      return ids.flatMap((id) => passageById(state, id) ?? []);
    },
    async frequencies(terms, signal) {
      signal?.throwIfAborted();
      return terms.map((term) => {
        const number = state.vocabulary.find(term);
        return number === undefined ? 0 : state.frequencies.of(number);
      });
    },
  };
}

function passageById(state: IndexState, id: PassageId): Passage | undefined {
  const { source, ordinal } = passagePlace(id);
  const found = sourceIn(state.segments, source);
  return found && passageAt(found.source, found.source.cuts, ordinal);
}
