/** Reads how many times as much: "doubled", "tripled", "a fivefold rise", "10 times as many", "twice the size". */

import { cardinalAt } from '../cardinals';
import { SMALL } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';
import type { Reading } from './reading';
import { plain } from './reading';

export function multipleAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const word = at(pieces, index).lower;
  const verb = VERBS.get(word);
  if (verb !== undefined) return isVerb(pieces, index) ? multiple(index, index + 1, verb) : undefined;
  if (word === 'twice') return COMPARED.has(at(pieces, index + 1).lower) ? multiple(index, index + 1, 2) : undefined;
  const doubled = DOUBLES.get(word);
  if (doubled !== undefined) return OF_ANOTHER.has(at(pieces, index + 1).lower) ? multiple(index, index + 1, doubled) : undefined;
  const fold = FOLDS.get(word);
  if (fold !== undefined) return multiple(index, index + 1, fold);
  return countedAt(pieces, index);
}

export function opensMultiple(word: string): boolean {
  return word === 'twice' || VERBS.has(word) || DOUBLES.has(word) || FOLDS.has(word);
}

function multiple(first: number, next: number, value: number): Reading {
  return { ...plain(first, next, value, value >= 1 ? 1 : value / 10, 'multiple'), counts: false };
}

/** "10-fold", "three times as many", "five times more"; "won three times" counts. */
function countedAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const count = cardinalAt(pieces, index);
  if (count === undefined || count.vague || count.low !== count.high) return undefined;
  const dash = isMark(at(pieces, count.next), DASHES) && at(pieces, count.next).gap === 0 ? count.next + 1 : count.next;
  const word = at(pieces, dash).lower;
  if (word === 'fold' && at(pieces, dash).gap < 2) return multiple(index, dash + 1, count.low);
  if (word !== 'times' || !COMPARED.has(at(pieces, dash + 1).lower)) return undefined;
  return { ...multiple(index, dash + 1, count.low), step: count.step };
}

const COMPARED: ReadonlySet<string> = new Set('as more higher larger bigger greater larger faster longer likelier the its their what that'.split(' '));

/** "doubled", but not "a doubled cloth": what follows is no noun of its own. */
function isVerb(pieces: readonly Piece[], index: number): boolean {
  const before = at(pieces, index - 1);
  return !(isMark(before, DASHES) && before.gap === 0) && !ARTICLES.has(before.lower);
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their']);

const VERBS: ReadonlyMap<string, number> = new Map([
  ...'doubled doubling doubles'.split(' ').map((word): [string, number] => [word, 2]),
  ...'tripled tripling triples trebled trebling trebles'.split(' ').map((word): [string, number] => [word, 3]),
  ...'quadrupled quadrupling quadruples'.split(' ').map((word): [string, number] => [word, 4]),
  ...'quintupled quintupling'.split(' ').map((word): [string, number] => [word, 5]),
  ...'halved halving halves'.split(' ').map((word): [string, number] => [word, 0.5]),
]);

/** "Double the number", "triple its size"; "a double murder" and "a triple jump" are no multiples. */
const DOUBLES: ReadonlyMap<string, number> = new Map([['double', 2], ['triple', 3], ['treble', 3], ['quadruple', 4]]);
const OF_ANOTHER: ReadonlySet<string> = new Set(['the', 'that', 'its', 'their', 'what', 'last']);

const FOLDS: ReadonlyMap<string, number> = new Map([
  ...[...SMALL].filter(([, value]) => value > 1 && value < 13).map(([word, value]): [string, number] => [`${word}fold`, value]), ['hundredfold', 100],
]);
