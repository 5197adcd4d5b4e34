/** What a reader of dates hands back, and the small readings that the readers share. */

import { ORDINAL_SUFFIXES, ORDINALS, SMALL, TENS } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { APOSTROPHES, at, DASHES, isMark } from '../pieces';
import type { DateGrain, DateParts } from '../value';
import type { Interval, Reference } from './calendar';
import { MONTHS } from './words';

export interface DateMatch {
  /** Index of its first piece and of the piece after it. */
  readonly first: number;
  readonly next: number;
  readonly parts: DateParts;
  readonly grain: DateGrain;
  /** Absent while it can't be resolved. */
  readonly days?: Interval | undefined;
  readonly relative?: boolean;
}

/** Reads the date that begins at a piece. */
export type DateReader = (pieces: readonly Piece[], index: number, reference: Reference | undefined) => DateMatch | undefined;

export interface Part {
  readonly value: number;
  readonly next: number;
}

/** "June", "Sept."; says nothing on whether a doubtful word is meant as a month. */
export function monthAt(pieces: readonly Piece[], index: number): Part | undefined {
  const piece = at(pieces, index);
  const value = piece.kind === 'word' ? MONTHS.get(piece.lower) : undefined;
  if (value === undefined) return undefined;
  const stop = piece.lower.length <= 4 && piece.lower !== 'may' && piece.lower !== 'june' && piece.lower !== 'july' && isMark(at(pieces, index + 1), '.') && at(pieces, index + 1).gap === 0;
  return { value, next: stop ? index + 2 : index + 1 };
}

/** "24", "24th", "twenty-fourth", 1 to 31. */
export function dayAt(pieces: readonly Piece[], index: number): Part | undefined {
  const piece = at(pieces, index);
  if (piece.kind === 'digits') {
    if (piece.decimals > 0 || piece.lower.length > 2 || piece.value < 1 || piece.value > 31) return undefined;
    const suffix = at(pieces, index + 1);
    if (suffix.kind === 'word' && suffix.gap === 0) return ORDINAL_SUFFIXES.has(suffix.lower) ? { value: piece.value, next: index + 2 } : undefined;
    return { value: piece.value, next: index + 1 };
  }
  return ordinalAt(pieces, index);
}

/** "twenty-one" after a month, as it is spoken. */
export function spokenDayAt(pieces: readonly Piece[], index: number): Part | undefined {
  const word = at(pieces, index).lower;
  const ten = word === 'twenty' ? 20 : word === 'thirty' ? 30 : undefined;
  if (ten === undefined) {
    const small = SMALL.get(word);
    return small === undefined || small === 0 ? undefined : { value: small, next: index + 1 };
  }
  const place = isDash(pieces, index + 1) ? index + 2 : index + 1;
  const unit = SMALL.get(at(pieces, place).lower);
  const both = unit !== undefined && unit > 0 && ten + unit < 32 && unit < 10;
  return both ? { value: ten + unit, next: place + 1 } : { value: ten, next: index + 1 };
}

function ordinalAt(pieces: readonly Piece[], index: number): Part | undefined {
  const word = at(pieces, index).lower;
  const ten = TENS.get(word);
  const dashed = isMark(at(pieces, index + 1), DASHES);
  const unit = ten === undefined ? undefined : ORDINALS.get(at(pieces, dashed ? index + 2 : index + 1).lower);
  const value = ten !== undefined && unit !== undefined && unit < 10 ? ten + unit : ORDINALS.get(word);
  if (value === undefined || value > 31) return undefined;
  return { value, next: ten === undefined ? index + 1 : dashed ? index + 3 : index + 2 };
}

/** "18/03/40" is long past, "18/03/35" may lie ahead. */
export const LAST_SHORT_YEAR = 39;

/** A year in four figures that nothing is glued to, or "'24". */
export function yearAt(pieces: readonly Piece[], index: number, from = 1000, to = 2199): Part | undefined {
  const piece = at(pieces, index);
  if (isMark(piece, APOSTROPHES)) {
    const short = at(pieces, index + 1);
    if (short.kind !== 'digits' || short.gap > 0 || short.lower.length !== 2 || isGluedWord(pieces, index + 2)) return undefined;
    return { value: short.value + (short.value > LAST_SHORT_YEAR ? 1900 : 2000), next: index + 2 };
  }
  if (piece.kind !== 'digits' || piece.lower.length !== 4 || piece.decimals > 0 || piece.grouped) return undefined;
  if (piece.value < from || piece.value > to || isGluedWord(pieces, index + 1)) return undefined;
  return { value: piece.value, next: index + 1 };
}

export function isGluedWord(pieces: readonly Piece[], index: number): boolean {
  const piece = at(pieces, index);
  return piece.gap === 0 && (piece.kind === 'word' || isMark(piece, '%'));
}

export function isDash(pieces: readonly Piece[], index: number): boolean {
  return isMark(at(pieces, index), DASHES);
}
