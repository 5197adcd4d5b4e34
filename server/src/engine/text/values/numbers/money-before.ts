/** Reads the currency that stands before a number: "$", "US$", "EUR ", "Rs ". */

import type { Piece } from '../pieces';
import { at } from '../pieces';
import { CODES, COMMON_CODES, DOLLARS, MONEY_PREFIXES, SIGNS } from './units';

export interface Money {
  readonly code: string;
  /** "MSEK 60": the number counts in millions. */
  readonly scale?: number;
  readonly next: number;
}

export function moneyBefore(pieces: readonly Piece[], index: number): Money | undefined {
  const piece = at(pieces, index);
  const after = at(pieces, index + 1);
  const sign = SIGNS.get(piece.lower);
  if (sign !== undefined) return after.kind === 'digits' ? { code: sign, next: index + 1 } : undefined;
  if (piece.kind !== 'word') return undefined;
  const dollar = DOLLARS.get(piece.lower);
  if (dollar !== undefined && piece.capital) {
    const place = piece.lower === 'u' ? index + 4 : index + 1;
    if (at(pieces, place).lower === '$' && at(pieces, place).gap === 0 && at(pieces, place + 1).kind === 'digits') return { code: dollar, next: place + 1 };
  }
  if (after.kind !== 'digits' || after.gap > 1) return undefined;
  if (CODES.has(piece.lower) && (piece.capital || piece.lower !== 'try')) return { code: piece.lower === 'rmb' ? 'CNY' : piece.lower.toUpperCase(), next: index + 1 };
  if (piece.capital && piece.lower.startsWith('m') && COMMON_CODES.has(piece.lower.slice(1))) return { code: piece.lower.slice(1).toUpperCase(), scale: 1e6, next: index + 1 };
  const word = piece.capital || piece.lower === 'dollar' ? MONEY_PREFIXES.get(piece.lower) : undefined;
  return word === undefined ? undefined : { code: word, next: index + 1 };
}
