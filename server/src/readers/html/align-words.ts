/** Finds the words of extracted blocks again in the page they came from. */

import type { Span } from '../../engine/text/span';
import { isSpace } from '../pieces';

/** A stretch that stands the same, but for its white space, in block and page. */
export interface WordMatch {
  /** In the block's text. */
  readonly at: number;
  /** In the page's plain text. */
  readonly place: number;
  readonly length: number;
}

export interface Aligner {
  /** In order of the block; empty where the block's words are not in the page. */
  align(block: string): readonly WordMatch[];
}

/** How far to look for the way on after a word that differs. */
const window = 24;

/**
 * Extraction keeps the page's order almost everywhere, so each block is looked for behind the one before it first, by its
 * first three words in a row that the page has, and anywhere if that fails. Costs about one look-up per word.
 */
export function alignerFor(page: string): Aligner {
  const numbers = new Map<string, number>();
  const words = wordSpans(page);
  const ids = words.map(({ start, end }) => idOf(numbers, page.slice(start, end)));
  const places = tripleIndex(ids);
  let expected = 0;
  return {
    align(block) {
      const own = wordSpans(block);
      const ownIds = own.map(({ start, end }) => numbers.get(block.slice(start, end)) ?? -1);
      const found = firstPlace(ownIds, ids, places, expected);
      if (!found) return [];
      const pairs = follow(ownIds, ids, found.word, found.place);
      const last = pairs[pairs.length - 1];
      if (last) expected = last[1] + 1;
      return pairs.flatMap(([a, b]) => matchOf(own[a], words[b]));
    },
  };
}

function matchOf(own: Span | undefined, there: Span | undefined): readonly WordMatch[] {
  return own && there ? [{ at: own.start, place: there.start, length: own.end - own.start }] : [];
}

export function wordSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const space = i === text.length || isSpace(text.charCodeAt(i));
    if (space && start >= 0) spans.push({ start, end: i });
    if (space) start = -1;
    else if (start < 0) start = i;
  }
  return spans;
}

function idOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

type TripleIndex = ReadonlyMap<string, readonly number[]>;

function tripleIndex(ids: readonly number[]): TripleIndex {
  const index = new Map<string, number[]>();
  for (let i = 0; i < ids.length; i++) {
    for (const size of [3, 1]) {
      if (i + size > ids.length) continue;
      const key = ids.slice(i, i + size).join(' ');
      const list = index.get(key);
      if (list) list.push(i);
      else index.set(key, [i]);
    }
  }
  return index;
}

/** The word of the block from which the page goes along, and where. */
function firstPlace(own: readonly number[], page: readonly number[], places: TripleIndex, expected: number): { readonly word: number; readonly place: number } | undefined {
  for (let word = 0; word < Math.min(own.length, 40); word++) {
    const size = own.length - word >= 3 ? 3 : 1;
    const list = places.get(own.slice(word, word + size).join(' '));
    if (!list) continue;
    const place = own.length < 3 ? wholeAt(own, page, list, expected) : nextFrom(list, expected);
    if (place !== undefined) return { word, place };
  }
  return undefined;
}

/** A block of one or two words must stand whole, and not far behind. */
function wholeAt(own: readonly number[], page: readonly number[], list: readonly number[], expected: number): number | undefined {
  const place = nextFrom(list, expected);
  return place !== undefined && place >= expected && place - expected < 400 && own.every((id, i) => page[place + i] === id) ? place : undefined;
}

/** The first of an ascending list from `expected` on; its first of all where none is. */
function nextFrom(list: readonly number[], expected: number): number | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < expected) low = middle + 1;
    else high = middle;
  }
  return list[low] ?? list[0];
}

/** Pairs of word numbers, both ascending. */
function follow(own: readonly number[], page: readonly number[], word: number, place: number): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let a = word;
  let b = place;
  while (a < own.length && b < page.length) {
    if (own[a] === page[b]) {
      pairs.push([a++, b++]);
      continue;
    }
    const way = wayOn(own, page, a, b);
    if (!way) {
      a++;
      continue;
    }
    [a, b] = way;
  }
  return pairs;
}

/** The nearest pair of words ahead that is equal with the word after it. */
function wayOn(own: readonly number[], page: readonly number[], a: number, b: number): readonly [number, number] | undefined {
  for (let far = 1; far <= window; far++) {
    for (let inOwn = 0; inOwn <= Math.min(far, 4); inOwn++) {
      const i = a + inOwn;
      const j = b + far - inOwn;
      if (own[i] === page[j] && own[i] !== undefined && (own[i + 1] === page[j + 1] || i + 1 === own.length)) return [i, j];
    }
  }
  return undefined;
}
