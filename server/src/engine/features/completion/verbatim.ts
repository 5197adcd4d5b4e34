/** Finds typed words in a source word for word, and gives how the sentence goes on. */

import type { Span } from '../../text/span';

export interface Continuation {
  /** What follows the typed words, to the end of the sentence or of the quotation, white space folded. */
  readonly text: string;
  /** Of the typed words and what follows, in the source's text. */
  readonly span: Span;
}

/** `undefined` when the passage does not have the words, or ends with them. The last word may be unfinished. */
export function continuationOf(text: string, passage: Span, typed: string): Continuation | undefined {
  const wanted = foldedWords(typed);
  if (wanted === '') return undefined;
  const sentence = text.slice(passage.start, passage.end);
  const folded = foldWithOffsets(sentence);
  const at = findAtWord(folded.text, wanted);
  if (at < 0) return undefined;
  const start = folded.offsets[at] ?? 0;
  const from = folded.offsets[at + wanted.length] ?? sentence.length;
  const after = typed.endsWith(' ') || /\s$/.test(typed);
  const rest = endOfQuotation(sentence.slice(after ? from : (folded.offsets[at + wanted.length - 1] ?? 0) + 1));
  const words = rest.replace(/\s+/g, ' ').trimEnd();
  const continuation = after ? words.trimStart() : words;
  if (!/[\p{L}\p{N}]/u.test(continuation)) return undefined;
  const end = passage.start + from + rest.length;
  return { text: continuation, span: { start: passage.start + start, end: Math.min(end, passage.end) } };
}

/** Quoted words end with their mark; a mark inside them that opens again is left out with all behind it. */
function endOfQuotation(rest: string): string {
  const mark = rest.search(/[“”«»„"]/);
  return mark < 0 ? rest : rest.slice(0, mark);
}

/** The place of `wanted` at the beginning of a word, -1 where there is none. */
function findAtWord(text: string, wanted: string): number {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (at === 0 || text.charAt(at - 1) === ' ') return at;
  }
  return -1;
}

function foldedWords(typed: string): string {
  return foldWithOffsets(typed).text.trim();
}

/** Lower-cased, apostrophes and dashes made alike, all else that is no letter or digit folded to one space. */
function foldWithOffsets(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  let folded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text.charAt(at));
    if (unit === '' || (unit === ' ' && (folded === '' || folded.endsWith(' ')))) continue;
    folded += unit;
    offsets.push(at);
  }
  return { text: folded, offsets };
}

function foldUnit(c: string): string {
  if (/['’‘ʼ]/.test(c)) return '';
  if (/[\p{L}\p{N}\p{M}\p{Cs}]/u.test(c)) return c.toLowerCase().charAt(0);
  return ' ';
}
