/** Reads a cardinal number, in figures or in words, from the pieces of a text. */

import type { Piece } from './pieces';
import { at, DASHES, isMark } from './pieces';
import { SCALE_LETTERS, SCALES, SMALL, TENS, VAGUE } from './number-words';

export interface Cardinal {
  readonly low: number;
  readonly high: number;
  /** The smallest step the writing tells apart: 100 for "1,300", 100,000 for "1.3 million". */
  readonly step: number;
  /** Index of the piece after it. */
  readonly next: number;
  readonly words: boolean;
  /** Whether a scale was written: a following bare number may share it. */
  readonly scale: number;
  readonly vague: boolean;
}

/** The cardinal that begins at the piece. `money` says that a currency sign stands before, so that "m" is a million. */
export function cardinalAt(pieces: readonly Piece[], index: number, money = false): Cardinal | undefined {
  const first = at(pieces, index);
  if (first.kind === 'digits') return figuresAt(pieces, index, money);
  if (first.kind !== 'word') return undefined;
  return vagueAt(pieces, index) ?? wordsAt(pieces, index);
}

/** The step of a whole number: its trailing noughts. */
export function stepOf(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 1;
  let step = 1;
  while (step < 1e15 && value % (step * 10) === 0) step *= 10;
  return step;
}

function figuresAt(pieces: readonly Piece[], index: number, money: boolean): Cardinal {
  const first = at(pieces, index);
  let value = first.value;
  let step = first.decimals > 0 ? 10 ** -first.decimals : stepOf(value);
  let next = index + 1;
  const fraction = at(pieces, next);
  if (fraction.kind === 'digits' && fraction.gap < 2 && fraction.value < 1 && fraction.lower.length === 1) {
    value += fraction.value;
    step = 0.1;
    next++;
  }
  const half = halfAfter(pieces, next);
  if (half > next) [value, step, next] = [value + 0.5, 0.5, half];
  let scale = 1;
  for (;;) {
    const found = scaleAt(pieces, next, money);
    if (found === undefined) break;
    [scale, next] = [scale * found.scale, found.next];
  }
  return { low: value * scale, high: value * scale, step: step * scale, next, words: false, scale, vague: false };
}

interface ScaleFound {
  readonly scale: number;
  readonly next: number;
}

function scaleAt(pieces: readonly Piece[], index: number, money: boolean): ScaleFound | undefined {
  const dashed = isMark(at(pieces, index), DASHES) && at(pieces, index).gap === 0 && at(pieces, index + 1).gap === 0;
  const piece = at(pieces, dashed ? index + 1 : index);
  if (piece.kind !== 'word' || piece.gap > 2) return undefined;
  const next = dashed ? index + 2 : index + 1;
  const scale = SCALES.get(piece.lower);
  if (scale !== undefined) return { scale, next };
  const letter = SCALE_LETTERS.get(piece.lower);
  if (letter === undefined || dashed || !(piece.gap === 0 || (money && piece.gap === 1 && piece.lower !== 't'))) return undefined;
  if (money) return { scale: letter, next };
  return piece.lower === 'k' || (piece.lower === 'm' && countsMillions(pieces, next)) ? { scale: letter, next } : undefined;
}

/** "5m people" but "a 5m wall", "5m high", "5m away". */
function countsMillions(pieces: readonly Piece[], next: number): boolean {
  const word = at(pieces, next);
  if (word.kind !== 'word' || word.gap === 0) return false;
  if (PEOPLE.has(word.lower)) return true;
  return word.lower.endsWith('s') && word.lower.length > 3 && !/(?:ss|us|is)$/.test(word.lower);
}

const PEOPLE: ReadonlySet<string> = new Set(['people', 'children', 'men', 'women', 'more', 'new', 'tons', 'bpd', 'of']);

/** "and a half" after a number. */
function halfAfter(pieces: readonly Piece[], index: number): number {
  const open = isMark(at(pieces, index), DASHES) ? index + 1 : index;
  if (at(pieces, open).lower !== 'and') return index;
  const article = isMark(at(pieces, open + 1), DASHES) ? open + 2 : open + 1;
  const half = isMark(at(pieces, article + 1), DASHES) ? article + 2 : article + 1;
  return at(pieces, article).lower === 'a' && at(pieces, half).lower === 'half' ? half + 1 : index;
}

function vagueAt(pieces: readonly Piece[], index: number): Cardinal | undefined {
  const word = at(pieces, index).lower;
  const vague = word === 'tens' ? ([20, 99] as const) : VAGUE.get(word);
  if (vague !== undefined) {
    const scaled = at(pieces, index + 1).lower === 'of' ? VAGUE.get(at(pieces, index + 2).lower) : undefined;
    const scale = scaled === undefined ? 1 : scaled[0] / 2;
    if (word === 'tens' && (scaled === undefined || scale < 1000)) return undefined;
    if (scale < 1000 && scaled !== undefined) return undefined;
    const high = scaled === undefined ? vague[1] : scale * (word === 'hundreds' ? 999 : vague[1]);
    return { low: vague[0] * scale, high, step: vague[0] * scale / 2, next: index + (scaled === undefined ? 1 : 3), words: true, scale, vague: true };
  }
  const few = word === 'several' ? 1 : word === 'few' ? 1 : word === 'a' && at(pieces, index + 1).lower === 'few' ? 2 : 0;
  const scale = few === 0 ? undefined : SCALES.get(at(pieces, index + few).lower);
  if (scale === undefined) return undefined;
  return { low: 2 * scale, high: 9 * scale, step: scale, next: index + few + 1, words: true, scale, vague: true };
}

interface Reading {
  total: number;
  current: number;
  next: number;
  scale: number;
  read: boolean;
}

function wordsAt(pieces: readonly Piece[], index: number): Cardinal | undefined {
  const state: Reading = { total: 0, current: 0, next: index, scale: 1, read: false };
  const article = at(pieces, index).lower;
  if ((article === 'a' || article === 'an') && isScaleWord(at(pieces, index + 1))) {
    state.current = 1;
    state.next = index + 1;
  }
  while (takeWord(pieces, state));
  if (!state.read) return undefined;
  const value = state.total + state.current;
  return { low: value, high: value, step: Number.isInteger(value) ? stepOf(value) : state.scale / 2, next: state.next, words: true, scale: state.scale, vague: false };
}

function isScaleWord(piece: Piece): boolean {
  return SCALES.has(piece.lower) && piece.lower.length > 3;
}

/** Takes one more word into the number; false where the number ends. */
function takeWord(pieces: readonly Piece[], state: Reading): boolean {
  const started = state.read || state.current > 0;
  let place = state.next;
  if (started && state.read) {
    const joint = at(pieces, place);
    if (isMark(joint, DASHES) && joint.gap === 0 && at(pieces, place + 1).gap === 0) place++;
    else if (joint.lower === 'and' && joint.gap < 3) {
      const half = halfAfter(pieces, place);
      if (half > place) {
        state.current += 0.5;
        state.next = half;
        return true;
      }
      if (state.total + state.current < 100 || !isSmall(at(pieces, place + 1)) || !joinsAnd(pieces, place)) return false;
      place++;
    }
  }
  const piece = at(pieces, place);
  if (piece.kind !== 'word' || (started && piece.gap > 2)) return false;
  if (!add(state, piece.lower)) return false;
  state.read = true;
  state.next = place + 1;
  return true;
}

function isSmall(piece: Piece): boolean {
  return SMALL.has(piece.lower) || TENS.has(piece.lower);
}

/** "two hundred and fifty" is one number; "two hundred and fifty thousand" too; "three thousand and two men" stays one, as it is said. */
function joinsAnd(pieces: readonly Piece[], place: number): boolean {
  const before = at(pieces, place - 1).lower;
  return before === 'hundred' || before === 'thousand' || before === 'million' || before === 'billion';
}

function add(state: Reading, word: string): boolean {
  const small = SMALL.get(word);
  if (small !== undefined) {
    const rest = state.current % 100;
    if (state.current > 0 && !(rest === 0 || (rest >= 20 && rest % 10 === 0 && small > 0 && small < 10))) return false;
    if (!state.read && state.current > 0) return false;
    state.current += small;
    return true;
  }
  const ten = TENS.get(word);
  if (ten !== undefined) {
    if (state.current % 100 !== 0) return false;
    state.current += ten;
    return true;
  }
  const scale = word.length > 3 ? SCALES.get(word) : undefined;
  if (scale === undefined || state.current === 0) return false;
  if (scale === 100 || scale === 12) {
    if (state.current >= 100) return false;
    state.current *= scale;
    state.scale = scale;
    return true;
  }
  state.total += state.current * scale;
  state.current = 0;
  state.scale = scale;
  return true;
}
