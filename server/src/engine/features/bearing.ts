/** What bears on a sentence: passages by relevance, of all sources or of one, before any judgement. */

import type { Passage } from '../corpus/passage';
import type { SourceId } from '../corpus/source';
import type { PassageHit, PassageSearch, Signal } from '../ports';
import { termsOf } from '../text/terms';

export interface BearingPassage {
  readonly passage: Passage;
  /** 0 to 1, relative to the best. */
  readonly score: number;
}

export interface BearingQuery {
  readonly text: string;
  readonly limit: number;
  readonly sources?: ReadonlySet<SourceId>;
  /** The last word may be unfinished. */
  readonly prefix?: boolean;
}

/** Best first; empty where no word of the text is in the sources. */
export async function bearingPassages(search: PassageSearch, query: BearingQuery, signal?: Signal): Promise<readonly BearingPassage[]> {
  const hits = await bearingHits(search, query, signal);
  const top = hits[0]?.score ?? 1;
  const passages = new Map((await search.passages(hits.map((it) => it.id), signal)).map((it) => [it.id, it]));
  return hits.flatMap(({ id, score }) => {
    const passage = passages.get(id);
    return passage ? [{ passage, score: top > 0 ? score / top : 0 }] : [];
  });
}

/** Long texts are cut: what matters to a query is said in its first few hundred words. */
const longest = 4000;

async function bearingHits(search: PassageSearch, query: BearingQuery, signal?: Signal): Promise<readonly PassageHit[]> {
  const text = query.text.slice(0, longest);
  const terms = [...new Set(termsOf(text))];
  if (terms.length === 0) return [];
  const { limit, sources } = query;
  const prefix = query.prefix === true && isUnfinished(text);
  const [hits] = await search.search([{ terms: terms.map((term) => ({ term, weight: 1 })), limit, sources, prefix }], signal);
  return hits ?? [];
}

/** Whether the text ends in a word that is a term, so that the last term is the beginning of more. */
function isUnfinished(text: string): boolean {
  const last = /[\p{L}\p{N}]+$/u.exec(text.slice(-100));
  return last !== null && termsOf(last[0]).length > 0;
}

/** The best passage of each source, best source first. */
export function bestBySource(passages: readonly BearingPassage[]): ReadonlyMap<SourceId, BearingPassage> {
  const best = new Map<SourceId, BearingPassage>();
  for (const it of passages) {
    if (!best.has(it.passage.source)) best.set(it.passage.source, it);
  }
  return best;
}
