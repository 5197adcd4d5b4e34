/** Sources in the order in which a writer at this place may want them: by what bears on the sentence and by what was typed. */

import type { Source, SourceId } from '../../corpus/source';
import type { Signal } from '../../ports';
import { bearingPassages, bestBySource } from '../bearing';
import type { BearingPassage } from '../bearing';
import { matchingWords } from '../matching-words';
import type { PassageView } from '../passage-view';
import { passageView } from '../passage-view';
import { statementBefore } from '../place';
import { findNamedSources, sourcesByTitle } from '../source-finder';
import type { CompletionRequest } from './request';

export interface RankedSource {
  readonly source: Source;
  /** Its best passage for the sentence, or for the words typed. */
  readonly passage?: PassageView;
}

const most = 50;
const passagesLookedAt = 80;

/** Fewer letters name nothing yet: what they do not fit stays at the end, for an editor closes an empty list and opens it no more. */
const telling = 3;

export async function rankedSources(request: CompletionRequest, signal?: Signal): Promise<readonly RankedSource[]> {
  const { snapshot, place } = request;
  const sentence = sentenceAround(request);
  const bearing = bestBySource(await bearingPassages(snapshot.search, { text: sentence, limit: passagesLookedAt }, signal));
  const typed = place.typed.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (typed === '') return inOrder(request, everySource(request, bearing), bearing, sentence);
  const scores = await scoresOfTyped(request, typed, bearing, signal);
  return inOrder(request, scores, bearing, `${sentence} ${typed}`);
}

/** Everything that bears on the sentence, then the others by title. */
function everySource({ snapshot }: CompletionRequest, bearing: ReadonlyMap<SourceId, BearingPassage>): ReadonlyMap<SourceId, number> {
  const scores = new Map<SourceId, number>();
  for (const [id, { score }] of bearing) scores.set(id, 1 + score);
  sourcesByTitle(snapshot.corpus).forEach(({ id }, index) => {
    if (!scores.has(id)) scores.set(id, 1 / (2 + index));
  });
  return scores;
}

/** A name that matches what was typed counts most, what bears on the sentence decides between likes, words of the text come last. */
async function scoresOfTyped(
  request: CompletionRequest,
  typed: string,
  bearing: ReadonlyMap<SourceId, BearingPassage>,
  signal: Signal | undefined,
): Promise<ReadonlyMap<SourceId, number>> {
  const { snapshot } = request;
  const scores = new Map<SourceId, number>();
  const add = (id: SourceId, score: number): void => void scores.set(id, Math.max(scores.get(id) ?? 0, score));
  if (typed.length < telling) for (const [id, score] of everySource(request, bearing)) add(id, score / 10);
  for (const { source, score } of findNamedSources(snapshot.corpus, typed, most)) add(source.id, 1 + score);
  if (typed.length >= telling) {
    const found = await bearingPassages(snapshot.search, { text: typed, limit: passagesLookedAt, prefix: true }, signal);
    for (const [id, { score }] of bestBySource(found)) add(id, score / 2);
  }
  for (const [id, score] of scores) scores.set(id, score + (bearing.get(id)?.score ?? 0) / 2);
  return scores;
}

function inOrder(
  { snapshot }: CompletionRequest,
  scores: ReadonlyMap<SourceId, number>,
  bearing: ReadonlyMap<SourceId, BearingPassage>,
  words: string,
): readonly RankedSource[] {
  const ids = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most);
  return ids.flatMap(([id]) => {
    const source = snapshot.corpus.byId(id);
    return source ? [{ source, passage: viewOf(snapshot.corpus, bearing.get(id), words) }] : [];
  });
}

type Corpus = CompletionRequest['snapshot']['corpus'];

function viewOf(corpus: Corpus, found: BearingPassage | undefined, words: string): PassageView | undefined {
  if (!found) return undefined;
  const matches = matchingWords(found.passage.text, words);
  return passageView(corpus, { ...found, relation: 'related', matches, differences: [] });
}

/** The statement being cited: the one under the cursor or the last before it in its paragraph, without the citation itself. */
function sentenceAround({ draft, place }: CompletionRequest): string {
  const statement = statementBefore(draft, place.span.start);
  if (!statement) return '';
  const between = draft.text.slice(statement.span.end, place.span.start);
  if (/\n[ \t]*\r?\n/.test(between)) return '';
  return statement.text.replace(/\[?-?@[^\s\]]*\]?/g, ' ');
}
