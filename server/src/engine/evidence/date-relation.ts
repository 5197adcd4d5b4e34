/** Whether a date of a source is the claim's: not only none that goes against it. */

import { compareDates } from '../text/values/dates';
import { monthsOf } from '../text/values/dates/compare-dates';
import type { DateValue } from '../text/values/value';

export function isSameDate(own: DateValue, other: DateValue, relation = compareDates(own, other)): boolean {
  return relation === 'equal' || (relation === 'compatible' && sharesPart(own, other));
}

/** "2030" and "January" do not contradict each other, but neither bears the other out. */
function sharesPart(own: DateValue, other: DateValue): boolean {
  if (own.relative || other.relative) return true;
  const { parts } = own;
  const [left, right] = [monthsOf(parts), monthsOf(other.parts)];
  if (left !== undefined && right !== undefined && left[0] === right[0] && left[1] === right[1]) return true;
  const given = (['year', 'month', 'day', 'weekday', 'minute', 'half'] as const).filter((part) => parts[part] !== undefined);
  return given.length === 0 || given.some((part) => parts[part] === other.parts[part]);
}

/** "In May 2023" beside "in May" of a text of December 2024, which tells of no other year around it: that May is of 2024 or 2025. */
export function isOfOtherYear(own: DateValue, other: DateValue, { text, before }: { readonly text: string; readonly before?: string }): boolean {
  const { year } = own.parts;
  return year !== undefined && other.years !== undefined && !other.years.includes(year) && !YEAR.test(text) && !YEAR.test(before ?? '');
}

const YEAR = /(?<![\d,.])(?:1[5-9]|20)\d\d(?![\d,])/;
