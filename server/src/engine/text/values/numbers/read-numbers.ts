/** Reads all numbers of a text's pieces, from left to right, past those that dates own. */

import type { DateMatch } from '../dates/match';
import { ORDINALS, SCALES, SMALL, TENS, VAGUE } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { at } from '../pieces';
import { amountAt } from './amount';
import { ageAt, asAge } from './ages';
import { belowNoughtAt } from './arithmetic';
import { carried } from './carried';
import { multipleAt, opensMultiple } from './multiples';
import { scoreAt } from './scores';
import { ordinalAt } from './ordinals';
import { fractionAt } from './fractions';
import { moneyBefore } from './money-before';
import { isGluedAfter, isNoNumber } from './not-numbers';
import { partOfPointAt } from './part-of-point';
import { partOfUnitAt } from './part-of-unit';
import type { Reading } from './reading';
import { CODES, COMMON_CODES, DOLLARS, MONEY_PREFIXES, SIGNS } from './units';

export function readNumbers(pieces: readonly Piece[], dates: readonly DateMatch[]): readonly Reading[] {
  return carried(pieces, readOneByOne(pieces, dates));
}

function readOneByOne(pieces: readonly Piece[], dates: readonly DateMatch[]): readonly Reading[] {
  const found: Reading[] = [];
  let [index, date] = [0, 0];
  while (index < pieces.length) {
    let owner = dates[date];
    while (owner !== undefined && owner.next <= index) owner = dates[++date];
    if (owner !== undefined && owner.first <= index) {
      index = owner.next;
      continue;
    }
    const reading = isCandidate(at(pieces, index)) ? before(owner, pieces, index, numberAt(pieces, index)) : undefined;
    if (reading !== undefined) found.push(reading);
    index = reading === undefined ? index + 1 : Math.max(reading.next, index + 1);
  }
  return found;
}

/** "For the last three months, and two days ago": what a number would take of a date is the date's. */
function before(owner: DateMatch | undefined, pieces: readonly Piece[], index: number, reading: Reading | undefined): Reading | undefined {
  if (reading === undefined || owner === undefined || reading.next <= owner.first) return reading;
  if (reading.dimension !== 'duration' || owner.first - index > LONGEST_LEFT) return undefined;
  const from = Math.max(0, index - LONGEST_LEFT);
  const rest = numberAt(pieces.slice(from, owner.first), index - from);
  const last = at(pieces, owner.first - 1);
  // The joint is left over: nothing else may be.
  if (rest?.dimension !== 'duration' || rest.next + from < owner.first - 1 || (rest.next + from === owner.first - 1 && last.lower !== 'and' && last.lower !== ',')) return undefined;
  return { ...rest, first: rest.first + from, next: rest.next + from, unit: [rest.unit[0] + from, rest.unit[1] + from] };
}

/** Pieces on either side that a cut amount is read in. */
const LONGEST_LEFT = 8;

function numberAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const special = specialAt(pieces, index);
  if (special !== undefined) return OPEN_FORMS.has(special.dimension) || !isNoNumber(pieces, index) ? special : undefined;
  const money = moneyBefore(pieces, index);
  if (money === undefined ? isNoNumber(pieces, index) : isGluedAfter(pieces, money.next)) return undefined;
  const amount = amountAt(pieces, index);
  return amount?.dimension === 'duration' ? asAge(pieces, amount) : amount;
}

function specialAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const point = partOfPointAt(pieces, index) ?? belowNoughtAt(pieces, index);
  if (point !== undefined) return point;
  const age = ageAt(pieces, index);
  if (age !== undefined || partOfUnitAt(pieces, index) !== undefined) return age;
  return ordinalAt(pieces, index) ?? multipleAt(pieces, index) ?? fractionAt(pieces, index) ?? scoreAt(pieces, index);
}

/** Forms that say by themselves that they are numbers. */
const OPEN_FORMS: ReadonlySet<string> = new Set(['ordinal', 'fraction']);

function isCandidate(piece: Piece): boolean {
  if (piece.kind === 'digits') return true;
  return piece.kind === 'word' ? OPENERS.has(piece.lower) || opensMultiple(piece.lower) : SIGNS.has(piece.lower) || piece.lower === '-' || piece.lower === '\u2212' || piece.lower === '\u2013';
}

const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(), ...TENS.keys(), ...ORDINALS.keys(), ...VAGUE.keys(), ...SCALES.keys(), ...CODES, ...[...COMMON_CODES].map((code) => `m${code}`), ...DOLLARS.keys(), ...MONEY_PREFIXES.keys(),
  ...[...TENS.keys()].map((word) => word.replace(/y$/, 'ies')), 'a', 'an', 'half', 'quarter', 'couple', 'tens', 'few', 'several', 'minus', 'negative', 'teens', 'another', 'dollar', 'nil',
]);
