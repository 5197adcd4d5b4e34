/** Reads the special forms: ordinals, ages and decades of age, scores and votes. */

import { cardinalAt } from '../cardinals';
import { endsPhrase, isPluralNoun } from '../nouns';
import { ORDINAL_SUFFIXES, ORDINALS, TENS } from '../number-words';
import type { Piece } from '../pieces';
import { APOSTROPHES, at, DASHES, isMark, opensSentence } from '../pieces';
import type { Reading } from './reading';
import { plain } from './reading';

/** "third", "21st", "twenty-first"; not "Fifth Avenue", "at first", "a second". */
export function ordinalAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const piece = at(pieces, index);
  if (piece.kind === 'digits') {
    const suffix = at(pieces, index + 1);
    return suffix.gap === 0 && suffix.kind === 'word' && ORDINAL_SUFFIXES.has(suffix.lower) && piece.decimals === 0 ? plain(index, index + 2, piece.value, 1, 'ordinal') : undefined;
  }
  const ten = TENS.get(piece.lower);
  const dash = isMark(at(pieces, index + 1), DASHES);
  const unit = ten === undefined ? undefined : ORDINALS.get(at(pieces, dash ? index + 2 : index + 1).lower);
  if (ten !== undefined && unit !== undefined && unit < 10) return plain(index, index + (dash ? 3 : 2), ten + unit, 1, 'ordinal');
  const value = ORDINALS.get(piece.lower);
  return value === undefined || !isOrdinal(pieces, index) ? undefined : plain(index, index + 1, value, 1, 'ordinal');
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

/** "aged 45", "45-year-old", "six-month-old", "45 years old", "in his 40s", and an age between commas after a name. */
export function ageAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const decade = ageDecadeAt(pieces, index);
  if (decade !== undefined) return decade;
  const count = cardinalAt(pieces, index);
  if (count === undefined || count.vague || count.low > 999) return undefined;
  const old = yearsOld(pieces, count.next);
  if (old !== undefined) return { ...plain(index, old.next, count.low * old.factor, old.factor, 'age'), factor: old.factor, unit: [count.next, old.next], counts: false };
  if (count.low > 120 || !(isAged(pieces, index) || isApposition(pieces, index, count.next))) return undefined;
  return plain(index, count.next, count.low, 1, 'age');
}

interface Old {
  readonly next: number;
  readonly factor: number;
}

function yearsOld(pieces: readonly Piece[], index: number): Old | undefined {
  const skip = (place: number): number => (isMark(at(pieces, place), DASHES) && at(pieces, place).gap === 0 ? place + 1 : place);
  const unit = skip(index);
  const word = at(pieces, unit).lower;
  const factor = AGE_UNITS.get(word);
  if (factor === undefined) return undefined;
  const old = skip(unit + 1);
  const ending = at(pieces, old).lower;
  if (ending === 'old' || ending === 'olds') return { next: old + 1, factor };
  return ending === 'of' && at(pieces, old + 1).lower === 'age' ? { next: old + 2, factor } : undefined;
}

const AGE_UNITS: ReadonlyMap<string, number> = new Map([['year', 1], ['years', 1], ['yr', 1], ['month', 1 / 12], ['months', 1 / 12], ['week', 7 / 365.25], ['weeks', 7 / 365.25], ['day', 1 / 365.25], ['days', 1 / 365.25]]);

/** "aged 45", "age of 45", "at age 45", "ages 3 to 5". */
function isAged(pieces: readonly Piece[], index: number): boolean {
  const before = at(pieces, index - 1).lower;
  if (before === 'aged') return true;
  if (before === 'age' || before === 'ages') return true;
  return before === 'of' && at(pieces, index - 2).lower === 'age';
}

/** "Rubio, 53, said", "(Rubio, 53)". */
function isApposition(pieces: readonly Piece[], index: number, next: number): boolean {
  const piece = at(pieces, index);
  const after = at(pieces, next);
  const name = at(pieces, index - 2);
  if (piece.kind !== 'digits' || piece.decimals > 0 || piece.value < 1 || piece.value > 110 || next !== index + 1) return false;
  return isMark(at(pieces, index - 1), ',') && isMark(after, ',.)') && after.gap === 0 && name.kind === 'word' && name.capital;
}

/** "in his 40s", "in her mid-40s", "in their twenties". */
function ageDecadeAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const tick = isMark(at(pieces, index + 1), APOSTROPHES) && at(pieces, index + 1).gap === 0 ? index + 2 : index + 1;
  const piece = at(pieces, index);
  const words = AGE_TENS.get(piece.lower);
  const written = piece.kind === 'digits' && piece.lower.length === 2 && piece.value % 10 === 0 && at(pieces, tick).lower === 's' && at(pieces, tick).gap === 0;
  if (!written && words === undefined) return undefined;
  let before = index - 1;
  let [from, to] = [0, 9];
  if (isMark(at(pieces, before), DASHES) && at(pieces, before - 1).lower === 'mid') before--;
  const place = at(pieces, before).lower;
  if (place === 'mid') [from, to] = [3, 7];
  if (place === 'early') [from, to] = [0, 4];
  if (place === 'late') [from, to] = [6, 9];
  if (place === 'mid' || place === 'early' || place === 'late') before--;
  if (!OWNERS.has(at(pieces, before).lower)) return undefined;
  const low = words ?? piece.value;
  return { ...plain(index, written ? tick + 1 : index + 1, low, 1, 'age'), low: low + from, high: low + to };
}

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 'your', 'its']);
const AGE_TENS: ReadonlyMap<string, number> = new Map([['teens', 10], ...[...TENS].map(([word, value]): [string, number] => [word.replace(/y$/, 'ies'), value])]);

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
