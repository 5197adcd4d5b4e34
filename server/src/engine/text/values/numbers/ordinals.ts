/** Reads ordinals: "third", "21st", "twenty-first", "two hundredth". */

import { cardinalAt } from '../cardinals';
import { ORDINAL_SUFFIXES, ORDINALS, TENS } from '../cardinals/number-words';
import { endsPhrase } from '../nouns';
import type { Piece } from '../pieces';
import { at, DASHES, isMark, opensSentence } from '../pieces';
import type { Reading } from './reading';
import { plain } from './reading';

/** "third", "21st", "twenty-first"; not "Fifth Avenue", "at first", "a second". */
export function ordinalAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const piece = at(pieces, index);
  if (piece.kind === 'digits') {
    const suffix = at(pieces, index + 1);
    return suffix.gap === 0 && suffix.kind === 'word' && ORDINAL_SUFFIXES.has(suffix.lower) && piece.decimals === 0 ? plain(index, index + 2, piece.value, 1, 'ordinal') : undefined;
  }
  const long = longOrdinal(pieces, index);
  if (long !== undefined) return long;
  const value = ORDINALS.get(piece.lower);
  return value === undefined || !isOrdinal(pieces, index) ? undefined : plain(index, index + 1, value, 1, 'ordinal');
}

/** "twenty-first", "one hundred and fifth", "two hundredth"; "two thirds" and "two second homes" are not. */
function longOrdinal(pieces: readonly Piece[], index: number): Reading | undefined {
  if (ORDINALS.has(at(pieces, index).lower)) return undefined;
  const count = cardinalAt(pieces, index);
  if (count === undefined || !count.words || count.vague || !Number.isInteger(count.low)) return undefined;
  const joint = at(pieces, count.next);
  const place = isMark(joint, DASHES) || (joint.lower === 'and' && count.scale >= 100) ? count.next + 1 : count.next;
  const last = ORDINALS.get(at(pieces, place).lower);
  if (last === undefined || at(pieces, place).gap > 2) return undefined;
  const scaled = last >= 100;
  const room = count.low % 100 === 0 ? 100 : TENS.has(at(pieces, count.next - 1).lower) ? 10 : 0;
  if (!scaled && (last >= room || (last === 2 && at(pieces, place).gap > 0 && place === count.next))) return undefined;
  return plain(index, place + 1, scaled ? count.low * last : count.low + last, 1, 'ordinal');
}

function isOrdinal(pieces: readonly Piece[], index: number): boolean {
  const piece = at(pieces, index);
  const before = at(pieces, index - 1).lower;
  const after = at(pieces, index + 1);
  if (piece.capital && (!opensSentence(pieces, index) || after.capital)) return false;
  if (before === 'at' || before === 'from' || (isMark(after, DASHES) && after.gap === 0 && NOT_JOINED.has(at(pieces, index + 2).lower))) return false;
  if (piece.lower === 'first') return !(isMark(after, ',') && opensSentence(pieces, index)) && !(after.lower === 'of' && at(pieces, index + 2).lower === 'all');
  if (piece.lower === 'second') return before !== 'per' && before !== 'each' && before !== 'every' && before !== 'split' && after.lower !== 'hand' && !(before === 'a' && endsPhrase(after.lower));
  return true;
}

const NOT_JOINED: ReadonlySet<string> = new Set(['hand', 'ever', 'degree', 'person', 'rate', 'class', 'born', 'time', 'guess']);

