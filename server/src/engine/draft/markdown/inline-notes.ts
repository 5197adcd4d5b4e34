/** Finds where an inline note, `^[...]`, ends. */

import { closingBracket } from '../citations/brackets';

/** Offset after the bracket that closes the note at `pos`; -1 when none does. */
export function inlineNoteEnd(text: string, pos: number): number {
  if (text[pos] !== '^' || text[pos + 1] !== '[') return -1;
  const close = closingBracket(text, pos + 1, text.length);
  return close > pos + 2 ? close + 1 : -1;
}
