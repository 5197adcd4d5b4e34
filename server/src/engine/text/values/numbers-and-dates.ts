/** Reads numbers and dates of one text together: it is cut into pieces once, and read for dates once where no day to count from is known. */

import { referenceOf } from './dates/calendar';
import { readDates } from './dates/read-dates';
import { datesOfMatches } from './dates';
import { numbersBesides } from './numbers';
import { piecesOf } from './pieces';
import type { DateValue, NumberValue } from './value';

/** As `numbersIn` and `datesIn` read them. */
export function numbersAndDatesIn(text: string, reference?: string): { readonly numbers: readonly NumberValue[]; readonly dates: readonly DateValue[] } {
  const pieces = piecesOf(text);
  const open = readDates(pieces, undefined);
  const from = referenceOf(reference);
  const matches = from === undefined ? open : readDates(pieces, from);
  return { numbers: numbersBesides(text, pieces, open), dates: datesOfMatches(pieces, matches, from) };
}
