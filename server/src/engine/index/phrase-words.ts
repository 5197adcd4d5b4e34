/** The words of a text as phrases are compared: letters and digits without case and marks, apostrophes left out, each as a number. */

import { classOf, DIGIT, IDEOGRAPH, isApostrophe, LETTER } from '../text/char-class';
import { foldDiacritics } from '../text/fold';

/** Reading on in the text from word to word; the fields are those of the word read last. */
export interface WordReader {
  hash: number;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** `false` at the end of the stretch. */
  next(): boolean;
}

/** "don't" is one word, "U.S." two, "12,000" one, the same as "12000": on both sides of a comparison alike. */
export function readWords(text: string, from = 0, to = text.length): WordReader {
  let at = from;
  const word: WordReader = { hash: 0, start: from, end: from, next };
  function next(): boolean {
    let hash = seed;
    let isIn = false;
    let i = at;
    for (; i < to; i++) {
      const code = text.charCodeAt(i);
      const folded = code < 128 ? (ascii[code] as number) : beyond(code);
      if (folded > alone) {
        if (!isIn) word.start = i;
        isIn = true;
        hash = folded < several ? Math.imul(hash ^ folded, 0x01000193) : mixedAll(hash, folds.get(code) ?? '');
        word.end = i + 1;
      } else if (folded === between) {
        if (!isIn) continue;
        if (code === comma && isGroup(text, i)) continue;
        if (code !== stop || !isDigit(text, i - 1) || !isDigit(text, i + 1)) break;
        hash = mixed(hash, code);
      } else if (folded === alone) {
        if (isIn) break;
        word.start = i;
        word.end = at = i + 1;
        word.hash = mixed(seed, code);
        return true;
      }
    }
    at = i;
    word.hash = hash;
    return isIn;
  }
  return word;
}

/** Of two words that follow each other. */
export function pairHash(first: number, second: number): number {
  const it = Math.imul(first ^ (first >>> 15), 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35);
  const mixedOnce = Math.imul(it ^ (it >>> 13), 0x9e3779b1);
  return (mixedOnce ^ (mixedOnce >>> 16)) >>> 0;
}

const seed = 0x811c9dc5;
/** What a character is, where it is no letter that stands for itself. */
const between = 0;
const nothing = 1;
const alone = 2;
/** From here on: letters whose plain form is more than one. */
const several = 0x10000;

const comma = 44;
const stop = 46;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Whether a comma parts thousands. */
function isGroup(text: string, at: number): boolean {
  return isDigit(text, at - 1) && isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
}

function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function mixedAll(hash: number, letters: string): number {
  let all = hash;
  for (let i = 0; i < letters.length; i++) all = mixed(all, letters.charCodeAt(i));
  return all;
}

const ascii = Uint32Array.from({ length: 128 }, (_, code) => foldedClass(code));
const known = new Map<number, number>();
/** Plain forms of more than one letter. */
const folds = new Map<number, string>();

function beyond(code: number): number {
  const found = known.get(code);
  if (found !== undefined) return found;
  const folded = foldedClass(code);
  known.set(code, folded);
  return folded;
}

/** Halves of a surrogate pair count as letters: rare, and alike on both sides. */
function foldedClass(code: number): number {
  if (isApostrophe(code) || code === 0x2018) return nothing;
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const kind = classOf(code);
  if (kind === IDEOGRAPH) return alone;
  if (kind !== LETTER && kind !== DIGIT) return between;
  const plain = foldDiacritics(String.fromCharCode(code)).toLowerCase();
  if (plain === '') return nothing;
  if (plain.length === 1) return plain.charCodeAt(0);
  folds.set(code, plain);
  return several;
}
