/** Whether the date that is read where a specification has one means the same days, or leaves open what its words leave open. */

import { datesIn } from '../../server/src/engine/text/values/dates';
import { numbersIn } from '../../server/src/engine/text/values/numbers';
import type { DateValue } from '../../server/src/engine/text/values/value';
import type { Resolution, SpecValue } from './specs';

export function isDateRight(spec: SpecValue, range: boolean): boolean {
  const inside = (span: { readonly start: number; readonly end: number }): boolean => span.start < spec.end && span.end > spec.start;
  const found = datesIn(spec.input, spec.reference).filter((it) => it.grain !== 'time' && inside(it.span));
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return isLengthOfTime(spec) && numbersIn(spec.input).some((it) => it.unit.dimension === 'duration' && inside(it.span));
  return spec.resolutions.some((it) => (found.length > 1 ? range && isFromTo(first, last, it) : isSame(first, it, range) || isOpenAlike(first, it, range)));
}

/** "the past three weeks" is read as a length of time: the engine compares it as such. */
function isLengthOfTime({ words }: SpecValue): boolean {
  return /^(?:in|within|during|over|for)?\s*(?:the )?(?:\w+ )?(?:next|past|last|previous|coming)\b.*s$|^(?:within|in)\b/i.test(words);
}

function isSame(date: DateValue, wanted: Resolution, range: boolean): boolean {
  const [from, to] = [dayOf(wanted.start ?? wanted.value), lastDayOf(wanted, range)];
  const [first, last] = [dayOf(date.from), dayOf(date.to)];
  if (first === undefined || last === undefined) return false;
  if (wanted.mod !== undefined) return [from, to].some((it) => it !== undefined && it >= first - 1 && it <= last + 2);
  if (from === undefined || to === undefined) return false;
  if (first === from && (last === to || last === to + 1)) return true;
  // "2014-2018" has its last year in it, where the specification ends with its first day.
  if (range && first === from && date.grain === 'year' && date.parts.year === undefined && last > to && last - to < 366) return true;
  if (date.grain === 'week' || date.grain === 'century') return first <= to && last >= from && last - first < 40_000;
  if (isEitherWay(date) && (first === from || last === from)) return true;
  return isWide(date) && first <= from && last >= to && last - first <= 2 * (to - from) + (date.relative ? SLACK[date.grain] ?? 14 : 14);
}

/** "Two years ago" is the whole year, where the specification takes the day. */
const SLACK: Readonly<Record<string, number>> = { month: 31, quarter: 92, year: 366 };

/** Where the words leave two readings open, both are kept: "next Friday", "03/04", weeks that begin on Sunday or Monday, "two weeks ago". */
function isWide(date: DateValue): boolean {
  return isEitherWay(date) || date.grain === 'week' || date.grain === 'season' || date.relative || date.parts.weekday !== undefined;
}

function isEitherWay(date: DateValue): boolean {
  return date.grain === 'day' && date.parts.month === undefined && date.from !== date.to;
}

function lastDayOf(wanted: Resolution, range: boolean): number | undefined {
  const day = dayOf(wanted.end ?? wanted.value);
  return day === undefined ? undefined : range ? day - 1 : day;
}

/** "XXXX-10-02" and "XXXX-WXX-2": the year or the week is open; the engine keeps the parts that are written. */
function isOpenAlike(date: DateValue, { timex = '', value = '' }: Resolution, range: boolean): boolean {
  const { parts } = date;
  if (date.from === undefined && parts.day !== undefined && parts.month === undefined) return parts.day === Number(value.slice(8, 10)) || timex.startsWith(`XXXX-XX-${String(parts.day).padStart(2, '0')}`);
  const weekday = /XXXX-WXX-(\d)/.exec(timex);
  if (weekday && date.from === undefined) return parts.weekday === Number(weekday[1]) % 7;
  const season = /^(\d{4})-(?:SP|SU|FA|WI)$/.exec(timex);
  if (season) return date.grain === 'season' && Math.abs(Number(date.from?.slice(0, 4) ?? season[1]) - Number(season[1])) < 2;
  if (date.from !== undefined) return false;
  const written = /^\(?(XXXX|\d{4})-(\d\d|XX)(?:-(\d\d))?/.exec(timex);
  if (!written) return /-(?:SP|SU|FA|WI)/.test(timex) && date.grain === 'season';
  const [, year, month, day] = written;
  const yearFits = year === 'XXXX' || parts.year === undefined || parts.year === Number(year);
  if (date.grain === 'quarter') return yearFits && Number(month) === ((parts.quarter ?? 0) - 1) * 3 + 1;
  return yearFits && (parts.month === undefined ? month === 'XX' : parts.month === Number(month)) && (parts.day === undefined || range || parts.day === Number(day));
}

/** Two dates, one for each end. */
function isFromTo(first: DateValue, last: DateValue, { start, end, timex = '' }: Resolution): boolean {
  const [from, to] = [dayOf(start), dayOf(end)];
  if (first.from !== undefined && last.from !== undefined && from !== undefined && to !== undefined) {
    return lies(from, first) && lies(to, last);
  }
  const ends = /^\((?:XXXX|\d{4})-(\d\d)-?(\d\d)?,(?:XXXX|\d{4})-(\d\d)-?(\d\d)?/.exec(timex);
  const starts = ends !== null && (hasParts(first, ends[1], ends[2]) || (ends[2] === '01' && first.parts.month === Number(ends[1]) - 1));
  return starts && (hasParts(last, ends[3], ends[4]) || (ends[4] === '01' && last.parts.month === Number(ends[3]) - 1));
}

/** "The middle of 2007" is some day of it; an end may be the day after. */
function lies(day: number, { from, to }: DateValue): boolean {
  return day >= (dayOf(from) ?? Infinity) - 1 && day <= (dayOf(to) ?? -Infinity) + 1;
}

function hasParts({ parts }: DateValue, month: string | undefined, day: string | undefined): boolean {
  return (parts.month === undefined || parts.month === Number(month)) && (parts.day === undefined || parts.day === Number(day));
}

/** Days since 1970. */
function dayOf(iso: string | undefined): number | undefined {
  const time = iso === undefined ? NaN : Date.parse(`${iso.slice(0, 10)}T00:00Z`);
  return Number.isFinite(time) ? Math.round(time / 864e5) : undefined;
}
