/** Compares a quotation with one stretch of a source: verbatim, altered, or nothing like it. */

import type { Stretch } from './candidate-stretches';
import { alignWords } from './align-words';
import type { AlignedPair } from './align-words';
import { sourceText, writeOut } from './exact-words';
import type { Laid, WrittenOut } from './exact-words';
import { findSpliced } from './find-spliced';
import { findVerbatim } from './find-verbatim';
import type { WordPlaces } from './find-verbatim';
import { likenessOf, mayResemble } from './likeness';
import type { QuotedWords, Word } from './quoted-words';
import { spokenWords } from './spoken-words';

export interface StretchMatch extends WrittenOut {
  readonly stretch: Stretch;
  readonly verbatim: boolean;
  /** 0 to 1: share of words that agree. */
  readonly similarity: number;
  /** What the best match is chosen by. */
  readonly rank: number;
}

/** Places of one stretch at which the same words may stand with different speakers. */
const maxPlaces = 4;

/** Every verbatim place of the stretch outside boilerplate. */
export function verbatimIn(text: string, quoted: QuotedWords, stretch: Stretch, words: readonly Word[]): readonly StretchMatch[] {
  const plain = findVerbatim(quoted, words, maxPlaces).map((places) => verbatimMatch(text, quoted, stretch, words, places));
  const found = plain.length > 0 ? plain : acrossCredits(text, quoted, stretch, words);
  return found.filter((it) => !inBoilerplate(stretch, it.span.start));
}

function acrossCredits(text: string, quoted: QuotedWords, stretch: Stretch, words: readonly Word[]): readonly StretchMatch[] {
  const spoken = spokenWords(stretch.source.text, stretch.span, words);
  if (spoken === words) return [];
  const found = findVerbatim(quoted, spoken, maxPlaces).map((places) => verbatimMatch(text, quoted, stretch, spoken, places));
  return found.map((it) => ({ ...it, exact: text }));
}

function verbatimMatch(text: string, quoted: QuotedWords, stretch: Stretch, words: readonly Word[], places: WordPlaces): StretchMatch {
  const pairs = places.map((source, index): AlignedPair => ({ quoted: index, source }));
  const laid = { quoted, quotedText: text, source: words, sourceText: stretch.source.text, pairs };
  const span = { start: words[places[0] ?? -1]?.span.start ?? 0, end: words[places.at(-1) ?? -1]?.span.end ?? 0 };
  return { stretch, verbatim: true, similarity: 1, rank: 2, exact: sourceText(laid), diff: [], span };
}

/** The stretch's closest match that is near enough to be the same words altered. */
export function alteredIn(text: string, quoted: QuotedWords, stretch: Stretch, words: readonly Word[]): StretchMatch | undefined {
  if (!mayResemble(quoted, words)) return undefined;
  const alignment = alignWords(quoted, words);
  const likeness = likenessOf(quoted, words, alignment);
  if (!likeness.close) return undefined;
  const laid = { quoted, quotedText: text, source: words, sourceText: stretch.source.text, pairs: alignment.pairs };
  return alteredMatch(stretch, laid, likeness.share, likeness.weighted);
}

/** A quotation put together from two places; `words` may be those of several stretches of one source. */
export function splicedIn(text: string, quoted: QuotedWords, stretch: Stretch, words: readonly Word[]): StretchMatch | undefined {
  const spliced = findSpliced(quoted, words);
  if (spliced === undefined) return undefined;
  const pairs = inPlace(spliced);
  const kept = pairs.filter((it) => it.source !== undefined).length;
  const laid = { quoted, quotedText: text, source: words, sourceText: stretch.source.text, pairs };
  return alteredMatch(stretch, laid, kept / pairs.length, splicedRank);
}

/** A splice explains a quotation better than an alignment that leaves much of it over. */
const splicedRank = 0.85;

function alteredMatch(stretch: Stretch, laid: Laid, similarity: number, rank: number): StretchMatch | undefined {
  const written = writeOut(laid);
  return inBoilerplate(stretch, written.span.start) ? undefined : { stretch, verbatim: false, similarity, rank, ...written };
}

/** Words left out between two pieces up to which they are put back; more of them take an ellipsis. */
const fewLeftOut = 12;
const mostLeftOut = 150;

/** Pieces that stand in another order, or far apart, cannot be mended by an ellipsis: the longer one is the source's. */
function inPlace(pairs: readonly AlignedPair[]): readonly AlignedPair[] {
  const border = pairs.findIndex((it, i) => i > 0 && it.source !== (pairs[i - 1]?.source ?? 0) + 1);
  if (border < 0) return pairs;
  const first = (pairs[border - 1]?.source ?? 0) + 1;
  const second = pairs[border]?.source ?? 0;
  const leftOut = second - first;
  if (leftOut < 0 || leftOut > mostLeftOut) {
    const headIsLonger = border >= pairs.length - border;
    return pairs.map((it, i) => ((i < border) === headIsLonger ? it : { quoted: it.quoted }));
  }
  const back = leftOut > fewLeftOut ? [] : Array.from({ length: leftOut }, (_, i) => ({ source: first + i }));
  return [...pairs.slice(0, border), ...back, ...pairs.slice(border)];
}

function inBoilerplate({ source }: Stretch, at: number): boolean {
  return source.blocks.some((it) => it.kind === 'boilerplate' && it.span.start <= at && at < it.span.end);
}
