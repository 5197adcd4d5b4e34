/** Reads ages: "aged 45", "45-year-old", "in his 40s", and the number between commas after a name. */

import { cardinalAt } from '../cardinals';
import { TENS } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { APOSTROPHES, at, DASHES, isMark } from '../pieces';
import type { Reading } from './reading';
import { plain } from './reading';

/** "aged 45", "45-year-old", "six-month-old", "45 years old", "in his 40s", and an age between commas after a name. */
export function ageAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const decade = ageDecadeAt(pieces, index);
  if (decade !== undefined) return decade;
  const count = cardinalAt(pieces, index);
  if (count === undefined || count.vague || count.low > 999) return undefined;
  if (at(pieces, count.next).lower === 'yo' && count.low < 120) return plain(index, count.next + 1, count.low, 1, 'age');
  if (count.low > 120 || !(isAged(pieces, index) || isApposition(pieces, index, count.next))) return undefined;
  return plain(index, count.next, count.low, 1, 'age');
}

/** "45 years old", "a 45-year-old", "six months old", "10 years of age": a duration that turns out to be an age. */
export function asAge(pieces: readonly Piece[], reading: Reading): Reading {
  const place = isMark(at(pieces, reading.next), DASHES) && at(pieces, reading.next).gap === 0 ? reading.next + 1 : reading.next;
  const word = at(pieces, place).lower;
  const next = word === 'old' || word === 'olds' ? place + 1 : word === 'of' && at(pieces, place + 1).lower === 'age' ? place + 2 : undefined;
  if (next === undefined) return reading;
  const years = (seconds: number): number => seconds / YEAR;
  return { ...reading, next, low: years(reading.low), high: years(reading.high), step: years(reading.step), factor: years(reading.factor), dimension: 'age', unit: [reading.unit[0], next] };
}

/** Seconds of a Julian year, the base of all durations. */
const YEAR = 31_557_600;

/** "aged 45", "age of 45", "at age 45", "ages 3 to 5". */
function isAged(pieces: readonly Piece[], index: number): boolean {
  const before = at(pieces, index - 1).lower;
  if (before === 'aged') return true;
  if (before === 'age' || before === 'ages') return true;
  return before === 'of' && at(pieces, index - 2).lower === 'age';
}

/** "Rubio, 53, said", "(Rubio, 53)". */
function isApposition(pieces: readonly Piece[], index: number, next: number): boolean {
  const piece = at(pieces, index);
  const after = at(pieces, next);
  const name = at(pieces, index - 2);
  if (piece.kind !== 'digits' || piece.decimals > 0 || piece.value < 1 || piece.value > 110 || next !== index + 1) return false;
  return isMark(at(pieces, index - 1), ',') && isMark(after, ',.)') && after.gap === 0 && name.kind === 'word' && name.capital;
}

/** "in his 40s", "in her mid-40s", "in their twenties". */
function ageDecadeAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const tick = isMark(at(pieces, index + 1), APOSTROPHES) && at(pieces, index + 1).gap === 0 ? index + 2 : index + 1;
  const piece = at(pieces, index);
  const words = AGE_TENS.get(piece.lower);
  const written = piece.kind === 'digits' && piece.lower.length === 2 && piece.value % 10 === 0 && at(pieces, tick).lower === 's' && at(pieces, tick).gap === 0;
  if (!written && words === undefined) return undefined;
  let before = index - 1;
  let [from, to] = [0, 9];
  if (isMark(at(pieces, before), DASHES) && at(pieces, before - 1).lower === 'mid') before--;
  const place = at(pieces, before).lower;
  if (place === 'mid') [from, to] = [3, 7];
  if (place === 'early') [from, to] = [0, 4];
  if (place === 'late') [from, to] = [6, 9];
  if (place === 'mid' || place === 'early' || place === 'late') before--;
  if (!OWNERS.has(at(pieces, before).lower)) return undefined;
  const low = words ?? piece.value;
  return { ...plain(index, written ? tick + 1 : index + 1, low, 1, 'age'), low: low + from, high: low + to, vague: true };
}

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 'your', 'its']);
const AGE_TENS: ReadonlyMap<string, number> = new Map([['teens', 10], ...[...TENS].map(([word, value]): [string, number] => [word.replace(/y$/, 'ies'), value])]);

