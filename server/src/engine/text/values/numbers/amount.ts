/** Reads a plain amount with its currency, unit and range: "$3.5bn", "EUR 5,000", "3 to 5 million", "10-15%", "800 miles". */

import { cardinalAt } from '../cardinals';
import type { Cardinal } from '../cardinals/cardinal';
import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';
import { compoundAfter } from './compound';
import type { Money } from './money-before';
import { moneyBefore } from './money-before';
import type { Reading } from './reading';
import type { UnitFound } from './unit-at';
import { unitAt } from './unit-at';
import { partOfUnitAt } from './part-of-unit';

interface Amount {
  readonly count: Cardinal;
  readonly negative: boolean;
  readonly unit?: UnitFound | undefined;
  readonly next: number;
  /** In base units, from smaller units after it: "5 feet 2 inches". */
  readonly added: number;
}

export function amountAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const sign = signAt(pieces, index);
  const money = moneyBefore(pieces, sign.next) ?? moneyBefore(pieces, index);
  const first = scaled(oneAmount(pieces, money?.next ?? sign.next, sign.negative, money !== undefined), money?.scale);
  if (first === undefined) return undefined;
  const second = first.count.vague ? undefined : rangeEnd(pieces, index, first, money);
  return readingOf(index, first, second ?? first, money);
}

function scaled(amount: Amount | undefined, by: number | undefined): Amount | undefined {
  if (amount === undefined || by === undefined || amount.count.scale > 1) return amount;
  const { count } = amount;
  return { ...amount, count: { ...count, low: count.low * by, high: count.high * by, step: count.step * by, scale: by } };
}

/** "-5 degrees"; in "75 -300 mm" the dash joins. */
function signAt(pieces: readonly Piece[], index: number): { readonly negative: boolean; readonly next: number } {
  const piece = at(pieces, index);
  const after = at(pieces, index + 1);
  if (piece.lower === 'minus' || piece.lower === 'negative') return { negative: true, next: index + 1 };
  const minus = (piece.lower === '-' || piece.lower === '\u2212' || piece.lower === '\u2013') && piece.gap > 0 && after.gap === 0 && after.kind !== 'word' && at(pieces, index - 1).kind !== 'digits';
  return { negative: minus, next: minus ? index + 1 : index };
}

function oneAmount(pieces: readonly Piece[], index: number, negative: boolean, money: boolean): Amount | undefined {
  const part = money ? undefined : partOfUnitAt(pieces, index);
  const count = part ?? cardinalAt(pieces, index, money);
  if (count === undefined) return undefined;
  const unit = money ? undefined : unitAt(pieces, count.next, { start: index, scaled: count.scale > 1, figures: !count.words });
  if (unit?.scale !== undefined && count.scale === 1) {
    const by = unit.scale;
    return { count: { ...count, low: count.low * by, high: count.high * by, step: count.step * by, scale: by }, negative, unit, next: unit.next, added: 0 };
  }
  const compound = unit === undefined ? undefined : compoundAfter(pieces, unit);
  return { count, negative, unit, next: compound?.next ?? unit?.next ?? count.next, added: compound?.value ?? 0 };
}

/** The second number of "3 to 5", "10-15", "between 2 and 4"; "rose from 3 to 5" are two numbers. */
function rangeEnd(pieces: readonly Piece[], index: number, first: Amount, money: Money | undefined): Amount | undefined {
  const joint = at(pieces, first.next);
  const dash = isMark(joint, DASHES) && joint.gap < 2 && at(pieces, first.next + 1).gap === joint.gap;
  const before = at(pieces, index - 1).lower;
  const to = (joint.lower === 'to' || joint.lower === 'or') && joint.gap < 3 && !(before === 'from' && !RANGING.has(at(pieces, index - 2).lower));
  const and = joint.lower === 'and' && before === 'between';
  if (!dash && !to && !and) return undefined;
  const place = first.next + 1;
  const sign = moneyBefore(pieces, place);
  if (sign !== undefined && sign.code !== money?.code) return undefined;
  const second = oneAmount(pieces, sign?.next ?? place, false, money !== undefined);
  if (second === undefined || second.count.vague || !isLater(pieces, first, second, joint.lower === 'or')) return undefined;
  return isMark(at(pieces, second.next), DASHES) && at(pieces, second.next).gap === 0 && at(pieces, second.next + 1).kind === 'digits' ? undefined : second;
}

const RANGING: ReadonlySet<string> = new Set(['ranging', 'range', 'ranged', 'ranges', 'anywhere', 'vary', 'varied', 'varies', 'varying', 'aged', 'takes', 'last', 'lasting']);

function isLater(pieces: readonly Piece[], first: Amount, second: Amount, or: boolean): boolean {
  // "Nought-four": figures one by one.
  if (first.count.words && first.count.low === 0) return false;
  if (first.unit !== undefined && (second.unit === undefined || second.unit.dimension !== first.unit.dimension)) return false;
  if (first.count.scale > 1 && second.count.scale === 1 && first.unit === undefined) return second.count.low > first.count.low;
  const [low, high] = [(first.negative ? -1 : 1) * first.count.low * (first.count.scale > 1 ? 1 : second.count.scale), second.count.low];
  if (or) return first.count.next === first.next && high > low && high - low <= Math.max(2, low / 2) && at(pieces, second.next).lower !== 'of';
  return high > low;
}

function readingOf(start: number, first: Amount, second: Amount, money: Money | undefined): Reading {
  const unit = second.unit ?? first.unit;
  const shared = first !== second && first.count.scale === 1 ? second.count.scale : 1;
  const [factor, offset] = [unit?.factor ?? 1, unit?.offset ?? 0];
  const [left, right] = [first.negative ? -1 : 1, first === second && first.negative ? -1 : 1];
  const low = left * (first.count.low * shared * (first.unit?.factor ?? factor) + first.added) + offset;
  const high = right * (second.count.high * factor + second.added) + offset;
  const dimension = money === undefined ? unit?.dimension ?? 'count' : `money:${money.code}`;
  const bare: readonly [number, number] = money === undefined ? [second.next, second.next] : [money.next - 1, money.next];
  return {
    first: start, next: second.next, low: tidy(Math.min(low, high)), high: tidy(Math.max(low, high)), dimension, factor,
    step: second.added > 0 ? factor / 10 : Math.min(first.count.step * shared, second.count.step) * factor,
    unit: unit === undefined ? bare : [unit.first, unit.next], counts: dimension === 'count', scale: second.count.scale, vague: first.count.vague,
  };
}

/** Without the dust of binary fractions: 0.95 for "95%". */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
