/** What in one source bears on a statement: the passages of its verdict, else those that a search in the source finds. */

import type { Source } from '../corpus/source';
import type { Draft, Statement } from '../draft/draft';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import { bearingPassages } from './bearing';
import { matchingWords } from './matching-words';
import type { PassageView } from './passage-view';
import { passageView, passageViews } from './passage-view';

const shown = 3;

/** Best first; at most three. */
export async function bearingOf(
  snapshot: Snapshot,
  draft: Draft,
  statement: Statement,
  source: Source,
  signal?: Signal,
): Promise<readonly PassageView[]> {
  const verdict = await snapshot.verdict(draft, statement, signal);
  const weighed = passageViews(snapshot.corpus, verdict, Infinity).filter((it) => it.source.id === source.id);
  if (weighed.length > 0) return weighed.slice(0, shown);
  const query = { text: statement.text, limit: shown, sources: new Set([source.id]) };
  const found = await bearingPassages(snapshot.search, query, signal);
  return found.flatMap(({ passage, score }) => {
    const matches = matchingWords(passage.text, statement.text);
    return passageView(snapshot.corpus, { passage, score, relation: 'related', matches, differences: [] }) ?? [];
  });
}
