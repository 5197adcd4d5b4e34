/** Reads days counted from another date of the same phrase: "three days after 12 January", "two weeks before Christmas", "two years after 2019". */

import { cardinalAt } from '../cardinals';
import type { Piece } from '../pieces';
import { at } from '../pieces';
import type { DateParts } from '../value';
import { dayMonthsAway } from './ago';
import type { Reference } from './calendar';
import { dayNumber, dayOf, yearSpan } from './calendar';
import type { DateMatch, DateReader } from './match';

/** `read` reads the date that is counted from. */
export function fromAnchorAt(pieces: readonly Piece[], index: number, reference: Reference | undefined, read: DateReader): DateMatch | undefined {
  const bound = boundBefore(pieces, index);
  if (LENGTHS.has(at(pieces, index - 1).lower) && bound === undefined) return undefined;
  const count = countAt(pieces, index);
  if (count === undefined) return undefined;
  const unit = at(pieces, count.next).lower;
  const days = DAYS.get(unit) ?? (MONTHS.has(unit) || YEARS.has(unit) ? 0 : undefined);
  const way = WAYS.get(at(pieces, count.next + 1).lower);
  if (days === undefined || way === undefined || at(pieces, count.next).gap > 2) return undefined;
  const place = count.next + 2;
  const anchor = read(pieces, at(pieces, place).lower === 'the' ? place + 1 : place, reference);
  if (YEARS.has(unit)) return anchor === undefined ? undefined : movedYears(index, anchor, way * count.value);
  if (anchor === undefined || (anchor.grain !== 'day' && anchor.grain !== 'weekday') || at(pieces, anchor.first).gap > 2) return undefined;
  const found = days === 0 ? movedMonths(index, anchor, way * count.value) : moved(index, anchor, way * count.value * days);
  return bound === undefined || found === undefined ? found : bounded(found, anchor, way, bound);
}

/** "More than two weeks before", "less than three days after": 1 beyond that day, -1 within. */
function boundBefore(pieces: readonly Piece[], index: number): 1 | -1 | undefined {
  const [word, than] = [at(pieces, index - 2).lower, at(pieces, index - 1).lower];
  if (than !== 'than' || at(pieces, index - 3).lower === 'no' || at(pieces, index - 3).lower === 'not') return undefined;
  return word === 'more' ? 1 : word === 'less' || word === 'fewer' ? -1 : undefined;
}

/** From the day on to the bound's side; how far beyond it nobody says, but hardly more than a year. */
function bounded(found: DateMatch, anchor: DateMatch, way: number, bound: 1 | -1): DateMatch | undefined {
  if (found.days === undefined || anchor.days === undefined) return found.relative === true ? found : undefined;
  const { first, last } = found.days;
  const other = bound > 0 ? (way > 0 ? last : first) + way * YEAR : way > 0 ? anchor.days.first : anchor.days.last;
  return { ...found, parts: {}, days: { first: Math.min(first, other), last: Math.max(last, other) } };
}

/** In days. */
const YEAR = 366;

/** "for two days after 5 May", "within a week of": lengths of time, and numbers have them. */
const LENGTHS: ReadonlySet<string> = new Set(['for', 'within', 'in', 'first', 'last', 'past', 'next', 'over', 'during', 'than', 'least', 'about', 'nearly', 'almost', 'every']);
const WAYS: ReadonlyMap<string, number> = new Map([['after', 1], ['before', -1], ['from', 1]]);
const DAYS: ReadonlyMap<string, number> = new Map([['day', 1], ['days', 1], ['week', 7], ['weeks', 7], ['fortnight', 14]]);

const MONTHS: ReadonlySet<string> = new Set(['month', 'months']);
const YEARS: ReadonlySet<string> = new Set(['year', 'years']);

function countAt(pieces: readonly Piece[], index: number): { readonly value: number; readonly next: number } | undefined {
  const word = at(pieces, index).lower;
  if (word === 'a' && (DAYS.has(at(pieces, index + 1).lower) || MONTHS.has(at(pieces, index + 1).lower))) return { value: 1, next: index + 1 };
  if (DAYS.has(word)) return at(pieces, index - 1).lower === 'the' ? { value: 1, next: index } : undefined;
  const count = cardinalAt(pieces, index);
  return count === undefined || count.vague || !Number.isInteger(count.low) || count.low > 1000 ? undefined : { value: count.low, next: count.next };
}

function moved(index: number, anchor: DateMatch, by: number): DateMatch | undefined {
  const { days, parts, relative } = anchor;
  const match = { first: index, next: anchor.next, grain: 'day' as const, ...(relative === undefined ? {} : { relative }) };
  if (days !== undefined) {
    const day = days.first + by;
    return { ...match, parts: relative === true || days.first !== days.last ? {} : dayOf(day), days: { first: day, last: days.last + by } };
  }
  if (relative === true) return { ...match, parts: {} };
  return parts.month === undefined || parts.day === undefined ? undefined : { ...match, parts: withoutYear(parts.month, parts.day, by) };
}

/** In a common year; a leap day in between is not known of. */
function withoutYear(month: number, day: number, by: number): DateParts {
  const found = dayOf(dayNumber(2001, month, day) + by);
  return { month: found.month, day: found.day };
}

/** "Two years after 2019". */
function movedYears(index: number, anchor: DateMatch, by: number): DateMatch | undefined {
  const { year, month } = anchor.parts;
  if (anchor.grain !== 'year' || year === undefined || month !== undefined || anchor.relative === true) return undefined;
  return { first: index, next: anchor.next, grain: 'year', parts: { year: year + by }, days: yearSpan(year + by) };
}

/** The same day of another month, or its last one. */
function movedMonths(index: number, anchor: DateMatch, by: number): DateMatch | undefined {
  const [first, last] = [dayMoved(anchor.days?.first, by), dayMoved(anchor.days?.last, by)];
  if (first === undefined || last === undefined) return undefined;
  const known = anchor.relative !== true && first === last;
  return { first: index, next: anchor.next, grain: 'day', parts: known ? dayOf(first) : {}, days: { first, last }, ...(anchor.relative === true ? { relative: true } : {}) };
}

function dayMoved(day: number | undefined, months: number): number | undefined {
  return day === undefined ? undefined : dayMonthsAway(dayOf(day), months);
}
