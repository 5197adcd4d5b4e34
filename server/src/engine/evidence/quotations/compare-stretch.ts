/** Compares a quotation with one stretch of a source: verbatim, altered, or nothing like it. */

import type { Span } from '../../text/span';
import type { Stretch } from './candidate-stretches';
import { alignWords } from './align-words';
import type { AlignedPair } from './align-words';
import { withEdgeWords } from './edge-words';
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
  /** Whether the exact words leave out more of the quotation than a few words at an edge. */
  readonly partial: boolean;
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
  return { stretch, verbatim: true, similarity: 1, rank: 2, partial: false, exact: sourceText(laid), diff: [], span };
}

/** The stretch's closest match that is near enough to be the same words altered. */
export function alteredIn(text: string, quoted: QuotedWords, stretch: Stretch, words: readonly Word[]): StretchMatch | undefined {
  if (!mayResemble(quoted, words)) return undefined;
  const plain = alignedIn(text, quoted, stretch, words);
  const spoken = spokenWords(stretch.source.text, stretch.span, words);
  const across = spoken === words ? undefined : alignedIn(text, quoted, stretch, spoken);
  return across !== undefined && across.rank > (plain?.rank ?? 0) ? across : plain;
}

function alignedIn(text: string, quoted: QuotedWords, stretch: Stretch, words: readonly Word[]): StretchMatch | undefined {
  const alignment = alignWords(quoted, words);
  const likeness = likenessOf(quoted, words, alignment);
  if (!likeness.close) return undefined;
  const sides = { quoted, quotedText: text, source: words, sourceText: stretch.source.text };
  const laid = { ...sides, pairs: withEdgeWords(alignment.pairs, sides) };
  return alteredMatch(stretch, laid, likeness.share, likeness.weighted);
}

/** A quotation put together from two places; `words` may be those of several stretches of one source. */
export function splicedIn(text: string, quoted: QuotedWords, stretch: Stretch, words: readonly Word[]): StretchMatch | undefined {
  const spliced = findSpliced(quoted, words);
  if (spliced === undefined) return undefined;
  const pairs = inPlace(spliced, (a, b) => oneSpeech(stretch, words[Math.min(a, b)], words[Math.max(a, b)]));
  const kept = pairs.filter((it) => it.source !== undefined && it.quoted !== undefined).length;
  const laid = { quoted, quotedText: text, source: words, sourceText: stretch.source.text, pairs };
  return alteredMatch(stretch, laid, kept / pairs.length, splicedRank);
}

/** A splice explains a quotation better than an alignment that leaves much of it over. */
const splicedRank = 0.85;
const partialRank = 0.84;

function alteredMatch(stretch: Stretch, laid: Laid, similarity: number, rank: number): StretchMatch | undefined {
  const written = writeOut(laid);
  if (inBoilerplate(stretch, written.span.start)) return undefined;
  const narrated = written.diff.some((it) => it.kind === 'source-only' && speechMark.test(it.text));
  const partial = narrated || isPartial(laid.pairs) || endsInAnotherTurn(stretch, written.span);
  return { stretch, verbatim: false, similarity, rank: partial ? Math.min(rank, partialRank) : rank, partial, ...written };
}

function endsInAnotherTurn({ source }: Stretch, { start, end }: Span): boolean {
  return source.blocks.some((it) => it.kind === 'speaker-turn' && it.span.start > start && it.span.start < end);
}

/** Words at an edge that may be put down to the writer; more of them are a piece of something else. */
const fewAtEdge = 3;

function isPartial(pairs: readonly AlignedPair[]): boolean {
  const placed = (it: AlignedPair): boolean => it.source !== undefined;
  const atEdge = Math.max(pairs.findIndex(placed), pairs.length - 1 - pairs.findLastIndex(placed));
  const dropped = pairs.filter((it) => it.source === undefined).length - pairs.filter((it) => it.quoted === undefined).length;
  return atEdge > fewAtEdge && dropped > fewAtEdge;
}

/** Words left out between two pieces up to which they are put back; more of them take an ellipsis. */
const fewLeftOut = 12;
const mostLeftOut = 150;

/** Pieces far apart, or of two turns, cannot be mended by an ellipsis: the longer one is the source's. */
function inPlace(pairs: readonly AlignedPair[], together: (a: number, b: number) => boolean): readonly AlignedPair[] {
  const border = pairs.findIndex((it, i) => i > 0 && it.source !== (pairs[i - 1]?.source ?? 0) + 1);
  if (border < 0) return pairs;
  const first = (pairs[border - 1]?.source ?? 0) + 1;
  const second = pairs[border]?.source ?? 0;
  const leftOut = second - first;
  const sameTurn = together(first - 1, second);
  const turned = sameTurn ? turnedBack(pairs, border) : undefined;
  if (turned !== undefined) return turned;
  if (leftOut < 0 || leftOut > mostLeftOut || !sameTurn) {
    const headIsLonger = border >= pairs.length - border;
    return pairs.map((it, i) => ((i < border) === headIsLonger ? it : { quoted: it.quoted }));
  }
  return [...pairs.slice(0, border), ...(leftOut > fewLeftOut ? [] : places(first, second)), ...pairs.slice(border)];
}

/** The second piece stands right before the first: both in the source's order, with the few words between them. */
function turnedBack(pairs: readonly AlignedPair[], border: number): readonly AlignedPair[] | undefined {
  const after = (pairs.at(-1)?.source ?? 0) + 1;
  const head = pairs[0]?.source ?? 0;
  if (after > head || head - after > fewLeftOut) return undefined;
  const words = pairs.slice(0, border).map(({ quoted }) => ({ quoted }));
  return [...words, ...pairs.slice(border), ...places(after, head + border)];
}

function places(from: number, to: number): readonly AlignedPair[] {
  return Array.from({ length: to - from }, (_, i) => ({ source: from + i }));
}

/** Marks between which somebody else's words, or the narrator's, may stand. */
const speechMark = /["“”„«»]/u;

function oneSpeech(stretch: Stretch, first: Word | undefined, last: Word | undefined): boolean {
  const between = stretch.source.text.slice(first?.span.end, last?.span.start);
  return turnAt(stretch, first) === turnAt(stretch, last) && !speechMark.test(between);
}

/** Where the speaker's turn begins in which a word stands; -1 in a text that has no turns. */
function turnAt({ source }: Stretch, word: Word | undefined): number {
  const at = word?.span.start ?? 0;
  return source.blocks.findLast((it) => it.kind === 'speaker-turn' && it.span.start <= at)?.span.start ?? -1;
}

function inBoilerplate({ source }: Stretch, at: number): boolean {
  return source.blocks.some((it) => it.kind === 'boilerplate' && it.span.start <= at && at < it.span.end);
}
