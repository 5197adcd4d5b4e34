/** Reads a number written in words: "two hundred and fifty thousand", "two and a half", "five point five". */

import type { Cardinal } from './cardinal';
import { stepOf } from './cardinal';
import { fractionAfter } from './mixed';
import { SCALES, SMALL, TENS } from './number-words';
import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';

interface State {
  total: number;
  current: number;
  next: number;
  scale: number;
  read: boolean;
}

export function wordsAt(pieces: readonly Piece[], index: number): Cardinal | undefined {
  const state: State = { total: 0, current: 0, next: index, scale: 1, read: false };
  const first = at(pieces, index).lower;
  if ((first === 'a' || first === 'an') && isScale(at(pieces, index + 1))) [state.current, state.next] = [1, index + 1];
  else if (first === 'hundred' && isScale(at(pieces, index + 1))) state.current = 1;
  while (takeWord(pieces, state));
  if (!state.read) return undefined;
  const decimals = pointAfter(pieces, state.next);
  if (decimals === undefined) return result(state.total + state.current, state);
  const scale = SCALES.get(at(pieces, decimals.next).lower) ?? 1;
  return result((state.total + state.current + decimals.value) * scale, { ...state, scale, next: scale > 1 ? decimals.next + 1 : decimals.next });
}

function result(value: number, state: State): Cardinal {
  return { low: value, high: value, step: stepOf(value), next: state.next, words: true, scale: state.scale, vague: false };
}

function isScale(piece: Piece): boolean {
  return SCALES.has(piece.lower) && piece.lower.length > 3;
}

/** Takes one more word into the number; false where the number ends. */
function takeWord(pieces: readonly Piece[], state: State): boolean {
  const joint = at(pieces, state.next);
  let place = state.next;
  if (state.read) {
    const part = fractionAfter(pieces, place);
    if (part !== undefined) return takeFraction(pieces, state, part.value, part.next);
    if (isMark(joint, DASHES) && at(pieces, place + 1).gap === joint.gap && joint.gap < 2) place++;
    else if (joint.lower === 'and') {
      if (joint.gap > 2 || !joinsAnd(pieces, place, state)) return false;
      place++;
    }
  }
  const piece = at(pieces, place);
  if (piece.kind !== 'word' || (state.read && piece.gap > 2)) return false;
  if (!add(state, piece.lower, isMark(joint, DASHES))) return false;
  [state.read, state.next] = [true, place + 1];
  return true;
}

/** "two million and a half" is half a million more, as is "a billion and a half million"; "two and a half" half a one. */
function takeFraction(pieces: readonly Piece[], state: State, value: number, next: number): boolean {
  if (!Number.isInteger(state.current)) return false;
  const scale = state.current === 0 ? SCALES.get(at(pieces, next).lower) : undefined;
  const smaller = scale !== undefined && scale < state.scale;
  if (state.current === 0) state.total += value * (smaller ? scale : state.scale);
  else state.current += value;
  state.next = smaller ? next + 1 : next;
  return true;
}

/** "two hundred and fifty"; in "a hundred and two thousand" too; "twenty and three" are two numbers, but "for twenty and four hours" is the old way to count. */
function joinsAnd(pieces: readonly Piece[], place: number, state: State): boolean {
  const after = at(pieces, place + 1).lower;
  if (TENS.has(at(pieces, place - 1).lower) && state.total === 0) return LED.has(at(pieces, place - 2).lower) && (SMALL.get(after) ?? 10) < 10 && LENGTHS.has(at(pieces, place + 2).lower) && at(pieces, place + 3).kind !== 'word';
  return state.total + state.current >= 100 && SCALES.has(at(pieces, place - 1).lower) && (SMALL.has(after) || TENS.has(after));
}

const LED: ReadonlySet<string> = new Set(['for', 'within', 'lasted', 'took']);
const LENGTHS: ReadonlySet<string> = new Set(['hours', 'days', 'weeks', 'months', 'years']);

function add(state: State, word: string, dashed: boolean): boolean {
  const small = SMALL.get(word);
  if (small !== undefined) return addSmall(state, small);
  const ten = TENS.get(word);
  if (ten !== undefined) {
    if (state.current % 100 !== 0 || (dashed && state.current > 0)) return false;
    state.current += ten;
    return true;
  }
  const scale = word.length > 3 ? SCALES.get(word) : undefined;
  return scale !== undefined && addScale(state, scale);
}

function addSmall(state: State, small: number): boolean {
  const rest = state.current % 100;
  if (state.current > 0 && !(rest === 0 || (rest >= 20 && rest % 10 === 0 && small > 0 && small < 10))) return false;
  if (!state.read && state.current > 0) return false;
  // "Nought four" is two figures.
  if (state.read && state.total + state.current === 0) return false;
  state.current += small;
  return true;
}

function addScale(state: State, scale: number): boolean {
  if (state.current === 0) {
    if (state.total === 0 || scale < 1e5 || scale <= state.scale) return false;
    state.total *= scale;
  } else if (scale === 100 || scale === 12) {
    if (state.current >= 100) return false;
    state.current *= scale;
  } else {
    state.total += state.current * scale;
    state.current = 0;
  }
  state.scale = scale;
  return true;
}

/** "point five", "point two five", "point seventy-one". */
function pointAfter(pieces: readonly Piece[], index: number): { readonly value: number; readonly next: number } | undefined {
  if (at(pieces, index).lower !== 'point') return undefined;
  let [figures, next] = ['', index + 1];
  for (;;) {
    const word = at(pieces, next);
    const small = SMALL.get(word.lower);
    const ten = figures === '' ? TENS.get(word.lower) : undefined;
    if (ten !== undefined) {
      const place = isMark(at(pieces, next + 1), DASHES) ? next + 2 : next + 1;
      const unit = SMALL.get(at(pieces, place).lower);
      return { value: (ten + (unit ?? 0)) / 100, next: unit === undefined ? next + 1 : place + 1 };
    }
    if (small === undefined || word.gap > 2) break;
    [figures, next] = [figures + String(small), next + 1];
  }
  return figures === '' ? undefined : { value: Number(`0.${figures}`), next };
}
