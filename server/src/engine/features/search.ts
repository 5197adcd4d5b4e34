/** Search over all sources, for the palette and the command line: names fuzzily, text by relevance. */

import type { Source } from '../corpus/source';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import type { BearingPassage } from './bearing';
import { bearingPassages } from './bearing';
import { matchingWords } from './matching-words';
import type { PassageView } from './passage-view';
import { passageView } from './passage-view';
import { statementBefore } from './place';
import { findNamedSources, sourcesByTitle } from './source-finder';

export interface SearchOptions {
  readonly limit: number;
  /** The cursor; what bears on the statement there is shown while the query is empty. */
  readonly near?: { readonly uri: string; readonly offset: number };
}

export interface SearchResult {
  readonly source: Source;
  /** The best for the query; absent where only the source's name matched. */
  readonly passage?: PassageView;
  readonly title: string;
  /** 0 to 1. */
  readonly score: number;
  /** Other sources of the same origin that have the passage too: shown with this one. */
  readonly also?: readonly Source[];
  readonly matchedIn: 'title' | 'key' | 'author' | 'text';
}

/** Best first; for an empty query what bears on the statement at the cursor, else the sources by title. */
export async function searchSources(
  snapshot: Snapshot,
  query: string,
  options: SearchOptions,
  signal?: Signal,
): Promise<readonly SearchResult[]> {
  const limit = Math.max(0, Math.min(options.limit, 1000));
  if (query.trim() === '') return nothingTyped(snapshot, options, limit, signal);
  const found = await bearingPassages(snapshot.search, { text: query, limit, prefix: true }, signal);
  const texts = found.flatMap((it) => textResult(snapshot, it, query, true));
  const named = namedResults(snapshot, query, limit).map((result) => ({ ...result, passage: texts.find((it) => it.source === result.source)?.passage }));
  // A passage shown under its source's name is not shown once more below it.
  const shown = new Set(named.map((it) => it.passage));
  return folded(snapshot, [...named, ...texts.filter((it) => !shown.has(it.passage))].sort((a, b) => b.score - a.score)).slice(0, limit);
}

/** Of passages that sources of one origin have in the same words, the best stands for the rest. */
function folded({ corpus }: Snapshot, results: readonly SearchResult[]): readonly SearchResult[] {
  const kept: SearchResult[] = [];
  const places = new Map<string, number>();
  for (const result of results) {
    const origin = corpus.sameOrigin(result.source.id);
    const words = result.passage?.passage.text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(' ');
    const key = origin && words ? `${origin.sources[0] ?? ''}\n${words}` : undefined;
    const place = key === undefined ? undefined : places.get(key);
    const first = place === undefined ? undefined : kept[place];
    if (place !== undefined && first) {
      if (first.source !== result.source) kept[place] = { ...first, also: [...new Set([...(first.also ?? []), result.source])] };
      continue;
    }
    if (key !== undefined) places.set(key, kept.length);
    kept.push(result);
  }
  return kept;
}

async function nothingTyped(
  snapshot: Snapshot,
  { near }: SearchOptions,
  limit: number,
  signal: Signal | undefined,
): Promise<readonly SearchResult[]> {
  const draft = near && snapshot.drafts.get(near.uri);
  const text = draft ? (statementBefore(draft, near.offset)?.text ?? '') : '';
  const found = await bearingPassages(snapshot.search, { text, limit }, signal);
  if (found.length > 0) return found.flatMap((it) => textResult(snapshot, it, text, false));
  const listed = sourcesByTitle(snapshot.corpus).slice(0, limit);
  return listed.map((source) => ({ source, title: titleOf(source), score: 0, matchedIn: 'title' }));
}

function namedResults({ corpus }: Snapshot, query: string, limit: number): readonly SearchResult[] {
  return findNamedSources(corpus, query, limit).map(({ source, score, namedIn }) => ({
    source,
    title: titleOf(source),
    score,
    matchedIn: namedIn === 'publisher' ? 'author' : namedIn,
  }));
}

/** Text scores a little less than a name that matches letter by letter, so that a typed key or title comes first. */
function textResult({ corpus }: Snapshot, { passage, score }: BearingPassage, query: string, prefix: boolean): readonly SearchResult[] {
  const matches = matchingWords(passage.text, query, prefix);
  const view = passageView(corpus, { passage, score, relation: 'related', matches, differences: [] });
  if (!view) return [];
  return [{ source: view.source, passage: view, title: titleOf(view.source), score: score * 0.9, matchedIn: 'text' }];
}

function titleOf(source: Source): string {
  return source.metadata.title ?? source.parts[0]?.title ?? source.id;
}
