/** Reads days and months: "24 June 2024", "June 24, 2024", "Sept. 3", "June 3-5", "2024-06-24", "June 2024", "mid-June". */

import { ORDINAL_SUFFIXES } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { at, DASHES, isMark, opensSentence } from '../pieces';
import type { DateParts } from '../value';
import type { Interval } from './calendar';
import { dayNumber, daysInMonth, monthSpan } from './calendar';
import type { DateMatch, Part } from './match';
import { dayAt, isDash, LAST_SHORT_YEAR, monthAt, spokenDayAt, yearAt } from './match';
import { spokenYear } from './spoken-years';
import { BEFORE_DATE, DOUBTFUL_MONTHS, PLACES, SHORT_WEEKDAYS, WEEKDAYS } from './words';

/** "Monday, 24 June 2024" and what is left when parts are missing. */
export function absoluteAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const weekday = weekdayBefore(pieces, index);
  const start = weekday?.next ?? index;
  const found = monthFirst(pieces, start) ?? dayFirst(pieces, start) ?? (weekday === undefined ? undefined : figuresAt(pieces, start) ?? dayAlone(pieces, start));
  if (found === undefined || weekday === undefined) return found;
  return found.grain === 'day' ? { ...found, first: index, parts: { ...found.parts, weekday: weekday.value } } : undefined;
}

/** "Friday the 15th", "Mon 15th". */
function dayAlone(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const ordinal = ORDINAL_SUFFIXES.has(at(pieces, index + 1).lower) && at(pieces, index + 1).gap === 0;
  const day = ordinal || at(pieces, index - 1).lower === 'the' ? dayAt(pieces, index) : undefined;
  return day === undefined || WEEKDAYS.has(at(pieces, day.next).lower) ? undefined : { first: index, next: day.next, grain: 'day', parts: { day: day.value } };
}

/** "Monday," only where it may lead a date. */
function weekdayBefore(pieces: readonly Piece[], index: number): Part | undefined {
  const piece = at(pieces, index);
  if (piece.kind !== 'word') return undefined;
  const value = WEEKDAYS.get(piece.lower) ?? SHORT_WEEKDAYS.get(piece.lower);
  if (value === undefined) return undefined;
  let next = index + 1;
  if (isMark(at(pieces, next), '.')) next++;
  if (isMark(at(pieces, next), ',')) next++;
  if (at(pieces, next).lower === 'the' || at(pieces, next).lower === 'on') next++;
  return { value, next };
}

/** "June 24, 2024", "June 3-5", "June 2024", "June". */
function monthFirst(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const month = monthAt(pieces, index);
  if (month === undefined) return undefined;
  const article = at(pieces, month.next).lower === 'the' || isJoinedDay(pieces, month.next) ? month.next + 1 : month.next;
  const spoken = at(pieces, month.next).gap < 3 && at(pieces, index).capital ? spokenDayAt(pieces, month.next) : undefined;
  const day = dayAt(pieces, article) ?? (spoken !== undefined && at(pieces, spoken.next).kind !== 'word' ? spoken : undefined);
  if (day !== undefined && isDayHere(pieces, article, day)) {
    const last = lastDay(pieces, day.next, day.value);
    const next = last?.next ?? day.next;
    const year = yearAfter(pieces, next);
    if (year !== undefined || isMonthMeant(pieces, index, true)) {
      return days(index, year?.next ?? next, year?.value, month.value, day.value, last?.value);
    }
  }
  return monthAlone(pieces, index, month);
}

/** "Oct-2", "Oct/2". */
function isJoinedDay(pieces: readonly Piece[], index: number): boolean {
  const [joint, day] = [at(pieces, index), at(pieces, index + 1)];
  return isMark(joint, '-/') && joint.gap === 0 && day.kind === 'digits' && day.gap === 0 && day.lower.length < 3;
}

/** Not "June 24 people" nor "May 3.5". */
function isDayHere(pieces: readonly Piece[], index: number, day: Part): boolean {
  const piece = at(pieces, index);
  if (piece.gap > 2) return false;
  if (piece.kind === 'word') return true;
  const after = at(pieces, day.next);
  return !(isMark(after, '%:') && after.gap === 0) && !(at(pieces, day.next).lower === 'per');
}

/** "-5", "–5th", " and 5", " to 5" after a day, where the second is the later. */
function lastDay(pieces: readonly Piece[], index: number, day: number): Part | undefined {
  const joint = at(pieces, index);
  const joins = isMark(joint, DASHES) || joint.lower === 'to' || joint.lower === 'and' || joint.lower === 'through' || joint.lower === 'until';
  if (!joins) return undefined;
  const last = dayAt(pieces, index + 1);
  if (last === undefined || last.value <= day || at(pieces, index + 1).kind !== 'digits') return undefined;
  // "Sept 1 - 16:30".
  if (isMark(at(pieces, last.next), ':') && at(pieces, last.next).gap === 0) return undefined;
  if (joint.kind === 'word' && at(pieces, last.next).kind === 'word' && at(pieces, last.next).gap < 2 && joint.lower === 'and') return undefined;
  return last;
}

/** ", 2024", " 2024", " of 2024", " '24". */
function yearAfter(pieces: readonly Piece[], index: number): Part | undefined {
  let next = index;
  const joint = at(pieces, next);
  if ((isMark(joint, ',') || joint.lower === 'of' || joint.lower === 'in' || (joint.lower === '-' && joint.gap === 0 && at(pieces, index - 2).lower === '-')) && joint.gap < 3) next++;
  if (at(pieces, next).gap > 2) return undefined;
  const year = yearAt(pieces, next);
  if (year === undefined) return undefined;
  return isMark(joint, ',') && (year.value < 1500 || year.value > 2099) ? undefined : year;
}

function monthAlone(pieces: readonly Piece[], index: number, month: Part): DateMatch | undefined {
  const year = monthYear(pieces, month.next);
  if (year !== undefined) return { first: index, next: year.next, grain: 'month', parts: { year: year.value, month: month.value }, days: monthSpan(year.value, month.value) };
  if (!isMonthMeant(pieces, index, false)) return undefined;
  return { first: index, next: month.next, grain: 'month', parts: { month: month.value } };
}

function monthYear(pieces: readonly Piece[], index: number): Part | undefined {
  const year = yearAfter(pieces, index) ?? (at(pieces, index).lower === 'of' ? spokenYear(pieces, index + 1) : undefined);
  if (year !== undefined) return year;
  const dashed = isDash(pieces, index) ? yearAt(pieces, index + 1, 1900, 2099) : undefined;
  return dashed;
}

/** Whether a word that may be a month is one: "may", "march", "august" and "Jan" are other words too. */
function isMonthMeant(pieces: readonly Piece[], index: number, withDay: boolean): boolean {
  const piece = at(pieces, index);
  const before = at(pieces, index - 1).lower;
  const after = at(pieces, index + 1);
  if (!DOUBTFUL_MONTHS.has(piece.lower)) return piece.capital || withDay || BEFORE_DATE.has(before) || BEFORE_MONTH.has(before);
  if (piece.lower === 'june' || piece.lower === 'april' || piece.lower === 'august') {
    if (!piece.capital) return withDay || IN_MONTH.has(before) || (before === 'the' && piece.lower !== 'august' && at(pieces, index - 2).lower === 'in') || before === 'of' || before === 'between' || joinsMonths(pieces, index);
    return withDay || !(after.kind === 'word' && after.capital && after.gap === 1) || BEFORE_DATE.has(before);
  }
  if (piece.capital && SHORT_MONTHS.has(piece.lower) && BEFORE_DATE.has(before)) return !isName(pieces, index);
  if (piece.capital && withDay) return !(opensSentence(pieces, index) && at(pieces, index + 1).gap > 2);
  if (before === 'in' && piece.lower === 'may' && after.kind !== 'word') return true;
  if (piece.lower === 'may' && isDash(pieces, index + 1)) return piece.capital && monthAt(pieces, index + 2) !== undefined;
  if (!piece.capital) return withDay ? after.kind === 'digits' && isClosed(pieces, index + 1) : IN_MONTH.has(before) && piece.lower !== 'may' && piece.lower !== 'march' && !isWordOn(after);
  return (IN_MONTH.has(before) || before === 'by' || (before === '-' && at(pieces, index - 2).lower === 'mid') || (before === 'of' && PLACES.has(at(pieces, index - 2).lower)) || joinsMonths(pieces, index)) && !isName(pieces, index);
}

/** "from March to May", "March and April". */
function joinsMonths(pieces: readonly Piece[], index: number): boolean {
  const before = at(pieces, index - 1);
  const after = at(pieces, index + 1);
  const joins = (piece: Piece): boolean => piece.lower === 'to' || piece.lower === 'and' || piece.lower === 'or' || piece.lower === 'through' || isMark(piece, DASHES);
  return (joins(before) && monthAt(pieces, index - 2) !== undefined) || (joins(after) && monthAt(pieces, index + 2) !== undefined);
}

function isName(pieces: readonly Piece[], index: number): boolean {
  const after = at(pieces, index + 1);
  return after.kind === 'word' && after.capital && after.gap === 1;
}

function isWordOn(piece: Piece): boolean {
  return piece.lower === 'on' || piece.lower === 'to';
}

/** The day ends a phrase: "on may 24, the", "may 24th". */
function isClosed(pieces: readonly Piece[], index: number): boolean {
  const after = at(pieces, index + 1);
  return after.kind !== 'word' || after.gap === 0;
}

/** Names and words of their own as little as the full month is. */
const SHORT_MONTHS: ReadonlySet<string> = new Set(['feb', 'jun', 'jul', 'aug', 'oct', 'nov', 'sep', 'dec']);
const IN_MONTH: ReadonlySet<string> = new Set(['in', 'since', 'until', 'during', 'last', 'next', 'this', 'early', 'mid', 'late', 'till']);
const BEFORE_MONTH: ReadonlySet<string> = new Set(['of', 'to', 'and', 'on', 'for', 'or']);

/** "24 June 2024", "the 24th of June", "24-26 June". */
function dayFirst(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const day = dayAt(pieces, index);
  if (day === undefined || isMark(at(pieces, index - 1), '$£€')) return undefined;
  const last = lastDay(pieces, day.next, day.value) ?? andDay(pieces, day.next, day.value);
  let next = last?.next ?? day.next;
  if (last === undefined && isMark(at(pieces, next), '.') && at(pieces, next).gap === 0 && at(pieces, next + 1).kind === 'word') next++;
  const of = at(pieces, next).lower === 'of';
  if (of || (isMark(at(pieces, next), `${DASHES}/`) && at(pieces, next).gap === 0)) next++;
  const month = monthAt(pieces, next);
  if (month === undefined || at(pieces, next).gap > 2) return undefined;
  if (!of && at(pieces, index).kind === 'word') return undefined;
  const year = dayFirstYear(pieces, month.next);
  if (year === undefined && !isMonthAfterDay(pieces, next, of || at(pieces, index + 1).gap === 0)) return undefined;
  return days(index, year?.next ?? month.next, year?.value, month.value, day.value, last?.value);
}

function andDay(pieces: readonly Piece[], index: number, day: number): Part | undefined {
  if (at(pieces, index).lower !== 'and') return undefined;
  const last = dayAt(pieces, index + 1);
  return last !== undefined && last.value > day && monthAt(pieces, last.next) !== undefined ? last : undefined;
}

function dayFirstYear(pieces: readonly Piece[], index: number): Part | undefined {
  return yearAfter(pieces, index) ?? (isMark(at(pieces, index), `${DASHES}/`) ? yearAt(pieces, index + 1) : undefined);
}

function isMonthAfterDay(pieces: readonly Piece[], index: number, sure: boolean): boolean {
  const piece = at(pieces, index);
  if (piece.capital || sure) return true;
  return piece.lower !== 'may' && piece.lower !== 'march' && piece.lower !== 'mar' && piece.lower !== 'sep' && piece.lower !== 'dec';
}

/** "2024-06-24", "24/06/2024", "24.06.2024"; day and month stay open where they could be either. */
export function figuresAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  return dayRunTogether(pieces, index) ?? monthInFigures(pieces, index) ?? dayInFigures(pieces, index) ?? monthBetween(pieces, index) ?? spacedFigures(pieces, index) ?? dayAndMonth(pieces, index);
}

/** "2019-Sep-1", "2019/aug/01", "September-2020-23": a month in letters between strokes, in any order. */
function monthBetween(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const [joint, other] = [at(pieces, index + 1), at(pieces, index + 3)];
  if (!isMark(joint, '-/') || joint.lower !== other.lower || ![1, 2, 3, 4].every((step) => at(pieces, index + step).gap === 0)) return undefined;
  const three = [index, index + 2, index + 4];
  const year = three.find((place) => at(pieces, place).kind === 'digits' && at(pieces, place).lower.length === 4);
  const month = three.find((place) => monthAt(pieces, place)?.next === place + 1);
  const day = three.find((place) => at(pieces, place).kind === 'digits' && at(pieces, place).lower.length < 3);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return days(index, index + 5, at(pieces, year).value, monthAt(pieces, month)?.value ?? 0, at(pieces, day).value);
}

/** "20161016", as files and tables have it. */
function dayRunTogether(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const { kind, lower, decimals, gap } = at(pieces, index);
  if (kind !== 'digits' || lower.length !== 8 || decimals > 0 || (gap === 0 && index > 0) || at(pieces, index + 1).gap === 0 && !isMark(at(pieces, index + 1), '.,;:)')) return undefined;
  const year = Number(lower.slice(0, 4));
  return year < 1900 || year > 2099 ? undefined : days(index, index + 1, year, Number(lower.slice(4, 6)), Number(lower.slice(6)));
}

/** "2016 10 16". */
function spacedFigures(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const [year, month, day] = [at(pieces, index), at(pieces, index + 1), at(pieces, index + 2)];
  if (![year, month, day].every((it) => it.kind === 'digits' && it.decimals === 0 && !it.grouped) || month.gap !== 1 || day.gap !== 1) return undefined;
  if (year.lower.length !== 4 || year.value < 1900 || year.value > 2099 || month.lower.length !== 2 || day.lower.length !== 2 || at(pieces, index + 3).kind === 'digits') return undefined;
  return days(index, index + 3, year.value, month.value, day.value);
}

/** "on 22/04", "until 4/22": where only one of the two can be the month. */
function dayAndMonth(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const [a, joint, b, after] = [at(pieces, index), at(pieces, index + 1), at(pieces, index + 2), at(pieces, index + 3)];
  if (!BEFORE_FIGURES.has(at(pieces, index - 1).lower) || a.kind !== 'digits' || b.kind !== 'digits' || joint.lower !== '/' || joint.gap > 0 || b.gap > 0) return undefined;
  if (a.lower.length > 2 || b.lower.length > 2 || after.gap === 0 && (after.kind === 'digits' || isMark(after, '/%'))) return undefined;
  return a.value > 12 && b.value <= 12 ? days(index, index + 3, undefined, b.value, a.value) : b.value > 12 && a.value <= 12 ? days(index, index + 3, undefined, a.value, b.value) : undefined;
}

const BEFORE_FIGURES: ReadonlySet<string> = new Set(['on', 'until', 'since', 'till']);

/** "11/2016", "2016/11", "2016-11"; "2010-12" is a stretch of years. */
function monthInFigures(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const [a, joint, b] = [at(pieces, index), at(pieces, index + 1), at(pieces, index + 2)];
  if (a.kind !== 'digits' || b.kind !== 'digits' || !isMark(joint, '-/') || joint.gap > 0 || b.gap > 0 || isMark(at(pieces, index - 1), '-/')) return undefined;
  if ((isMark(at(pieces, index + 3), '-/') || at(pieces, index + 3).kind === 'word') && at(pieces, index + 3).gap === 0) return undefined;
  const late = b.lower.length === 4;
  const [year, month] = late ? [b, a] : [a, b];
  if (year.lower.length !== 4 || year.value < 1900 || year.value > 2099 || year.decimals + month.decimals > 0 || month.lower.length > 2 || month.value < 1 || month.value > 12) return undefined;
  if (!late && month.lower.length === 2 && month.value > year.value % 100) return undefined;
  return { first: index, next: index + 3, grain: 'month', parts: { year: year.value, month: month.value }, days: monthSpan(year.value, month.value) };
}

function dayInFigures(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const [a, first, b, second, c] = [at(pieces, index), at(pieces, index + 1), at(pieces, index + 2), at(pieces, index + 3), at(pieces, index + 4)];
  if (a.kind !== 'digits' || first.gap > 0 || b.gap > 0 || second.gap > 0 || c.gap > 0) return undefined;
  if (!isMark(first, '-/.\u2013') || first.lower !== second.lower || b.kind !== 'digits' || c.kind !== 'digits') return undefined;
  if (a.grouped || b.grouped || c.grouped || a.decimals + b.decimals > 0) return undefined;
  const next = index + 5;
  if (a.lower.length === 4 && a.value > 999) return c.lower.length <= 2 ? days(index, next, a.value, b.value, c.value) : undefined;
  if (c.lower.length !== 4 && !(c.lower.length === 2 && first.lower === '/')) return undefined;
  const year = c.lower.length === 4 ? c.value : c.value + (c.value > LAST_SHORT_YEAR ? 1900 : 2000);
  if (first.lower === '.' || b.value === a.value || a.value > 12) return days(index, next, year, b.value, a.value);
  if (b.value > 12) return days(index, next, year, a.value, b.value);
  if (a.value < 1 || b.value < 1) return undefined;
  const either = [dayNumber(year, a.value, b.value), dayNumber(year, b.value, a.value)];
  return { first: index, next, grain: 'day', parts: { year }, days: { first: Math.min(...either), last: Math.max(...either) } };
}

function days(first: number, next: number, year: number | undefined, month: number, day: number, last = day): DateMatch | undefined {
  if (month < 1 || month > 12 || day < 1 || last > daysInMonth(year ?? 2000, month)) return undefined;
  const parts: DateParts = { ...(year === undefined ? {} : { year }), month, ...(last === day ? { day } : { days: [day, last] }) };
  const interval: Interval | undefined = year === undefined ? undefined : { first: dayNumber(year, month, day), last: dayNumber(year, month, last) };
  return { first, next, grain: 'day', parts, days: interval };
}

