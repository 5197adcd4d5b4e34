/** How a number of a source stands to a number of a claim, where the bare comparison of two values is too strict or blind. */

import { compareNumbers } from '../text/values/numbers';
import { written } from '../text/values/numbers/compare-numbers';
import type { NumberValue } from '../text/values/value';
import type { AnalysedText } from './analysed-text';

/** 'loose': another value of a kind that may stand in the same place, but not surely so; it never accuses. */
export type NumberRelation = 'same' | 'rival' | 'loose' | 'none';

export function numberRelation(claim: NumberValue, source: NumberValue): NumberRelation {
  const relation = compareNumbers(claim, source);
  if (relation === 'equal' || relation === 'close') return 'same';
  const [own, other] = [claim.unit.dimension, source.unit.dimension];
  if (isPoints(claim, source) && figure(claim) === figure(source)) return 'rival';
  if (isGapOfPoints(claim, source) || isGapOfPoints(source, claim)) return Math.abs(points(claim) - points(source)) < 1e-9 ? 'same' : 'loose';
  if (relation === 'different' && isRounded(claim, source)) return 'same';
  // The source has rounded: what it says more exactly nobody knows.
  if (relation === 'different' && isRoundForm(source) && isRounded(source, claim)) return 'loose';
  if (relation === 'different' && isBeyond(claim, source)) return isWithin(claim, source, LOOSELY) ? 'same' : 'loose';
  if (relation === 'different') return own === other || (isShare(own) && isShare(other)) || (isGap(own) && isGap(other)) ? 'rival' : 'loose';
  if (!isBare(claim) && !isBare(source)) return 'none';
  if (!LOOSE.has(own) || !LOOSE.has(other)) return 'none';
  return figure(claim) === figure(source) ? 'same' : 'loose';
}

/** "More than 1,000" where the source has 1,300 or more than that, "fewer than 500" where it has 420: true, however loosely put. */
function isBeyond(claim: NumberValue, source: NumberValue): boolean {
  if (claim.unit.dimension !== source.unit.dimension) return false;
  const [own, other] = [written(claim), written(source)];
  const plain = source.modifier === 'exact' || source.modifier === 'about';
  // "Over 500" is no way to put "over 1,000".
  if (!plain && !isWithin(claim, source, LOOSELY)) return false;
  if (UP.has(claim.modifier)) return (plain || UP.has(source.modifier)) && other >= own;
  return DOWN.has(claim.modifier) && (plain || DOWN.has(source.modifier)) && other <= own;
}

const UP: ReadonlySet<string> = new Set(['more-than', 'at-least']);
const DOWN: ReadonlySet<string> = new Set(['less-than', 'at-most']);

/** Whether neither number is more than `ratio` times the other. */
export function isWithin(a: NumberValue, b: NumberValue, ratio: number): boolean {
  const [own, other] = [Math.abs(written(a)), Math.abs(written(b))];
  return Math.max(own, other) <= ratio * Math.min(own, other);
}

/** Near enough that a writer who knows the source would put it so. */
const LOOSELY = 1.5;

/** "Two percent" where the source has two percentage points. */
function isPoints(claim: NumberValue, source: NumberValue): boolean {
  const [own, other] = [claim.unit.dimension, source.unit.dimension];
  return (own === 'percent' && other === 'percentage-point') || (own === 'percentage-point' && other === 'percent');
}

/** "Up two points" where the other has "two percentage points" or "200 basis points". */
function isGapOfPoints(gap: NumberValue, count: NumberValue): boolean {
  return isGap(gap.unit.dimension) && count.unit.dimension === 'count' && count.noun === 'point';
}

function isGap(dimension: string): boolean {
  return dimension === 'percentage-point' || dimension === 'basis-point';
}

function points(value: NumberValue): number {
  return value.unit.dimension === 'count' ? written(value) : written(value) * 100;
}

/** "Lobo, 55," is an age though no word says so. */
const LOOSE: ReadonlySet<string> = new Set(['count', 'age', 'duration', 'length', 'mass', 'score']);

function isBare(value: NumberValue): boolean {
  return value.unit.dimension === 'count' && value.noun === undefined;
}

function isShare(dimension: string): boolean {
  return dimension === 'percent' || dimension === 'fraction';
}

/** "$3.6 million" for $3.64 million, "4 per cent" for 4.2: the source's number, rounded as the claim is written, and hardly changed by it. */
function isRounded(claim: NumberValue, source: NumberValue): boolean {
  const [own, other] = [written(claim), written(source)];
  const gap = Math.abs(own - other);
  if (claim.precision <= source.precision || gap > claim.precision / 2) return false;
  return gap <= (isRoundForm(claim) ? ROUND_FORM : ROUNDING) * Math.abs(other);
}

/** "1.2 billion" and "4 per cent" say by their form that they are rounded; "1,300" and "£50m" do so less. */
function isRoundForm({ low, high, precision, unit }: NumberValue): boolean {
  if (low !== high && Number.isFinite(low) && Number.isFinite(high)) return false;
  return unit.dimension === 'percent' ? precision >= 0.01 : precision >= MILLIONS && precision * 10 <= Math.abs(Number.isFinite(low) ? low : high);
}

const ROUNDING = 0.025;
const ROUND_FORM = 0.05;
const MILLIONS = 1e5;

/** Whether the claim has the value too, behind the same small word; `wordAt` tells which one a number stands behind. */
export function isClaimedBehind<Small extends string>(small: Small, value: NumberValue, claim: AnalysedText, wordAt: (text: AnalysedText, first: number) => Small | undefined): boolean {
  return claim.numbers.some((it) => wordAt(claim, it.first) === small && numberRelation(it.value, value) === 'same');
}

/** The number as written, in the unit as written. */
export function figure(value: NumberValue): number {
  return written(value) / (value.unit.factor || 1);
}
