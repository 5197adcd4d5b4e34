/** Reads how far back or ahead of the text's day something was: "three years ago", "two months from now", "in two weeks' time". */

import { cardinalAt } from '../cardinals';
import { fractionAfter } from '../cardinals/mixed';
import { SMALL } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { APOSTROPHES, at, isMark } from '../pieces';
import type { DateGrain } from '../value';
import type { Interval, Reference } from './calendar';
import { dayNumber, daysInMonth, monthAway, monthSpan, referenceDay, yearSpan } from './calendar';
import type { DateMatch } from './match';
import { UNITS } from './words';

/** "three years ago", "a week ago", "two months from now". */
export function agoAt(pieces: readonly Piece[], index: number, reference: Reference | undefined, depth = 0): DateMatch | undefined {
  const few = fewAt(pieces, index);
  const article = at(pieces, index).lower;
  const count = few !== undefined || article === 'a' || article === 'an' ? undefined : cardinalAt(pieces, index);
  if (few === undefined && count === undefined && article !== 'a' && article !== 'an') return undefined;
  const place = few ?? count?.next ?? index + 1;
  const unit = at(pieces, place).lower;
  const grain = UNITS.get(unit) ?? (unit === 'hours' || unit === 'hour' || unit === 'minutes' ? 'day' : undefined);
  if (grain === undefined || at(pieces, place).gap > 2) return undefined;
  const more = few === undefined && depth < LONGEST_CHAIN && !isRunning(pieces, index) ? nextPart(pieces, place + 1, reference, depth) : undefined;
  if (more !== undefined) return chained(index, more, reference, grain, count?.low ?? 1);
  // "A year and a half ago".
  const half = few === undefined ? fractionAfter(pieces, place + 1) : undefined;
  const end = half?.next ?? place + 1;
  const ago = at(pieces, end).lower;
  const back = ago === 'ago';
  const time = timeAfter(pieces, end);
  const ahead = time !== undefined || ago === 'hence' || (ago === 'from' && (at(pieces, end + 1).lower === 'now' || at(pieces, end + 1).lower === 'today'));
  if (!back && !ahead) return undefined;
  const size = ((count?.low ?? 1) + (half?.value ?? 0)) * (unit === 'fortnight' ? 2 : 1) * (back ? -1 : 1);
  const next = time ?? end + (back || ago === 'hence' ? 1 : 2);
  if (UNITS.get(unit) === undefined) return relative(index, next, 'day', unit === 'minutes' ? daysAway(reference, 0) : hoursAway(reference, size));
  return relative(index, next, grain === 'decade' || grain === 'century' ? 'year' : grain, few !== undefined || count?.vague === true ? undefined : counted(reference, grain, size));
}

/** "in two weeks' time", "in a year's time". */
function timeAfter(pieces: readonly Piece[], index: number): number | undefined {
  if (!isMark(at(pieces, index), APOSTROPHES) || at(pieces, index).gap > 0) return undefined;
  const place = at(pieces, index + 1).lower === 's' && at(pieces, index + 1).gap === 0 ? index + 2 : index + 1;
  return at(pieces, place).lower === 'time' ? place + 1 : undefined;
}

/** "two years, three months and 21 days ago". */
export const LONGEST_CHAIN = 2;

/** "For the last 3 months and 2 weeks and 2 days ago": what "the last" opens is no "ago", so that "ago" takes the nearest part alone. */
function isRunning(pieces: readonly Piece[], index: number): boolean {
  const before = at(pieces, index - 1).lower;
  if (before === 'last' || before === 'past' || before === 'next') return true;
  if (before !== 'and' || !UNITS.has(at(pieces, index - 2).lower)) return false;
  const lead = at(pieces, index - 4).lower;
  return lead === 'last' || lead === 'past';
}

/** "and 21 days ago" after "1 month". */
function nextPart(pieces: readonly Piece[], index: number, reference: Reference | undefined, depth: number): DateMatch | undefined {
  const joint = at(pieces, index);
  const place = joint.lower === 'and' || isMark(joint, ',') ? index + 1 : index;
  const piece = at(pieces, place);
  return (piece.kind === 'digits' || SMALL.has(piece.lower)) && piece.gap < 3 ? agoAt(pieces, place, reference, depth + 1) : undefined;
}

/** Several units back from today, counted one after the other; as exact as the smallest of them. */
function chained(index: number, rest: DateMatch, reference: Reference | undefined, grain: DateGrain, count: number): DateMatch | undefined {
  const unit = grain === 'year' ? 365.25 : grain === 'month' ? 30.44 : grain === 'week' ? 7 : undefined;
  if (unit === undefined) return undefined;
  const back = Math.round(unit * count);
  const slack = grain === 'week' ? 0 : Math.ceil(count) + 1;
  const days = rest.days === undefined || reference === undefined ? undefined : { first: rest.days.first - back - slack, last: rest.days.last - back + slack };
  return { ...rest, first: index, days };
}

/** "a few days ago", "several months ago": when that was stays open. */
function fewAt(pieces: readonly Piece[], index: number): number | undefined {
  const first = at(pieces, index).lower;
  if (first === 'several' || first === 'few' || first === 'some') return UNITS.has(at(pieces, index + 1).lower) ? index + 1 : undefined;
  if (first !== 'a') return undefined;
  const second = at(pieces, index + 1).lower;
  if (second === 'few') return index + 2;
  return second === 'couple' && at(pieces, index + 2).lower === 'of' ? index + 3 : undefined;
}

function hoursAway(reference: Reference | undefined, hours: number): Interval | undefined {
  const days = hours / 24;
  return daysAway(reference, Math.floor(days), Math.ceil(days));
}

/** The stretch that many units away; the longer the unit, the wider it is taken. */
export function away(reference: Reference | undefined, grain: DateGrain, size: number): Interval | undefined {
  if (reference === undefined || !Number.isFinite(size) || Math.abs(size) > 9000) return undefined;
  if (grain === 'day') return daysAway(reference, Math.floor(size), Math.ceil(size));
  if (grain === 'week') return daysAway(reference, Math.floor(size * 7) - 3, Math.ceil(size * 7) + 3);
  if (grain === 'month') {
    const from = monthAway(reference, Math.floor(size));
    return from === undefined ? undefined : monthSpan(from.year, from.month, Number.isInteger(size) ? 1 : 2);
  }
  const years = grain === 'decade' ? size * 10 : grain === 'century' ? size * 100 : grain === 'quarter' ? size / 4 : size;
  const slack = grain === 'decade' ? 1 : grain === 'century' ? 10 : 0;
  return yearSpan(reference.year + Math.floor(years) - slack, reference.year + Math.ceil(years) + slack);
}

/** "Three years ago" is of that calendar year, and said in January it may be of the autumn before; of round numbers nobody counts so exactly. */
function counted(reference: Reference | undefined, grain: DateGrain, size: number): Interval | undefined {
  const whole = away(reference, grain, size);
  const months = grain === 'month' ? size : grain === 'year' ? size * 12 : undefined;
  const day = months === undefined || size === 0 ? undefined : dayMonthsAway(reference, months);
  if (whole === undefined || day === undefined) return whole;
  // "A year and a half ago" is of no calendar year.
  if (grain === 'year' && !Number.isInteger(size)) return { first: day - QUARTER, last: day + QUARTER };
  const round = grain === 'year' && size % 10 === 0 ? 365 : 0;
  const slack = grain === 'month' ? HALF_MONTH : QUARTER + round;
  return { first: Math.min(whole.first - round, size < 0 ? day - slack : day), last: Math.max(whole.last + round, size > 0 ? day + slack : day) };
}

/** The same day of another month, or its last one. */
export function dayMonthsAway(reference: Reference | undefined, months: number): number | undefined {
  const month = reference?.day === undefined || !Number.isInteger(months) ? undefined : monthAway(reference, months);
  return month === undefined || reference?.day === undefined ? undefined : dayNumber(month.year, month.month, Math.min(reference.day, daysInMonth(month.year, month.month)));
}

/** In days. */
const HALF_MONTH = 15;
const QUARTER = 92;

export function relative(first: number, next: number, grain: DateGrain, days: Interval | undefined): DateMatch {
  return { first, next, grain, parts: {}, days, relative: true };
}

export function daysAway(reference: Reference | undefined, from: number, to = from): Interval | undefined {
  const today = referenceDay(reference);
  return today === undefined ? undefined : { first: today + from, last: today + to };
}
