/** Reads a cardinal number, in figures or in words, from the pieces of a text. */

import type { Cardinal } from './cardinals/cardinal';
import { stepOf } from './cardinals/cardinal';
import { wordsAt } from './cardinals/in-words';
import { fractionAfter, scaledFractionAt } from './cardinals/mixed';
import { SCALE_LETTERS, SCALES } from './cardinals/number-words';
import { vagueAt } from './cardinals/vague';
import { isPluralNoun } from './nouns';
import type { Piece } from './pieces';
import { at, DASHES, isMark } from './pieces';

/** The cardinal that begins at the piece. `money` says that a currency sign stands before, so that "m" is a million. */
export function cardinalAt(pieces: readonly Piece[], index: number, money = false): Cardinal | undefined {
  const first = at(pieces, index);
  if (first.kind === 'digits') return figuresAt(pieces, index, money);
  if (first.kind !== 'word') return undefined;
  return vagueAt(pieces, index) ?? scaledFractionAt(pieces, index) ?? wordsAt(pieces, index);
}

function figuresAt(pieces: readonly Piece[], index: number, money: boolean): Cardinal {
  const first = at(pieces, index);
  let step = first.decimals > 0 ? 10 ** -first.decimals : stepOf(first.value);
  let [value, next, scale] = [first.value, index + 1, 1];
  for (;;) {
    const part = fractionAfter(pieces, next);
    if (part !== undefined) [value, step, next] = [value + part.value, part.value, part.next];
    const found = scaleAt(pieces, next, money);
    if (found === undefined) break;
    [scale, next] = [scale * found.scale, found.next];
  }
  let [whole, below] = [value * scale, scale];
  for (let more = smallerAfter(pieces, next, below); more !== undefined; more = smallerAfter(pieces, next, below)) {
    [whole, step, next, below] = [whole + more.value, 1 / scale, more.next, more.scale];
  }
  return { low: whole, high: whole, step: step * scale, next, words: false, scale, vague: false };
}

/** "3 hundred and 21" and "6 crore and two hundred" go on after "hundred" and "crore". */
function smallerAfter(pieces: readonly Piece[], index: number, below: number): { readonly value: number; readonly next: number; readonly scale: number } | undefined {
  const and = at(pieces, index).lower === 'and';
  if (below < 100 || (!and && at(pieces, index).kind !== 'digits') || at(pieces, index).gap > 2) return undefined;
  const first = at(pieces, and ? index + 1 : index);
  const part = first.kind === 'digits' ? { low: first.value, next: and ? index + 2 : index + 1 } : wordsAt(pieces, index + 1);
  if (part === undefined || !Number.isInteger(part.low) || part.low === 0 || part.low >= below) return undefined;
  const scale = first.kind === 'digits' ? SCALES.get(at(pieces, part.next).lower) : undefined;
  if (scale !== undefined && at(pieces, part.next).lower.length > 4) return scale < below && part.low * scale < below ? { value: part.low * scale, next: part.next + 1, scale } : undefined;
  return and && (below === 100 || (first.kind === 'word' && part.low >= 100)) ? { value: part.low, next: part.next, scale: 1 } : undefined;
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
  if (letter === undefined || dashed || !(piece.gap === 0 || (money && piece.gap === 1 && piece.lower !== 't' && piece.lower !== 'b'))) return undefined;
  return money || isScaleLetter(pieces, piece, next) ? { scale: letter, next } : undefined;
}

function isScaleLetter(pieces: readonly Piece[], piece: Piece, next: number): boolean {
  if (piece.lower === 'k' || (piece.lower === 'b' && at(pieces, next).gap > 0)) return true;
  return piece.lower === 'm' && (piece.capital || countsMillions(pieces, next));
}

/** "5m people" but "a 5m wall", "5m high", "5m away". */
function countsMillions(pieces: readonly Piece[], next: number): boolean {
  const word = at(pieces, next);
  return word.kind === 'word' && word.gap > 0 && (PEOPLE.has(word.lower) || isPluralNoun(word));
}

const PEOPLE: ReadonlySet<string> = new Set(['more', 'new', 'tons', 'bpd', 'of']);
