/** Reads amounts without a numeral: "an hour", "half a mile", "a quarter of an hour", "a couple of days". */

import type { Cardinal } from '../cardinals/cardinal';
import { PARTS, SMALL } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';
import { UNITS } from './units';

export function partOfUnitAt(pieces: readonly Piece[], index: number): Cardinal | undefined {
  return coupleAt(pieces, index) ?? severalAt(pieces, index) ?? anotherAt(pieces, index) ?? articleAt(pieces, index) ?? fractionAt(pieces, index);
}

function one(value: number, next: number): Cardinal {
  return { low: value, high: value, step: value < 1 ? value / 2 : 1, next, words: true, scale: 1, vague: false };
}

/** "a couple of days", two or three. */
function coupleAt(pieces: readonly Piece[], index: number): Cardinal | undefined {
  const place = at(pieces, index).lower === 'a' ? index + 1 : index;
  if (at(pieces, place).lower !== 'couple' || at(pieces, place + 1).lower !== 'of') return undefined;
  return isMeasure(at(pieces, place + 2).lower) ? { ...one(2, place + 2), high: 3, vague: true } : undefined;
}

/** "a few minutes", "several weeks": a size only. */
function severalAt(pieces: readonly Piece[], index: number): Cardinal | undefined {
  const place = at(pieces, index).lower === 'a' ? index + 1 : index;
  const word = at(pieces, place).lower;
  if ((word !== 'few' && (word !== 'several' || place > index)) || RUNNING.has(at(pieces, index - 1).lower)) return undefined;
  const unit = at(pieces, place + 1);
  return UNITS.get(unit.lower)?.dimension === 'duration' && unit.lower.length > 3 && unit.gap < 3 ? { ...one(2, place + 1), high: 9, step: 1, vague: true } : undefined;
}

/** "The past few months" say when, not how long. */
const RUNNING: ReadonlySet<string> = new Set(['last', 'past', 'next', 'coming', 'first', 'previous', 'recent', 'these', 'those']);

/** "another week", "for another day"; "another day" alone may be any day. */
function anotherAt(pieces: readonly Piece[], index: number): Cardinal | undefined {
  const unit = at(pieces, index + 1).lower;
  if (at(pieces, index).lower !== 'another' || !isMeasure(unit) || unit.endsWith('s')) return undefined;
  return unit !== 'day' || at(pieces, index - 1).lower === 'for' ? one(1, index + 1) : undefined;
}

/** "within an hour", "a week later"; a rate ("$5 an hour", "twice a year") has no amount. */
function articleAt(pieces: readonly Piece[], index: number): Cardinal | undefined {
  const article = at(pieces, index).lower;
  if (article !== 'a' && article !== 'an') return undefined;
  const whole = WHOLE.has(at(pieces, index + 1).lower) ? 1 : 0;
  const unit = at(pieces, index + 1 + whole).lower;
  if (!isMeasure(unit) || unit.endsWith('s')) return undefined;
  if (whole > 0) return isMark(at(pieces, index + 2), DASHES) ? undefined : one(1, index + 2);
  return BEFORE.has(at(pieces, index - 1).lower) || AFTER.has(at(pieces, index + 2).lower) ? one(1, index + 1) : undefined;
}

/** "for a whole day"; "a full-year profit" has no length. */
const WHOLE: ReadonlySet<string> = new Set(['full', 'whole', 'entire']);

const BEFORE: ReadonlySet<string> = new Set('for within after than nearly almost about over lasted lasting last least half took takes take spent under roughly'.split(' '));
const AFTER: ReadonlySet<string> = new Set(['later', 'earlier', 'and', 'after', 'before', 'long']);

/** "half an hour", "half hour", "a quarter of an hour", "three quarters of a mile". */
function fractionAt(pieces: readonly Piece[], index: number): Cardinal | undefined {
  const part = partAt(pieces, index);
  if (part === undefined) return undefined;
  const of = at(pieces, part.next).lower === 'of' ? part.next + 1 : part.next;
  const article = at(pieces, of).lower === 'a' || at(pieces, of).lower === 'an' ? of + 1 : of;
  const dash = isMark(at(pieces, article), DASHES) && at(pieces, article).gap === 0 ? article + 1 : article;
  const unit = at(pieces, dash).lower;
  if (!isMeasure(unit) || unit.endsWith('s') || (of > part.next && article === of)) return undefined;
  return part.value !== 0.5 && article === of && dash === article ? undefined : one(part.value, dash);
}

function partAt(pieces: readonly Piece[], index: number): { readonly value: number; readonly next: number } | undefined {
  const first = at(pieces, index).lower;
  if (first === 'half') return { value: 0.5, next: index + 1 };
  const place = isMark(at(pieces, index + 1), DASHES) ? index + 2 : index + 1;
  const [count, size] = [first === 'a' ? 1 : SMALL.get(first) ?? 0, PARTS.get(at(pieces, place).lower)];
  return count === 0 || size === undefined || count >= size || size > 10 ? undefined : { value: count / size, next: place + 1 };
}

const MEASURED: ReadonlySet<string> = new Set(['duration', 'length', 'mass', 'area', 'volume', 'percent', 'percentage-point']);

function isMeasure(word: string): boolean {
  const unit = word.length > 2 ? UNITS.get(word) : undefined;
  return unit !== undefined && MEASURED.has(unit.dimension) && word !== 'second' && word !== 'stone';
}
