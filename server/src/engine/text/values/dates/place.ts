/** Narrows a month, a year or a longer stretch by words before it: "early 2023", "mid-June", "the end of May". */

import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';
import type { Interval } from './calendar';
import { daysInMonth } from './calendar';
import type { DateMatch } from './match';
import { PLACES } from './words';

export function placed(pieces: readonly Piece[], match: DateMatch): DateMatch {
  if (match.grain === 'day' || match.grain === 'weekday' || match.grain === 'time' || match.days === undefined) return withStart(pieces, match);
  const start = placeBefore(pieces, match.first);
  if (start === undefined) return match;
  const cut = PLACES.get(at(pieces, start).lower);
  return cut === undefined ? match : { ...match, first: start, days: narrowed(match.days, cut) };
}

/** Without a year the words are still part of what is written, and say which days of a month it may be. */
function withStart(pieces: readonly Piece[], match: DateMatch): DateMatch {
  const start = match.grain === 'month' || match.grain === 'decade' ? placeBefore(pieces, match.first) : undefined;
  if (start === undefined) return match;
  const [cut, { month }] = [PLACES.get(at(pieces, start).lower), match.parts];
  if (cut === undefined || month === undefined || match.parts.year !== undefined || match.relative === true) return { ...match, first: start };
  const { first, last } = narrowed({ first: 1, last: daysInMonth(2000, month) }, cut);
  return { ...match, first: start, parts: { ...match.parts, days: [first, last] } };
}

function placeBefore(pieces: readonly Piece[], first: number): number | undefined {
  const before = at(pieces, first - 1);
  if (before.lower === 'early' || before.lower === 'late' || before.lower === 'mid') return first - 1;
  if (isMark(before, DASHES) && at(pieces, first - 2).lower === 'mid') return first - 2;
  const of = before.lower === 'the' ? first - 2 : first - 1;
  const word = at(pieces, of - 1).lower;
  if (at(pieces, of).lower !== 'of' || !PLACES.has(word) || word === 'early' || word === 'late') return undefined;
  return of - 1;
}

function narrowed(days: Interval, [from, to]: readonly [number, number]): Interval {
  const length = days.last - days.first + 1;
  return { first: days.first + Math.floor(length * from), last: days.first + Math.ceil(length * to) - 1 };
}
