/** Compares two dates part by part, or as intervals where both are resolved. */

import type { DateParts, DateValue } from '../value';
import type { Interval } from './calendar';
import { dayFromIso, dayOf, weekdayOf } from './calendar';

export function compareDays(a: DateValue, b: DateValue): 'equal' | 'compatible' | 'different' | 'incomparable' {
  if (a.grain === 'time' || b.grain === 'time') return compareTimes(a, b);
  if (isGuess(a) || isGuess(b)) return isDayLike(a) && isDayLike(b) ? compareResolved(a, b) : notDifferent(compareResolved(a, b));
  return compareResolved(a, b);
}

/** Which week a bare "Tuesday" lies in is a reading of the text: against a month or a year it proves nothing. */
function isGuess(date: DateValue): boolean {
  return date.grain === 'weekday';
}

function isDayLike(date: DateValue): boolean {
  return date.grain === 'day' || date.grain === 'weekday';
}

function notDifferent(comparison: ReturnType<typeof compareDays>): ReturnType<typeof compareDays> {
  return comparison === 'different' ? 'incomparable' : comparison;
}

function compareResolved(a: DateValue, b: DateValue): 'equal' | 'compatible' | 'different' | 'incomparable' {
  const [left, right] = [intervalOf(a), intervalOf(b)];
  if (left !== undefined && right !== undefined) return compareIntervals(a, left, b, right);
  const found = left !== undefined ? fits(left, b.parts) : right !== undefined ? fits(right, a.parts) : compareParts(a, b);
  if (found !== 'incomparable' || a.words === undefined || a.words !== b.words) return found;
  // "The coming week" of a draft and of a source, one of which says of no day: the same, or nobody can tell.
  return left === undefined && right === undefined ? 'equal' : 'compatible';
}

function compareTimes(a: DateValue, b: DateValue): 'equal' | 'different' | 'incomparable' {
  if (a.parts.minute === undefined || b.parts.minute === undefined) return 'incomparable';
  return a.parts.minute === b.parts.minute ? 'equal' : 'different';
}

function intervalOf(date: DateValue): Interval | undefined {
  const [first, last] = [dayFromIso(date.from), dayFromIso(date.to)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

function compareIntervals(a: DateValue, left: Interval, b: DateValue, right: Interval): 'equal' | 'compatible' | 'different' {
  if (left.first === right.first && left.last === right.last) return 'equal';
  if (left.first <= right.last && right.first <= left.last) return 'compatible';
  return isSameWeekday(a, left, b, right) ? 'compatible' : 'different';
}

/** Which Tuesday a bare "Tuesday" means is a reading, not a fact: a week's error must not accuse. */
function isSameWeekday(a: DateValue, left: Interval, b: DateValue, right: Interval): boolean {
  if (a.grain !== 'weekday' && b.grain !== 'weekday') return false;
  return Math.abs(left.first - right.first) <= 7 && weekdayOf(left.first) === weekdayOf(right.first) && left.first === left.last && right.first === right.last;
}

/** Whether some day of the interval has the parts. */
function fits(interval: Interval, parts: DateParts): 'compatible' | 'different' | 'incomparable' {
  const open = parts.month === undefined && parts.day === undefined && parts.weekday === undefined && parts.year === undefined && parts.quarter === undefined;
  if (open) return 'incomparable';
  const length = interval.last - interval.first + 1;
  if (parts.year === undefined && length >= 366) return 'incomparable';
  if (parts.year === undefined && parts.month === undefined && parts.quarter === undefined && length >= (parts.day === undefined ? 7 : 28)) return 'incomparable';
  for (let day = interval.first; day <= Math.min(interval.last, interval.first + 800); day++) if (hasParts(day, parts)) return 'compatible';
  return length > 800 ? yearWithin(interval, parts) : 'different';
}

function yearWithin(interval: Interval, parts: DateParts): 'compatible' | 'different' {
  const year = parts.year;
  return year !== undefined && (year < dayOf(interval.first).year || year > dayOf(interval.last).year) ? 'different' : 'compatible';
}

function hasParts(days: number, parts: DateParts): boolean {
  if (parts.weekday !== undefined && weekdayOf(days) !== parts.weekday) return false;
  const { year, month, day } = dayOf(days);
  return (parts.year ?? year) === year && (parts.month ?? month) === month && (parts.day ?? day) === day && (parts.quarter === undefined || Math.ceil(month / 3) === parts.quarter);
}

const KEYS = ['year', 'month', 'day', 'weekday', 'quarter', 'season'] as const;

function compareParts(a: DateValue, b: DateValue): 'equal' | 'compatible' | 'different' | 'incomparable' {
  let [shared, alone] = [0, 0];
  for (const key of KEYS) {
    const [left, right] = [a.parts[key], b.parts[key]];
    if (left !== undefined && right !== undefined && left !== right) return 'different';
    if (left !== undefined && right !== undefined) shared++;
    else if (left !== undefined || right !== undefined) alone++;
  }
  if (shared === 0) return 'incomparable';
  return alone === 0 && a.grain === b.grain ? 'equal' : 'compatible';
}
