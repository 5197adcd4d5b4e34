/** Gives words at a quotation's edges that the source does not have the source's words that stand in their place. */

import { isStopWord } from '../../text/terms';
import type { AlignedPair } from './align-words';
import type { QuotedWords, Word } from './quoted-words';

interface Sides {
  readonly quoted: QuotedWords;
  readonly source: readonly Word[];
  readonly sourceText: string;
}

/** More words than these at an edge are an addition of the writer's, not words in the place of others. */
const mostWords = 3;
/** Source words put in beyond those replaced, so that the quotation does not end with "the". */
const mostMore = 2;

/**
 * An alignment lets go of edge words that differ, for the source around costs nothing there. Where the source's sentence
 * goes on at that edge they stand in the place of its words; where it begins or ends there they are an addition.
 */
export function withEdgeWords(pairs: readonly AlignedPair[], sides: Sides): readonly AlignedPair[] {
  return [...wordsBefore(pairs, sides), ...pairs, ...wordsAfter(pairs, sides)];
}

function wordsAfter(pairs: readonly AlignedPair[], { quoted, source, sourceText }: Sides): readonly AlignedPair[] {
  const last = pairs.findLastIndex((it) => it.source !== undefined);
  const from = pairs[last]?.source;
  const count = pairs.length - 1 - last;
  if (from === undefined || count === 0 || count > mostWords || hasGap(quoted, pairs.slice(last + 1))) return [];
  const places: number[] = [];
  for (let at = from + 1; at < source.length && goesOn(sourceText, source[at - 1], source[at]); at++) {
    if (places.length >= count && !isStopWord(source[at - 1]?.key ?? '')) break;
    if (places.length >= count + mostMore) break;
    places.push(at);
  }
  return places.map((at) => ({ source: at }));
}

function wordsBefore(pairs: readonly AlignedPair[], { quoted, source, sourceText }: Sides): readonly AlignedPair[] {
  const first = pairs.findIndex((it) => it.source !== undefined);
  const from = pairs[first]?.source;
  if (from === undefined || first === 0 || first > mostWords || hasGap(quoted, pairs.slice(1, first + 1))) return [];
  const places: number[] = [];
  for (let at = from - 1; at >= 0 && places.length < first && goesOn(sourceText, source[at], source[at + 1]); at--) places.unshift(at);
  return places.map((at) => ({ source: at }));
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
