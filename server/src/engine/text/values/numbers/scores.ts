/** Reads scores and votes, both numbers at once. */

import { isPluralNoun } from '../nouns';
import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';
import type { Reading } from './reading';
import { plain } from './reading';

/** "51-49", "a 5-4 ruling", "lost 2-1", "by 51 votes to 49". Both numbers, the smaller as `low`. */
export function scoreAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const [first, dash, second] = [at(pieces, index), at(pieces, index + 1), at(pieces, index + 2)];
  if (first.kind !== 'digits' || second.kind !== 'digits' || first.decimals + second.decimals > 0 || first.grouped || second.grouped) return undefined;
  const apart = dash.lower === 'to' && dash.gap === 1;
  if (!apart && !(isMark(dash, DASHES) && dash.gap === 0 && second.gap === 0)) return undefined;
  if (first.value > 999 || second.value > 999 || !isScore(pieces, index, first.value, second.value, apart)) return undefined;
  return { ...plain(index, index + 3, first.value, 1, 'score'), low: Math.min(first.value, second.value), high: Math.max(first.value, second.value) };
}

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
