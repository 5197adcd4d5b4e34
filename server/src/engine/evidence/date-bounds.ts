/** "Before 10:30" and "after 2019" leave a side open: a date on that side contradicts nothing. */

import type { DateValue, NumberValue } from '../text/values/value';
import type { AnalysedText } from './analysed-text';
import type { DateUnitOfClaim, NumberUnitOfClaim } from './claim-units';

/** Whether a date of a source lies where the claim's bound leaves room; one that has the same bound itself ("since 2022") is another bound. */
export function isWithinBound(claim: AnalysedText, unit: DateUnitOfClaim | NumberUnitOfClaim, source: AnalysedText, other: { readonly value: DateValue | NumberValue; readonly first: number }): boolean {
  if (unit.kind !== 'date' || other.value.kind !== 'date') return false;
  const word = claim.words[unit.first - 1]?.lower ?? '';
  const side = SIDES.get(word);
  if (side === undefined || (source.words[other.first - 1]?.lower === word && (STATES.has(word) || isOfSame(claim, unit.first - 2, source, other.first - 2)))) return false;
  const order = orderOf(unit.item.value, other.value, side);
  return order === undefined || order === side;
}

/** Where what is told lies: -1 before the date, 1 after it. */
const SIDES: ReadonlyMap<string, -1 | 1> = new Map([['before', -1], ['by', -1], ['until', -1], ['till', -1], ['after', 1], ['since', 1], ['following', 1]]);

/** "Who sign up before": the word that the bound hangs on stands before both. */
function isOfSame(claim: AnalysedText, at: number, source: AnalysedText, place: number): boolean {
  for (let i = at; i > at - NEAR; i--) {
    const word = claim.words[i];
    if (word?.content === true) return source.words.slice(Math.max(0, place - NEAR + 1), place + 1).some((it) => it.stem === word.stem);
  }
  return false;
}

const NEAR = 4;

/** Bounds that are told as exactly as a date: where another has the same, one of them is wrong. */
const STATES: ReadonlySet<string> = new Set(['since', 'until', 'till']);

/** -1 where the other date is the earlier one. */
function orderOf(own: DateValue, other: DateValue, side: -1 | 1): -1 | 1 | undefined {
  if (own.from !== undefined && own.to !== undefined && other.from !== undefined && other.to !== undefined) return other.to < own.from ? -1 : other.from > own.to ? 1 : undefined;
  // "Before midnight" is the end of the day.
  const [a, b] = [own.parts.minute === 0 && side < 0 ? 1440 : own.parts.minute, other.parts.minute];
  return a === undefined || b === undefined || a === b ? undefined : b < a ? -1 : 1;
}
