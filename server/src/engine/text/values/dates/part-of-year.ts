/** Reads halves and quarters of a year that is told from the day of the text: "the first half of this year", "the final quarter of last year", "the second half of the year". */

import { ORDINALS } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { at, isMark, DASHES } from '../pieces';
import type { Reference } from './calendar';
import { monthSpan } from './calendar';
import type { DateMatch } from './match';

export function partOfYearAt(pieces: readonly Piece[], index: number, reference: Reference | undefined): DateMatch | undefined {
  const word = at(pieces, index).lower;
  const place = isMark(at(pieces, index + 1), DASHES) && at(pieces, index + 1).gap === 0 ? index + 2 : index + 1;
  const part = at(pieces, place).lower;
  if (part !== 'half' && part !== 'quarter') return undefined;
  const half = part === 'half';
  const count = LAST.has(word) ? (half ? 2 : 4) : ORDINALS.get(word);
  if (count === undefined || count > (half ? 2 : 4) || at(pieces, place + 1).lower !== 'of') return undefined;
  const year = yearAfter(pieces, place + 2);
  if (year === undefined) return undefined;
  const months = half ? 6 : 3;
  const days = reference === undefined || year.shift === undefined ? undefined : monthSpan(reference.year + year.shift, (count - 1) * months + 1, months);
  return { first: index, next: year.next, grain: 'quarter', parts: half ? { half: count === 1 ? 1 : 2 } : { quarter: count }, days, ...(year.shift === undefined ? {} : { relative: true }) };
}

/** "this year", "last year", "next year"; which one "the year" is stays open. */
function yearAfter(pieces: readonly Piece[], index: number): { readonly shift?: number; readonly next: number } | undefined {
  const word = at(pieces, index).lower;
  const kind = at(pieces, index + 1).lower;
  if (kind !== 'year') return undefined;
  if (word === 'the') return { next: index + 2 };
  const shift = SHIFTS.get(word);
  return shift === undefined ? undefined : { shift, next: index + 2 };
}

const LAST: ReadonlySet<string> = new Set(['final', 'last', 'closing']);
const SHIFTS: ReadonlyMap<string, number> = new Map([['last', -1], ['this', 0], ['next', 1]]);
