/** Reads dates that count from the day of the text: "yesterday", "last Tuesday", "three years ago", "this month", and bare weekdays. */

import { ORDINAL_SUFFIXES, ORDINALS } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { at, isMark } from '../pieces';
import type { DateGrain } from '../value';
import { agoAt, away, daysAway, LONGEST_CHAIN, relative } from './ago';
import type { Interval, Reference } from './calendar';
import { dayOf, monthAway, monthSpan, referenceDay, weekdayOf, yearSpan } from './calendar';
import { holidayNear } from './holidays';
import type { DateMatch } from './match';
import { monthAt } from './match';
import { seasonSpan } from './seasons';
import { SEASONS, UNITS, WEEKDAYS } from './words';

export function relativeAt(pieces: readonly Piece[], index: number, reference: Reference | undefined): DateMatch | undefined {
  return dayWord(pieces, index, reference) ?? theWeekendAt(pieces, index, reference) ?? agoAt(pieces, index, reference) ?? shiftedAt(pieces, index, reference) ?? weekdayAt(pieces, index, reference);
}

/** "today", "yesterday", "the day before yesterday". */
function dayWord(pieces: readonly Piece[], index: number, reference: Reference | undefined): DateMatch | undefined {
  const word = at(pieces, index).lower;
  const offset = DAY_WORDS.get(word);
  if (offset !== undefined) return isInName(pieces, index) ? undefined : relative(index, index + 1, 'day', daysAway(reference, offset));
  if (word !== 'day' || (at(pieces, index + 1).lower !== 'before' && at(pieces, index + 1).lower !== 'after')) return undefined;
  const far = at(pieces, index + 2).lower;
  if (far !== 'yesterday' && far !== 'tomorrow') return undefined;
  return relative(index, index + 3, 'day', daysAway(reference, far === 'yesterday' ? -2 : 2));
}

/** "at the weekend": the coming one after words of the future, else the last or the coming one. */
function theWeekendAt(pieces: readonly Piece[], index: number, reference: Reference | undefined): DateMatch | undefined {
  if (at(pieces, index).lower !== 'weekend' || at(pieces, index - 1).lower !== 'the' || !BEFORE_WEEKEND.has(at(pieces, index - 2).lower) || at(pieces, index + 1).lower === 'of') return undefined;
  const [last, coming] = [weekend(reference, -1), weekend(reference, 0)];
  const days = last === undefined || coming === undefined || isFuture(pieces, index) ? coming : { first: last.first, last: coming.last };
  return relative(index, index + 1, 'week', days);
}

const BEFORE_WEEKEND: ReadonlySet<string> = new Set(['at', 'over', 'on', 'during']);

/** "USA Today", "World Today News". */
function isInName(pieces: readonly Piece[], index: number): boolean {
  return at(pieces, index).capital && at(pieces, index).gap < 2 && at(pieces, index - 1).kind === 'word' && at(pieces, index - 1).capital;
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([['today', 0], ['tonight', 0], ['yesterday', -1], ['tomorrow', 1]]);

const SHIFTS: ReadonlyMap<string, number> = new Map([['last', -1], ['previous', -1], ['past', -1], ['this', 0], ['current', 0], ['next', 1], ['coming', 1], ['upcoming', 1]]);

/** "last week", "this year", "next June", "last Tuesday", "last fall". */
function shiftedAt(pieces: readonly Piece[], index: number, reference: Reference | undefined): DateMatch | undefined {
  const word = at(pieces, index);
  const shift = SHIFTS.get(word.lower);
  if (shift === undefined) return undefined;
  const thing = at(pieces, index + 1);
  if (thing.kind !== 'word' || thing.gap > 2) return undefined;
  const weekday = WEEKDAYS.get(thing.lower);
  if (weekday !== undefined) return { ...relative(index, index + 2, 'day', nearWeekday(reference, weekday, shift, DEFINITE.has(word.lower) && word.lower !== 'previous')), parts: { weekday } };
  const definite = at(pieces, index - 1).lower === 'the';
  if (DEFINITE.has(word.lower)) return definite || word.lower === 'current' || word.lower === 'previous' || (word.lower === 'past' && thing.lower === 'quarter') ? shiftedUnit(pieces, index, reference, shift) : undefined;
  if (definite && word.lower !== 'this' && LONG.has(thing.lower)) return shiftedUnit(pieces, index, reference, shift);
  if (definite && word.lower !== 'last') return undefined;
  const month = monthAt(pieces, index + 1);
  if (month !== undefined && (thing.capital || thing.lower.length > 3)) return { ...relative(index, month.next, 'month', nearMonth(reference, month.value, shift)), parts: { month: month.value } };
  const holiday = holidayNear(pieces, index + 1, reference, shift);
  if (holiday !== undefined) return { ...holiday, first: index };
  const season = SEASONS.get(thing.lower);
  if (season !== undefined) return relative(index, index + 2, 'season', nearSeason(reference, season, shift));
  return definite ? undefined : shiftedUnit(pieces, index, reference, shift);
}

/** "the current month", "the coming week"; "the past week" is a length of time, and numbers have it. */
const DEFINITE: ReadonlySet<string> = new Set(['past', 'coming', 'previous', 'current', 'upcoming']);
const LONG: ReadonlySet<string> = new Set(['decade', 'century', 'quarter']);

export function shiftedUnit(pieces: readonly Piece[], index: number, reference: Reference | undefined, shift: number): DateMatch | undefined {
  const calendar = at(pieces, index + 1).lower === 'calendar' || (at(pieces, index + 1).lower === 'working' && at(pieces, index + 2).lower === 'week') ? 1 : 0;
  const word = at(pieces, index + 1 + calendar).lower === 'workweek' ? 'week' : at(pieces, index + 1 + calendar).lower;
  const next = index + 2 + calendar;
  if (word === 'night' && shift < 0) return relative(index, next, 'day', daysAway(reference, -1));
  if ((word === 'morning' || word === 'afternoon' || word === 'evening') && shift === 0) return relative(index, next, 'day', daysAway(reference, 0));
  if (word === 'weekend') return relative(index, next, 'week', weekend(reference, shift));
  const grain = UNITS.get(word);
  if (grain === undefined || word.endsWith('s') || grain === 'day') return undefined;
  const trailing = TRAILING.get(word);
  if (at(pieces, index).lower === 'past' && trailing !== undefined) return relative(index, next, grain, daysAway(reference, -trailing, 0));
  if (word === 'week') return dayAfterWeek(pieces, next, index, reference, shift) ?? relative(index, next, 'week', weekOf(reference, shift));
  if (grain === 'week') return undefined;
  if (grain === 'decade' || grain === 'century' || grain === 'quarter') return relative(index, next, grain, longSpan(reference, grain, shift));
  const days = grain === 'year' || grain === 'month' ? cutByToday(pieces, index, reference, away(reference, grain, shift)) : away(reference, grain, shift);
  const month = reference !== undefined && grain === 'month' ? monthAway(reference, shift) : undefined;
  const parts = reference === undefined ? {} : grain === 'year' ? { year: reference.year + shift } : (month ?? {});
  return { ...relative(index, next, grain, days), parts };
}

/** Days back from today in "the past year", which is no calendar year. */
const TRAILING: ReadonlyMap<string, number> = new Map([['week', 7], ['fortnight', 14], ['month', 31], ['year', 366], ['decade', 3653], ['century', 36525]]);

/** "earlier this year" ends today, "later this year" begins today. */
function cutByToday(pieces: readonly Piece[], index: number, reference: Reference | undefined, days: Interval | undefined): Interval | undefined {
  const [today, before] = [referenceDay(reference), at(pieces, index - 1).lower];
  if (days === undefined || today === undefined || today < days.first || today > days.last) return days;
  return before === 'earlier' ? { first: days.first, last: today } : before === 'later' ? { first: today, last: days.last } : days;
}

/** From Sunday to the Sunday after it: weeks begin on either Sunday or Monday. */
function weekOf(reference: Reference | undefined, shift: number): Interval | undefined {
  const today = referenceDay(reference);
  if (today === undefined) return undefined;
  const monday = today - ((weekdayOf(today) + 6) % 7) + shift * 7;
  return { first: monday - 1, last: monday + 6 };
}

function weekend(reference: Reference | undefined, shift: number): Interval | undefined {
  const week = weekOf(reference, shift);
  return week === undefined ? undefined : { first: week.last - 2, last: week.last };
}

function longSpan(reference: Reference | undefined, grain: DateGrain, shift: number): Interval | undefined {
  if (reference === undefined) return undefined;
  if (grain === 'quarter') {
    const month = monthAway(reference, shift * 3);
    return month === undefined ? undefined : monthSpan(month.year, month.month - ((month.month - 1) % 3), 3);
  }
  const years = grain === 'decade' ? 10 : 100;
  const start = (Math.floor(reference.year / years) + shift) * years;
  return yearSpan(start, start + years - (grain === 'decade' ? 1 : 0));
}

function nearMonth(reference: Reference | undefined, month: number, shift: number): Interval | undefined {
  if (reference === undefined) return undefined;
  if (shift === 0) return monthSpan(reference.year, month);
  if (reference.month === undefined) return undefined;
  const later = month > reference.month || (shift < 0 && month === reference.month);
  const earlier = month < reference.month || (shift > 0 && month === reference.month);
  return monthSpan(reference.year + (shift < 0 && later ? -1 : shift > 0 && earlier ? 1 : 0), month);
}

function nearSeason(reference: Reference | undefined, season: Parameters<typeof seasonSpan>[0], shift: number): Interval | undefined {
  if (reference === undefined) return undefined;
  const today = referenceDay(reference);
  if (today === undefined || shift === 0) return season === 'winter' || shift === 0 ? seasonSpan(season, reference.year + shift) : undefined;
  const year = dayOf(today).year;
  if (season === 'winter') return seasonSpan(season, shift < 0 ? year - 1 : year, true);
  const now = seasonSpan(season, year);
  if (shift < 0) return now.first < today - 60 ? now : seasonSpan(season, year - 1);
  return now.first > today ? now : seasonSpan(season, year + 1);
}

/** "next Friday", said on a Monday, is this week's or the next one's: both are left open, a week apart. */
function nearWeekday(reference: Reference | undefined, weekday: number, shift: number, nearest: boolean): Interval | undefined {
  const today = referenceDay(reference);
  if (today === undefined) return undefined;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const inWeek = (weekday + 6) % 7 > (weekdayOf(today) + 6) % 7;
  if (nearest && shift !== 0) {
    const day = shift < 0 ? today + ahead - 7 : today + (ahead === 0 ? 7 : ahead);
    return { first: day, last: day };
  }
  if (shift < 0) return { first: today + ahead - (ahead > 0 && !inWeek ? 14 : 7), last: today + ahead - 7 };
  if (shift > 0) return { first: today + (ahead === 0 ? 7 : ahead), last: today + (ahead === 0 || inWeek ? ahead + 7 : ahead) };
  const week = weekOf(reference, 0);
  const day = (week?.first ?? 0) + (weekday === 0 ? 7 : weekday);
  return { first: day, last: day };
}

/** A bare weekday is the last one, or the next after words of the future. */
function weekdayAt(pieces: readonly Piece[], index: number, reference: Reference | undefined): DateMatch | undefined {
  const weekday = WEEKDAYS.get(at(pieces, index).lower);
  if (weekday === undefined || isNamed(pieces, index)) return undefined;
  const ofWeek = weekdayOfWeek(pieces, index, weekday, reference);
  if (ofWeek !== undefined) return ofWeek;
  if (isCounted(at(pieces, index - 1), at(pieces, index - 2))) return { first: index, next: index + 1, grain: 'weekday', parts: { weekday } };
  const within = weekdayWithin(pieces, index, weekday, reference);
  if (within !== undefined) return within;
  const today = referenceDay(reference);
  const ahead = today === undefined ? 0 : (weekday - weekdayOf(today) + 7) % 7;
  const day = today === undefined ? undefined : isFuture(pieces, index) || ahead === 0 ? today + ahead : today + ahead - 7;
  return { first: index, next: index + 1, grain: 'weekday', parts: { weekday }, days: day === undefined ? undefined : { first: day, last: day }, relative: true };
}

/** "every Sunday", "the second Tuesday", "the 3rd Friday": which one it is stays open. */
function isCounted(before: Piece, beforeThat: Piece): boolean {
  return before.lower === 'every' || before.lower === 'each' || ORDINALS.has(before.lower) || (ORDINAL_SUFFIXES.has(before.lower) && beforeThat.kind === 'digits' && before.gap === 0);
}

/** "Monday, two weeks from now": the one in that week. */
function weekdayWithin(pieces: readonly Piece[], index: number, weekday: number, reference: Reference | undefined): DateMatch | undefined {
  const place = isMark(at(pieces, index + 1), ',') ? index + 2 : index + 1;
  const week = at(pieces, place).gap < 3 ? agoAt(pieces, place, reference, LONGEST_CHAIN) : undefined;
  if (week?.days === undefined || week.days.last - week.days.first > 6) return undefined;
  const day = week.days.first + ((weekday - weekdayOf(week.days.first) + 7) % 7);
  return day > week.days.last ? undefined : { ...relative(index, week.next, 'day', { first: day, last: day }), parts: { weekday } };
}

/** "next week on Friday", "last week Sunday". */
function dayAfterWeek(pieces: readonly Piece[], next: number, index: number, reference: Reference | undefined, shift: number): DateMatch | undefined {
  const place = at(pieces, next).lower === 'on' ? next + 1 : next;
  const weekday = WEEKDAYS.get(at(pieces, place).lower);
  const week = weekOf(reference, shift);
  if (weekday === undefined || at(pieces, place).gap > 2) return undefined;
  const day = week === undefined ? undefined : week.first + (weekday === 0 ? 7 : weekday);
  return { ...relative(index, place + 1, 'day', day === undefined ? undefined : { first: day, last: day }), parts: { weekday } };
}

/** "Tuesday of next week", "Friday last week". */
function weekdayOfWeek(pieces: readonly Piece[], index: number, weekday: number, reference: Reference | undefined): DateMatch | undefined {
  const place = at(pieces, index + 1).lower === 'of' ? index + 2 : index + 1;
  const shift = SHIFTS.get(at(pieces, place).lower);
  if (shift === undefined || at(pieces, place + 1).lower !== 'week') return undefined;
  const week = weekOf(reference, shift);
  const day = week === undefined ? undefined : week.first + (weekday === 0 ? 7 : weekday);
  return { ...relative(index, place + 2, 'day', day === undefined ? undefined : { first: day, last: day }), parts: { weekday } };
}

function isNamed(pieces: readonly Piece[], index: number): boolean {
  const before = at(pieces, index - 1);
  const after = at(pieces, index + 1);
  return (before.capital && NAMED_DAYS.has(before.lower)) || (after.capital && PAPERS.has(after.lower));
}

const NAMED_DAYS: ReadonlySet<string> = new Set(['good', 'black', 'bloody', 'palm', 'ash', 'easter', 'holy', 'cyber', 'super', 'fat', 'shrove']);
const PAPERS: ReadonlySet<string> = new Set(['times', 'telegraph', 'mirror', 'express', 'mail', 'herald', 'post', 'world', 'sun', 'people', 'tribune', 'night', 'review']);

export function isFuture(pieces: readonly Piece[], index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - SENTENCE); back--) {
    const piece = at(pieces, back);
    if (PAST.has(piece.lower) && at(pieces, back - 1).lower !== 'be') return false;
    if (FUTURE.has(piece.lower)) return piece.lower !== 'would' || at(pieces, back + 1).lower !== 'have';
    if ((isMark(piece, '.!?;') && !isOfAbbreviation(pieces, back)) || at(pieces, back + 1).gap > 2) return false;
  }
  return false;
}

/** In pieces; words of the future further off are of something else. */
const SENTENCE = 22;

/** The points of "10 p.m.". */
function isOfAbbreviation(pieces: readonly Piece[], index: number): boolean {
  return at(pieces, index).lower === '.' && at(pieces, index - 1).lower.length === 1 && at(pieces, index - 1).kind === 'word';
}

/** "They will meet, the union said on Thursday": the word of time that stands nearest is the one that counts. */
const PAST: ReadonlySet<string> = new Set('was were had did said says told announced confirmed reported added won lost died discovered began warned'.split(' '));

const FUTURE: ReadonlySet<string> = new Set(['will', 'll', 'shall', 'scheduled', 'expected', 'due', 'plans', 'plan', 'planned', 'upcoming', 'set', 'until', 'till', 'going', 'would']);
