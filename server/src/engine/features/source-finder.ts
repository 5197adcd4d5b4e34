/** Finds sources by what they are called (key, title, authors, publisher), forgiving typing errors. */

import type { IFuseOptions } from 'fuse.js';
import Fuse from 'fuse.js';
import type { Source } from '../corpus/source';
import type { Corpus } from '../corpus/corpus';

export type NamedIn = 'key' | 'title' | 'author' | 'publisher';

export interface NamedSource {
  readonly source: Source;
  /** 0 to 1, 1 for an exact match. */
  readonly score: number;
  readonly namedIn: NamedIn;
}

/** Fuzzy matching compares letter by letter; nobody types a longer name than this to find one. */
const longest = 48;

/** Fewer letters are like anything; they have to begin a word of the name. */
const shortest = 3;

const finders = new WeakMap<Corpus, Fuse<Source>>();

/** Best first; empty for an empty query. */
export function findNamedSources(corpus: Corpus, query: string, limit: number): readonly NamedSource[] {
  const wanted = query.replace(/\s+/g, ' ').trim().slice(0, longest);
  if (wanted === '') return [];
  if (wanted.length < shortest) return startingWith(corpus, wanted).slice(0, limit);
  const found = finderOf(corpus).search(wanted, { limit: Math.max(limit, 200) });
  const named = found.map(({ item, score = 1, matches = [] }) => ({
    source: item,
    score: Math.max(1 - score, literalScore(item, wanted)),
    namedIn: namedIn(matches.map((it) => it.key ?? '')),
  }));
  return named.sort((a, b) => b.score - a.score).slice(0, limit);
}

/** In order of title, for lists before anything is typed. */
export function sourcesByTitle(corpus: Corpus): readonly Source[] {
  const titleOf = (source: Source): string => (source.metadata.title ?? source.id).toLowerCase();
  return [...corpus.sources].sort((a, b) => (titleOf(a) < titleOf(b) ? -1 : titleOf(a) > titleOf(b) ? 1 : 0));
}

function finderOf(corpus: Corpus): Fuse<Source> {
  const made = finders.get(corpus) ?? new Fuse(corpus.sources, options);
  finders.set(corpus, made);
  return made;
}

const options: IFuseOptions<Source> = {
  keys: [
    { name: 'citationKey', weight: 3 },
    { name: 'title', weight: 2, getFn: (it) => it.metadata.title ?? it.parts[0]?.title ?? it.id },
    { name: 'authors', weight: 2, getFn: (it) => [...it.metadata.authors] },
    { name: 'publisher', weight: 1, getFn: (it) => it.metadata.publisher ?? '' },
  ],
  threshold: 0.35,
  ignoreLocation: true,
  includeScore: true,
  includeMatches: true,
  minMatchCharLength: 2,
};

function startingWith(corpus: Corpus, wanted: string): readonly NamedSource[] {
  const typed = wanted.toLowerCase();
  const begins = (name: string): boolean => name.toLowerCase().split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(typed));
  return sourcesByTitle(corpus)
    .flatMap((source): readonly NamedSource[] => {
      const { title = source.id, authors, publisher = '' } = source.metadata;
      if (source.citationKey.toLowerCase().startsWith(typed)) return [{ source, score: 0.99, namedIn: 'key' }];
      if (begins(title)) return [{ source, score: 0.8, namedIn: 'title' }];
      if (authors.some(begins)) return [{ source, score: 0.8, namedIn: 'author' }];
      return begins(publisher) ? [{ source, score: 0.7, namedIn: 'publisher' }] : [];
    })
    .sort((a, b) => b.score - a.score);
}

/** Fuzzy scores sink with the length of a name; one that has the words as they are typed is meant all the same. */
function literalScore({ citationKey, metadata }: Source, wanted: string): number {
  const typed = wanted.toLowerCase();
  const key = citationKey.toLowerCase();
  if (key.startsWith(typed)) return key === typed ? 1 : 0.99;
  const names = [metadata.title ?? '', metadata.publisher ?? '', ...metadata.authors];
  return typed.length > 2 && names.some((name) => name.toLowerCase().includes(typed)) ? 0.95 : 0;
}

function namedIn(keys: readonly string[]): NamedIn {
  if (keys.includes('citationKey')) return 'key';
  if (keys.includes('title')) return 'title';
  return keys.includes('authors') ? 'author' : 'publisher';
}
