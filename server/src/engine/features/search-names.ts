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

const finders = new WeakMap<Corpus, ReadonlyMap<NameOperator, NameFinder>>();

/** The query with each name that no source has put right by the nearest that one has; a name like none stays, and finds nothing. */
export function withKnownNames(query: SearchQuery, corpus: Corpus): SearchQuery {
  const known = (limits: NameLimits): NameLimits => {
    const of = (operator: NameOperator): readonly string[] => limits[operator].map((name) => nearest(corpus, operator, name));
    return { publisher: of('publisher'), author: of('author'), kind: of('kind'), speaker: of('speaker') };
  };
  return { ...query, ...known(query), except: known(query.except) };
}

function nearest(corpus: Corpus, operator: NameOperator, typed: string): string {
  const finder = findersOf(corpus).get(operator);
  if (!finder || typed.length < shortest || finder.names.some((it) => it.includes(typed))) return typed;
  return finder.fuse.search(typed.slice(0, longest), { limit: 1 })[0]?.item ?? typed;
}

function findersOf(corpus: Corpus): ReadonlyMap<NameOperator, NameFinder> {
  const made = finders.get(corpus) ?? new Map(Object.entries(namesIn(corpus)).map(([operator, names]) => [operator as NameOperator, finderOf(names)]));
  finders.set(corpus, made);
  return made;
}

function finderOf(all: readonly string[]): NameFinder {
  const names = [...new Set(all.map(folded))].filter((it) => it !== '');
  return { names, fuse: new Fuse(names, { threshold: 0.35, ignoreLocation: true, includeScore: true }) };
}

function namesIn({ sources }: Corpus): Readonly<Record<NameOperator, readonly string[]>> {
  return {
    publisher: sources.map((it) => it.metadata.publisher ?? ''),
    author: sources.flatMap((it) => it.metadata.authors),
    kind: sources.map((it) => it.kind),
    speaker: sources.flatMap((it) => it.blocks.map((block) => block.speaker ?? '')),
  };
}
