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
  const [left, right] = [a.parts.minute ?? a.parts.clock, b.parts.minute ?? b.parts.clock];
  if (left === undefined || right === undefined) return 'incomparable';
  const hours = a.parts.minute === undefined || b.parts.minute === undefined ? 720 : 1440;
  const [own, other] = [a.parts.zone ?? [], b.parts.zone ?? []];
  if (own.length > 0 && other.length > 0) return own.some((it) => other.some((ahead) => (left - it - right + ahead) % hours === 0)) ? 'equal' : 'different';
  if ((left - right) % hours === 0) return 'equal';
  // Of a time in GMT and one by the writer's own clock nobody knows how far they are apart.
  const [only] = own.length > 0 ? own : other;
  return only === 0 && (left - right) % 60 === 0 ? 'incomparable' : 'different';
}

function intervalOf(date: DateValue): Interval | undefined {
  const [first, last] = [dayFromIso(date.from), dayFromIso(date.to)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

function compareIntervals(a: DateValue, left: Interval, b: DateValue, right: Interval): 'equal' | 'compatible' | 'different' {
  if (left.first === right.first && left.last === right.last) return 'equal';
  if (left.first <= right.last && right.first <= left.last) return isOtherWeekday(a, left, right) || isOtherWeekday(b, right, left) ? 'different' : 'compatible';
  return isSameWeekday(a, left, b, right) ? 'compatible' : 'different';
}

/** "Tuesday, two months from now" is some Tuesday, and no Friday. */
function isOtherWeekday({ parts: { weekday } }: DateValue, either: Interval, { first, last }: Interval): boolean {
  return weekday !== undefined && either.first < either.last && first === last && weekdayOf(first) !== weekday;
}

/** Which Tuesday a bare "Tuesday" means is a reading, not a fact: a week's error must not accuse. */
function isSameWeekday(a: DateValue, left: Interval, b: DateValue, right: Interval): boolean {
  if (a.grain !== 'weekday' && b.grain !== 'weekday') return false;
  return Math.abs(left.first - right.first) <= 7 && weekdayOf(left.first) === weekdayOf(right.first) && left.first === left.last && right.first === right.last;
}

/** Whether some day of the interval has the parts. */
function fits(interval: Interval, parts: DateParts): 'compatible' | 'different' | 'incomparable' {
  const open = parts.month === undefined && parts.day === undefined && parts.weekday === undefined && parts.year === undefined && monthsOf(parts) === undefined;
  if (open) return 'incomparable';
  const length = interval.last - interval.first + 1;
  if (parts.year === undefined && length >= 366) return 'incomparable';
  if (parts.year === undefined && monthsOf(parts) === undefined && length >= (parts.day === undefined ? 7 : 28)) return 'incomparable';
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
  return (parts.year ?? year) === year && isIn(monthsOf(parts), month) && isIn(daysOf(parts), day);
}

function isIn(stretch: Stretch | undefined, value: number): boolean {
  return stretch === undefined || (stretch[0] <= value && value <= stretch[1]);
}

type Stretch = readonly [first: number, last: number];

/** "10-12 June" against "11 June", "mid-June" against "late June", May against the second quarter; 'open' where only one is told. */
function compareStretches(left: Stretch | undefined, right: Stretch | undefined): 'equal' | 'compatible' | 'different' | 'open' | 'none' {
  if (left === undefined || right === undefined) return left === right ? 'none' : 'open';
  if (left[0] === right[0] && left[1] === right[1]) return 'equal';
  return left[0] <= right[1] && right[0] <= left[1] ? 'compatible' : 'different';
}

/** "Early June" and "mid-June" may be one day, but neither bears the other out. */
function isHardlyOne(left: Stretch | undefined, right: Stretch | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const shared = Math.min(left[1], right[1]) - Math.max(left[0], right[0]) + 1;
  return shared * 2 <= Math.min(left[1] - left[0], right[1] - right[0]) + 1;
}

export function monthsOf({ month, quarter, half, months }: DateParts): Stretch | undefined {
  if (months !== undefined) return months;
  if (month !== undefined) return [month, month];
  return quarter !== undefined ? [quarter * 3 - 2, quarter * 3] : half === undefined ? undefined : [half * 6 - 5, half * 6];
}

function daysOf({ day, days }: DateParts): Stretch | undefined {
  return days ?? (day === undefined ? undefined : [day, day]);
}

const KEYS = ['year', 'day', 'weekday', 'season'] as const;

function compareParts(a: DateValue, b: DateValue): 'equal' | 'compatible' | 'different' | 'incomparable' {
  let [shared, alone] = [0, 0];
  for (const key of KEYS) {
    const [left, right] = [a.parts[key], b.parts[key]];
    if (left !== undefined && right !== undefined && left !== right) return 'different';
    if (left !== undefined && right !== undefined) shared++;
    else if (left !== undefined || right !== undefined) alone++;
  }
  const months = compareStretches(monthsOf(a.parts), monthsOf(b.parts));
  if (months === 'different') return 'different';
  if (months === 'equal' || months === 'compatible') shared++;
  if (months === 'compatible' || months === 'open') alone++;
  const days = compareStretches(daysOf(a.parts), daysOf(b.parts));
  if (days === 'different' && shared > 0) return 'different';
  if (days === 'compatible' && isHardlyOne(daysOf(a.parts), daysOf(b.parts))) return 'incomparable';
  if (days === 'compatible' || days === 'open') alone++;
  if (shared === 0) return 'incomparable';
  return alone === 0 && a.grain === b.grain ? 'equal' : 'compatible';
}
