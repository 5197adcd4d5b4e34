/** "Inflation was 3.9 per cent in February" is not contradicted by "3.1 per cent in May": a number of another time is another fact. */

import type { DateValue } from '../text/values/value';
import type { AnalysedText, Placed } from './analysed-text';
import { isSameDate } from './date-relation';
import type { Scene } from './scene';

/** Whether none of a claim's dates can be one that the sources' sentences have: what these date is of other times. */
export function areOtherTimes(claim: AnalysedText, scene: Scene): boolean {
  const own = claim.dates.filter(isFixed);
  return own.length > 0 && scene.sentences.every(({ analysed }) => analysed.dates.every((it) => !isFixed(it) || !own.some(({ value }) => isSameDate(value, it.value))));
}

export function isDated({ dates }: AnalysedText): boolean {
  return dates.some(isFixed);
}

/** Weekdays and times of day are of one day often, and words that count from a day are read by a guess. */
function isFixed({ value: { grain, relative } }: Placed<DateValue>): boolean {
  return !relative && grain !== 'time' && grain !== 'weekday';
}
