/** Reads a weekday of a week that is counted: "Thursday, two years from now", "two months from today on Tuesday", "Sunday, three weeks after 15 January". */

import { cardinalAt } from '../cardinals';
import type { Piece } from '../pieces';
import { at, isMark } from '../pieces';
import { agoAt, dayMonthsAway } from './ago';
import type { Reference } from './calendar';
import { dayNumber, referenceDay, weekdayOf } from './calendar';
import { fromAnchorAt } from './from-anchor';
import type { DateMatch, DateReader } from './match';
import { WEEKDAYS } from './words';

/** `read` reads the date that is counted from. */
export function countedWeekdayAt(pieces: readonly Piece[], index: number, reference: Reference | undefined, read: DateReader): DateMatch | undefined {
  const weekday = WEEKDAYS.get(at(pieces, index).lower);
  return weekday === undefined ? weekdayBehind(pieces, index, reference, read) : weekdayAhead(pieces, index, weekday, reference, read);
}

function weekdayAhead(pieces: readonly Piece[], index: number, weekday: number, reference: Reference | undefined, read: DateReader): DateMatch | undefined {
  const place = isMark(at(pieces, index + 1), ',') ? index + 2 : index + 1;
  const counted = at(pieces, place).gap < 3 ? countedAt(pieces, place, reference, read) : undefined;
  return counted === undefined ? undefined : within(index, counted.next, counted, weekday, reference);
}

function weekdayBehind(pieces: readonly Piece[], index: number, reference: Reference | undefined, read: DateReader): DateMatch | undefined {
  if (!COUNTS.test(at(pieces, index).lower)) return undefined;
  const counted = countedAt(pieces, index, reference, read);
  const on = counted === undefined ? 0 : isMark(at(pieces, counted.next), ',') ? counted.next + 1 : counted.next;
  const weekday = counted !== undefined && at(pieces, on).lower === 'on' ? WEEKDAYS.get(at(pieces, on + 1).lower) : undefined;
  return counted === undefined || weekday === undefined ? undefined : within(index, on + 2, counted, weekday, reference);
}

const COUNTS = /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/;

function countedAt(pieces: readonly Piece[], index: number, reference: Reference | undefined, read: DateReader): DateMatch | undefined {
  const anchored = fromAnchorAt(pieces, index, reference, read);
  if (anchored !== undefined) return anchored;
  // A weekday of a week from now is read with the relative ones, to the day.
  const ago = agoAt(pieces, index, reference);
  const months = ago === undefined ? undefined : MONTHS.get(ago.grain);
  const count = cardinalAt(pieces, index);
  const day = months === undefined || count === undefined ? undefined : dayMonthsAway(reference, months * count.low * (at(pieces, (ago?.next ?? 0) - 1).lower === 'ago' ? -1 : 1));
  return ago === undefined || day === undefined ? undefined : { ...ago, days: { first: day, last: day } };
}

const MONTHS: ReadonlyMap<string, number> = new Map([['month', 1], ['year', 12]]);

/** Which of the weekdays around that day is meant nobody says: it is one of the week to either side. */
function within(first: number, next: number, { days, parts }: DateMatch, weekday: number, reference: Reference | undefined): DateMatch | undefined {
  const middle = days?.first ?? nearest(parts.month, parts.day, reference);
  if (middle === undefined) return undefined;
  const ahead = (weekday - weekdayOf(middle) + 7) % 7;
  return { first, next, grain: 'day', parts: { weekday }, days: ahead === 0 ? { first: middle, last: middle } : { first: middle + ahead - 7, last: middle + ahead }, relative: true };
}

/** The day of the year that lies nearest to the text's. */
function nearest(month: number | undefined, day: number | undefined, reference: Reference | undefined): number | undefined {
  const today = referenceDay(reference);
  if (month === undefined || day === undefined || reference === undefined || today === undefined) return undefined;
  const found = [reference.year - 1, reference.year, reference.year + 1].map((year) => dayNumber(year, month, day));
  return found.reduce((best, it) => (Math.abs(it - today) < Math.abs(best - today) ? it : best));
}
