/** Reads all dates of a text's pieces, from left to right, longest form first. */

import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';
import { absoluteAt, figuresAt } from './absolute';
import type { Reference } from './calendar';
import { weekdayOf } from './calendar';
import type { DateMatch } from './match';
import { isCandidate } from './candidates';
import { countedWeekdayAt } from './counted-weekday';
import { fromAnchorAt } from './from-anchor';
import { holidayAt, holidayWeekendAt } from './holidays';
import { monthsToAt } from './months-to';
import { ordinalDateAt } from './ordinal-dates';
import { partOfStretchAt } from './part-of-stretch';
import { partOfYearAt } from './part-of-year';
import { placed } from './place';
import { presentAt } from './present';
import { relativeAt } from './relative';
import { spokenYearAt } from './spoken-years';
import { timeAt } from './times';
import { yearsAt } from './years';

export function readDates(pieces: readonly Piece[], reference: Reference | undefined): readonly DateMatch[] {
  const found: DateMatch[] = [];
  let index = 0;
  while (index < pieces.length) {
    const match = isCandidate(at(pieces, index)) ? dateAt(pieces, index, reference) : undefined;
    if (match === undefined) {
      index++;
      continue;
    }
    const last = found.at(-1);
    const full = afterFirst(pieces, last, placed(pieces, match));
    found.push(last !== undefined && full.first < last.next ? match : full);
    index = match.next;
  }
  return found;
}

/** "from next Monday to Friday": the Friday after that Monday. */
function afterFirst(pieces: readonly Piece[], before: DateMatch | undefined, match: DateMatch): DateMatch {
  const joint = at(pieces, match.first - 1);
  if (match.grain !== 'weekday' || match.parts.weekday === undefined || before?.parts.weekday === undefined || before.next !== match.first - 1) return match;
  if (before.days === undefined || before.days.first !== before.days.last || match.days === undefined || !(THROUGH.has(joint.lower) || isMark(joint, DASHES))) return match;
  const day = before.days.first + ((match.parts.weekday - weekdayOf(before.days.first) + 7) % 7);
  return { ...match, days: { first: day, last: day } };
}

const THROUGH: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through']);

function dateAt(pieces: readonly Piece[], index: number, reference: Reference | undefined): DateMatch | undefined {
  return figuresAt(pieces, index) ?? timeAt(pieces, index) ?? holidayAt(pieces, index) ?? holidayWeekendAt(pieces, index) ?? absoluteAt(pieces, index)
    ?? partOfStretchAt(pieces, index) ?? monthsToAt(pieces, index) ?? partOfYearAt(pieces, index, reference) ?? countedWeekdayAt(pieces, index, reference, anchorAt) ?? ordinalDateAt(pieces, index, reference) ?? fromAnchorAt(pieces, index, reference, anchorAt) ?? presentAt(pieces, index, reference) ?? relativeAt(pieces, index, reference) ?? yearsAt(pieces, index) ?? spokenYearAt(pieces, index);
}

/** A date that another is counted from; itself it counts from none, so that no text makes a long chain. */
function anchorAt(pieces: readonly Piece[], index: number, reference: Reference | undefined): DateMatch | undefined {
  const match = isCandidate(at(pieces, index)) ? figuresAt(pieces, index) ?? holidayAt(pieces, index) ?? absoluteAt(pieces, index) ?? relativeAt(pieces, index, reference) ?? yearsAt(pieces, index) : undefined;
  return match?.first === index ? match : undefined;
}
