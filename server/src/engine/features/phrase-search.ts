/** Passages that have the phrases of a search word for word, or with one word changed; common words count like any other. */

import type { SourceId } from '../corpus/source';
import type { PassageId } from '../corpus/passage';
import type { PassageSearch, PhraseHit, Signal } from '../ports';
import { bearingPassages } from './bearing';
import type { BearingPassage } from './bearing';
import type { SearchQuery } from './search-query';

/** Passages looked at for each phrase. */
const hitsOfPhrase = 1000;
/** Shorter phrases with a word changed are other phrases. */
const leastWords = 4;
/** What a passage is worth that has a phrase with a word changed. */
const nearly = 0.6;

/** Those with all phrases, best first: word for word before nearly so, and then by the other words. */
export async function phrasePassages(search: PassageSearch, asked: SearchQuery, sources: ReadonlySet<SourceId> | undefined, signal?: Signal): Promise<readonly BearingPassage[]> {
  const limits = sources ? { sources } : {};
  const queries = asked.phrases.map((text) => ({ text, nearly: text.split(/\s+/).length >= leastWords, limit: hitsOfPhrase, ...limits }));
  const worth = inAll((await search.phrases(queries, signal)).map(worthOf));
  const relevance = new Map((await bearingPassages(search, { text: asked.words, limit: hitsOfPhrase, ...limits }, signal)).map((it) => [it.passage.id, it.score]));
  const passages = await search.passages([...worth.keys()], signal);
  const scored = passages.map((passage) => ({ passage, score: (worth.get(passage.id) ?? 0) * (0.8 + 0.2 * (relevance.get(passage.id) ?? 0)) }));
  return scored.sort((a, b) => b.score - a.score);
}

/** Word for word comes first in the list, and what comes first counts. */
function worthOf(hits: readonly PhraseHit[]): ReadonlyMap<PassageId, number> {
  const worth = new Map<PassageId, number>();
  for (const { id, exact } of hits) if (!worth.has(id)) worth.set(id, exact ? 1 : nearly);
  return worth;
}

function inAll([first, ...others]: readonly ReadonlyMap<PassageId, number>[]): ReadonlyMap<PassageId, number> {
  const both = [...(first ?? [])].filter(([id]) => others.every((it) => it.has(id)));
  return new Map(both.map(([id, worth]) => [id, Math.min(worth, ...others.map((it) => it.get(id) ?? 0))]));
}
