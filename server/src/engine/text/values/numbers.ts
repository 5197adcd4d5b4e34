/** Reads the numbers of a text with unit, modifier and what they count, and compares two of them. */

import type { NumberModifier, NumberValue } from './value';
import type { DateMatch } from './dates/match';
import { readDates } from './dates/read-dates';
import type { NumberComparison } from './numbers/compare-numbers';
import { compare } from './numbers/compare-numbers';
import { nounAfter } from './numbers/head-noun';
import { modifierAfter, modifierBefore } from './numbers/modifiers';
import { readNumbers } from './numbers/read-numbers';
import type { Reading } from './numbers/reading';
import type { Piece } from './pieces';
import { at, piecesOf } from './pieces';

/** Numbers in order of the text; what dates own ("in 2014", "24 June", "3 p.m.", "three years ago") is left to them. */
export function numbersIn(text: string): readonly NumberValue[] {
  const pieces = piecesOf(text);
  return numbersBesides(text, pieces, readDates(pieces, undefined));
}

/** As `numbersIn`, where the pieces of the text and the dates in it are at hand. */
export function numbersBesides(text: string, pieces: readonly Piece[], dates: readonly DateMatch[]): readonly NumberValue[] {
  return readNumbers(pieces, dates).map((reading) => valueOf(text, pieces, reading));
}

/** 'close' where they agree by modifier and precision as written; 'incomparable' where they measure different things. */
export function compareNumbers(claim: NumberValue, source: NumberValue): NumberComparison {
  return compare(claim, source);
}

function valueOf(text: string, pieces: readonly Piece[], reading: Reading): NumberValue {
  const after = modifierAfter(pieces, reading.next);
  const modifier = reading.dimension === 'ordinal' ? 'exact' : after?.modifier ?? modifierBefore(pieces, reading.first) ?? 'exact';
  const noun = reading.counts ? nounAfter(pieces, after?.next ?? reading.next, isPlural(reading)) : undefined;
  const [first, next] = reading.unit;
  return {
    kind: 'number',
    span: { start: at(pieces, reading.first).start, end: at(pieces, reading.next - 1).end },
    ...opened(reading, modifier),
    modifier,
    unit: { dimension: reading.dimension, factor: reading.factor, text: next > first ? text.slice(at(pieces, first).start, at(pieces, next - 1).end) : '' },
    precision: reading.step,
    ...(reading.vague === true ? { vague: true } : {}),
    ...(noun === undefined ? {} : { noun }),
  };
}

function isPlural(reading: Reading): boolean {
  return reading.dimension !== 'ordinal' && !(reading.low === 1 && reading.high === 1);
}

/** "at least" leaves the upper end open, "up to" the lower; a range keeps both. */
function opened(reading: Reading, modifier: NumberModifier): { readonly low: number; readonly high: number } {
  if (reading.low !== reading.high) return { low: reading.low, high: reading.high };
  if (modifier === 'at-least' || modifier === 'more-than') return { low: reading.low, high: Infinity };
  if (modifier === 'at-most' || modifier === 'less-than') return { low: -Infinity, high: reading.high };
  return { low: reading.low, high: reading.high };
}
