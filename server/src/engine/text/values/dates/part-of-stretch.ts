/** Reads the first or last stretch of a year or a month: "the first nine months of 2024", "the last two weeks of May 2021". */

import { cardinalAt } from '../cardinals';
import type { Piece } from '../pieces';
import { at } from '../pieces';
import type { Interval } from './calendar';
import { dayOf, monthSpan, yearSpan } from './calendar';
import type { DateMatch } from './match';
import { monthAt, yearAt } from './match';

export function partOfStretchAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const late = ENDS.get(at(pieces, index).lower);
  if (late === undefined) return undefined;
  const count = cardinalAt(pieces, index + 1);
  if (count === undefined || count.vague || !Number.isInteger(count.low) || count.low < 1 || at(pieces, count.next + 1).lower !== 'of') return undefined;
  const unit = at(pieces, count.next).lower;
  const stretch = stretchAt(pieces, count.next + 2);
  const days = stretch === undefined ? undefined : cut(stretch.days, unit, count.low, late);
  return stretch === undefined || days === undefined ? undefined : { first: index, next: stretch.next, grain: GRAINS.get(unit) ?? 'month', parts: {}, days };
}

const ENDS: ReadonlyMap<string, boolean> = new Map([['first', false], ['opening', false], ['last', true], ['final', true], ['closing', true]]);
const GRAINS: ReadonlyMap<string, 'week' | 'month' | 'quarter'> = new Map([['days', 'week'], ['weeks', 'week'], ['months', 'month'], ['quarters', 'quarter']]);

function stretchAt(pieces: readonly Piece[], index: number): { readonly days: Interval; readonly next: number } | undefined {
  const year = yearAt(pieces, index, 1500, 2199);
  if (year !== undefined) return { days: yearSpan(year.value), next: year.next };
  const month = monthAt(pieces, index);
  const of = month === undefined ? undefined : yearAt(pieces, month.next, 1500, 2199);
  return month === undefined || of === undefined ? undefined : { days: monthSpan(of.value, month.value), next: of.next };
}

function cut(whole: Interval, unit: string, count: number, late: boolean): Interval | undefined {
  const { year, month } = dayOf(whole.first);
  const months = unit === 'months' ? count : unit === 'quarters' ? count * 3 : undefined;
  if (months !== undefined) {
    const inAll = whole.last - whole.first > 300 ? 12 : 1;
    return months > inAll ? undefined : monthSpan(year, late ? month + inAll - months : month, months);
  }
  const days = unit === 'weeks' ? count * 7 : unit === 'days' ? count : undefined;
  if (days === undefined || days > whole.last - whole.first + 1) return undefined;
  return late ? { first: whole.last - days + 1, last: whole.last } : { first: whole.first, last: whole.first + days - 1 };
}
