/** Finds what a number counts: the head of the noun phrase after it, past adjectives and demonyms. */

import { termOf } from '../../terms';
import { SMALL, TENS } from '../cardinals/number-words';
import { endsPhrase, isPluralNoun } from '../nouns';
import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';

const REACH = 5;

/** The index term of the noun; undefined where nothing that can be counted follows. */
export function nounAfter(pieces: readonly Piece[], next: number, plural: boolean): string | undefined {
  let index = skipOf(pieces, next);
  const single = !plural || index > next || isMark(at(pieces, next), DASHES);
  let last: Piece | undefined;
  const end = index + REACH;
  for (; index < end; index++) {
    const piece = at(pieces, index);
    if (isMark(piece, DASHES) && piece.gap === 0) continue;
    if (piece.kind !== 'word' || piece.gap > 2 || endsPhrase(piece.lower) || isNumeral(pieces, index)) break;
    if (plural && isPluralNoun(piece) && !isNameOf(pieces, index)) return termOf(piece.lower);
    if (last !== undefined && (plural ? isVerbLike(piece.lower) : endsSingle(piece.lower, last.lower))) break;
    if (!plural && last === undefined && piece.lower.endsWith('ly')) continue;
    last = plural ? last ?? piece : piece;
  }
  return last === undefined || last.capital || !single ? undefined : termOf(last.lower);
}

/** "Up from 900 five years earlier"; not "900 two-litre bottles". */
function isNumeral(pieces: readonly Piece[], index: number): boolean {
  const word = at(pieces, index).lower;
  return (SMALL.has(word) || TENS.has(word)) && !isMark(at(pieces, index + 1), DASHES);
}

/** "Northern Isles troops", "United Nations workers": the plural is part of a name, the noun follows it. */
function isNameOf(pieces: readonly Piece[], index: number): boolean {
  const after = at(pieces, index + 1);
  return at(pieces, index).capital && after.gap < 3 && !after.capital && isPluralNoun(after);
}

/** "of the", "of its" between a number and its noun. */
function skipOf(pieces: readonly Piece[], next: number): number {
  if (at(pieces, next).lower === 'more' || at(pieces, next).lower === 'other') return skipOf(pieces, next + 1);
  if (at(pieces, next).lower === 'the') return next + 1;
  if (at(pieces, next).lower !== 'of') return next;
  return DETERMINERS.has(at(pieces, next + 1).lower) ? next + 2 : next + 1;
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'these', 'those', 'all']);

/** "For the third time publicly acknowledged", "the first skipper arrested"; not "the newly arrested skipper". */
function endsSingle(word: string, last: string): boolean {
  return word.endsWith('ly') || (word.endsWith('ed') && !last.endsWith('ed'));
}

function isVerbLike(word: string): boolean {
  return word.endsWith('ed') || word.endsWith('ing');
}
