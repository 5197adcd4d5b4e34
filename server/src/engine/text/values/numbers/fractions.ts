/** Reads parts of a whole: "a fifth", "two-thirds", "half", "one in four", "3 out of 10", "1/2", "half a million". */

import { cardinalAt } from '../cardinals';
import { scaledFractionAt } from '../cardinals/mixed';
import { isPluralNoun, endsPhrase } from '../nouns';
import { PARTS, SCALES, SMALL } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';
import type { Reading } from './reading';
import { plain } from './reading';
import { MONEY_WORDS, UNITS } from './units';

export function fractionAt(pieces: readonly Piece[], index: number): Reading | undefined {
  if (scaledFractionAt(pieces, index) !== undefined) return undefined;
  return outOfAt(pieces, index) ?? oneInAt(pieces, index) ?? slashAt(pieces, index) ?? wordsAt(pieces, index);
}

/** "a quarter of a million", "half a million", "two thirds of", "half". */
function wordsAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const opener = at(pieces, index);
  if (opener.lower === 'half') return halfAt(pieces, index);
  const article = opener.lower === 'a' || opener.lower === 'an';
  const count = article ? 1 : SMALL.get(opener.lower) ?? (opener.kind === 'digits' && opener.lower.length === 1 ? opener.value : undefined);
  if (count === undefined || count === 0) return undefined;
  const place = isMark(at(pieces, index + 1), DASHES) ? index + 2 : index + 1;
  const part = at(pieces, place);
  const size = PARTS.get(part.lower);
  if (size === undefined || part.gap > 2 || count >= size * 2 || !isPart(pieces, index, place, count, article)) return undefined;
  return fraction(index, place + 1, count / size);
}

function fraction(first: number, next: number, value: number): Reading {
  return plain(first, next, value, value / 100, 'fraction');
}

/** "a third of", "a third more" but "a third term", "one second". */
function isPart(pieces: readonly Piece[], index: number, place: number, count: number, article: boolean): boolean {
  const part = at(pieces, place).lower;
  const after = at(pieces, place + 1);
  const hyphen = place > index + 1;
  if (part === 'half' || part === 'halves') return count === 1 && (hyphen || after.lower === 'of');
  if (part === 'quarters') return count === 3 && !RUNNING.has(at(pieces, index - 1).lower);
  if (part === 'quarter') return hyphen || after.lower === 'of' || LEAD.has(at(pieces, index - 1).lower) || (article && after.kind !== 'word' && isShareHere(pieces, index));
  if (count > 1) return part.endsWith('s');
  if (hyphen && !article) return true;
  return after.lower === 'of' || after.kind !== 'word' || COMPARED.has(after.lower) || (LEAD.has(at(pieces, index - 1).lower) && !isPluralNoun(after)) || (endsPhrase(after.lower) && after.lower !== 'and');
}

/** "the past three quarters" are months. */
const RUNNING: ReadonlySet<string> = new Set(['past', 'last', 'previous', 'next', 'coming', 'following', 'first', 'final']);

/** "paid a quarter."; a quarter in which, or at which rate, something happened is a stretch of time. */
function isShareHere(pieces: readonly Piece[], index: number): boolean {
  const before = at(pieces, index - 1);
  return before.kind === 'word' && at(pieces, index).gap < 3 && !OF_TIME.has(before.lower) && !UNITS.has(before.lower) && !MONEY_WORDS.has(before.lower) && !SCALES.has(before.lower);
}

const OF_TIME: ReadonlySet<string> = new Set('in for per over during within once twice times after before every each until since people tonnes units time as'.split(' '));

const LEAD: ReadonlySet<string> = new Set(['nearly', 'almost', 'about', 'around', 'over', 'than', 'roughly', 'by', 'under', 'least']);
const COMPARED: ReadonlySet<string> = new Set(['more', 'less', 'fewer', 'higher', 'lower', 'larger', 'smaller', 'off']);

/** "half of", "half the", "half a million", "half an hour" (the unit is read by the caller); not "first half", "half-brother". */
function halfAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const before = at(pieces, index - 1);
  const after = at(pieces, index + 1);
  if (NOT_BEFORE_HALF.has(before.lower) || (isMark(before, DASHES) && before.gap === 0)) return undefined;
  if (isMark(after, DASHES) && after.gap === 0 && !MEASURES.has(at(pieces, index + 2).lower) && !SCALES.has(at(pieces, index + 2).lower)) return undefined;
  if (after.kind === 'word' && (NOT_AFTER_HALF.has(after.lower) || /(?:ed|ing)$/.test(after.lower))) return undefined;
  return fraction(index, index + 1, 0.5);
}

const NOT_BEFORE_HALF: ReadonlySet<string> = new Set(['first', 'second', 'other', 'better', 'in', 'and', 'final', 'top', 'bottom', 'northern', 'southern', 'western', 'eastern', 'latter']);
const NOT_AFTER_HALF: ReadonlySet<string> = new Set(['time', 'brother', 'sister', 'way', 'term', 'back', 'marathon', 'century', 'hearted', 'full', 'empty', 'asleep', 'dead', 'naked']);
const MEASURES: ReadonlySet<string> = new Set(['hour', 'mile', 'kilometre', 'kilometer', 'year', 'day', 'point', 'percent', 'tonne', 'ton', 'metre', 'meter', 'inch', 'century']);

/** "one in four", "3 out of 10", "six in 10". */
function outOfAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const first = at(pieces, index);
  const part = SMALL.get(first.lower) ?? (first.kind === 'digits' && first.decimals === 0 ? first.value : undefined);
  if (part === undefined || part === 0) return undefined;
  const out = at(pieces, index + 1).lower === 'out' && at(pieces, index + 2).lower === 'of';
  const every = at(pieces, index + 1).lower === 'in' && at(pieces, index + 2).lower === 'every';
  if (!out && at(pieces, index + 1).lower !== 'in') return undefined;
  const place = out || every ? index + 3 : index + 2;
  const whole = cardinalAt(pieces, place);
  if (whole === undefined || whole.vague || whole.low <= part || !isWhole(pieces, whole.next, whole.low, part, out)) return undefined;
  return fraction(index, whole.next, part / whole.low);
}

/** "One visitor in eight"; "one man in three cities" is a man. */
function oneInAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const [first, thing] = [at(pieces, index), at(pieces, index + 1)];
  if (first.lower !== 'one' || thing.kind !== 'word' || thing.lower.length < 3 || endsPhrase(thing.lower) || at(pieces, index + 2).lower !== 'in') return undefined;
  const place = at(pieces, index + 3).lower === 'every' ? index + 4 : index + 3;
  const whole = cardinalAt(pieces, place);
  const meant = whole !== undefined && !whole.vague && Number.isInteger(whole.low) && whole.low > 1 && (whole.low <= 20 || whole.low % 10 === 0) && whole.low <= 1000;
  return meant && !isPluralNoun(at(pieces, whole.next)) && !isMark(at(pieces, whole.next), '%') ? fraction(index, whole.next, 1 / whole.low) : undefined;
}

function isWhole(pieces: readonly Piece[], next: number, whole: number, part: number, out: boolean): boolean {
  const after = at(pieces, next);
  if (TIMES.has(after.lower) || isMark(after, DASHES) || isMark(after, '%')) return false;
  if (out) return true;
  return whole <= 20 || (part === 1 && (whole < 1500 || whole > 2100)) || whole === 100 || whole === 1000;
}

const TIMES: ReadonlySet<string> = new Set(['days', 'weeks', 'months', 'years', 'hours', 'minutes', 'seconds', 'games', 'matches', 'cities', 'countries', 'states', 'places', 'provinces', 'regions']);

/** "1/2", "2/3"; not "9/11" nor "24/7". */
function slashAt(pieces: readonly Piece[], index: number): Reading | undefined {
  const [over, slash, under] = [at(pieces, index), at(pieces, index + 1), at(pieces, index + 2)];
  if (over.kind !== 'digits' || !isMark(slash, '/⁄') || slash.gap > 0 || under.kind !== 'digits' || under.gap > 0) return undefined;
  if (over.decimals > 0 || under.decimals > 0 || over.value < 1 || over.value >= under.value || !DENOMINATORS.has(under.value)) return undefined;
  return isMark(at(pieces, index + 3), '/') ? undefined : fraction(index, index + 3, over.value / under.value);
}

const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10]);
