/** The words that dates are written with: months, weekdays, seasons, and where in a stretch of time something lies. */

import type { DateGrain } from '../value';

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...'january february march april may june july august september october november december'.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ...'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ['sept', 9],
]);

/** Months that are also verbs, names or other words; they need more company. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'jan', 'dec', 'sep', 'apr', 'jun', 'jul', 'aug', 'oct', 'nov', 'feb', 'august', 'april', 'june']);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((word, index) => [word, index]),
);

/** Accepted only where a date follows: "Sat" and "Sun" are words of their own. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['sun', 0], ['mon', 1], ['tue', 2], ['tues', 2], ['wed', 3], ['weds', 3], ['thu', 4], ['thur', 4], ['thurs', 4], ['fri', 5], ['sat', 6],
]);

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'spring'], ['springtime', 'spring'], ['summer', 'summer'], ['summertime', 'summer'], ['autumn', 'autumn'], ['fall', 'autumn'], ['winter', 'winter'], ['wintertime', 'winter'],
]);

/** Where in a month or a year: as shares of its length, generously cut. */
export const PLACES: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['early', [0, 0.45]], ['mid', [0.25, 0.75]], ['middle', [0.25, 0.75]], ['late', [0.55, 1]],
  ['beginning', [0, 0.34]], ['start', [0, 0.34]], ['end', [0.66, 1]], ['close', [0.66, 1]],
]);

/** Prepositions and the like that stand before a month, a year or a season. */
export const BEFORE_DATE: ReadonlySet<string> = new Set([
  'in', 'since', 'until', 'till', 'til', 'by', 'during', 'throughout', 'before', 'after', 'from', 'through', 'around', 'circa', 'between', 'late', 'early', 'mid', 'last', 'next', 'this', 'past',
]);

export const UNITS: ReadonlyMap<string, DateGrain> = new Map([
  ['day', 'day'], ['days', 'day'], ['week', 'week'], ['weeks', 'week'], ['fortnight', 'week'], ['month', 'month'], ['months', 'month'],
  ['year', 'year'], ['years', 'year'], ['decade', 'decade'], ['decades', 'decade'], ['century', 'century'], ['centuries', 'century'],
  ['quarter', 'quarter'],
]);
