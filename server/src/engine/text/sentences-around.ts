/** The words on both sides of a full stop, read within a fixed reach so that no input makes this slow. */

import { classOf, codeBefore, DIGIT, isLower, isUpper, LETTER, SPACE } from './char-class';

const REACH = 60;
const OPENERS = '"\'“”‘’«»‹›„‚([{¿¡`*_';

export interface WordBefore {
  /** Without the stop; inner stops stay: "U.S". */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
}

export type NextKind = 'end' | 'lower' | 'upper' | 'digit' | 'other';

export interface WordAfter {
  readonly kind: NextKind;
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  /** Whether a quotation mark or bracket stands before it. */
  readonly opened: boolean;
}

/** The word that ends at `end`, back to a space, dash or opening mark, not before `from`. */
export function wordBefore(text: string, end: number, from: number): WordBefore {
  const least = Math.max(from, end - REACH);
  let start = end;
  while (start > least) {
    const code = codeBefore(text, start);
    const kind = classOf(code);
    const joins = kind === LETTER || kind === DIGIT || code === 46 || code === 44 || code === 0xb0;
    const apostrophe = (code === 39 || code === 0x2019) && start < end;
    if (!joins && !(apostrophe && start - 1 > least && classOf(codeBefore(text, start - 1)) === LETTER)) break;
    start -= code > 0xffff ? 2 : 1;
  }
  const word = text.slice(start, end);
  return { text: word, lower: word.toLowerCase(), start };
}

/** The next word after `at`, past spaces and opening marks, not after `to`. */
export function wordAfter(text: string, at: number, to: number): WordAfter {
  let start = at;
  let opened = false;
  while (start < to) {
    const code = text.charCodeAt(start);
    if (OPENERS.includes(text.charAt(start))) opened = true;
    else if (classOf(code) !== SPACE) break;
    start++;
  }
  if (start >= to) return { kind: 'end', text: '', lower: '', start, opened };
  const code = text.codePointAt(start) ?? 0;
  const end = letterRunEnd(text, start, Math.min(to, start + REACH));
  const word = text.slice(start, end);
  return { kind: kindOf(code), text: word, lower: word.toLowerCase().replace(/’/g, "'"), start, opened };
}

/** What stands between two spaces around `at`: to recognise addresses and file names. */
export function chunkAround(text: string, at: number, from: number, to: number): string {
  let start = at;
  let end = at;
  const least = Math.max(from, at - REACH);
  const most = Math.min(to, at + REACH);
  while (start > least && classOf(text.charCodeAt(start - 1)) !== SPACE) start--;
  while (end < most && classOf(text.charCodeAt(end)) !== SPACE) end++;
  return text.slice(start, end);
}

export function isSpaceAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === SPACE;
}

function letterRunEnd(text: string, start: number, most: number): number {
  let end = start;
  while (end < most) {
    const code = text.codePointAt(end) ?? 0;
    const kind = classOf(code);
    const apostrophe = code === 39 || code === 0x2019;
    if (kind !== LETTER && kind !== DIGIT && !(apostrophe && end > start)) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

function kindOf(code: number): NextKind {
  const kind = classOf(code);
  if (kind === DIGIT) return 'digit';
  if (kind !== LETTER) return 'other';
  if (isUpper(code)) return 'upper';
  return isLower(code) ? 'lower' : 'upper';
}
