/** Compares two numbers by their dimension, their modifiers and the precision in which they are written. */

import type { NumberValue } from '../value';

export type NumberComparison = 'equal' | 'close' | 'different' | 'incomparable';

/** Relative error of a conversion between two units that papers round away: 800 miles, 1,300 km. */
const CONVERTED = 0.03;

export function compare(claim: NumberValue, source: NumberValue): NumberComparison {
  const [a, b] = [claim.unit.dimension, source.unit.dimension];
  if (a === 'degree' && b === 'temperature') return compare(asTemperature(claim, source), source);
  if (b === 'degree' && a === 'temperature') return compare(claim, asTemperature(source, claim));
  if (!isComparable(a, b)) return 'incomparable';
  if (claim.unit.dimension === 'score') return same(claim.low, source.low) && same(claim.high, source.high) ? 'equal' : 'different';
  if (isRange(claim) || isRange(source)) return compareRanges(claim, source);
  const [left, right] = [written(claim), written(source)];
  if (same(left, right)) return claim.modifier === source.modifier ? 'equal' : isOpposed(claim, source) ? 'different' : 'close';
  if (!same(claim.unit.factor, source.unit.factor) && isConverted(claim, source, left, right)) return 'close';
  return reaches(claim, right, source) || reaches(source, left, claim) || isEntailed(claim, source) ? 'close' : 'different';
}

/** The number as it stands in the text, in the base unit: the finite end of an open value. */
export function written(value: NumberValue): number {
  return Number.isFinite(value.low) ? value.low : value.high;
}

function same(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** "40 degrees" beside "41C" are of Celsius, beside "106F" of Fahrenheit. */
function asTemperature(bare: NumberValue, other: NumberValue): NumberValue {
  const base = (value: number): number => (other.unit.factor === 1 ? value : (value - 32) * other.unit.factor);
  return { ...bare, low: base(bare.low), high: base(bare.high), precision: bare.precision * other.unit.factor, unit: { ...bare.unit, dimension: 'temperature', factor: other.unit.factor } };
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

/** "more than 200" and "fewer than 200", "at least 200" and "as many as 200" speak of the same number and contradict each other. */
function isOpposed(a: NumberValue, b: NumberValue): boolean {
  return (isUp(a) && isDown(b)) || (isDown(a) && isUp(b));
}

function isUp(value: NumberValue): boolean {
  return value.modifier === 'more-than' || value.modifier === 'at-least';
}

function isDown(value: NumberValue): boolean {
  return value.modifier === 'less-than' || value.modifier === 'at-most' || value.modifier === 'nearly';
}

/** "more than 200" is borne out by "more than 230", "fewer than 200" by "up to 190": the source says as much and a little more. But nobody rounds "at least 25" to "at least 21". */
function isEntailed(claim: NumberValue, source: NumberValue): boolean {
  const [own, other] = [written(claim), written(source)];
  if (isUp(claim)) return isUp(source) && claim.precision > source.precision && other >= own && other <= own + above(claim) / 2;
  return isDown(claim) && claim.modifier !== 'nearly' && isDown(source) && other <= own && other >= own - below(claim);
}

function compareRanges(a: NumberValue, b: NumberValue): NumberComparison {
  if (same(a.low, b.low) && same(a.high, b.high)) return 'equal';
  const [left, right] = [closed(a), closed(b)];
  if (isRange(a) && isRange(b) && a.vague !== true && b.vague !== true) return isEnd(a, b, 'low') && isEnd(a, b, 'high') ? 'close' : 'different';
  const slack = 1e-9 * Math.max(Math.abs(left.high), Math.abs(right.high));
  // "Scores" end where "hundreds" begin.
  const touch = a.vague === true && b.vague === true ? -slack : slack;
  const inside = left.low <= right.high + touch && right.low <= left.high + touch;
  return inside ? 'close' : 'different';
}

/** Whether one end of two ranges agrees, as loosely as they are written and measured. */
function isEnd(a: NumberValue, b: NumberValue, end: 'low' | 'high'): boolean {
  const [left, right] = [a[end], b[end]];
  if (same(left, right)) return true;
  if (!same(a.unit.factor, b.unit.factor) && isConverted(a, b, left, right)) return true;
  const loose = (value: NumberValue): number => (value.modifier === 'about' ? rounding(value, Math.abs(value[end])) : 0);
  return Math.abs(left - right) <= Math.max(loose(a), loose(b));
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
  if (of.modifier !== 'exact' && of.modifier !== 'about' && value.modifier !== 'exact' && value.modifier !== 'about') return false;
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
