/** Reads the dates of a text and compares two of them at the precision in which they are written. */

import type { DateValue } from './value';
import type { Reference } from './dates/calendar';
import { isoDay, referenceOf } from './dates/calendar';
import { compareDays } from './dates/compare-dates';
import type { DateMatch } from './dates/match';
import { readDates } from './dates/read-dates';
import type { Piece } from './pieces';
import { at, piecesOf } from './pieces';

/**
 * Dates in order of the text; durations are numbers. `reference` is the ISO date on which the text was issued: relative
 * dates are resolved from it, and stay open without it.
 */
export function datesIn(text: string, reference?: string): readonly DateValue[] {
  const pieces = piecesOf(text);
  const from = referenceOf(reference);
  return datesOfMatches(pieces, readDates(pieces, from), from);
}

/** As `datesIn`, where the text has been read. */
export function datesOfMatches(pieces: readonly Piece[], matches: readonly DateMatch[], reference?: Reference): readonly DateValue[] {
  return matches.map((match) => valueOf(pieces, match, reference));
}

export type DateComparison = 'equal' | 'compatible' | 'different' | 'incomparable';

/** 'compatible' where one is less precise and does not contradict the other; 'incomparable' where they share nothing. */
export function compareDates(claim: DateValue, source: DateValue): DateComparison {
  return compareDays(claim, source);
}

function valueOf(pieces: readonly Piece[], match: DateMatch, reference: Reference | undefined): DateValue {
  const days = match.days === undefined ? {} : { from: isoDay(match.days.first), to: isoDay(match.days.last) };
  const span = { start: at(pieces, match.first).start, end: at(pieces, match.next - 1).end };
  return { kind: 'date', span, ...days, parts: match.parts, grain: match.grain, relative: match.relative ?? false, ...yearsOf(match, reference), ...(match.relative === true ? { words: pieces.slice(match.first, match.next).map((it) => it.lower).join(' ') } : {}) };
}

function yearsOf({ days, parts: { month, year }, relative }: DateMatch, reference: Reference | undefined): { readonly years?: readonly number[] } {
  if (days !== undefined || month === undefined || year !== undefined || relative === true || reference?.month === undefined) return {};
  const last = month <= reference.month ? reference.year : reference.year - 1;
  const next = month >= reference.month ? reference.year : reference.year + 1;
  return { years: last === next ? [last] : [last, next] };
}
