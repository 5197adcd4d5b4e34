/** Reads numbers that only name a size: "hundreds", "tens of thousands", "several hundred", "a couple of hundred". */

import type { Cardinal } from './cardinal';
import { SCALES, VAGUE } from './number-words';
import { isPluralNoun } from '../nouns';
import type { Piece } from '../pieces';
import { at } from '../pieces';

export function vagueAt(pieces: readonly Piece[], index: number): Cardinal | undefined {
  return pluralAt(pieces, index) ?? fewAt(pieces, index) ?? coupleAt(pieces, index);
}

function pluralAt(pieces: readonly Piece[], index: number): Cardinal | undefined {
  const word = at(pieces, index).lower;
  const range = word === 'tens' ? ([20, 99] as const) : VAGUE.get(word);
  if (range === undefined) return undefined;
  const of = at(pieces, index + 1).lower === 'of' ? VAGUE.get(at(pieces, index + 2).lower) : undefined;
  if (of !== undefined && of[0] >= 2000) {
    const unit = of[0] / 2;
    const top = word === 'hundreds' ? 999 : range[1];
    return { low: range[0] * unit, high: top * unit, step: range[0] * unit / 2, next: index + 3, words: true, scale: unit, vague: true };
  }
  if (word === 'tens' || (word === 'scores' && at(pieces, index + 1).lower !== 'of')) return undefined;
  return { low: range[0], high: range[1], step: range[0] / 2, next: index + 1, words: true, scale: 1, vague: true };
}

/** "several hundred", "a few thousand". */
function fewAt(pieces: readonly Piece[], index: number): Cardinal | undefined {
  const first = at(pieces, index).lower;
  const place = first === 'a' && at(pieces, index + 1).lower === 'few' ? index + 2 : first === 'several' || first === 'few' ? index + 1 : index;
  const scale = place === index ? undefined : SCALES.get(at(pieces, place).lower);
  if (scale === undefined) return undefined;
  return { low: 2 * scale, high: 9 * scale, step: scale, next: place + 1, words: true, scale, vague: true };
}

/** "a couple of hundred" is about two hundred; "a couple of men" two or three. A couple that married counts nobody. */
function coupleAt(pieces: readonly Piece[], index: number): Cardinal | undefined {
  const place = at(pieces, index).lower === 'a' ? index + 1 : index;
  if (at(pieces, place).lower !== 'couple') return undefined;
  const next = at(pieces, place + 1).lower === 'of' ? place + 2 : place + 1;
  const scale = at(pieces, next).gap < 3 ? SCALES.get(at(pieces, next).lower) : undefined;
  if (scale !== undefined) return { low: 2 * scale, high: 2 * scale, step: scale, next: next + 1, words: true, scale, vague: false };
  const counts = next === place + 2 && (isPluralNoun(at(pieces, next)) || isPluralNoun(at(pieces, next + 1)));
  return counts ? { low: 2, high: 3, step: 1, next, words: true, scale: 1, vague: true } : undefined;
}
