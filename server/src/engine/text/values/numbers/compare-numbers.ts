/** Compares two numbers by their dimension, their modifiers and the precision in which they are written. */

import type { NumberValue } from '../value';

export type NumberComparison = 'equal' | 'close' | 'different' | 'incomparable';

/** Relative error of a conversion between two units that papers round away: 800 miles, 1,300 km. */
const CONVERTED = 0.03;

export function compare(claim: NumberValue, source: NumberValue): NumberComparison {
  if (!isComparable(claim.unit.dimension, source.unit.dimension)) return 'incomparable';
  if (claim.unit.dimension === 'score') return same(claim.low, source.low) && same(claim.high, source.high) ? 'equal' : 'different';
  if (isRange(claim) || isRange(source)) return compareRanges(claim, source);
  const [left, right] = [written(claim), written(source)];
  if (same(left, right)) return claim.modifier === source.modifier ? 'equal' : isOpposed(claim, source) ? 'different' : 'close';
  if (!same(claim.unit.factor, source.unit.factor) && isConverted(claim, source, left, right)) return 'close';
  return reaches(claim, right, source) || reaches(source, left, claim) ? 'close' : 'different';
}

/** The number as it stands in the text, in the base unit: the finite end of an open value. */
export function written(value: NumberValue): number {
  return Number.isFinite(value.low) ? value.low : value.high;
}

function same(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function isComparable(a: string, b: string): boolean {
  return a === b || (isShare(a) && isShare(b)) || (isGap(a) && isGap(b));
}

function isShare(dimension: string): boolean {
  return dimension === 'percent' || dimension === 'fraction';
}

function isGap(dimension: string): boolean {
  return dimension === 'percentage-point' || dimension === 'basis-point';
}

function isRange(value: NumberValue): boolean {
  return Number.isFinite(value.low) && Number.isFinite(value.high) && value.low !== value.high;
}

/** "more than 200" and "fewer than 200" speak of the same number and contradict each other. */
function isOpposed(a: NumberValue, b: NumberValue): boolean {
  const upper = (value: NumberValue): boolean => value.modifier === 'more-than' || value.modifier === 'at-least';
  const lower = (value: NumberValue): boolean => value.modifier === 'less-than' || value.modifier === 'nearly';
  return (upper(a) && lower(b)) || (lower(a) && upper(b));
}

function compareRanges(a: NumberValue, b: NumberValue): NumberComparison {
  if (same(a.low, b.low) && same(a.high, b.high)) return 'equal';
  const [left, right] = [closed(a), closed(b)];
  if (isRange(a) && isRange(b)) return left.low <= right.high && right.low <= left.high ? 'close' : 'different';
  const slack = 1e-9 * Math.max(Math.abs(left.high), Math.abs(right.high));
  const inside = left.low <= right.high + slack && right.low <= left.high + slack;
  return inside ? 'close' : 'different';
}

/** An open value closed at a sensible distance, so that "more than 200" is not borne out by 9,000. */
function closed(value: NumberValue): { readonly low: number; readonly high: number } {
  if (isRange(value)) return value;
  const mark = written(value);
  return { low: mark - below(value), high: mark + above(value) };
}

function isConverted(claim: NumberValue, source: NumberValue, left: number, right: number): boolean {
  const rounding = (value: NumberValue): number => value.precision / 2;
  const gap = Math.abs(left - right);
  return gap <= CONVERTED * Math.max(Math.abs(left), Math.abs(right)) || (gap <= Math.min(rounding(claim), rounding(source)) * 1.01 && gap <= 0.1 * Math.max(Math.abs(left), Math.abs(right)));
}

/** Whether the value, as loosely as it is written, covers the other number. */
function reaches(value: NumberValue, other: number, of: NumberValue): boolean {
  const mark = written(value);
  const slack = 1e-9 * Math.abs(mark);
  if (of.modifier !== 'exact' && value.modifier !== 'exact' && value.modifier !== 'about') return false;
  return other >= mark - below(value) - slack && other <= mark + above(value) + slack;
}

/** How far under the written number its meaning reaches. */
function below(value: NumberValue): number {
  const size = Math.abs(written(value));
  if (value.modifier === 'about') return rounding(value, size);
  if (value.modifier === 'nearly') return Math.min(Math.max(value.precision, size * 0.05), size * 0.12);
  if (value.modifier === 'at-most' || value.modifier === 'less-than') return Math.min(Math.max(value.precision, size * 0.1), size * 0.25);
  return 0;
}

function above(value: NumberValue): number {
  const size = Math.abs(written(value));
  if (value.modifier === 'about') return rounding(value, size);
  if (value.modifier === 'more-than' || value.modifier === 'at-least') return Math.max(size, value.precision);
  return 0;
}

/** Half a step as written, but between 3 and 10 per cent: "about 1,300" reaches 1,350, "about 2,000" not 2,500. */
function rounding(value: NumberValue, size: number): number {
  return Math.min(Math.max(value.precision / 2, size * 0.03), size * 0.1);
}
