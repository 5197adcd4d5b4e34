/** Renders the numbers of a text and their comparison in one line each, so that a test is a table. */

import { compareNumbers, numbersIn } from '../../server/src/engine/text/values/numbers';
import type { NumberValue } from '../../server/src/engine/text/values/value';

/** One line per number: `12,000 = 12000 count troop`; a modifier stands before the value, a range as `3..5`. */
export function numbersOf(text: string): readonly string[] {
  return numbersIn(text).map((it) => [text.slice(it.span.start, it.span.end), '=', ...modifier(it), size(it), it.unit.dimension, ...(it.noun === undefined ? [] : [it.noun])].join(' '));
}

/** How the first number of a claim stands to the first of a source. */
export function comparedNumbers(claim: string, source: string): string {
  const [a, b] = [numbersIn(claim)[0], numbersIn(source)[0]];
  return a === undefined || b === undefined ? 'unread' : compareNumbers(a, b);
}

function modifier(it: NumberValue): readonly string[] {
  return it.modifier === 'exact' ? [] : [it.modifier];
}

function size(it: NumberValue): string {
  const [low, high] = [rounded(it.low), rounded(it.high)];
  if (low === high) return low;
  return Number.isFinite(it.low) ? (Number.isFinite(it.high) ? `${low}..${high}` : low) : high;
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(6)));
}
