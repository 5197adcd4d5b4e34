/** Reads days and weeks that are counted: "the first Monday of July", "the last week of 2015", "the 20th of next month", "on the 27th". */

import { ORDINAL_SUFFIXES } from '../cardinals/number-words';
import { endsPhrase } from '../nouns';
import type { Piece } from '../pieces';
import { at } from '../pieces';
import type { Interval, Reference } from './calendar';
import { dayNumber, daysInMonth, monthAway, monthSpan, weekdayOf } from './calendar';
import { nth } from './holidays';
import type { DateMatch, Part } from './match';
import { dayAt, monthAt, yearAt } from './match';
import { spokenYear } from './spoken-years';
import { WEEKDAYS } from './words';

export function ordinalDateAt(pieces: readonly Piece[], index: number, reference: Reference | undefined): DateMatch | undefined {
  const ordinal = ordinalOrLast(pieces, index);
  if (ordinal === undefined) return undefined;
  return monthOfYear(pieces, index, ordinal, reference) ?? weekdayOfMonth(pieces, index, ordinal, reference) ?? dayOfMonth(pieces, index, ordinal, reference) ?? dayAlone(pieces, index, ordinal);
}

/** -1 for "last". */
function ordinalOrLast(pieces: readonly Piece[], index: number): Part | undefined {
  if (at(pieces, index).lower === 'last') return { value: -1, next: index + 1 };
  const day = dayAt(pieces, index);
  if (day === undefined || (at(pieces, index).kind === 'digits' && !ORDINAL_SUFFIXES.has(at(pieces, index + 1).lower))) return undefined;
  return day;
}

interface Month {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly next: number;
}

/** "of July", "of July 2024", "in next month", "of 2015". */
function stretchAfter(pieces: readonly Piece[], index: number, reference: Reference | undefined): Month | undefined {
  const joint = at(pieces, index).lower;
  if (joint !== 'of' && joint !== 'in') return undefined;
  const month = monthAt(pieces, index + 1);
  if (month !== undefined) {
    const year = yearAt(pieces, at(pieces, month.next).lower === 'of' || at(pieces, month.next).lower === ',' ? month.next + 1 : month.next, 1500, 2199);
    return { month: month.value, year: year?.value, next: year?.next ?? month.next };
  }
  const year = yearAt(pieces, index + 1, 1500, 2199) ?? spokenYear(pieces, index + 1);
  if (year !== undefined) return { year: year.value, next: year.next };
  const shift = SHIFTS.get(at(pieces, index + 1).lower);
  if (shift === undefined || at(pieces, index + 2).lower !== 'month') return undefined;
  return { ...(reference === undefined ? {} : monthAway(reference, shift)), next: index + 3 };
}

const SHIFTS: ReadonlyMap<string, number> = new Map([['last', -1], ['previous', -1], ['this', 0], ['next', 1], ['the', 0]]);

function weekdayOfMonth(pieces: readonly Piece[], index: number, ordinal: Part, reference: Reference | undefined): DateMatch | undefined {
  const word = at(pieces, ordinal.next).lower;
  const weekday = WEEKDAYS.get(word);
  if ((weekday === undefined && word !== 'week') || ordinal.value > 5) return undefined;
  const stretch = stretchAfter(pieces, ordinal.next + 1, reference);
  if (stretch === undefined || (weekday !== undefined && stretch.month === undefined && stretch.year !== undefined)) return undefined;
  const days = weekday === undefined ? weekOf(stretch, ordinal.value) : weekdayIn(stretch, weekday, ordinal.value);
  const parts = { ...(stretch.year === undefined ? {} : { year: stretch.year }), ...(stretch.month === undefined ? {} : { month: stretch.month }), ...(weekday === undefined ? {} : { weekday }) };
  return { first: index, next: stretch.next, grain: weekday === undefined ? 'week' : 'day', parts, days };
}

/** "the third month of 2021". */
function monthOfYear(pieces: readonly Piece[], index: number, ordinal: Part, reference: Reference | undefined): DateMatch | undefined {
  const stretch = at(pieces, ordinal.next).lower === 'month' ? stretchAfter(pieces, ordinal.next + 1, reference) : undefined;
  if (stretch?.year === undefined || stretch.month !== undefined || ordinal.value > 12) return undefined;
  const month = ordinal.value < 1 ? 12 : ordinal.value;
  return { first: index, next: stretch.next, grain: 'month', parts: { year: stretch.year, month }, days: monthSpan(stretch.year, month) };
}

function weekdayIn(month: Month, weekday: number, count: number): Interval | undefined {
  if (month.year === undefined || month.month === undefined) return undefined;
  const last = dayNumber(month.year, month.month, daysInMonth(month.year, month.month));
  const day = count < 0 ? last - ((weekdayOf(last) - weekday + 7) % 7) : nth(month.year, month.month, weekday, count);
  return day > last ? undefined : { first: day, last: day };
}

/** Weeks of a month are counted in several ways: from the first that it could be to the last. */
function weekOf(month: Month, count: number): Interval | undefined {
  if (month.year === undefined) return undefined;
  const first = dayNumber(month.year, month.month ?? 1, 1);
  const last = month.month === undefined ? dayNumber(month.year, 12, 31) : first + daysInMonth(month.year, month.month) - 1;
  return count < 0 ? { first: last - 7, last } : { first: Math.max(first, first + (count - 1) * 7 - 3), last: first + count * 7 + 6 };
}

/** "the 20th of next month". */
function dayOfMonth(pieces: readonly Piece[], index: number, ordinal: Part, reference: Reference | undefined): DateMatch | undefined {
  if (ordinal.value < 1) return undefined;
  const place = at(pieces, ordinal.next).lower === 'day' ? ordinal.next + 1 : ordinal.next;
  const shifted = SHIFTS.get(at(pieces, place + 1).lower);
  if (at(pieces, place).lower !== 'of' || shifted === undefined || at(pieces, place + 2).lower !== 'month') return undefined;
  const month = reference === undefined ? undefined : monthAway(reference, shifted);
  const known = month !== undefined && ordinal.value <= daysInMonth(month.year, month.month);
  const day = known ? dayNumber(month.year, month.month, ordinal.value) : undefined;
  return {
    first: index, next: place + 3, grain: 'day', parts: { ...(known ? month : {}), day: ordinal.value },
    days: day === undefined ? undefined : { first: day, last: day }, relative: true,
  };
}

/** "on the 27th", where nothing is counted by it. */
function dayAlone(pieces: readonly Piece[], index: number, ordinal: Part): DateMatch | undefined {
  const before = at(pieces, index - 1).lower;
  if (at(pieces, index).kind !== 'digits' || (before !== 'on' && !(before === 'the' && BEFORE.has(at(pieces, index - 2).lower)))) return undefined;
  const after = at(pieces, ordinal.next);
  if (after.kind === 'word' && !endsPhrase(after.lower)) return undefined;
  return { first: index, next: ordinal.next, grain: 'day', parts: { day: ordinal.value } };
}

const BEFORE: ReadonlySet<string> = new Set(['on', 'by', 'until', 'since', 'before', 'after', 'from', 'till', 'to', 'for']);
