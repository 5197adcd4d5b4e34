/** Reads months up to one that is named, as accounts are told: "the three months to September", "the six months ended 30 June 2023", "the quarter ended March 31". */

import { cardinalAt } from '../cardinals';
import type { Piece } from '../pieces';
import { at } from '../pieces';
import { monthSpan } from './calendar';
import type { DateMatch, Part } from './match';
import { dayAt, monthAt, yearAt } from './match';

export function monthsToAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const length = at(pieces, index - 1).lower === 'the' ? lengthAt(pieces, index) : undefined;
  const end = length !== undefined && UP_TO.has(at(pieces, length.next).lower) ? endAt(pieces, length.next + 1) : undefined;
  if (length === undefined || end === undefined) return undefined;
  const first = end.month - length.value + 1;
  if (end.year !== undefined) return { first: index, next: end.next, grain: 'quarter', parts: {}, days: monthSpan(end.year, first, length.value) };
  return first < 1 ? undefined : { first: index, next: end.next, grain: 'quarter', parts: { months: [first, end.month] } };
}

/** In months. */
function lengthAt(pieces: readonly Piece[], index: number): Part | undefined {
  if (at(pieces, index).lower === 'quarter') return { value: 3, next: index + 1 };
  const count = cardinalAt(pieces, index);
  const meant = count !== undefined && !count.vague && Number.isInteger(count.low) && count.low > 1 && count.low < 25 && at(pieces, count.next).lower === 'months';
  return meant ? { value: count.low, next: count.next + 1 } : undefined;
}

const UP_TO: ReadonlySet<string> = new Set(['to', 'ended', 'ending', 'through']);

/** "September", "the end of June", "30 June 2023", "March 31, 2023". */
function endAt(pieces: readonly Piece[], index: number): { readonly month: number; readonly year?: number | undefined; readonly next: number } | undefined {
  const the = at(pieces, index).lower === 'the' ? index + 1 : at(pieces, index).lower === 'on' || at(pieces, index).lower === 'in' ? index + 1 : index;
  const end = at(pieces, the).lower === 'end' && at(pieces, the + 1).lower === 'of' ? the + 2 : the;
  const before = dayAt(pieces, end);
  const month = monthAt(pieces, before?.next ?? end);
  if (month === undefined || !at(pieces, before?.next ?? end).capital) return undefined;
  const day = before === undefined ? dayAt(pieces, month.next) : undefined;
  const place = day?.next ?? month.next;
  const year = yearAt(pieces, at(pieces, place).lower === ',' ? place + 1 : place, 1900, 2199);
  return { month: month.value, year: year?.value, next: year?.next ?? place };
}
