/** From a claim to the passages worth aligning: weighted terms, cited sources first, then the whole corpus, with neighbours. */

import type { Passage, PassageId } from '../corpus/passage';
import type { SourceId } from '../corpus/source';
import type { PassageHit, PassageQuery, PassageSearch, Signal } from '../ports';
import { termsOf } from '../text/terms';
import type { AnalysedText } from './analysed-text';

export interface Retrieved {
  readonly passages: readonly Passage[];
  /** Those found by their own words, best first. */
  readonly hits: readonly PassageId[];
  /** In how many passages of the corpus each term of the claim occurs. */
  readonly frequencies: ReadonlyMap<string, number>;
}

/** Passages that the alignment looks at; their neighbours come on top. */
const CANDIDATES = 24;
const FROM_CITED = 12;
/** The best of them, with the sentences beside them. */
const IN_CONTEXT = 16;
/** Names and values find the passage, common words do not. */
const HARD_FACTOR = 1.5;

export async function retrieve(claim: AnalysedText, cited: ReadonlySet<SourceId>, search: PassageSearch, signal?: Signal): Promise<Retrieved> {
  const terms = [...new Set(termsOf(claim.text))];
  if (terms.length === 0 || search.passageCount === 0) return { passages: [], hits: [], frequencies: new Map() };
  const counts = await search.frequencies(terms, signal);
  const frequencies = new Map(terms.map((term, i) => [term, counts[i] ?? 0]));
  const hard = new Set(claim.words.filter((it) => it.inValue || it.inName).map((it) => it.stem));
  const weighted = terms.map((term) => ({ term, weight: hard.has(term) ? HARD_FACTOR : 1 }));
  const queries: PassageQuery[] = [{ terms: weighted, limit: CANDIDATES * 2 }];
  if (cited.size > 0) queries.push({ terms: weighted, limit: FROM_CITED * 2, sources: cited });
  const [all = [], ofCited = []] = await search.search(queries, signal);
  const [cites, others] = [firstOf(ofCited, FROM_CITED), firstOf(all, CANDIDATES)];
  const ids = withNeighbours([...cites, ...others.slice(0, IN_CONTEXT)], others);
  return { passages: await search.passages(ids, signal), hits: [...new Set([...others, ...cites])], frequencies };
}

/** The best hits; of those that score alike the order of ids decides, not the order in which sources came. */
function firstOf(hits: readonly PassageHit[], count: number): readonly PassageId[] {
  return [...hits].sort((a, b) => Math.round(b.score * 1e4) - Math.round(a.score * 1e4) || (a.id < b.id ? -1 : 1)).slice(0, count).map((it) => it.id);
}

function withNeighbours(ids: readonly PassageId[], others: readonly PassageId[]): readonly PassageId[] {
  const all = new Set([...ids, ...others]);
  for (const id of ids) {
    const hash = id.lastIndexOf('#');
    const ordinal = Number(id.slice(hash + 1));
    if (hash < 0 || !Number.isInteger(ordinal)) continue;
    if (ordinal > 0) all.add(`${id.slice(0, hash)}#${ordinal - 1}`);
    all.add(`${id.slice(0, hash)}#${ordinal + 1}`);
  }
  return [...all].sort();
}
