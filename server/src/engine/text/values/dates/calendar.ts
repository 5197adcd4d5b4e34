/** Days as counted numbers, intervals of days, and the reference date that relative words count from. */

/** First and last day, both included, as days since 1970-01-01. */
export interface Interval {
  readonly first: number;
  readonly last: number;
}

/** The day a text was issued; a part that is not known is absent. */
export interface Reference {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Days since 1970-01-01 in the Gregorian calendar (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayOf(days: number): Day {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** 0 Sunday to 6. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

export function isoDay(days: number): string {
  const { year, month, day } = dayOf(days);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day of an ISO date; undefined for anything else. */
export function dayFromIso(iso: string | undefined): number | undefined {
  const reference = referenceOf(iso);
  return reference?.month === undefined || reference.day === undefined ? undefined : dayNumber(reference.year, reference.month, reference.day);
}

/** Reads "2024-06-24", "2024-06", "2024" or an ISO time stamp; undefined for anything else. */
export function referenceOf(iso: string | undefined): Reference | undefined {
  const found = iso === undefined ? null : /^\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?![\d-])/.exec(iso);
  if (found === null) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (!(month >= 1 && month <= 12)) return { year };
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : { year, month };
}

export function referenceDay(reference: Reference | undefined): number | undefined {
  return reference?.month === undefined || reference.day === undefined ? undefined : dayNumber(reference.year, reference.month, reference.day);
}

export function yearSpan(first: number, last = first): Interval {
  return { first: dayNumber(first, 1, 1), last: dayNumber(last, 12, 31) };
}

/** Months may run over the year's ends: month 13 is the next January. */
export function monthSpan(year: number, month: number, months = 1): Interval {
  return { first: monthStart(year, month), last: monthStart(year, month + months) - 1 };
}

function monthStart(year: number, month: number): number {
  const zero = year * 12 + month - 1;
  return dayNumber(Math.floor(zero / 12), (((zero % 12) + 12) % 12) + 1, 1);
}

/** The month a number of months away. */
export function monthAway(reference: Reference, months: number): { readonly year: number; readonly month: number } | undefined {
  if (reference.month === undefined) return undefined;
  const zero = reference.year * 12 + reference.month - 1 + months;
  return { year: Math.floor(zero / 12), month: (((zero % 12) + 12) % 12) + 1 };
}
