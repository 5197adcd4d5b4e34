/** Reads years and decades as they are spoken in transcripts: "nineteen eighty-four", "two thousand and eighteen", "the seventies". */

import { SMALL, TENS } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';
import { yearSpan } from './calendar';
import type { DateMatch, Part } from './match';
import { BEFORE_DATE } from './words';

export function spokenYearAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const decade = decadeAt(pieces, index);
  if (decade !== undefined) return decade;
  const before = at(pieces, index - 1).lower;
  const year = centuryYear(pieces, index) ?? (before === 'in' || before === 'since' || before === 'of' || before === 'until' || (before === 'from' && UP_TO.test(pieces.slice(index + 2, index + 8).map((it) => it.lower).join(' '))) ? millennialYear(pieces, index) : undefined);
  if (year === undefined || !(BEFORE_DATE.has(before) || before === 'of' || before === 'year')) return undefined;
  return { first: index, next: year.next, grain: 'year', parts: { year: year.value }, days: yearSpan(year.value) };
}

/** The year that is spoken here, where a month before it shows that it is one. */
export function spokenYear(pieces: readonly Piece[], index: number): Part | undefined {
  return centuryYear(pieces, index) ?? millennialYear(pieces, index);
}

/** "the seventies", "the nineteen twenties", "the noughties"; "in her twenties" is an age. */
function decadeAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const century = CENTURIES.get(at(pieces, index).lower);
  const place = century === undefined ? index : index + 1;
  const word = at(pieces, place).lower;
  const tens = DECADES.get(word);
  if (tens === undefined) return undefined;
  const before = at(pieces, index - 1).lower;
  if (century === undefined && before !== 'the' && before !== 'in' && !(LATE.has(before) && at(pieces, index - 2).lower === 'the')) return undefined;
  const start = tens === 2000 ? 2000 : century === undefined ? (tens < 30 ? undefined : 1900 + tens) : century * 100 + tens;
  return { first: index, next: place + 1, grain: 'decade', parts: {}, days: start === undefined ? undefined : yearSpan(start, start + 9) };
}

const LATE: ReadonlySet<string> = new Set(['early', 'late', 'mid']);
const CENTURIES: ReadonlyMap<string, number> = new Map([['seventeen', 17], ['eighteen', 18], ['nineteen', 19], ['twenty', 20]]);
const DECADES: ReadonlyMap<string, number> = new Map([...[...TENS].map(([word, value]): [string, number] => [word.replace(/y$/, 'ies'), value]), ['noughties', 2000]]);

/** "nineteen eighty-four", "twenty nineteen". */
function centuryYear(pieces: readonly Piece[], index: number): Part | undefined {
  const century = CENTURIES.get(at(pieces, index).lower);
  const next = at(pieces, index + 1);
  if (century === undefined || next.kind !== 'word') return undefined;
  const ten = TENS.get(next.lower);
  if (ten === undefined) {
    const teen = SMALL.get(next.lower);
    return teen === undefined || teen < 10 ? undefined : { value: century * 100 + teen, next: index + 2 };
  }
  const place = isMark(at(pieces, index + 2), DASHES) ? index + 3 : index + 2;
  const unit = SMALL.get(at(pieces, place).lower);
  return unit === undefined || unit < 1 || unit > 9 ? { value: century * 100 + ten, next: index + 2 } : { value: century * 100 + ten + unit, next: place + 1 };
}

/** "two thousand", "two thousand and eighteen", where nothing is counted by it. */
function millennialYear(pieces: readonly Piece[], index: number): Part | undefined {
  if (at(pieces, index).lower !== 'two' || at(pieces, index + 1).lower !== 'thousand') return undefined;
  const and = at(pieces, index + 2).lower === 'and' ? index + 3 : index + 2;
  const rest = smallAt(pieces, and);
  const found = rest === undefined ? { value: 2000, next: index + 2 } : { value: 2000 + rest.value, next: rest.next };
  return at(pieces, found.next).kind === 'word' && !FOLLOWS.has(at(pieces, found.next).lower) ? undefined : found;
}

const UP_TO = /(?:^| )(?:to|until|till|through) (?:two thousand|twenty)/;

const FOLLOWS: ReadonlySet<string> = new Set(['and', 'or', 'when', 'he', 'she', 'they', 'we', 'i', 'it', 'the', 'to', 'until', 'was', 'were', 'as', 'but', 'in', 'on', 'at', 'with', 'for']);

function smallAt(pieces: readonly Piece[], index: number): Part | undefined {
  const word = at(pieces, index).lower;
  const ten = TENS.get(word);
  if (ten === undefined) {
    const small = SMALL.get(word);
    return small === undefined || small === 0 ? undefined : { value: small, next: index + 1 };
  }
  const place = isMark(at(pieces, index + 1), DASHES) ? index + 2 : index + 1;
  const unit = SMALL.get(at(pieces, place).lower);
  return unit === undefined || unit < 1 || unit > 9 ? { value: ten, next: index + 1 } : { value: ten + unit, next: place + 1 };
}
