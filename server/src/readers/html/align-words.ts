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

export interface WordIndex {
  readonly page: string;
  readonly words: readonly Span[];
  readonly ids: readonly number[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly places: TripleIndex;
}

type TripleIndex = ReadonlyMap<string, readonly number[]>;

/** How far to look for the way on after a word that differs. */
const window = 24;

export function wordIndexOf(page: string): WordIndex {
  const numbers = new Map<string, number>();
  const words = wordSpans(page);
  const ids = words.map(({ start, end }) => idOf(numbers, page.slice(start, end)));
  return { page, words, ids, numbers, places: tripleIndex(ids) };
}

/**
 * For each block its matches in order, none where its words are not in the page. Extraction keeps the page's order almost
 * everywhere, so each block is looked for behind the one before it first, by the first three words in a row that the page
 * has, and anywhere if that fails; the bars between
 * the cells of a row are ours. Costs about one look-up per word.
 */
export function alignBlocks({ page, words, ids, numbers, places }: WordIndex, blocks: readonly string[]): readonly (readonly WordMatch[])[] {
  let expected = 0;
  return blocks.map((block) => {
    const own = wordSpans(block).filter(({ start, end }) => end - start > 1 || block[start] !== '|');
    const ownIds = own.map(({ start, end }) => numbers.get(block.slice(start, end)) ?? -1);
    const found = firstPlace(ownIds, ids, places, expected);
    const pairs = found ? follow(ownIds, ids, found.word, found.place) : [];
    const last = pairs[pairs.length - 1];
    if (last) expected = last[1] + 1;
    return pairs.flatMap(([a, b]) => matchOf(block, own[a], page, words[b]));
  });
}

/** As far as the two words are the same: a footnote's number may stick to one of them. */
function matchOf(block: string, own: Span | undefined, page: string, there: Span | undefined): readonly WordMatch[] {
  if (!own || !there) return [];
  const most = Math.min(own.end - own.start, there.end - there.start);
  let length = 0;
  while (length < most && block.charCodeAt(own.start + length) === page.charCodeAt(there.start + length)) length++;
  return length === 0 ? [] : [{ at: own.start, place: there.start, length }];
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
    const place = own.length < 3 ? wholeAt(own, page, list, expected) : bestPlace(own, page, list, expected, word);
    if (place !== undefined) return { word, place };
  }
  return undefined;
}

/** A block of one or two words must stand whole, and not far behind. */
function wholeAt(own: readonly number[], page: readonly number[], list: readonly number[], expected: number): number | undefined {
  const place = list[firstFrom(list, expected)];
  return place !== undefined && place - expected < 400 && own.every((id, i) => page[place + i] === id) ? place : undefined;
}

/** Headlines and summaries begin like the text they announce: of the next places the one that goes along furthest. */
function bestPlace(own: readonly number[], page: readonly number[], list: readonly number[], expected: number, word: number): number | undefined {
  const from = firstFrom(list, expected);
  const candidates = [...list.slice(from, from + 6), ...list.slice(0, Math.min(from, 4))];
  let best: number | undefined;
  let most = -1;
  for (const place of candidates) {
    let same = 0;
    while (same < 16 && own[word + same] !== undefined && own[word + same] === page[place + same]) same++;
    if (same > most) [best, most] = [place, same];
  }
  return best;
}

/** Index of the first of an ascending list from `expected` on. */
function firstFrom(list: readonly number[], expected: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < expected) low = middle + 1;
    else high = middle;
  }
  return low;
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
    if (way[0] === a + 1 && way[1] === b + 1) pairs.push([a, b]);
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
