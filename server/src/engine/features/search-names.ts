/** Forgives typing errors in the names of a search: `publisher:gazete` means the publisher that is called most like it. */

import Fuse from 'fuse.js';
import type { Corpus } from '../corpus/corpus';
import { folded, type NameLimits, type NameOperator, type SearchQuery } from './search-query';

/** Fuzzy matching compares letter by letter; nobody types a longer name than this to find one. */
const longest = 48;
/** Fewer letters are like anything. */
const shortest = 3;

interface NameFinder {
  readonly names: readonly string[];
  readonly fuse: Fuse<string>;
}

const finders = new WeakMap<Corpus, Map<NameOperator, NameFinder>>();

/** The query with each name that no source has put right by the nearest that one has; a name like none stays, and finds nothing. */
export function withKnownNames(query: SearchQuery, corpus: Corpus): SearchQuery {
  const known = (limits: NameLimits): NameLimits => {
    const of = (operator: NameOperator): readonly string[] => limits[operator].map((name) => nearest(corpus, operator, name));
    return { publisher: of('publisher'), author: of('author'), kind: of('kind'), speaker: of('speaker') };
  };
  return { ...query, ...known(query), except: known(query.except) };
}

function nearest(corpus: Corpus, operator: NameOperator, typed: string): string {
  if (typed.length < shortest) return typed;
  const finder = finderOf(corpus, operator);
  if (finder.names.some((it) => it.includes(typed))) return typed;
  return finder.fuse.search(typed.slice(0, longest), { limit: 1 })[0]?.item ?? typed;
}

/** Made when first asked for: the names of speakers stand in the texts, which are read for nobody else. */
function finderOf(corpus: Corpus, operator: NameOperator): NameFinder {
  const known = finders.get(corpus) ?? new Map<NameOperator, NameFinder>();
  finders.set(corpus, known);
  const made = known.get(operator) ?? createFinder(namesIn[operator](corpus));
  known.set(operator, made);
  return made;
}

function createFinder(all: readonly string[]): NameFinder {
  const names = [...new Set(all.map(folded))].filter((it) => it !== '');
  return { names, fuse: new Fuse(names, { threshold: 0.35, ignoreLocation: true, includeScore: true }) };
}

const namesIn: Readonly<Record<NameOperator, (corpus: Corpus) => readonly string[]>> = {
  publisher: ({ sources }) => sources.map((it) => it.metadata.publisher ?? ''),
  author: ({ sources }) => sources.flatMap((it) => it.metadata.authors),
  kind: ({ sources }) => sources.map((it) => it.kind),
  speaker: ({ sources }) => sources.flatMap((it) => it.blocks.map((block) => block.speaker ?? '')),
};
