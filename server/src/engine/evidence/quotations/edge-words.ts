/** Gives words at a quotation's edges that the source does not have the source's words that stand in their place. */

import { isStopWord } from '../../text/terms';
import type { AlignedPair } from './align-words';
import type { QuotedWords, Word } from './quoted-words';

interface Sides {
  readonly quoted: QuotedWords;
  readonly quotedText: string;
  readonly source: readonly Word[];
  readonly sourceText: string;
}

/** More words than these at an edge are an addition of the writer's, not words in the place of others. */
const mostWords = 3;
/** Source words put in beyond those replaced, so that the quotation does not end with "the". */
const mostMore = 2;

/** Source words that the writer may have left out before an edge word that the source has too. */
const mostLeftOut = 8;

/**
 * An alignment lets go of edge words that differ, for the source around costs nothing there. Where the source's sentence
 * goes on at that edge they stand in the place of its words, or are its words after others left out; where it begins or
 * ends there they are an addition.
 */
export function withEdgeWords(aligned: readonly AlignedPair[], sides: Sides): readonly AlignedPair[] {
  const { quoted, source, sourceText } = sides;
  const pairs = withoutNextSpeech(aligned, sides);
  const first = pairs.findIndex((it) => it.source !== undefined);
  const last = pairs.findLastIndex((it) => it.source !== undefined);
  const from = pairs[first]?.source;
  const to = pairs[last]?.source;
  if (from === undefined || to === undefined) return pairs;
  const head = pairs.slice(0, first);
  const tail = pairs.slice(last + 1);
  const before = hasGap(quoted, pairs.slice(1, first + 1)) ? [] : sentenceBefore(from, source, sourceText);
  const after = hasGap(quoted, tail) ? [] : sentenceAfter(to, source, sourceText);
  const keyOf = (it: AlignedPair): string => quoted.words[it.quoted ?? -1]?.key ?? '';
  const keyAt = (place: number): string => source[place]?.key ?? '';
  const start = edgeOf([...head].reverse().map(keyOf), before, keyAt);
  const end = edgeOf(tail.map(keyOf), after, keyAt);
  return [
    ...(start.same ? paired([...head].reverse(), start.places).reverse() : [...sourceOnly(start.places).reverse(), ...head]),
    ...pairs.slice(first, last + 1),
    ...(end.same ? paired(tail, end.places) : [...tail, ...sourceOnly(withLastWord(end.places, after, keyAt))]),
  ];
}

/** Last words within which a match in the next speech is chance. */
const fewLast = 6;

/** "…, not for the state, and always was": its "was" is not the one that opens the next speech of the source. */
function withoutNextSpeech(pairs: readonly AlignedPair[], { quoted, quotedText, source, sourceText }: Sides): readonly AlignedPair[] {
  for (let i = pairs.length - 1; i > 0 && i >= pairs.length - fewLast; i--) {
    const at = pairs[i]?.source;
    if (at === undefined || at === 0 || !isBorder(sourceText.slice(source[at - 1]?.span.end, source[at]?.span.start))) continue;
    const next = pairs.slice(i).find((it) => it.quoted !== undefined)?.quoted ?? 0;
    const own = quotedText.slice(quoted.words[next - 1]?.span.end, quoted.words[next]?.span.start);
    if (next === 0 || /[.!?…]/.test(own)) return pairs;
    return pairs.flatMap((it, k) => (k < i ? [it] : it.quoted === undefined ? [] : [{ quoted: it.quoted }]));
  }
  return pairs;
}

function isBorder(between: string): boolean {
  return /\n\s*\n|[.!?][^\p{L}]*["“”„«»]/u.test(between);
}

interface Edge {
  /** Source words from the aligned stretch outwards. */
  readonly places: readonly number[];
  /** Whether the last of them are the edge words themselves. */
  readonly same: boolean;
}

/** `keys` and `places` both count outwards from the aligned stretch. */
function edgeOf(keys: readonly string[], places: readonly number[], keyAt: (place: number) => string): Edge {
  if (keys.length === 0 || keys.length > mostWords) return { places: [], same: false };
  for (let skip = 1; skip <= mostLeftOut && skip + keys.length <= places.length; skip++) {
    if (keys.every((key, i) => keyAt(places[skip + i] ?? -1) === key)) return { places: places.slice(0, skip + keys.length), same: true };
  }
  return { places: places.slice(0, keys.length), same: false };
}

function paired(words: readonly AlignedPair[], places: readonly number[]): AlignedPair[] {
  const skip = places.length - words.length;
  return places.map((source, i) => (i < skip ? { source } : { ...words[i - skip], source }));
}

function sourceOnly(places: readonly number[]): AlignedPair[] {
  return places.map((source) => ({ source }));
}

function withLastWord(places: readonly number[], after: readonly number[], keyAt: (place: number) => string): readonly number[] {
  let count = places.length;
  while (count > 0 && count < after.length && count < places.length + mostMore && isStopWord(keyAt(after[count - 1] ?? -1))) count++;
  return after.slice(0, count);
}

/** The source words of one sentence and speech next to `from`, outwards, no more than are needed. */
function sentenceAfter(from: number, source: readonly Word[], text: string): readonly number[] {
  const places: number[] = [];
  for (let at = from + 1; places.length < mostLeftOut + mostWords && goesOn(text, source[at - 1], source[at]); at++) places.push(at);
  return places;
}

function sentenceBefore(from: number, source: readonly Word[], text: string): readonly number[] {
  const places: number[] = [];
  for (let at = from - 1; places.length < mostLeftOut + mostWords && goesOn(text, source[at], source[at + 1]); at--) places.push(at);
  return places;
}

/** Beside an ellipsis or bracket nobody can say which words of the source are meant. */
function hasGap({ gaps }: QuotedWords, pairs: readonly AlignedPair[]): boolean {
  return pairs.some((it) => it.quoted !== undefined && gaps.has(it.quoted));
}

/** Code units between two words of one sentence. */
const farthest = 12;

/** Whether two words in a row belong to one sentence and to one speech. */
function goesOn(text: string, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || after === undefined || after.span.start - before.span.end > farthest) return false;
  const between = text.slice(before.span.end - 1, after.span.start);
  if (/\n\s*\n|[!?;:](?:\s|$)|["“”„«»]|\s['‘‚]|[^s]['’](?:\s|$)/u.test(between)) return false;
  const small = /^\p{Ll}/u.test(text.slice(after.span.start, after.span.start + 2));
  return small || !/[.…–—―]/.test(between.slice(1));
}
