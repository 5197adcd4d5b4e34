/** Reads fractions that belong to a number: "two and a half", "10 1/2", "half a million", "a quarter of a million". */

import type { Cardinal } from './cardinal';
import { PARTS, SCALES, SMALL } from './number-words';
import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';

export interface PartFound {
  readonly value: number;
  readonly next: number;
}

/** "½", " 1/2", "and a half", "and three quarters" after a whole number. */
export function fractionAfter(pieces: readonly Piece[], index: number): PartFound | undefined {
  const piece = at(pieces, index);
  if (piece.kind === 'digits' && piece.gap < 2 && piece.value < 1 && piece.lower.length === 1) return { value: piece.value, next: index + 1 };
  const [slash, under] = [at(pieces, index + 1), at(pieces, index + 2)];
  if (piece.kind === 'digits' && piece.gap === 1 && isMark(slash, '/⁄') && slash.gap === 0 && under.kind === 'digits' && under.gap === 0 && piece.value < under.value && under.value <= 16) {
    return isMark(at(pieces, index + 3), '/') ? undefined : { value: piece.value / under.value, next: index + 3 };
  }
  const open = isMark(piece, DASHES) && piece.gap === 0 ? index + 1 : index;
  return at(pieces, open).lower === 'and' && at(pieces, open).gap < 3 ? partAt(pieces, skipDash(pieces, open + 1)) : undefined;
}

/** "a half", "half", "a quarter", "three quarters", "two thirds". */
function partAt(pieces: readonly Piece[], index: number): PartFound | undefined {
  const first = at(pieces, index).lower;
  if (first === 'half') return { value: 0.5, next: index + 1 };
  const count = first === 'a' ? 1 : SMALL.get(first);
  const place = skipDash(pieces, index + 1);
  const part = at(pieces, place).lower;
  const size = PARTS.get(part);
  if (count === undefined || count === 0 || size === undefined || count >= size) return undefined;
  if (count > 1 ? !part.endsWith('s') : part.endsWith('s') || (part !== 'half' && part !== 'quarter' && !isClosed(pieces, place + 1))) return undefined;
  return at(pieces, place + 1).lower === 'of' ? undefined : { value: count / size, next: place + 1 };
}

/** "three and a third." but not "two and a third man". */
function isClosed(pieces: readonly Piece[], index: number): boolean {
  const piece = at(pieces, index);
  return piece.kind !== 'word' || piece.lower.endsWith('s') || SCALES.has(piece.lower);
}

function skipDash(pieces: readonly Piece[], index: number): number {
  return isMark(at(pieces, index), DASHES) && at(pieces, index).gap === 0 ? index + 1 : index;
}

/** "half a million", "a quarter of a million", "three quarters of a billion", "quarter million". */
export function scaledFractionAt(pieces: readonly Piece[], index: number): Cardinal | undefined {
  const part = leadingPart(pieces, index);
  if (part === undefined) return undefined;
  let place = skipDash(pieces, part.next);
  if (at(pieces, place).lower === 'of') place++;
  if (at(pieces, place).lower === 'a') place++;
  const word = at(pieces, place);
  const scale = word.lower.length > 3 && word.gap < 3 ? SCALES.get(word.lower) : undefined;
  if (scale === undefined || scale === 100) return undefined;
  return { low: part.value * scale, high: part.value * scale, step: (part.value * scale) / 10, next: place + 1, words: true, scale, vague: false };
}

function leadingPart(pieces: readonly Piece[], index: number): PartFound | undefined {
  const first = at(pieces, index).lower;
  if (first === 'half' || first === 'quarter') return { value: first === 'half' ? 0.5 : 0.25, next: index + 1 };
  const count = first === 'a' ? 1 : SMALL.get(first);
  const place = skipDash(pieces, index + 1);
  const size = count === undefined ? undefined : PARTS.get(at(pieces, place).lower);
  return count === undefined || count === 0 || size === undefined || count >= size ? undefined : { value: count / size, next: place + 1 };
}
