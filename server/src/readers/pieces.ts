/** The blocks of a file while a reader works on them: cut, but without parts and locators yet. */

import type { BlockKind } from '../engine/corpus/source';
import type { Span } from '../engine/text/span';
import type { FurnitureKind } from './boilerplate-patterns';

export interface Piece {
  readonly kind: BlockKind;
  /** In the document's text. */
  readonly span: Span;
  /** What stands there, on one line. */
  readonly text: string;
  /** Of a heading, 1 the highest. */
  readonly level?: number;
  /** One-based row of a table, its header not counted. */
  readonly row?: number;
  /** The page's label as printed, and its one-based place in the file. */
  readonly page?: string;
  readonly pageIndex?: number;
  /** See `Locator.recognised`. */
  readonly recognised?: number;
  readonly speaker?: string;
  /** The speaker's label inside `span`. */
  readonly label?: Span;
  /** `hh:mm:ss`. */
  readonly timestamp?: string;
  /** Set together with the kind `boilerplate`: what sort of furniture it is. */
  readonly furniture?: FurnitureKind;
  /** A heading with which another article of the same file begins. */
  readonly opensPart?: boolean;
}

export function pieceOf(kind: BlockKind, span: Span, text: string): Piece {
  return { kind, span, text };
}

/** Words as runs of non-space, no more than `limit` counted; of scripts that set no spaces two signs are a word. */
export function wordCount(text: string, limit = 1000): number {
  let count = 0;
  let inside = false;
  let ideographs = 0;
  for (let i = 0; i < text.length && count + ideographs / 2 < limit; i++) {
    const code = text.charCodeAt(i);
    const space = isSpace(code);
    if (!space && !inside) count++;
    if (code >= 0x2e80 && code < 0xd7b0 && inside) ideographs++;
    inside = !space;
  }
  return count + (ideographs >> 1);
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000 || code === 0xfeff
    || (code >= 0x2000 && code <= 0x200b);
}

/** For comparing titles: letters and digits only, case folded. */
export function foldedTitle(text: string): string {
  return text.slice(0, 400).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Running text: long enough for a sentence, and stopped like one. */
export function isProse(text: string, words = 20): boolean {
  return wordCount(text, words) >= words && /[.!?…:。！？：]["'”’»)\]」』]*$/.test(text.slice(-6));
}

const maxHeadingLength = 160;

/** A line set like a title: no final stop, and its longer words begin with capitals. */
export function isTitleShaped(text: string): boolean {
  if (text.length > maxHeadingLength || /[.,;:…]["'”’)]*$/.test(text) || /^[([]|^["“][^"“”]*["”]$/.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.&-]*/gu) ?? [];
  if (words.length === 0 || words.length > 22) return false;
  const long = words.filter((word) => word.length >= 4 && /\p{L}/u.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length > 0 && capital.length >= 0.6 * long.length && /\p{Lu}|\p{N}/u.test(words[0]?.[0] ?? '');
}
