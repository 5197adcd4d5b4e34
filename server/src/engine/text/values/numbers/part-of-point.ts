/** Reads parts of a percentage point or of one per cent: "a quarter point", "half a percentage point", "three-tenths of a point", "a tenth of one per cent". */

import { PARTS, SMALL } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';
import type { Reading } from './reading';

export function partOfPointAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const part = partAt(pieces, index);
  const unit = part === undefined ? undefined : unitAfter(pieces, part.next);
  if (part === undefined || unit === undefined || (unit.bare && !isOfRates(pieces, index, unit.next, part.value))) return undefined;
  const value = Number((part.value / 100).toPrecision(12));
  return { first: index, next: unit.next, low: value, high: value, step: value / 10, dimension: unit.dimension, factor: 0.01, unit: [unit.first, unit.next], counts: false, scale: 1 };
}

interface Part {
  readonly value: number;
  readonly next: number;
}

/** "half", "a quarter", "three-quarters", "two tenths", "0.3 of a". */
function partAt(pieces: readonly Piece[], index: number): Part | undefined {
  const first = at(pieces, index);
  if (first.kind === 'digits') return first.value < 1 && first.decimals > 0 && at(pieces, index + 1).lower === 'of' ? { value: first.value, next: index + 1 } : undefined;
  if (first.lower === 'half' || first.lower === 'quarter') return { value: first.lower === 'half' ? 0.5 : 0.25, next: index + 1 };
  const count = first.lower === 'a' ? 1 : SMALL.get(first.lower);
  const place = skipDash(pieces, index + 1);
  const size = PARTS.get(at(pieces, place).lower);
  return count === undefined || count === 0 || size === undefined || count >= size || size > 10 || at(pieces, place).gap > 2 ? undefined : { value: count / size, next: place + 1 };
}

interface Unit {
  readonly dimension: 'percentage-point' | 'percent';
  readonly first: number;
  readonly next: number;
  /** "Point" alone, which may be one of a game. */
  readonly bare: boolean;
}

/** "of a percentage point", "a point", "-point", "of one per cent". */
function unitAfter(pieces: readonly Piece[], index: number): Unit | undefined {
  const of = at(pieces, index).lower === 'of' ? index + 1 : skipDash(pieces, index);
  const one = at(pieces, of);
  const first = one.lower === 'a' || one.lower === 'one' || (one.kind === 'digits' && one.lower === '1') ? of + 1 : of;
  if (at(pieces, first).kind !== 'word' || at(pieces, first).gap > 2) return undefined;
  const percent = percentEnd(pieces, first);
  const last = percent ?? (at(pieces, first).lower === 'percentage' ? first + 1 : first);
  if (at(pieces, last).lower === 'point') return { dimension: 'percentage-point', first, next: last + 1, bare: last === first };
  return percent !== undefined && first > index ? { dimension: 'percent', first, next: percent, bare: false } : undefined;
}

function percentEnd(pieces: readonly Piece[], index: number): number | undefined {
  const word = at(pieces, index).lower;
  return word === 'percent' ? index + 1 : word === 'per' && at(pieces, index + 1).lower === 'cent' ? index + 2 : undefined;
}

/** Quarters of a point are those of a rate; halves and tenths may be of a game or an index, unless the sentence speaks of a rate. */
function isOfRates(pieces: readonly Piece[], first: number, next: number, value: number): boolean {
  if (value === 0.25 || value === 0.75) return true;
  for (let index = first - 1; index >= Math.max(0, first - BEFORE) && !isEnd(pieces, index); index--) if (RATES.has(at(pieces, index).lower)) return true;
  for (let index = next; index < next + BEHIND && !isEnd(pieces, index); index++) if (RATES.has(at(pieces, index).lower)) return true;
  return false;
}

/** In pieces; a sentence is seldom longer. */
const BEFORE = 16;
const BEHIND = 10;

function isEnd(pieces: readonly Piece[], index: number): boolean {
  return isMark(at(pieces, index), '.!?;') && at(pieces, index + 1).gap > 0;
}

const RATES: ReadonlySet<string> = new Set('rate rates percent percentage cent % yield yields inflation unemployment borrowing bank'.split(' '));

function skipDash(pieces: readonly Piece[], index: number): number {
  return isMark(at(pieces, index), DASHES) && at(pieces, index).gap === 0 ? index + 1 : index;
}
