/**
 * For each pair of words that follow each other the passages in which it begins: a fingerprint of two words that finds
 * phrases, common words and all, at two bytes a word of text. Pairs share a bucket, so what is found is compared with the text.
 */

import type { PassageCut } from '../corpus/passage';
import { gone, lowerBoundIn, passageNumbers } from './passage-lists';
import type { PassageNumbers } from './passage-lists';
import { pairHash, readWords } from './phrase-words';

export interface WordPairs {
  /** Buckets that have passages, ascending; absent where most have, and there is a list for each, be it empty. */
  readonly buckets?: Uint32Array;
  /** Where each list begins, and at the end their length together. */
  readonly first: Uint32Array;
  readonly lists: PairLists;
}

/** The lists of all buckets end to end, ascending each: in memory, or read by need, as only phrases ask for them. */
export interface PairLists {
  readonly length: number;
  /** Empty where they can't be read any more. */
  read(from: number, to: number): PassageNumbers;
}

export function pairListsIn(passages: PassageNumbers): PairLists {
  return { length: passages.length, read: (from, to) => passages.subarray(from, to) };
}

const bucketBits = 16;
/** All buckets there are. */
const bucketCount = 1 << bucketBits;
/** From here on a list for each bucket takes less room. */
const manyBuckets = bucketCount / 2;

/** As one section of a file: the buckets and where their lists begin, or, by its length, the latter for all of them. */
export function pairNumbersOf({ buckets, first }: WordPairs): Uint32Array {
  return buckets ? joinedNumbers(buckets, first) : first;
}

export function pairsFrom(numbers: Uint32Array, lists: PairLists): WordPairs {
  if (numbers.length === bucketCount + 1) return { first: numbers, lists };
  const count = numbers.length >> 1;
  return { buckets: numbers.subarray(0, count), first: numbers.subarray(count), lists };
}

/** Whether its parts fit together. */
export function arePairsWhole({ buckets, first, lists }: WordPairs): boolean {
  return first.length === (buckets?.length ?? bucketCount) + 1 && first[first.length - 1] === lists.length;
}

function joinedNumbers(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** `first`: where the list of each bucket begins, and the end. */
function pairsOf(buckets: readonly number[], first: readonly number[], passages: PassageNumbers): WordPairs {
  const lists = pairListsIn(passages);
  if (buckets.length < manyBuckets) return { buckets: Uint32Array.from(buckets), first: Uint32Array.from(first), lists };
  const all = new Uint32Array(bucketCount + 1);
  let next = 0;
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    all[bucket] = first[next] as number;
    if (buckets[next] === bucket) next++;
  }
  all[bucketCount] = passages.length;
  return { first: all, lists };
}

export function bucketOf(first: number, second: number): number {
  return pairHash(first, second) >>> (32 - bucketBits);
}

/** Where the list of a bucket lies in `pairs.lists`. */
export function pairRange({ buckets, first }: WordPairs, bucket: number): { readonly from: number; readonly to: number } {
  const place = buckets ? lowerBoundIn(buckets, 0, buckets.length, bucket) : bucket;
  if (buckets && buckets[place] !== bucket) return { from: 0, to: 0 };
  return { from: first[place] ?? 0, to: first[place + 1] ?? 0 };
}

/** Whether one of an ascending list is between the two, or one of them. */
export function hasNear(passages: PassageNumbers, least: number, most: number): boolean {
  const at = lowerBoundIn(passages, 0, passages.length, least);
  return at < passages.length && (passages[at] as number) <= most;
}

interface TextWithCuts {
  readonly text: string;
  readonly cuts: readonly PassageCut[];
}

/** Passages are numbered through all sources. The last word of a passage and the first of the next are a pair of the former. */
export function wordPairsOf(sources: readonly TextWithCuts[], passageCount: number): WordPairs {
  const found = collectPairs(sources);
  return found.length < fewPairs ? sortedPairs(found, passageCount) : countedPairs(found, passageCount);
}

/** Up to here sorting is faster than going through all buckets. */
const fewPairs = 20_000;

function sortedPairs({ buckets: all, passages: from, length }: FoundPairs, passageCount: number): WordPairs {
  const keys = Float64Array.from({ length }, (_, i) => (all[i] as number) * passageCount + (from[i] as number)).sort();
  const buckets: number[] = [];
  const first: number[] = [];
  const passages = passageNumbers(length, passageCount);
  let end = 0;
  let before = -1;
  for (const key of keys) {
    if (key === before) continue;
    before = key;
    const bucket = Math.floor(key / passageCount);
    if (buckets[buckets.length - 1] !== bucket) {
      buckets.push(bucket);
      first.push(end);
    }
    passages[end++] = key - bucket * passageCount;
  }
  first.push(end);
  return pairsOf(buckets, first, passages.slice(0, end));
}

function countedPairs(found: FoundPairs, passageCount: number): WordPairs {
  const counts = new Uint32Array(bucketCount);
  const last = new Uint32Array(bucketCount).fill(gone);
  for (let i = 0; i < found.length; i++) {
    const bucket = found.buckets[i] as number;
    if (last[bucket] === found.passages[i]) continue;
    last[bucket] = found.passages[i] as number;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  const { buckets, first, next } = placed(counts);
  const passages = passageNumbers(first[first.length - 1] ?? 0, passageCount);
  last.fill(gone);
  for (let i = 0; i < found.length; i++) {
    const bucket = found.buckets[i] as number;
    const passage = found.passages[i] as number;
    if (last[bucket] === passage) continue;
    last[bucket] = passage;
    passages[next[bucket] as number] = passage;
    next[bucket] = (next[bucket] as number) + 1;
  }
  return pairsOf(buckets, first, passages);
}

interface FoundPairs {
  readonly buckets: Uint32Array;
  readonly passages: Uint32Array;
  readonly length: number;
}

function collectPairs(sources: readonly TextWithCuts[]): FoundPairs {
  // A word and its space take six characters in most texts.
  const room = 1024 + Math.ceil(sources.reduce((sum, it) => sum + it.text.length, 0) / 5);
  let buckets = new Uint32Array(room);
  let passages = new Uint32Array(room);
  let length = 0;
  let passage = 0;
  for (const { text, cuts } of sources) {
    let before: number | undefined;
    let of = passage;
    for (const { span } of cuts) {
      const words = readWords(text, span.start, span.end);
      while (words.next()) {
        if (before !== undefined) {
          if (length === buckets.length) [buckets, passages] = [doubled(buckets), doubled(passages)];
          buckets[length] = bucketOf(before, words.hash);
          passages[length++] = of;
        }
        before = words.hash;
        of = passage;
      }
      passage++;
    }
  }
  return { buckets, passages, length };
}

function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** Buckets without passages take no room. */
function placed(counts: Uint32Array): { readonly buckets: readonly number[]; readonly first: readonly number[]; readonly next: Uint32Array } {
  const buckets: number[] = [];
  const first: number[] = [];
  const next = new Uint32Array(counts.length);
  let end = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const count = counts[bucket] as number;
    if (count === 0) continue;
    buckets.push(bucket);
    first.push(end);
    next[bucket] = end;
    end += count;
  }
  first.push(end);
  return { buckets, first, next };
}

interface PartOfMerge {
  readonly pairs: WordPairs;
  /** New number of each passage, `gone` for one that is left out. */
  readonly renumbered: Uint32Array;
}

/** Lists that are merged in one step, by the passages in them and as many for each list. */
const passagesPerStep = 50_000;
const workOfList = 10;

/** Passages of a later part come after those of an earlier one. Step by step. */
export function* mergedPairs(parts: readonly PartOfMerge[], passageCount: number): Generator<void, WordPairs> {
  const room = parts.reduce((sum, it) => sum + it.pairs.lists.length, 0);
  const passages = passageNumbers(room, passageCount);
  const all = parts.map(({ pairs: { lists } }) => lists.read(0, lists.length));
  const cursors = new Uint32Array(parts.length);
  const buckets: number[] = [];
  const first: number[] = [];
  let end = 0;
  let done = 0;
  for (let bucket = leastBucket(parts, cursors); bucket !== gone; bucket = leastBucket(parts, cursors)) {
    const start = end;
    for (let i = 0; i < parts.length; i++) {
      const { pairs, renumbered } = parts[i] as PartOfMerge;
      const cursor = cursors[i] as number;
      if (bucketAt(pairs, cursor) !== bucket) continue;
      cursors[i] = cursor + 1;
      const list = all[i] as PassageNumbers;
      // One that could not be read is empty.
      const to = Math.min(list.length, pairs.first[cursor + 1] as number);
      for (let at = pairs.first[cursor] as number; at < to; at++) {
        const passage = renumbered[list[at] as number] as number;
        if (passage !== gone) passages[end++] = passage;
      }
    }
    done += end - start + workOfList;
    if (done >= passagesPerStep) {
      done = 0;
      yield;
    }
    if (end === start) continue;
    buckets.push(bucket);
    first.push(start);
  }
  first.push(end);
  return pairsOf(buckets, first, passages.slice(0, end));
}

function leastBucket(parts: readonly PartOfMerge[], cursors: Uint32Array): number {
  let least = gone;
  for (let i = 0; i < parts.length; i++) least = Math.min(least, bucketAt((parts[i] as PartOfMerge).pairs, cursors[i] as number));
  return least;
}

/** Of the list at a place; `gone` behind the last. */
function bucketAt({ buckets }: WordPairs, place: number): number {
  return (buckets ? buckets[place] : place < bucketCount ? place : undefined) ?? gone;
}
