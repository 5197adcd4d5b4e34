/** Reads a citation key as Pandoc does: `@key`, `-@key` and `@{odd key}`. */

import type { Span } from '../../text/span';

export interface KeyAt {
  readonly key: string;
  /** From `@` (or `-@`) to the end of the key or its closing brace. */
  readonly span: Span;
  readonly keySpan: Span;
}

/**
 * The key at `pos`, where `@` or `-@` stands; `undefined` when that begins none (an e-mail address, a lone `@`).
 * Rules of the Pandoc manual, "Citation syntax": a key begins with a letter, digit or `_`, goes on with these and with
 * single internal punctuation characters of `:.#$%&-+?<>~/`; in braces it may hold anything.
 */
export function keyAt(text: string, pos: number, end: number): KeyAt | undefined {
  const at = text[pos] === '-' ? pos + 1 : pos;
  if (text[at] !== '@' || at + 1 >= end || isWordBefore(text, pos)) return undefined;
  const braced = text[at + 1] === '{';
  const start = braced ? at + 2 : at + 1;
  const stop = braced ? bracedEnd(text, start, end) : plainEnd(text, start, end);
  if (stop <= start) return undefined;
  return {
    key: text.slice(start, stop),
    span: { start: pos, end: braced ? stop + 1 : stop },
    keySpan: { start, end: stop },
  };
}

/** Whether a letter or digit stands before `pos`, as in `name@example.org`. */
export function isWordBefore(text: string, pos: number): boolean {
  if (pos === 0) return false;
  const code = text.charCodeAt(pos - 1);
  const isLow = code >= 0xdc00 && code < 0xe000 && pos > 1;
  return wordUnit.test(isLow ? text.slice(pos - 2, pos) : text.slice(pos - 1, pos));
}

const wordUnit = /^[\p{L}\p{N}\p{M}]$/u;
const keyStart = /[\p{L}\p{N}_]/uy;
const keyRest = /(?:[:.#$%&\-+?<>~/]?[\p{L}\p{M}\p{N}_]){0,300}/uy;
const longestKey = 300;

function plainEnd(text: string, start: number, end: number): number {
  keyStart.lastIndex = start;
  if (!keyStart.test(text)) return -1;
  keyRest.lastIndex = keyStart.lastIndex;
  keyRest.test(text);
  return Math.min(keyRest.lastIndex, end);
}

function bracedEnd(text: string, start: number, end: number): number {
  const last = Math.min(end, start + longestKey);
  for (let i = start, depth = 0; i < last; i++) {
    const c = text[i];
    if (c === '\n' || c === '\r') return -1;
    if (c === '{') depth++;
    if (c === '}' && depth-- === 0) return i;
  }
  return -1;
}
