/** Tells where a numeral is no number: parts of names, list markers, locators, "one" as a pronoun. */

import { endsPhrase, isPluralNoun } from '../nouns';
import { ORDINAL_SUFFIXES, SCALE_LETTERS, SCALES, SMALL } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { APOSTROPHES, at, DASHES, isMark, opensSentence } from '../pieces';
import { CODES, UNIT_OPENERS } from './units';

export function isNoNumber(pieces: readonly Piece[], index: number): boolean {
  const piece = at(pieces, index);
  if (piece.kind === 'word') return isNamedByWord(pieces, index) || (piece.lower === 'one' && !isCountingOne(pieces, index));
  if (piece.kind !== 'digits') return false;
  return isGlued(pieces, index) || isListMarker(pieces, index) || isLabelled(pieces, index) || isInList(pieces, index) || isTelephone(pieces, index);
}

/** "League One", "Air Force One", "Chapter Three"; "acts including One Direction". */
function isNamedByWord(pieces: readonly Piece[], index: number): boolean {
  const before = at(pieces, index - 1);
  if (opensName(pieces, index)) return true;
  return at(pieces, index).capital && at(pieces, index).gap === 1 && before.kind === 'word' && before.capital && !opensSentence(pieces, index - 1) && SMALL.has(at(pieces, index).lower);
}

/** A numeral with a capital, inside a sentence and before another capital; in a headline the word before has one too. */
function opensName(pieces: readonly Piece[], index: number): boolean {
  const [before, piece, after] = [at(pieces, index - 1), at(pieces, index), at(pieces, index + 1)];
  return piece.capital && SMALL.has(piece.lower) && before.kind === 'word' && !before.capital && before.lower.length > 3 && after.capital && after.kind === 'word' && after.gap === 1 && !SCALES.has(after.lower);
}

/** "one soldier", "one or more"; not "no one", "one of the", "the one who", "one must". */
function isCountingOne(pieces: readonly Piece[], index: number): boolean {
  const before = at(pieces, index - 1);
  const after = at(pieces, index + 1);
  if (isMark(before, DASHES) && before.gap === 0) return false;
  if (NOT_BEFORE_ONE.has(before.lower) && !(ARTICLES.has(before.lower) && (UNIT_OPENERS.has(after.lower) || after.lower === 'and'))) return false;
  if (isMark(after, DASHES) && after.gap === 0) return at(pieces, index + 2).kind === 'word';
  if (after.lower === 'or' || after.lower === 'in' || after.lower === 'out') return true;
  if (after.lower === 'and') return at(pieces, index + 2).lower === 'a' || at(pieces, index + 2).lower === 'half';
  if (after.kind !== 'word' || after.gap > 2 || isMark(after, APOSTROPHES)) return false;
  return !endsPhrase(after.lower) && !IDIOMS.has(after.lower) && !isPronoun(pieces, index + 1);
}

/** "it makes one forget meals": what one counts is never several. */
function isPronoun(pieces: readonly Piece[], index: number): boolean {
  const next = at(pieces, index).lower;
  if (SCALES.has(next) || UNIT_OPENERS.has(next)) return false;
  let last = index;
  while (last < index + 3 && at(pieces, last + 1).kind === 'word' && at(pieces, last + 1).gap === 1 && !endsPhrase(at(pieces, last + 1).lower)) last++;
  const word = at(pieces, last);
  return last > index && word.lower.endsWith('s') && isPluralNoun(word) && !SAME_PLURAL.has(word.lower);
}

const SAME_PLURAL: ReadonlySet<string> = new Set(['series', 'species', 'means', 'crossroads', 'headquarters', 'barracks', 'works']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'that', 'this']);
const NOT_BEFORE_ONE: ReadonlySet<string> = new Set('no the this that any every each which some another such a an latter former loved only-'.split(' '));
const IDIOMS: ReadonlySet<string> = new Set('another day thing side hand way time point reason knows thinks needs wants wishes finds sees another else more such'.split(' '));

/** "B52", "3I", "5G", "COVID-19", "F-16", "Su-35", "2x4": letters on the numeral that are neither unit nor scale. */
function isGlued(pieces: readonly Piece[], index: number): boolean {
  const piece = at(pieces, index);
  const before = at(pieces, index - 1);
  const after = at(pieces, index + 1);
  if (piece.gap === 0 && before.kind === 'word' && !MONEY_LETTERS.has(before.lower)) return true;
  if (piece.gap === 0 && isMark(before, '#@_:.\\=&')) return true;
  if (piece.gap === 0 && isMark(before, DASHES) && before.gap === 0) {
    const head = at(pieces, index - 2);
    if (head.kind === 'word' && (head.capital || head.end - head.start < 3)) return true;
    if (head.kind === 'digits' || head.lower === '/') return true;
  }
  return isGluedAfter(pieces, index) || (isMark(after, '/') && after.gap === 0 && at(pieces, index + 2).gap === 0) || (isMark(before, '/') && piece.gap === 0);
}

/** "5G": letters after the numeral that are neither unit nor scale. */
export function isGluedAfter(pieces: readonly Piece[], index: number): boolean {
  const after = at(pieces, index + 1);
  if (after.kind !== 'word' || after.gap > 0) return false;
  if (after.lower === 'g' && after.capital) return true;
  return !(UNIT_OPENERS.has(after.lower) || ORDINAL_SUFFIXES.has(after.lower) || SCALE_LETTERS.has(after.lower) || CODES.has(after.lower) || KNOWN.has(after.lower));
}

const MONEY_LETTERS: ReadonlySet<string> = new Set('usd eur gbp chf rs inr cny jpy aud cad sek nok dkk kr rmb'.split(' '));
const KNOWN: ReadonlySet<string> = new Set('bn mn tn trn mln bln mil mio mrd million billion trillion thousand p pm am s x'.split(' '));

/** "1. First", "(2) Second", "3) Third" at the beginning of a line. */
function isListMarker(pieces: readonly Piece[], index: number): boolean {
  const after = at(pieces, index + 1);
  const open = isMark(at(pieces, index - 1), '([-*•–') ? index - 1 : index;
  if (at(pieces, open).gap < 2 || after.gap > 0 || !isMark(after, '.)]')) return false;
  return at(pieces, index).value < 200 && at(pieces, index + 2).gap > 0;
}

/** "Article 5", "page 12", "World War 2", "No. 10", "p. 3", "§ 4". */
function isLabelled(pieces: readonly Piece[], index: number): boolean {
  const piece = at(pieces, index);
  const before = at(pieces, index - 1);
  if (piece.decimals > 0 || piece.grouped || piece.gap > 1) return isMark(before, '§¶');
  if (isMark(before, '§¶')) return true;
  if (isMark(before, '.') && before.gap === 0) return LOCATORS.has(at(pieces, index - 2).lower) && piece.gap < 2;
  if (before.kind !== 'word') return false;
  if (LABELS.has(before.lower)) return before.capital || SURE_LABELS.has(before.lower);
  return before.capital && !opensSentence(pieces, index - 1) && isNameEnd(pieces, index);
}

/** After a capitalised word a bare numeral that nothing countable follows is the name's: "Apollo 11", "Euro 2024". */
function isNameEnd(pieces: readonly Piece[], index: number): boolean {
  const after = at(pieces, index + 1);
  if (isMark(after, `%°${DASHES}+€`)) return false;
  return after.kind !== 'word' || endsPhrase(after.lower) || (after.capital && after.gap === 1);
}

const LOCATORS: ReadonlySet<string> = new Set('p pp para paras no nos vol ch sec fig art col l ll n r'.split(' '));
const SURE_LABELS: ReadonlySet<string> = new Set('page pages chapter paragraph footnote figure verse line article section clause annex appendix route flight room gate platform number channel'.split(' '));
const LABELS: ReadonlySet<string> = new Set([
  ...SURE_LABELS,
  ...'resolution highway interstate type phase level group apollo formula windows boeing airbus falcon act bill grade class unit question table psalm version category stage tier title amendment division day week area zone district lane bus train pier terminal building block war pope king part volume episode season round directive protocol directive model proposition measure order executive code rule form schedule'.split(' '),
]);

/** "+46 10 719 0000": a plus on the first of at least three groups of figures. */
function isTelephone(pieces: readonly Piece[], index: number): boolean {
  let first = index;
  while (first > index - LONGEST_TELEPHONE && at(pieces, first - 1).kind === 'digits' && at(pieces, first).gap === 1) first--;
  if (!isMark(at(pieces, first - 1), '+') || at(pieces, first).gap > 0) return false;
  return [1, 2].every((step) => at(pieces, first + step).kind === 'digits' && at(pieces, first + step).gap === 1);
}

const LONGEST_TELEPHONE = 6;

/** Telephone numbers, addresses of machines, dates that were not dates: numerals chained by hyphens or points. */
function isInList(pieces: readonly Piece[], index: number): boolean {
  const joins = (mark: number, digits: number): boolean => {
    const piece = at(pieces, Math.max(mark, digits));
    return isMark(at(pieces, mark), '-.:') && at(pieces, mark).gap === 0 && piece.gap === 0 && at(pieces, digits).kind === 'digits';
  };
  const after = joins(index + 1, index + 2);
  const { lower, decimals, value } = at(pieces, index);
  if ((after && joins(index + 3, index + 4)) || (after && isMark(at(pieces, index + 1), '.:'))) return true;
  // "423 0000" may be two numbers, "+46 10 719 0000" is one of a telephone.
  return lower.length > 1 && lower.startsWith('0') && decimals === 0 && (value > 0 || lower.length < 4 || at(pieces, index - 2).kind === 'digits');
}
