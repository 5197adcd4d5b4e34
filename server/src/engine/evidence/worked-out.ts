/**
 * Numbers that writers work out from a source: "by 40%" or "by £119" from "from £296 to £415", "eleven people" from "six men and five women".
 * Such a number stands nowhere, and nothing that stands there contradicts it.
 */

import { written } from '../text/values/numbers/compare-numbers';
import type { NumberValue } from '../text/values/value';
import type { AnalysedText, Placed } from './analysed-text';

/** Places of a sentence, by the later number of each pair, from which the claim's number can be worked out; `by`: the claim tells by how much something changed. */
export function workedOutIn(own: NumberValue, by: boolean, sentence: AnalysedText): readonly Placed<NumberValue>[] {
  const found = [...fromNumbers(own, by, sentence), ...fromYears(own, sentence)];
  return found.length === 0 ? NONE : found;
}

/** "Over three years" from "between 2019 and 2022". */
function fromYears(own: NumberValue, { dates }: AnalysedText): readonly Placed<NumberValue>[] {
  if (own.unit.dimension !== 'duration' || !/^years?$/iu.test(own.unit.text) || dates.length > MOST_NUMBERS) return NONE;
  const years = written(own) / own.unit.factor;
  return dates.flatMap(({ value, first, last }, i) => {
    const before = dates[i - 1]?.value;
    const from = yearOf(value.from);
    const to = yearOf(value.to);
    const stretches = [to - from, from - yearOf(before?.from)].filter((it) => it > 0);
    return stretches.some((it) => years === it || years === it + 1) ? [{ value: own, first, last }] : [];
  });
}

function yearOf(day: string | undefined): number {
  return day === undefined ? Number.NaN : Number(day.slice(0, 4));
}

function fromNumbers(own: NumberValue, by: boolean, { numbers, words }: AnalysedText): readonly Placed<NumberValue>[] {
  if (own.vague === true || isRange(own) || numbers.length < 2 || numbers.length > MOST_NUMBERS) return NONE;
  const share = SHARES.has(own.unit.dimension);
  // "More than 50" is made by too many pairs.
  if (!share && (isBound(own) || (!by && written(own) <= COINCIDENCE))) return NONE;
  return numbers.slice(1).filter((later, i) => {
    const earlier = numbers[i];
    if (earlier === undefined) return false;
    const [a, b] = [written(earlier.value), written(later.value)];
    // "Fewer than 50" is not made of "100, of which over 50": the figure itself is there.
    if (a === written(own) || b === written(own)) return false;
    if (isGapBetween(own, earlier.value, later.value)) return true;
    if (!share && isPartOf(own, earlier.value, later.value)) return true;
    if (share && isOutOf(own, earlier, later, words)) return true;
    if (!isPair(earlier.value, later.value) || (!share && own.unit.dimension !== earlier.value.unit.dimension)) return false;
    if (share) return isChange(own, a, b);
    return fits(own, Math.abs(a - b)) || (!by && !words.slice(earlier.last, later.first).some((it) => AMONG.has(it.lower)) && fits(own, a + b));
  });
}

const NONE: readonly Placed<NumberValue>[] = [];
/** More of them make a table, in which some pair gives any number. */
const MOST_NUMBERS = 6;
/** Up to here two numbers of one sentence often make it by chance. */
const COINCIDENCE = 4;
const SHARES: ReadonlySet<string> = new Set(['percent', 'fraction']);
/** "46, among them nine children": a part adds nothing. */
const AMONG: ReadonlySet<string> = new Set(['among', 'including', 'includes', 'included', 'whom', 'which', 'them', 'where']);

/** "1.2 million, half of what was asked for": a number and a share or a multiple of it. */
function isPartOf(own: NumberValue, a: NumberValue, b: NumberValue): boolean {
  const [whole, part] = isFactor(a) ? [b, a] : [a, b];
  if (!isFactor(part) || isFactor(whole) || whole.unit.dimension !== own.unit.dimension || whole.vague === true || isRange(whole) || isRange(part)) return false;
  const [of, factor] = [written(whole), written(part)];
  return [of * factor, of / factor].some((it) => Number.isFinite(it) && fits(own, it));
}

/** "By 0.3 percentage points" from "3.1 per cent, from 3.4 per cent". */
function isGapBetween(own: NumberValue, a: NumberValue, b: NumberValue): boolean {
  const gap = own.unit.dimension === 'percentage-point' || own.unit.dimension === 'basis-point';
  return gap && a.unit.dimension === 'percent' && b.unit.dimension === 'percent' && !isRange(a) && !isRange(b) && fits(own, Math.abs(written(a) - written(b)));
}

function isFactor({ unit }: NumberValue): boolean {
  return SHARES.has(unit.dimension) || unit.dimension === 'multiple';
}

/** "More than a quarter" from "eleven of the 40". */
function isOutOf(own: NumberValue, part: Placed<NumberValue>, whole: Placed<NumberValue>, words: AnalysedText['words']): boolean {
  const between = words.slice(part.last + 1, whole.first).map((it) => it.lower).join(' ');
  if (between !== 'of the' && between !== 'of' && between !== 'out of') return false;
  const [a, b] = [part.value, whole.value];
  return a.unit.dimension === 'count' && b.unit.dimension === 'count' && a.vague !== true && b.vague !== true && written(a) > 0 && written(a) < written(b) && fits(own, written(a) / written(b));
}

/** Two numbers of one kind, neither a share nor a place in an order. */
function isPair(a: NumberValue, b: NumberValue): boolean {
  const { dimension } = a.unit;
  return dimension === b.unit.dimension && !SHARES.has(dimension) && dimension !== 'ordinal' && dimension !== 'score' && ![a, b].some((it) => it.vague === true || isRange(it));
}

/** From one to the other, whichever was first: "19,000, compared to 17,300" is a rise of a tenth. */
function isChange(own: NumberValue, a: number, b: number): boolean {
  return a > 0 && b > 0 && (fits(own, Math.abs(b - a) / a) || fits(own, Math.abs(b - a) / b));
}

/** As exactly as the claim is written. */
function fits(own: NumberValue, value: number): boolean {
  const mark = written(own);
  const step = Math.min(own.precision / 2, mark * ROUNDING);
  if (own.modifier === 'more-than' || own.modifier === 'at-least') return value >= mark - step && value <= mark * (1 + LOOSELY);
  if (own.modifier === 'less-than' || own.modifier === 'at-most' || own.modifier === 'nearly') return value <= mark + step && value >= mark * (1 - LOOSELY);
  return Math.abs(value - mark) <= (own.modifier === 'about' ? Math.max(step, mark * (SHARES.has(own.unit.dimension) ? ROUNDING : CLOSELY)) : step);
}

/** Of the number. */
const ROUNDING = 0.05;
/** Of a sum or a difference, which many pairs come near to. */
const CLOSELY = 0.03;
const LOOSELY = 0.15;

function isBound({ modifier }: NumberValue): boolean {
  return modifier !== 'exact' && modifier !== 'about';
}

function isRange({ low, high }: NumberValue): boolean {
  return Number.isFinite(low) && Number.isFinite(high) && low !== high;
}
