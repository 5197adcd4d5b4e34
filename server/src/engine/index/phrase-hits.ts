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

/**
 * Source by source in the order of the answer, so that a word that stands nearly everywhere is compared only until there are
 * hits enough. `turns`: a phrase of one word, or of common words alone, may be compared with very many places all the same.
 */
export async function phraseHitsOf(state: IndexState, query: PhraseQuery, turns: Turns): Promise<readonly PhraseHit[]> {
  const words = hashesOf(query.text);
  const limit = Math.floor(query.limit);
  if (words.length === 0 || !(limit > 0)) return [];
  const task = { query, words, reach: 2 * query.text.length + 64 };
  const found: FoundHit[] = [];
  let exact = 0;
  for (const { segment, places } of bySource(state.segments.map((part) => placesIn(part, task)))) {
    const here = new Map<number, FoundHit>();
    for (const stretch of stretchesIn(segment, places, task)) {
      await turns.before(workOfPlace * Math.ceil((stretch.to - stretch.from) / charactersOfPlace));
      for (const it of hitsIn(segment, task, stretch)) here.set(it.hit.span.start, it);
    }
    for (const it of here.values()) {
      found.push(it);
      if (it.hit.exact) exact++;
    }
    if (exact >= limit) break;
  }
  return found.sort(compareHits).slice(0, limit).map((it) => it.hit);
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

/** Places of one source where a phrase may stand. */
interface SourcePlaces {
  readonly segment: Segment;
  readonly id: SourceId;
  readonly places: { readonly place: number; readonly passages: Iterable<number> };
}

/** By the ids of sources. */
function* placesIn({ segment, removed }: LiveSegment, task: Task): Generator<SourcePlaces> {
  const { query: { sources } } = task;
  for (const places of placesToCompare(segment, task)) {
    const source = segment.sources[places.place];
    const isGone = removed && hasBit(removed, segment.firstPassage[places.place] ?? 0);
    if (source && !isGone && (!sources || sources.has(source.id))) yield { segment, id: source.id, places };
  }
}

/** Of rows that are each in order of the ids one such row. */
function* bySource(rows: readonly Generator<SourcePlaces>[]): Generator<SourcePlaces> {
  const heads = rows.map((it) => it.next());
  for (;;) {
    let least = -1;
    for (let i = 0; i < heads.length; i++) {
      const head = heads[i];
      const best = heads[least];
      if (head && !head.done && (!best || best.done || head.value.id < best.value.id)) least = i;
    }
    const first = heads[least];
    if (!first || first.done) return;
    yield first.value;
    heads[least] = (rows[least] as Generator<SourcePlaces>).next();
  }
}

/** Places that lie close are one stretch, so that no text is read for each of them. */
function* stretchesIn(segment: Segment, { place, passages }: SourcePlaces['places'], task: Task): Generator<Stretch> {
  const cuts = cutsOfSource(segment, place);
  const first = segment.firstPassage[place] ?? 0;
  const length = segment.texts.length(place);
  let open: Stretch | undefined;
  for (const passage of passages) {
    const cut = cuts[passage - first];
    if (!cut) continue;
    const from = Math.max(0, cut.span.start - task.reach);
    const to = Math.min(length, cut.span.end + task.reach);
    if (open && from <= open.to && to - open.from <= mostCharacters) {
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

/** Passages to compare, ascending in each source: with one word changed at most two pairs are missing, so one of the three rarest is there. */
function* placesToCompare(segment: Segment, { words, query }: Task): Generator<SourcePlaces['places']> {
  const { pairs, firstPassage } = segment;
  const mayMiss = query.nearly ? 2 : 0;
  if (words.length - 1 <= mayMiss) {
    for (const place of placesById(segment)) yield { place, passages: numbersFrom(firstPassage[place] ?? 0, firstPassage[place + 1] ?? 0) };
    return;
  }
  const lists = Array.from({ length: words.length - 1 }, (_, i) => listOf(pairs, bucketOf(words[i] as number, words[i + 1] as number)));
  lists.sort((a, b) => a.length - b.length);
  if (lists[mayMiss]?.length === 0) return;
  yield* groupedBySource(segment, passagesWith(lists, mayMiss));
}

function passagesWith(lists: readonly PairList[], mayMiss: number): readonly number[] {
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

function groupedBySource(segment: Segment, passages: readonly number[]): readonly SourcePlaces['places'][] {
  const groups: { readonly place: number; readonly passages: number[] }[] = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    if (last && passage < (segment.firstPassage[last.place + 1] ?? 0)) last.passages.push(passage);
    else groups.push({ place: sourceOfPassage(segment, passage).place, passages: [passage] });
  }
  const idOf = ({ place }: { readonly place: number }): string => segment.sources[place]?.id ?? '';
  return groups.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

function* numbersFrom(from: number, to: number): Generator<number> {
  for (let it = from; it < to; it++) yield it;
}

const ordered = new WeakMap<Segment, Uint32Array>();

/** The places of a segment's sources in the order of their ids. */
function placesById(segment: Segment): Uint32Array {
  const { sources } = segment;
  const known = ordered.get(segment) ?? Uint32Array.from(sources.keys()).sort((a, b) => ((sources[a]?.id ?? '') < (sources[b]?.id ?? '') ? -1 : 1));
  ordered.set(segment, known);
  return known;
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
