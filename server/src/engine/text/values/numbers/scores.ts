/** Reads scores and votes, both numbers at once. */

import { SMALL } from '../cardinals/number-words';
import { isPluralNoun } from '../nouns';
import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';
import type { Reading } from './reading';
import { plain } from './reading';

/** "51-49", "a 5-4 ruling", "lost 2-1", "three-nil", "by three goals to one" (votes are counted by themselves). Both numbers, the smaller as `low`. */
export function scoreAt(pieces: readonly Piece[], index: number): Reading | undefined {
  return inFigures(pieces, index) ?? inWords(pieces, index) ?? toAt(pieces, index);
}

function inFigures(pieces: readonly Piece[], index: number): Reading | undefined {
  const [first, dash, second] = [at(pieces, index), at(pieces, index + 1), at(pieces, index + 2)];
  if (first.kind !== 'digits' || second.kind !== 'digits' || first.decimals + second.decimals > 0 || first.grouped || second.grouped) return undefined;
  const apart = dash.lower === 'to' && dash.gap === 1;
  if (!apart && !(isMark(dash, DASHES) && dash.gap === 0 && second.gap === 0)) return undefined;
  if (first.value > 999 || second.value > 999 || !isScore(pieces, index, first.value, second.value, apart)) return undefined;
  return scoreOf(index, index + 3, first.value, second.value);
}

function scoreOf(first: number, next: number, a: number, b: number): Reading {
  return { ...plain(first, next, a, 1, 'score'), low: Math.min(a, b), high: Math.max(a, b) };
}

/** "three-nil", "2-nil"; "a two-one win", where the words around tell of a game. */
function inWords(pieces: readonly Piece[], index: number): Reading | undefined {
  const [dash, second] = [at(pieces, index + 1), at(pieces, index + 2)];
  if (!isMark(dash, DASHES) || dash.gap > 0 || second.gap > 0 || second.kind !== 'word') return undefined;
  const [a, b] = [goalsOf(at(pieces, index)), goalsOf(second)];
  if (a === undefined || b === undefined || (isMark(at(pieces, index + 3), DASHES) && at(pieces, index + 3).gap === 0)) return undefined;
  const told = second.lower === NIL || SCORE_NOUNS.has(at(pieces, index + 3).lower) || (SCORE_VERBS.has(at(pieces, index - 1).lower) && at(pieces, index + 3).kind !== 'word');
  return told ? scoreOf(index, index + 3, a, b) : undefined;
}

/** "by three goals to nil", "won two sets to one". */
function toAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const before = at(pieces, index - 1).lower;
  if (at(pieces, index + 2).lower !== 'to' || !COUNTED.has(at(pieces, index + 1).lower) || (before !== 'by' && !SCORE_VERBS.has(before))) return undefined;
  const [a, b] = [goalsOf(at(pieces, index)), goalsOf(at(pieces, index + 3))];
  return a === undefined || b === undefined || COUNTED.has(at(pieces, index + 4).lower) ? undefined : scoreOf(index, index + 4, a, b);
}

function goalsOf(piece: Piece): number | undefined {
  if (piece.kind === 'digits') return piece.decimals === 0 && !piece.grouped && piece.value <= 999 ? piece.value : undefined;
  return piece.lower === NIL ? 0 : SMALL.get(piece.lower);
}

const NIL = 'nil';
const COUNTED: ReadonlySet<string> = new Set(['goal', 'goals', 'set', 'sets', 'frame', 'frames']);

function isScore(pieces: readonly Piece[], index: number, first: number, second: number, apart: boolean): boolean {
  const next = index + 3;
  const after = at(pieces, next);
  const joined = isMark(after, `${DASHES}/`) && after.gap === 0;
  if (joined && at(pieces, next + 1).kind === 'digits') return false;
  if (SCORE_NOUNS.has(after.lower) || (joined && SCORE_NOUNS.has(at(pieces, next + 1).lower))) return true;
  const verb = SCORE_VERBS.has(at(pieces, index - 1).lower) || (at(pieces, index - 1).lower === 'by' && SCORE_VERBS.has(at(pieces, index - 2).lower));
  if (verb) return !isPluralNoun(after) || first > second;
  if (apart) return false;
  return first >= second && !isPluralNoun(after) && !isMark(after, '%');
}

const SCORE_NOUNS: ReadonlySet<string> = new Set(
  'vote votes voting ruling decision win victory defeat loss draw tie majority split verdict lead advantage record score scoreline triumph margin conservative liberal thrashing result'.split(' '),
);
const SCORE_VERBS: ReadonlySet<string> = new Set('won win wins lost lose loses beat beats drew voted votes voting vote ruled passed defeated finished ended led leads trailed trail'.split(' '));
