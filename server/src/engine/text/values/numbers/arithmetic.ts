/** Reads a fraction below nought as it is said: "minus one over 20", "negative ninety-five hundred fifths". */

import { cardinalAt } from '../cardinals';
import { PARTS, TENS } from '../cardinals/number-words';
import { wordsAt } from '../cardinals/in-words';
import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';
import type { Reading } from './reading';
import { plain } from './reading';

export function belowNoughtAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const sign = at(pieces, index).lower;
  if (sign !== 'minus' && sign !== 'negative') return undefined;
  return overAt(pieces, index) ?? partsAt(pieces, index);
}

function overAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const over = cardinalAt(pieces, index + 1);
  const under = over !== undefined && at(pieces, over.next).lower === 'over' ? cardinalAt(pieces, over.next + 1) : undefined;
  if (over === undefined || under === undefined || over.vague || under.vague || under.low === 0 || at(pieces, under.next).kind === 'word') return undefined;
  return plain(index, under.next, -over.low / under.low, over.low / under.low / 100);
}

/** The longest denominator: "one hundred thirty fifths" are a hundred parts of thirty-five. */
function partsAt(pieces: readonly Piece[], index: number): Reading | undefined {
  for (let place = index + 2; place < index + LONGEST; place++) {
    const part = PARTS.get(at(pieces, place).lower);
    if (part === undefined || !at(pieces, place).lower.endsWith('s')) continue;
    const ten = part < 10 ? TENS.get(at(pieces, place - 1).lower) : undefined;
    const end = ten !== undefined || isMark(at(pieces, place - 1), DASHES) ? place - 1 : place;
    const count = wordsAt(pieces.slice(0, end), index + 1);
    return count?.next === end ? plain(index, place + 1, -count.low / ((ten ?? 0) + part), count.low / part / 100) : undefined;
  }
  return undefined;
}

/** In pieces. */
const LONGEST = 10;
