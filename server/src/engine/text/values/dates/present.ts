/** Reads the stretch of time that a text is written in: "by the end of the year", "the rest of the week", "the year to date", "the week after next", "between now and November". */

import type { Piece } from '../pieces';
import { at } from '../pieces';
import { daysAway, relative } from './ago';
import type { Reference } from './calendar';
import { referenceDay } from './calendar';
import type { DateMatch } from './match';
import { isFuture, shiftedUnit } from './relative';

export function presentAt(pieces: readonly Piece[], index: number, reference: Reference | undefined): DateMatch | undefined {
  if (at(pieces, index).lower === 'now') return isEnd(pieces, index) ? relative(index, index + 1, 'day', daysAway(reference, 0)) : undefined;
  return afterNext(pieces, index, reference) ?? ofNow(pieces, index, reference);
}

/** "between now and November", "between August 2019 and now", "from now until May": one end of a stretch is the day of the text. */
function isEnd(pieces: readonly Piece[], index: number): boolean {
  const [before, after] = [at(pieces, index - 1).lower, at(pieces, index + 1).lower];
  if (before === 'between') return after === 'and';
  if (before === 'from') return after === 'until' || after === 'till' || after === 'to' || after === 'through';
  if (before !== 'and' || at(pieces, index + 1).kind === 'word') return false;
  for (let back = index - 2; back > index - 2 - LONGEST_END && at(pieces, back + 1).gap < 3; back--) if (at(pieces, back).lower === 'between') return true;
  return false;
}

/** Pieces of the other end: "the middle of August 2019". */
const LONGEST_END = 6;

/** "the week after next". */
function afterNext(pieces: readonly Piece[], index: number, reference: Reference | undefined): DateMatch | undefined {
  if (at(pieces, index + 1).lower !== 'after' || at(pieces, index - 1).lower !== 'the') return undefined;
  const place = at(pieces, index + 2).lower === 'the' ? index + 3 : index + 2;
  const found = at(pieces, place).lower === 'next' && at(pieces, place + 1).kind !== 'word' ? shiftedUnit(pieces, index - 1, reference, 2) : undefined;
  return found === undefined ? undefined : { ...found, first: index, next: place + 1 };
}

/** "by the end of the year", "for the rest of the week", "in the year to date": the present one, where nothing speaks of a past one. */
function ofNow(pieces: readonly Piece[], index: number, reference: Reference | undefined): DateMatch | undefined {
  const unit = at(pieces, index).lower;
  if (!PRESENT.has(unit)) return undefined;
  const [today, whole] = [referenceDay(reference), shiftedUnit(pieces, index - 1, reference, 0)];
  if (unit === 'year' && at(pieces, index + 1).lower === 'to' && at(pieces, index + 2).lower === 'date') {
    return today === undefined || whole?.days === undefined ? undefined : { ...relative(index, index + 3, 'year', { first: whole.days.first, last: today }) };
  }
  const of = at(pieces, index - 1).lower === 'the' ? index - 2 : index - 1;
  if (of === index - 2 && at(pieces, of).lower === 'in') return partGone(pieces, index, whole, today);
  const part = at(pieces, of - 1).lower;
  if (whole === undefined || at(pieces, of).lower !== 'of') return undefined;
  if (part === 'rest' || part === 'remainder') return { ...whole, first: of - 1, parts: {}, days: today === undefined || whole.days === undefined ? undefined : { first: today, last: whole.days.last } };
  const before = at(pieces, of - 2).lower === 'the' ? at(pieces, of - 3).lower : at(pieces, of - 2).lower;
  return part === 'end' && (before === 'by' || before === 'until' || isFuture(pieces, index)) ? { ...whole, parts: {} } : undefined;
}

/** "earlier in the week" ends today, "later in the month" begins today where the sentence looks ahead. */
function partGone(pieces: readonly Piece[], index: number, whole: DateMatch | undefined, today: number | undefined): DateMatch | undefined {
  const word = at(pieces, index - 3).lower;
  if (whole === undefined || (word !== 'earlier' && !(word === 'later' && isFuture(pieces, index)))) return undefined;
  const days = today === undefined || whole.days === undefined ? undefined : word === 'earlier' ? { first: whole.days.first, last: today } : { first: today, last: whole.days.last };
  return { ...whole, first: index - 3, parts: {}, days };
}

const PRESENT: ReadonlySet<string> = new Set(['week', 'month', 'year', 'quarter']);
