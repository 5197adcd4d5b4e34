/** Reads the dates of a text and compares two of them at the precision in which they are written. */

import type { DateValue } from './value';
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
  return datesOfMatches(pieces, readDates(pieces, referenceOf(reference)));
}

/** As `datesIn`, where the text has been read. */
export function datesOfMatches(pieces: readonly Piece[], matches: readonly DateMatch[]): readonly DateValue[] {
  return matches.map((match) => valueOf(pieces, match));
}

export type DateComparison = 'equal' | 'compatible' | 'different' | 'incomparable';

/** 'compatible' where one is less precise and does not contradict the other; 'incomparable' where they share nothing. */
export function compareDates(claim: DateValue, source: DateValue): DateComparison {
  return compareDays(claim, source);
}

function valueOf(pieces: readonly Piece[], match: DateMatch): DateValue {
  const days = match.days === undefined ? {} : { from: isoDay(match.days.first), to: isoDay(match.days.last) };
  const span = { start: at(pieces, match.first).start, end: at(pieces, match.next - 1).end };
  return { kind: 'date', span, ...days, parts: match.parts, grain: match.grain, relative: match.relative ?? false, ...(match.relative === true ? { words: pieces.slice(match.first, match.next).map((it) => it.lower).join(' ') } : {}) };
}
