/** Carries unit, currency and scale to a bare neighbour: "from 4% to 6", "between £3 and 5 million", "46 million pounds and an additional 19 million". */

import { at, isMark, opensSentence } from '../pieces';
import type { Piece } from '../pieces';
import { nounAfter } from './head-noun';
import type { Reading } from './reading';

/** Numbers in order of the text; a bare one takes over what its neighbour in the same sentence has. */
export function carried(pieces: readonly Piece[], readings: readonly Reading[]): readonly Reading[] {
  const result = [...readings];
  let money: Reading | undefined;
  readings.forEach((_, index) => {
    pair(pieces, result, index);
    const reading = result[index];
    if (reading === undefined) return;
    if (money !== undefined && sentenceEnds(pieces, result[index - 1]?.next ?? money.next, reading.first)) money = undefined;
    if (money !== undefined && isMoreMoney(pieces, reading)) result[index] = inUnitOf(money, reading);
    else if (reading.dimension.startsWith('money:')) money = reading;
  });
  return result;
}

/** "from 4% to 6", "from 4 to 6%", "from 3 to 5 million". */
function pair(pieces: readonly Piece[], readings: Reading[], index: number): void {
  const [first, second] = [readings[index], readings[index + 1]];
  if (first === undefined || second === undefined || !isPair(pieces, first, second)) return;
  const bare = isBare(pieces, second);
  const shares = first.scale === 1 && second.scale > 1 && first.high < MOST_APART * (second.low / second.scale) && (first.dimension === 'count' || bare);
  const scale = shares ? second.scale : 1;
  const scaled = { ...first, low: first.low * scale, high: first.high * scale, step: first.step * scale, scale: Math.max(scale, first.scale) };
  if (bare && isUnit(first)) [readings[index], readings[index + 1]] = [scaled, inUnitOf(first, second)];
  else if (isBare(pieces, first)) readings[index] = isUnit(second) ? inUnitOf(second, scaled) : scaled;
}

/** "From 400 to 2 million" means four hundred. */
const MOST_APART = 10;

function isPair(pieces: readonly Piece[], first: Reading, second: Reading): boolean {
  const joint = at(pieces, first.next).lower;
  const lead = at(pieces, first.first - 1).lower;
  if (first.next + 1 !== second.first || at(pieces, second.first).gap > 2) return false;
  return (joint === 'to' && (lead === 'from' || isUnit(first))) || (joint === 'and' && lead === 'between') || (joint === 'from' && isUnit(first));
}

function isUnit(reading: Reading): boolean {
  return reading.dimension.startsWith('money:') || CARRIED.has(reading.dimension);
}

const CARRIED: ReadonlySet<string> = new Set(['percent', 'percentage-point', 'length', 'mass', 'area', 'volume', 'speed', 'temperature', 'power', 'energy']);

function isBare(pieces: readonly Piece[], reading: Reading): boolean {
  return reading.dimension === 'count' && reading.unit[0] === reading.unit[1] && !reading.vague && nounAfter(pieces, reading.next, true) === undefined;
}

/** "an additional 19 million", "up from 3 million", where money was spoken of. */
function isMoreMoney(pieces: readonly Piece[], reading: Reading): boolean {
  return reading.scale > 1 && MORE.has(at(pieces, reading.first - 1).lower) && isBare(pieces, reading);
}

const MORE: ReadonlySet<string> = new Set(['additional', 'another', 'further', 'extra', 'from', 'to', 'against', 'versus']);

function inUnitOf(owner: Reading, reading: Reading): Reading {
  const size = (value: number): number => Number((value * owner.factor).toPrecision(12));
  const factor = owner.dimension.startsWith('money:') && reading.scale > 1 ? 1 : owner.factor;
  const own = factor === owner.factor ? { low: size(reading.low), high: size(reading.high), step: reading.step * factor } : {};
  return { ...reading, ...own, factor, dimension: owner.dimension, unit: owner.unit, counts: false };
}

function sentenceEnds(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const stop = isMark(at(pieces, index), '.!?') && at(pieces, index + 1).capital && at(pieces, index + 1).gap > 0;
    if (stop || (at(pieces, index).gap > 2 && opensSentence(pieces, index))) return true;
  }
  return false;
}
