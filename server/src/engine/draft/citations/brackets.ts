/** Reads bracketed citations, `[see @a, p. 3; -@b]`, and in-text ones, `@key [p. 33]`. */

import type { Span } from '../../text/span';
import type { Citation } from '../draft';
import { keyAt } from './key';
import type { KeyAt } from './key';
import { locatorIn } from './locator';

export interface CitationsAt {
  /** Offset after the last bracket or key. */
  readonly end: number;
  readonly citations: readonly Citation[];
}

/** The citations of the bracket that opens at `pos`; `undefined` when it holds none or is the text of a link. */
export function bracketAt(text: string, pos: number, end: number): CitationsAt | undefined {
  const close = closingBracket(text, pos, end);
  if (close < 0 || text[close + 1] === '(') return undefined;
  const group = { start: pos, end: close + 1 };
  const citations = citationsBetween(text, pos + 1, close, group);
  return citations.length === 0 ? undefined : { end: close + 1, citations };
}

/** The citation of the key at `pos` in running text, with the bracket behind it that belongs to it. */
export function inTextAt(text: string, pos: number, end: number): CitationsAt | undefined {
  const key = keyAt(text, pos, end);
  if (!key) return undefined;
  const tail = suffixBracket(text, key.span.end, end);
  const group = { start: key.span.start, end: tail ? tail.close + 1 : key.span.end };
  if (!tail) return { end: group.end, citations: [{ form: 'in-text', ...key, group }] };
  const [first = tail.close] = separators(text, tail.open + 1, tail.close);
  const locator = locatorIn(text, tail.open + 1, first);
  const others = citationsBetween(text, first, tail.close, group);
  return { end: group.end, citations: [{ form: 'in-text', ...key, group, ...(locator && { locator }) }, ...others] };
}

/** The bracket that closes the one at `open`; brackets nest a few deep, and code between backquotes is passed over. */
export function closingBracket(text: string, open: number, end: number): number {
  const last = Math.min(end, open + longestGroup);
  for (let i = open + 1, depth = 0; i < last; i++) {
    const c = text.charCodeAt(i);
    if (c === 92 /* \ */) i++;
    else if (c === 96 /* ` */) i = codeEnd(text, i, last);
    else if (c === 91 /* [ */ && ++depth > deepest) return -1;
    else if (c === 93 /* ] */ && depth-- === 0) return i;
  }
  return -1;
}

/** Longer than any citation; bounds the work on a bracket that never closes. */
const longestGroup = 2000;
const deepest = 3;

function codeEnd(text: string, at: number, end: number): number {
  let open = at;
  while (open < end && text[open] === '`') open++;
  const fence = text.slice(at, open);
  const close = text.slice(open, end).indexOf(fence);
  return close < 0 ? open - 1 : open + close + fence.length - 1;
}

function citationsBetween(text: string, start: number, end: number, group: Span): Citation[] {
  const keys = keysBetween(text, start, end);
  const stops = separators(text, start, end);
  return keys.map((key, i) => {
    const stop = stops.find((it) => it >= key.span.end) ?? end;
    const next = keys[i + 1]?.span.start ?? end;
    const locator = locatorIn(text, key.span.end, Math.min(stop, next, end));
    return { form: 'pandoc', ...key, group, ...(locator && { locator }) };
  });
}

function keysBetween(text: string, start: number, end: number): KeyAt[] {
  const keys: KeyAt[] = [];
  for (let i = start; i < end; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === '`') i = codeEnd(text, i, end);
    else if (c === '@' || (c === '-' && text[i + 1] === '@')) {
      const key = keyAt(text, i, end);
      if (!key) continue;
      keys.push(key);
      i = key.span.end - 1;
    }
  }
  return keys;
}

function separators(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 59 /* ; */) found.push(i);
  return found;
}

/** `[p. 33]` behind an in-text key: not a note, not a link, not a citation of its own. */
function suffixBracket(text: string, at: number, end: number): { open: number; close: number } | undefined {
  const open = text[at] === ' ' ? at + 1 : at;
  if (open >= end || text[open] !== '[' || /^(?:[\^@]|-@|TK|CQ)/.test(text.slice(open + 1, open + 3))) return undefined;
  const close = closingBracket(text, open, end);
  if (close < 0 || text[close + 1] === '(' || text[close + 1] === '[') return undefined;
  return { open, close };
}
