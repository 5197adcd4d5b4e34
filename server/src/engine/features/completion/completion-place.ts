/** Reads from the text before the cursor what is being written: a citation's key, its locator, a footnote, a quotation. */

import type { Span } from '../../text/span';

export interface CompletionPlace {
  readonly kind: 'citation' | 'footnote' | 'locator' | 'quotation';
  /** What an accepted item replaces: from the mark that opened it to the cursor, or to the end of the word under it. */
  readonly span: Span;
  readonly cursor: number;
  /** What was typed for the key, label, locator or quotation so far. */
  readonly typed: string;
  /** For a locator: the key it belongs to. */
  readonly key?: string;
  /** For a quotation: the mark that would close it. */
  readonly closing?: string;
}

/** Nobody looks further back than this for the bracket or the quotation mark that is open. */
const reach = 1200;

/** `undefined` where nothing is to be completed. */
export function completionPlaceAt(text: string, cursor: number): CompletionPlace | undefined {
  const before = paragraphBefore(text, cursor);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (
    footnotePlace(line, text, cursor) ??
    citationPlace(line, text, cursor) ??
    listPlace(line, cursor) ??
    locatorPlace(line, cursor) ??
    quotationPlace(before, cursor)
  );
}

/** The text before the cursor, back to the last blank line. */
function paragraphBefore(text: string, cursor: number): string {
  const stretch = text.slice(Math.max(0, cursor - reach), cursor);
  const blank = /\n[ \t]*\r?\n(?![\s\S]*\n[ \t]*\r?\n)/.exec(stretch);
  return blank ? stretch.slice(blank.index + blank[0].length) : stretch;
}

function footnotePlace(line: string, text: string, cursor: number): CompletionPlace | undefined {
  const typed = /\[\^([^\]\s[^]{0,60})$/.exec(line)?.[1];
  if (typed === undefined) return undefined;
  const end = text.charAt(cursor) === ']' ? cursor + 1 : cursor;
  return { kind: 'footnote', span: { start: cursor - typed.length - 2, end }, cursor, typed };
}

const keyUnits = '[\\p{L}\\p{N}_:.#$%&+?<>~/-]';
const openKey = new RegExp(`(^|[^\\p{L}\\p{N}_.+@\\\\/-])(-?@\\{?)(${keyUnits}{0,60})$`, 'u');
const restOfKey = new RegExp(`^${keyUnits}{0,60}`, 'u');

/** An `@` behind a letter belongs to an e-mail address, one behind a slash to a web address. */
function citationPlace(line: string, text: string, cursor: number): CompletionPlace | undefined {
  const found = openKey.exec(line.slice(-200));
  if (!found) return undefined;
  const [, , mark = '@', typed = ''] = found;
  const start = cursor - typed.length - mark.length;
  const rest = typed === '' ? '' : (restOfKey.exec(text.slice(cursor, cursor + 60))?.[0] ?? '').replace(/[^\p{L}\p{N}_]+$/u, '');
  const brace = mark.endsWith('{') && text.charAt(cursor + rest.length) === '}' ? 1 : 0;
  const from = start + (mark.startsWith('-') ? 1 : 0);
  return { kind: 'citation', span: { start: from, end: cursor + rest.length + brace }, cursor, typed };
}

/** Behind the `;` of a list the `@` need not be typed. */
function listPlace(line: string, cursor: number): CompletionPlace | undefined {
  const typed = /\[[^\][]{0,400}@[^\][]{0,200};[ \t]?([^\s@;,\][]{0,60})$/.exec(line.slice(-600))?.[1];
  if (typed === undefined) return undefined;
  return { kind: 'citation', span: { start: cursor - typed.length, end: cursor }, cursor, typed };
}

function locatorPlace(line: string, cursor: number): CompletionPlace | undefined {
  const open = line.slice(-600).lastIndexOf('[');
  if (open < 0) return undefined;
  const inside = line.slice(-600).slice(open + 1);
  if (inside.includes(']')) return undefined;
  const last = inside.slice(inside.lastIndexOf(';') + 1);
  const found = /@(?:\{([^}\s]{1,100})\}|([^\s,;{}]{1,100})),[ \t]*([^,]{0,40})$/.exec(last);
  const key = found?.[1] ?? found?.[2];
  if (!found || key === undefined) return undefined;
  const typed = found[3] ?? '';
  return { kind: 'locator', span: { start: cursor - typed.length, end: cursor }, cursor, typed, key };
}

const closings: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' };

/** The last double mark that opens and is not closed, with at least two words behind it. */
function quotationPlace(before: string, cursor: number): CompletionPlace | undefined {
  let open = -1;
  let closing = '';
  for (let at = 0; at < before.length; at++) {
    const mark = before.charAt(at);
    if (open >= 0 && mark === closing) open = -1;
    else if (open < 0 && mark in closings && isOpening(before, at)) {
      open = at;
      closing = closings[mark] ?? mark;
    }
  }
  const typed = open < 0 ? '' : before.slice(open + 1);
  if (!/[\p{L}\p{N}]\s+["'‘(]?[\p{L}\p{N}]/u.test(typed)) return undefined;
  return { kind: 'quotation', span: { start: cursor - typed.length, end: cursor }, cursor, typed, closing };
}

function isOpening(text: string, at: number): boolean {
  return at === 0 || /[\s([{—–-]/.test(text.charAt(at - 1)) || text.charAt(at) !== '"';
}
