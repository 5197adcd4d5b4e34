/** Reads what bends a number: "as many as", "nearly", "at least" before it, "or more", "or so" after it. */

import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';
import type { NumberModifier } from '../value';

/** Longest first within each list; words before the number in order. */
const BEFORE: readonly (readonly [phrase: string, modifier: NumberModifier])[] = [
  ['as many as', 'at-most'], ['as much as', 'at-most'], ['as high as', 'at-most'], ['as few as', 'at-least'], ['as little as', 'at-least'], ['as low as', 'at-least'],
  ['no fewer than', 'at-least'], ['no less than', 'at-least'], ['not less than', 'at-least'], ['not fewer than', 'at-least'],
  ['no more than', 'at-most'], ['not more than', 'at-most'], ['no greater than', 'at-most'], ['no later than', 'at-most'],
  ['a maximum of', 'at-most'], ['maximum of', 'at-most'], ['a minimum of', 'at-least'], ['minimum of', 'at-least'], ['a total of', 'exact'],
  ['just under', 'nearly'], ['slightly under', 'nearly'], ['just below', 'nearly'], ['slightly below', 'nearly'], ['just shy of', 'nearly'], ['shy of', 'nearly'], ['slightly less than', 'nearly'], ['a little less than', 'nearly'],
  ['little less than', 'nearly'], ['just less than', 'nearly'], ['not quite', 'nearly'], ['close to', 'about'], ['close on', 'about'], ['in the region of', 'about'], ['on the order of', 'about'], ['an estimated', 'about'],
  ['an average of', 'about'], ['an approximate', 'about'], ['in excess of', 'more-than'], ['upwards of', 'more-than'], ['upward of', 'more-than'], ['north of', 'more-than'], ['south of', 'less-than'],
  ['more than', 'more-than'], ['greater than', 'more-than'], ['higher than', 'more-than'], ['bigger than', 'more-than'], ['larger than', 'more-than'], ['longer than', 'more-than'], ['older than', 'more-than'],
  ['fewer than', 'less-than'], ['less than', 'less-than'], ['smaller than', 'less-than'], ['lower than', 'less-than'], ['younger than', 'less-than'], ['at least', 'at-least'], ['at most', 'at-most'], ['up to', 'at-most'],
  ['roughly', 'about'], ['about', 'about'], ['around', 'about'], ['approximately', 'about'], ['approx', 'about'], ['circa', 'about'], ['estimated', 'about'], ['some', 'about'], ['maybe', 'about'], ['perhaps', 'about'],
  ['nearly', 'nearly'], ['almost', 'nearly'], ['nigh', 'nearly'], ['over', 'more-than'], ['above', 'more-than'], ['exceeding', 'more-than'], ['exceeds', 'more-than'], ['exceeded', 'more-than'], ['topping', 'more-than'], ['topped', 'more-than'],
  ['under', 'less-than'], ['below', 'less-than'], ['~', 'about'], ['≈', 'about'], ['>', 'more-than'], ['<', 'less-than'], ['≥', 'at-least'], ['≤', 'at-most'],
];

interface Phrase {
  readonly words: readonly string[];
  readonly modifier: NumberModifier;
}

/** Keyed by the word next to the number, so that most words are turned away by one look. */
const BY_LAST: ReadonlyMap<string, readonly Phrase[]> = grouped();

function grouped(): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const [phrase, modifier] of BEFORE) {
    const words = phrase.split(' ');
    const last = words.at(-1) ?? phrase;
    const group = groups.get(last) ?? [];
    group.push({ words, modifier });
    groups.set(last, group);
  }
  return groups;
}

/** The modifier before the piece; an article or "the" between them is passed over ("nearly a fifth"). */
export function modifierBefore(pieces: readonly Piece[], first: number): NumberModifier | undefined {
  const before = at(pieces, first - 1).lower;
  const last = before === 'the' || before === 'a' || before === 'an' ? first - 2 : first - 1;
  if (at(pieces, last + 1).gap > (at(pieces, last).kind === 'mark' ? 0 : 2)) return undefined;
  const found = BY_LAST.get(at(pieces, last).lower)?.find((phrase) => endsAt(pieces, phrase.words, last));
  return found?.modifier;
}

function endsAt(pieces: readonly Piece[], words: readonly string[], last: number): boolean {
  return words.every((word, index) => at(pieces, last - words.length + 1 + index).lower === word);
}

export interface After {
  readonly modifier: NumberModifier;
  readonly next: number;
}

/** "+", "or more", "or so", "-odd", "or fewer" at the piece after the number and its unit. */
export function modifierAfter(pieces: readonly Piece[], next: number): After | undefined {
  const piece = at(pieces, next);
  if (isMark(piece, '+') && piece.gap === 0) return { modifier: 'at-least', next: next + 1 };
  const second = at(pieces, next + 1);
  if (isMark(piece, DASHES) && piece.gap === 0 && (second.lower === 'odd' || second.lower === 'plus')) return { modifier: second.lower === 'odd' ? 'about' : 'at-least', next: next + 2 };
  if (piece.lower === 'plus' && piece.gap === 1 && at(pieces, next + 1).kind === 'word') return { modifier: 'at-least', next: next + 1 };
  const modifier = piece.lower === 'or' ? AFTER_OR.get(second.lower) : undefined;
  return modifier === undefined ? undefined : { modifier, next: next + 2 };
}

const AFTER_OR: ReadonlyMap<string, NumberModifier> = new Map([
  ['more', 'at-least'], ['over', 'at-least'], ['older', 'at-least'], ['above', 'at-least'], ['longer', 'at-least'], ['higher', 'at-least'], ['greater', 'at-least'],
  ['fewer', 'at-most'], ['less', 'at-most'], ['under', 'at-most'], ['younger', 'at-most'], ['lower', 'at-most'], ['below', 'at-most'], ['so', 'about'], ['thereabouts', 'about'],
]);
