/** Where a phrase stands: places that its rarest pairs of words share, compared with the text word by word. */

import type { PassageCut } from '../corpus/passage';
import { passageId } from '../corpus/passages-of';
import type { SourceId } from '../corpus/source';
import type { PhraseHit, PhraseQuery } from '../ports';
import { hasBit } from './bits';
import { sourceOfPassage } from './index-state';
import type { IndexState, LiveSegment } from './index-state';
import { findPhrase } from './find-phrase';
import { readWords } from './phrase-words';
import type { Segment } from './segment';
import { cutsOfSource } from './segment-passages';
import type { PassageNumbers } from './passage-lists';
import { workOfPlace } from './turns';
import type { Turns } from './turns';
import { bucketOf, hasNear, pairRange } from './word-pairs';
import type { WordPairs } from './word-pairs';

/** `turns`: a phrase of one word, or of common words alone, is compared with very many places. */
export async function phraseHitsOf(state: IndexState, query: PhraseQuery, turns: Turns): Promise<readonly PhraseHit[]> {
  const words = hashesOf(query.text);
  const limit = Math.floor(query.limit);
  if (words.length === 0 || !(limit > 0)) return [];
  const task = { query, words, reach: 2 * query.text.length + 64 };
  const found = new Map<string, FoundHit>();
  for (const part of state.segments) {
    for (const stretch of stretchesIn(part, task)) {
      await turns.before(workOfPlace * Math.ceil((stretch.to - stretch.from) / charactersOfPlace));
      for (const it of hitsIn(part.segment, task, stretch)) found.set(`${it.hit.id} ${it.hit.span.start}`, it);
    }
  }
  return [...found.values()].sort(compareHits).slice(0, limit).map((it) => it.hit);
}

interface Task {
  readonly query: PhraseQuery;
  readonly words: Uint32Array;
  /** Characters around a passage in which the rest of the phrase may stand. */
  readonly reach: number;
}

interface FoundHit {
  readonly hit: PhraseHit;
  readonly source: SourceId;
}

function hashesOf(text: string): Uint32Array {
  const hashes: number[] = [];
  for (const words = readWords(text); words.next(); ) hashes.push(words.hash);
  return Uint32Array.from(hashes);
}

function compareHits(a: FoundHit, b: FoundHit): number {
  if (a.hit.exact !== b.hit.exact) return a.hit.exact ? -1 : 1;
  return a.source < b.source ? -1 : a.source > b.source ? 1 : a.hit.span.start - b.hit.span.start;
}

/** Of a source's text, in UTF-16 offsets. */
interface Stretch {
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

const charactersOfPlace = 500;
/** Text that is read at once. */
const mostCharacters = 20_000;

/** Where in the texts the phrase may stand; places that lie close are one stretch, so that no text is read for each of them. */
function* stretchesIn({ segment, removed }: LiveSegment, task: Task): Generator<Stretch> {
  let open: Stretch | undefined;
  for (const passage of placesToCompare(segment, task)) {
    if (removed && hasBit(removed, passage)) continue;
    const { place, ordinal, source } = sourceOfPassage(segment, passage);
    if (!source || (task.query.sources && !task.query.sources.has(source.id))) continue;
    const cut = cutsOfSource(segment, place)[ordinal];
    if (!cut) continue;
    const from = Math.max(0, cut.span.start - task.reach);
    const to = Math.min(segment.texts.length(place), cut.span.end + task.reach);
    if (open && open.place === place && from <= open.to && to - open.from <= mostCharacters) {
      open = { ...open, to: Math.max(open.to, to) };
      continue;
    }
    if (open) yield open;
    open = { place, from, to };
  }
  if (open) yield open;
}

function* hitsIn(segment: Segment, { words, query }: Task, { place, from, to }: Stretch): Generator<FoundHit> {
  const source = segment.sources[place]?.id;
  const text = segment.texts.slice(place, from, to);
  if (text === undefined || source === undefined) return;
  for (const { start, end, exact } of findPhrase(text, words, query.nearly === true, { start: from > 0, end: to < segment.texts.length(place) })) {
    const span = { start: start + from, end: end + from };
    const ordinal = passageAt(cutsOfSource(segment, place), span.start);
    if (ordinal >= 0) yield { source, hit: { id: passageId(source, ordinal), span, exact } };
  }
}

/** The passage that holds the offset; -1 where none does, as in boilerplate. */
function passageAt(cuts: readonly PassageCut[], offset: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as PassageCut).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  const span = cuts[low]?.span;
  return span && span.start <= offset ? low : -1;
}

/** Passages between a pair and another one of the same phrase: sentences of a word or two. */
const passagesApart = 8;

/** Passages to compare, ascending: with one word changed at most two pairs are missing, so one of the three rarest is there. */
function placesToCompare({ pairs, lengths }: Segment, { words, query }: Task): Iterable<number> {
  const mayMiss = query.nearly ? 2 : 0;
  if (words.length - 1 <= mayMiss) return lengths.keys();
  const lists = Array.from({ length: words.length - 1 }, (_, i) => listOf(pairs, bucketOf(words[i] as number, words[i + 1] as number)));
  lists.sort((a, b) => a.length - b.length);
  if (lists[mayMiss]?.length === 0) return [];
  const found = new Set<number>();
  for (let i = 0; i <= mayMiss; i++) {
    for (const passage of lists[i]?.passages() ?? []) {
      let missing = 0;
      for (let k = 0; k < lists.length && missing <= mayMiss; k++) {
        if (k !== i && !hasNear((lists[k] as PairList).passages(), passage - passagesApart, passage + passagesApart)) missing++;
      }
      if (missing <= mayMiss) found.add(passage);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** The passages of one pair of words, read when they are asked for: most segments have none of some pair, and then nothing is read. */
interface PairList {
  readonly length: number;
  passages(): PassageNumbers;
}

function listOf(pairs: WordPairs, bucket: number): PairList {
  const { from, to } = pairRange(pairs, bucket);
  let read: PassageNumbers | undefined;
  return { length: to - from, passages: () => (read ??= pairs.lists.read(from, to)) };
}
