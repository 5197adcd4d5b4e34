/** The passages of one state of the index, as the seam for retrieval gives them out. */

import type { Passage, PassageId } from '../corpus/passage';
import { passageId, passagePlace } from '../corpus/passages-of';
import type { PassageHit, PassageSearch, Pause, PhraseHit } from '../ports';
import { bestHitsOf } from './hits-of-query';
import { livePassagesWith, sourceIn } from './index-state';
import type { IndexState } from './index-state';
import type { Scratch } from './max-score';
import { phraseHitsOf } from './phrase-hits';
import { passageIn } from './segment-passages';
import { placeOfTerm, termKey } from './term-table';
import { createTurns, workOfQuery } from './turns';

export function createLocalSearch(state: IndexState, scratch: Scratch, pause: Pause | undefined): PassageSearch {
  return {
    passageCount: state.passageCount,
    async search(queries, signal, partial) {
      const found: (readonly PassageHit[])[] = [];
      const turns = createTurns(pause, signal);
      for (const query of queries) {
        await turns.before(workOfQuery + state.passageCount);
        signal?.throwIfAborted();
        const hits = bestHitsOf(state, query, scratch).map((it) => ({ id: passageId(it.source.id, it.ordinal), score: it.score }));
        found.push(hits);
        partial?.(found.length - 1, hits);
      }
      return found;
    },
    async phrases(queries, signal) {
      const found: (readonly PhraseHit[])[] = [];
      const turns = createTurns(pause, signal);
      for (const query of queries) {
        await turns.before(workOfQuery);
        signal?.throwIfAborted();
        found.push(await phraseHitsOf(state, query, turns));
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
        const key = termKey(term);
        return state.segments.reduce((sum, part) => {
          const place = placeOfTerm(part.segment.terms, key);
          return place < 0 ? sum : sum + livePassagesWith(part, place);
        }, 0);
      });
    },
  };
}

function passageById(state: IndexState, id: PassageId): Passage | undefined {
  const { source, ordinal } = passagePlace(id);
  const found = sourceIn(state.segments, source);
  return found && passageIn(found.part.segment, found.place, ordinal);
}
