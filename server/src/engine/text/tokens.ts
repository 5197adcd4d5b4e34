/** Words, numbers and signs of a text with their offsets; spaces are what lies between. */

import { classOf, DIGIT, IDEOGRAPH, isApostrophe, LETTER, SPACE } from './char-class';
import type { Span } from './span';

export interface Token {
  /** UTF-16 offsets in the text given. */
  readonly span: Span;
  /** As written. */
  readonly text: string;
  /** Lower-cased, with every apostrophe straight: "don’t" gives "don't". */
  readonly lower: string;
  /** A possessive "'s" is a word of its own; a hyphen between words is a symbol, so hyphenated words come apart. */
  readonly kind: 'word' | 'number' | 'symbol';
}

/**
 * Reads a text in one pass. "12,000" and "3.5" are one number each, without the currency sign; "20th" and "1990s"
 * stay whole, "200bn" comes apart; "U.S." and "p.m." are one word with their stops.
 */
export function tokensOf(text: string): readonly Token[] {
  if (last?.text === text) return last.tokens;
  const tokens = read(text);
  if (text.length <= LONGEST_KEPT) last = { text, tokens };
  return tokens;
}

/** A sentence is asked for several times in a row: for its terms, its names, its words. */
let last: { readonly text: string; readonly tokens: readonly Token[] } | undefined;
const LONGEST_KEPT = 4000;

function read(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) at = readToken(text, at, tokens);
  return tokens;
}

/** Puts the token that begins at the offset to the others, a possessive behind a word as well; answers where it ends. A space is none. */
export function readToken(text: string, at: number, tokens: Token[]): number {
  const code = text.codePointAt(at) ?? 0;
  const kind = classOf(code);
  const width = code > 0xffff ? 2 : 1;
  if (kind === SPACE) return at + width;
  if (kind === LETTER) return readWord(text, at, tokens);
  if (kind === DIGIT) return readNumber(text, at, tokens);
  if (kind === IDEOGRAPH) return push(tokens, text, at, at + width, 'word');
  if (isApostrophe(code) && isPossessive(text, at)) return push(tokens, text, at, at + 2, 'word');
  return push(tokens, text, at, symbolEnd(text, at, code, width), 'symbol');
}

function readWord(text: string, start: number, tokens: Token[]): number {
  const dotted = dottedEnd(text, start);
  if (dotted > start) return push(tokens, text, start, dotted, 'word');
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT) at += code > 0xffff ? 2 : 1;
    else if (isApostrophe(code) && isLetterAt(text, at + 1) && !isPossessive(text, at)) at += 1;
    else break;
  }
  push(tokens, text, start, at, 'word');
  return isApostrophe(text.charCodeAt(at)) && isPossessive(text, at) ? push(tokens, text, at, at + 2, 'word') : at;
}

function readNumber(text: string, start: number, tokens: Token[]): number {
  let at = digitsEnd(text, start);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const groupEnd = digitsEnd(text, at + 1);
    const size = groupEnd - at - 1;
    if (code === 46 && size > 0) at = groupEnd;
    else if ((code === 44 || code === 0xa0 || code === 0x202f || code === 0x2009) && size === 3) at = groupEnd;
    else break;
  }
  return push(tokens, text, start, suffixEnd(text, at), 'number');
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    if (classOf(code) !== DIGIT) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** The end of an ordinal's or a decade's letters ("20th", "1990s"), else `at`. */
function suffixEnd(text: string, at: number): number {
  const two = text.slice(at, at + 2).toLowerCase();
  if ((two === 'st' || two === 'nd' || two === 'rd' || two === 'th') && !isLetterAt(text, at + 2)) return at + 2;
  if (two.startsWith('s') && !isLetterAt(text, at + 1)) return at + 1;
  return at;
}

/** The end of single letters with stops, at least two of them ("U.S.", "e.g.", "U.S" before a space), else `start`. */
function dottedEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) !== 46 || !isLetterAt(text, start + 2)) return start;
  let at = start;
  let letters = 0;
  while (isLetterAt(text, at) && text.charCodeAt(at + 1) === 46) {
    at += 2;
    letters += 1;
  }
  const alone = isLetterAt(text, at) && !isLetterAt(text, at + 1);
  if (alone) return at + 1;
  return letters > 1 ? at : start;
}

/** An apostrophe and an s that nothing follows; "O'Shea" and "'some" are none. */
function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return (code === 115 || code === 83) && !isLetterAt(text, at + 2) && !isDigitAt(text, at + 2);
}

function symbolEnd(text: string, start: number, code: number, width: number): number {
  let at = start + width;
  while (at < text.length && text.codePointAt(at) === code) at += width;
  return at;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && classOf(text.codePointAt(at) ?? 0) === LETTER;
}

function isDigitAt(text: string, at: number): boolean {
  return at < text.length && classOf(text.codePointAt(at) ?? 0) === DIGIT;
}

function push(tokens: Token[], source: string, start: number, end: number, kind: Token['kind']): number {
  const text = source.slice(start, end);
  tokens.push({ span: { start, end }, text, lower: lowered(text), kind });
  return end;
}

function lowered(text: string): string {
  const lower = text.toLowerCase();
  return /[\u2019\u02bc\uff07]/.test(lower) ? lower.replace(/[\u2019\u02bc\uff07]/g, "'") : lower;
}
