/** Which words of a sentence stand in a quotation: told by its marks, for all who ask. */

import type { Span } from '../text/span';

/** What it asks of a word. */
export interface WordOrSign {
  readonly span: Span;
  readonly text: string;
  readonly sign: boolean;
}

/** The mark that opened it stands in a sentence before. */
export const OPENED_BEFORE = -1;

/** By word, the place of the mark that opened the quotation in which it stands, `OPENED_BEFORE`, or undefined outside. Opening marks are inside, closing ones outside. */
export function openQuotations(words: readonly WordOrSign[]): readonly (number | undefined)[] {
  const opened: (number | undefined)[] = [];
  let open: number | undefined;
  words.forEach((word, place) => {
    const side = word.sign ? sideOf(words, place, open) : undefined;
    // Closed without having been opened: all up to here was said by somebody.
    if (side === 'close' && open === undefined) opened.fill(OPENED_BEFORE);
    if (side !== undefined) open = side === 'open' ? place : undefined;
    opened.push(open);
  });
  return opened;
}

/** Curved marks and those of typewriters say which side they are, “ behind „ and « behind » apart; a straight one at the end of a word closes. */
function sideOf(words: readonly WordOrSign[], place: number, open: number | undefined): 'open' | 'close' | undefined {
  const { text, span } = words[place] ?? { text: '', span: { start: 0, end: 0 } };
  if (TURNED.has(`${words[open ?? -1]?.text ?? ''}${text}`)) return 'close';
  if (open === undefined && text.startsWith('»') && words[place - 1]?.span.end !== span.start) return 'open';
  if (/^(?:[“«„]|``)/u.test(text)) return 'open';
  if (/^(?:[”»]|'')/u.test(text)) return 'close';
  if (!/^["＂]/u.test(text)) return undefined;
  if (open !== undefined) return 'close';
  return words[place - 1]?.span.end === span.start && words[place + 1]?.span.start !== span.end ? 'close' : 'open';
}

const TURNED: ReadonlySet<string> = new Set(['„“', '»«']);
