/** Where a phrase stands: places that its rarest pairs of words share, compared with the text word by word. */

import { passageId } from '../corpus/passages-of';
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
  const found = new Map<string, PhraseHit>();
  for (const part of state.segments) {
    for (const compare of comparisonsIn(part, task)) {
      await turns.before(workOfPlace);
      for (const hit of compare()) found.set(`${hit.id} ${hit.span.start}`, hit);
    }
  }
  return [...found.values()].sort(compareHits).slice(0, limit);
}

interface Task {
  readonly query: PhraseQuery;
  readonly words: Uint32Array;
  /** Characters around a passage in which the rest of the phrase may stand. */
  readonly reach: number;
}

function hashesOf(text: string): Uint32Array {
  const hashes: number[] = [];
  for (const words = readWords(text); words.next(); ) hashes.push(words.hash);
  return Uint32Array.from(hashes);
}

function compareHits(a: PhraseHit, b: PhraseHit): number {
  if (a.exact !== b.exact) return a.exact ? -1 : 1;
  const [aSource, bSource] = [a.id.slice(0, a.id.lastIndexOf('#')), b.id.slice(0, b.id.lastIndexOf('#'))];
  return aSource < bSource ? -1 : aSource > bSource ? 1 : a.span.start - b.span.start;
}

/** Each stretch of text in which the phrase may stand, to be read when it is asked for. */
function* comparisonsIn(part: LiveSegment, task: Task): Generator<() => Iterable<PhraseHit>> {
  const { segment, removed } = part;
  /** Up to where each source was compared; places that lie close are read once. */
  let readPlace = -1;
  let readTo = 0;
  for (const passage of placesToCompare(segment, task)) {
    if (removed && hasBit(removed, passage)) continue;
    const { place, ordinal, source } = sourceOfPassage(segment, passage);
    if (!source || (task.query.sources && !task.query.sources.has(source.id))) continue;
    const cut = cutsOfSource(segment, place)[ordinal];
    if (!cut) continue;
    const from = Math.max(0, cut.span.start - task.reach);
    const to = Math.min(segment.texts.length(place), cut.span.end + task.reach);
    if (place === readPlace && to <= readTo) continue;
    readPlace = place;
    readTo = to;
    yield () => hitsBetween(segment, task, { place, from, to });
  }
}

function* hitsBetween(segment: Segment, { words, query }: Task, { place, from, to }: { readonly place: number; readonly from: number; readonly to: number }): Generator<PhraseHit> {
  const text = segment.texts.slice(place, from, to);
  if (text === undefined) return;
  for (const { start, end, exact } of findPhrase(text, words, query.nearly === true, { start: from > 0, end: to < segment.texts.length(place) })) {
    const span = { start: start + from, end: end + from };
    const id = beginningIn(segment, place, span.start);
    if (id !== undefined) yield { id, span, exact };
  }
}

/** The passage that holds the offset; `undefined` where none does, as in boilerplate. */
function beginningIn(segment: Segment, place: number, offset: number): string | undefined {
  const ordinal = cutsOfSource(segment, place).findIndex(({ span }) => span.start <= offset && offset < span.end);
  return ordinal < 0 ? undefined : passageId(segment.sources[place]?.id ?? '', ordinal);
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
