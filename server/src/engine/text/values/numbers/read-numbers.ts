/** Reads all numbers of a text's pieces, from left to right, past those that dates own. */

import type { DateMatch } from '../dates/match';
import { ORDINALS, SCALES, SMALL, TENS, VAGUE } from '../number-words';
import type { Piece } from '../pieces';
import { at } from '../pieces';
import { amountAt, moneyBefore } from './amount';
import { ageAt, ordinalAt, scoreAt } from './forms';
import { fractionAt } from './fractions';
import { isNoNumber } from './not-numbers';
import type { Reading } from './reading';
import { CODES, DOLLARS, MONEY_PREFIXES, SIGNS } from './units';

export function readNumbers(pieces: readonly Piece[], dates: readonly DateMatch[]): readonly Reading[] {
  const found: Reading[] = [];
  let [index, date] = [0, 0];
  while (index < pieces.length) {
    let owner = dates[date];
    while (owner !== undefined && owner.next <= index) owner = dates[++date];
    if (owner !== undefined && owner.first <= index) {
      index = owner.next;
      continue;
    }
    const reading = isCandidate(at(pieces, index)) ? numberAt(pieces, index) : undefined;
    const clear = reading !== undefined && (owner === undefined || reading.next <= owner.first);
    if (clear) found.push(reading);
    index = clear ? Math.max(reading.next, index + 1) : index + 1;
  }
  return found;
}

function numberAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const special = ageAt(pieces, index) ?? fractionAt(pieces, index) ?? scoreAt(pieces, index) ?? ordinalAt(pieces, index);
  if (special !== undefined) return isNoNumber(pieces, index) && special.dimension !== 'ordinal' && special.dimension !== 'fraction' ? undefined : withDuration(pieces, special);
  if (isNoNumber(pieces, moneyBefore(pieces, index)?.next ?? index)) return undefined;
  return amountAt(pieces, index);
}

/** "half an hour", "a quarter of an hour", "half a mile": a fraction of a unit is an amount. */
function withDuration(pieces: readonly Piece[], reading: Reading): Reading {
  return reading;
}

function isCandidate(piece: Piece): boolean {
  if (piece.kind === 'digits') return true;
  return piece.kind === 'word' ? OPENERS.has(piece.lower) : SIGNS.has(piece.lower) || piece.lower === '-' || piece.lower === '\u2212' || piece.lower === '\u2013';
}

const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(), ...TENS.keys(), ...ORDINALS.keys(), ...VAGUE.keys(), ...SCALES.keys(), ...CODES, ...DOLLARS.keys(), ...MONEY_PREFIXES.keys(),
  ...[...TENS.keys()].map((word) => word.replace(/y$/, 'ies')), 'a', 'an', 'half', 'tens', 'few', 'several', 'minus', 'teens',
]);
