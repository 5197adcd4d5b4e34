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
import { phrasePassages } from './phrase-search';
import { withKnownNames } from './search-names';
import { limitsSources, passageFits, searchQueryOf, sourceFits, type SearchQuery } from './search-query';
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
  const asked = withKnownNames(searchQueryOf(query), snapshot.corpus);
  const sources = limitsSources(asked) ? snapshot.corpus.sources.filter((it) => sourceFits(asked, it)) : undefined;
  if (asked.words === '') return asked.speaker.length > 0 ? saidBy(snapshot, asked, sources, limit, signal) : listed(sources ?? [], limit);
  const filters = asked.phrases.length + asked.without.length + asked.speaker.length + asked.except.speaker.length > 0;
  const within = sources && new Set(sources.map((it) => it.id));
  const byPhrase = asked.phrases.length > 0 && !asked.openPhrase;
  const found = byPhrase
    ? await phrasePassages(snapshot.search, asked, within, signal)
    : await bearingPassages(snapshot.search, { text: asked.words, limit: filters ? Math.max(limit, hitsToFilter) : limit, prefix: asked.unfinished, ...(within ? { sources: within } : {}) }, signal);
  // What was found by its phrases has them, or nearly.
  const limits = byPhrase ? { ...asked, phrases: [] } : asked;
  const texts = found.filter((it) => passageFits(limits, it.passage)).flatMap((it) => textResult(snapshot, it, asked.words, asked.unfinished));
  // Whoever asks for exact words, or without some, asks for text.
  const named = (filters ? [] : namedResults(snapshot, asked.words, limit))
    .filter((it) => sources === undefined || sources.includes(it.source)).map((result) => ({ ...result, passage: texts.find((it) => it.source === result.source)?.passage }));
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

/** Passages that are looked at where most of them may not fit. */
const hitsToFilter = 1000;

/** What a speaker says, in order: a turn's own words find its passages. */
async function saidBy(snapshot: Snapshot, asked: SearchQuery, sources: readonly Source[] | undefined, limit: number, signal?: Signal): Promise<readonly SearchResult[]> {
  const results = new Map<string, SearchResult>();
  for (const source of sources ?? snapshot.corpus.sources) {
    for (const block of source.blocks) {
      const speaker = block.speaker?.toLowerCase();
      if (speaker === undefined || !asked.speaker.every((it) => speaker.includes(it))) continue;
      const text = source.text.slice(block.span.start, block.span.end);
      const found = await bearingPassages(snapshot.search, { text, limit: 10, sources: new Set([source.id]) }, signal);
      for (const it of found.filter((hit) => passageFits(asked, hit.passage)).sort((a, b) => a.passage.ordinal - b.passage.ordinal)) {
        for (const result of textResult(snapshot, it, '', false)) if (!results.has(it.passage.id)) results.set(it.passage.id, result);
      }
      if (results.size >= limit) return [...results.values()].slice(0, limit);
    }
  }
  return [...results.values()];
}

function listed(sources: readonly Source[], limit: number): readonly SearchResult[] {
  return sources.slice(0, limit).map((source) => ({ source, title: titleOf(source), score: 0, matchedIn: 'title' }));
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
  return listed(sourcesByTitle(snapshot.corpus), limit);
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
