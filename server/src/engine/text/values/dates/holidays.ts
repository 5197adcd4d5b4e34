/** Reads days that have names: "Christmas Eve", "New Year's Day 2024", "Thanksgiving". */

import type { Piece } from '../pieces';
import { APOSTROPHES, at, isMark } from '../pieces';
import type { Reference } from './calendar';
import { dayNumber, dayOf, referenceDay, weekdayOf } from './calendar';
import type { DateMatch } from './match';
import { yearAt } from './match';

type Rule = readonly [month: number, day: number] | ((year: number) => number);

/** Only days whose date is the same wherever the text was written. */
const DAYS: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['christmas day', [12, 25]], ['christmas eve', [12, 24]], ['christmas', [12, 25]], ['boxing day', [12, 26]], ['new year s day', [1, 1]], ['new year s eve', [12, 31]], ['new years day', [1, 1]], ['new years eve', [12, 31]],
  ['new year day', [1, 1]], ['new year', [1, 1]], ['valentine s day', [2, 14]], ['valentines day', [2, 14]], ['st patrick s day', [3, 17]], ['saint patrick s day', [3, 17]], ['st patrick s', [3, 17]], ['saint patrick s', [3, 17]], ['saint patrick', [3, 17]], ['st patrick', [3, 17]], ['april fools day', [4, 1]], ['april fool s day', [4, 1]], ['halloween', [10, 31]],
  ['all saints day', [11, 1]], ['armistice day', [11, 11]], ['veterans day', [11, 11]], ['juneteenth', [6, 19]], ['bastille day', [7, 14]], ['may day', [5, 1]], ['earth day', [4, 22]], ['epiphany', [1, 6]],
  ['easter sunday', easter], ['easter', easter], ['easter monday', (year): number => easter(year) + 1], ['good friday', (year): number => easter(year) - 2], ['palm sunday', (year): number => easter(year) - 7],
  ['ash wednesday', (year): number => easter(year) - 46], ['maundy thursday', (year): number => easter(year) - 3], ['whit monday', (year): number => easter(year) + 50], ['pentecost', (year): number => easter(year) + 49],
  ['thanksgiving day', (year): number => nth(year, 11, 4, 4)], ['thanksgiving', (year): number => nth(year, 11, 4, 4)], ['labor day', (year): number => nth(year, 9, 1, 1)], ['black friday', (year): number => nth(year, 11, 4, 4) + 1],
]);

const OPENERS: ReadonlySet<string> = new Set([...DAYS.keys()].map((name) => name.split(' ')[0] ?? name));

export function opensHoliday(word: string): boolean {
  return OPENERS.has(word);
}

export function holidayAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const found = nameAt(pieces, index);
  const match = found === undefined ? undefined : named(pieces, index, found.next, found.rule);
  if (found !== undefined && SHORT.has(found.name) && !isShortMeant(pieces, index, match?.parts.year)) return undefined;
  const meant = match !== undefined && (at(pieces, index).capital || match.next > index + 1) && (at(pieces, index).lower !== 'may' || at(pieces, index).capital);
  return !meant ? undefined : at(pieces, match.next).lower === 'weekend' ? weekendOf(match, index, match.next + 1) : match;
}

/** "the weekend of Thanksgiving 2023". */
export function holidayWeekendAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  if (at(pieces, index).lower !== 'weekend' || at(pieces, index + 1).lower !== 'of') return undefined;
  const found = holidayAt(pieces, index + 2) ?? (SURE.has(at(pieces, index + 2).lower) ? nearest(pieces, index + 2) : undefined);
  return found === undefined ? undefined : weekendOf(found, index, found.next);
}

function nearest(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const found = nameAt(pieces, index);
  return found === undefined ? undefined : named(pieces, index, found.next, found.rule);
}

/** With the holiday before or after it: from Saturday to a holiday on Monday, from one on Thursday to Sunday. */
function weekendOf(holiday: DateMatch, first: number, next: number): DateMatch {
  const day = holiday.days?.first;
  const { year } = holiday.parts;
  const weekday = day === undefined ? 0 : weekdayOf(day);
  const from = day === undefined ? 0 : weekday < 4 ? day - weekday - 1 : day;
  const days = day === undefined ? undefined : { first: from, last: weekday < 4 ? Math.max(day, from + 1) : day + 7 - weekday };
  return { first, next, grain: 'week', parts: year === undefined ? {} : { year }, days };
}

/** The holiday after "last", "this" or "next", counted from the day of the text. */
export function holidayNear(pieces: readonly Piece[], index: number, reference: Reference | undefined, shift: number): DateMatch | undefined {
  const found = nameAt(pieces, index);
  if (found === undefined || !(at(pieces, index).capital || SURE.has(at(pieces, index).lower)) || yearAt(pieces, found.next, 1500, 2199) !== undefined) return undefined;
  const today = referenceDay(reference);
  const match = { first: index, next: found.next, grain: 'day' as const, parts: {}, relative: true };
  if (reference === undefined || today === undefined) return typeof found.rule === 'function' ? match : { ...match, parts: { month: found.rule[0], day: found.rule[1] } };
  const inYear = (year: number): number => (typeof found.rule === 'function' ? found.rule(year) : dayNumber(year, found.rule[0], found.rule[1]));
  const now = inYear(reference.year);
  const day = shift < 0 ? (now < today ? now : inYear(reference.year - 1)) : shift > 0 ? (now > today ? now : inYear(reference.year + 1)) : now;
  return { ...match, parts: dayOf(day), days: { first: day, last: day } };
}

/** Without their "Day" these are a saint, and the year that begins. */
const SHORT: ReadonlySet<string> = new Set(['new year', 'st patrick s', 'saint patrick s', 'saint patrick', 'st patrick']);

/** "Saint Patrick's 2020", "five days before New Year"; not "Saint Patrick", "a new year" or "before New Year celebrations". */
function isShortMeant(pieces: readonly Piece[], index: number, year: number | undefined): boolean {
  if (at(pieces, index).lower !== 'new') return year !== undefined;
  const before = at(pieces, index - 1).lower;
  return year === undefined && (before === 'before' || before === 'after') && at(pieces, index + 2).kind !== 'word' && !isMark(at(pieces, index + 2), APOSTROPHES);
}

/** In small letters too, as in texts without capitals. */
const SURE: ReadonlySet<string> = new Set(['christmas', 'easter', 'thanksgiving', 'halloween']);

interface NameFound {
  readonly name: string;
  readonly rule: Rule;
  readonly next: number;
}

function nameAt(pieces: readonly Piece[], index: number): NameFound | undefined {
  if (!OPENERS.has(at(pieces, index).lower)) return undefined;
  let [name, next] = ['', index];
  let found: NameFound | undefined;
  while (next < index + 6) {
    const piece = at(pieces, next);
    if (piece.gap > 2 && next > index) break;
    next++;
    if (isMark(piece, APOSTROPHES) || isMark(piece, '.')) continue;
    name = name === '' ? piece.lower : `${name} ${piece.lower}`;
    const rule = DAYS.get(name);
    if (rule !== undefined) found = { name, rule, next };
  }
  return found;
}

function named(pieces: readonly Piece[], first: number, end: number, rule: Rule): DateMatch {
  const place = at(pieces, end).lower === 'of' || isMark(at(pieces, end), ',') ? end + 1 : end;
  const year = yearAt(pieces, place, 1500, 2199);
  const next = year?.next ?? end;
  if (typeof rule !== 'function') {
    const [month, day] = rule;
    const days = year === undefined ? undefined : dayNumber(year.value, month, day);
    return { first, next, grain: 'day', parts: { ...(year === undefined ? {} : { year: year.value }), month, day }, days: days === undefined ? undefined : { first: days, last: days } };
  }
  if (year === undefined) return { first, next, grain: 'day', parts: {} };
  const day = rule(year.value);
  return { first, next, grain: 'day', parts: dayOf(day), days: { first: day, last: day } };
}

/** The nth weekday of a month. */
export function nth(year: number, month: number, weekday: number, count: number): number {
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7;
}

/** Gregorian Easter (the anonymous algorithm in "Astronomical Algorithms" by Jean Meeus). */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
