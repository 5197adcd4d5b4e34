/** The days of a season, by the northern calendar and generously cut: papers do not write seasons to the day. */

import type { Interval } from './calendar';
import { dayNumber } from './calendar';
import type { Season } from './words';

/** A winter is named by either of its years; `turning` says that both were written and the first is given. */
export function seasonSpan(season: Season, year: number, turning = false): Interval {
  if (season === 'spring') return { first: dayNumber(year, 3, 1), last: dayNumber(year, 6, 21) };
  if (season === 'summer') return { first: dayNumber(year, 6, 1), last: dayNumber(year, 9, 23) };
  if (season === 'autumn') return { first: dayNumber(year, 9, 1), last: dayNumber(year, 12, 21) };
  return { first: turning ? dayNumber(year, 11, 30) : dayNumber(year - 1, 12, 1), last: dayNumber(year + 1, 3, 21) };
}
