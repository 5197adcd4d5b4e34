/** Reads years and what is made of them: "in 2014", "2014-16", "the 1990s", "the 19th century", "Q2 2024", "summer of 2023", "early 2023". */

import { ORDINAL_SUFFIXES, ORDINALS } from '../cardinals/number-words';
import type { Piece } from '../pieces';
import { APOSTROPHES, at, DASHES, isMark } from '../pieces';
import { endsPhrase, isPluralNoun, isUnitWord } from '../nouns';
import { monthSpan, yearSpan } from './calendar';
import type { DateMatch, Part } from './match';
import { isDash, isGluedWord, monthAt, yearAt } from './match';
import { BEFORE_DATE, MONTHS, SEASONS } from './words';
import { seasonSpan } from './seasons';

export function yearsAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  return decadeAt(pieces, index) ?? centuryAt(pieces, index) ?? fiscalAt(pieces, index) ?? quarterAt(pieces, index) ?? seasonAt(pieces, index) ?? eraAt(pieces, index) ?? plainYear(pieces, index);
}

/** "1990s", "1990's", "the '90s". In "his 60s" the number is an age. */
function decadeAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const tick = isMark(at(pieces, index), APOSTROPHES) ? index + 1 : index;
  const piece = at(pieces, tick);
  if (piece.kind !== 'digits' || piece.decimals > 0 || piece.grouped || (tick > index && piece.gap > 0)) return undefined;
  const late = isMark(at(pieces, tick + 1), APOSTROPHES) && at(pieces, tick + 1).gap === 0 ? tick + 2 : tick + 1;
  if (at(pieces, late).lower !== 's' || at(pieces, late).gap > 0 || piece.value % 10 !== 0) return undefined;
  const next = late + 1;
  if (piece.lower.length === 4 && piece.value >= 1000 && piece.value < 2200) {
    const years = piece.value % 100 === 0 && piece.value < 2000 ? 99 : 9;
    return { first: index, next, grain: years === 9 ? 'decade' : 'century', parts: {}, days: yearSpan(piece.value, piece.value + years) };
  }
  const before = at(pieces, index - 1).lower;
  if (piece.lower.length !== 2 || !(tick > index || before === 'the' || before === 'in' || isJoinedDecade(pieces, index) || (EARLY.has(before) && at(pieces, index - 2).lower === 'the'))) return undefined;
  if (piece.value < 30) return { first: index, next, grain: 'decade', parts: {} };
  return { first: index, next, grain: 'decade', parts: {}, days: yearSpan(1900 + piece.value, 1909 + piece.value) };
}

/** "in the 1970s and 80s". */
function isJoinedDecade(pieces: readonly Piece[], index: number): boolean {
  const [s, years] = [at(pieces, index - 2), at(pieces, index - 3)];
  return JOINS.has(at(pieces, index - 1).lower) && s.lower === 's' && s.gap === 0 && years.kind === 'digits' && (years.lower.length === 4 || years.lower.length === 2);
}

const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through']);
const EARLY: ReadonlySet<string> = new Set(['early', 'late', 'mid']);

/** "the 19th century", "nineteenth-century". */
function centuryAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const ordinal = smallOrdinal(pieces, index, 30);
  if (ordinal === undefined) return undefined;
  const word = isDash(pieces, ordinal.next) ? ordinal.next + 1 : ordinal.next;
  const century = at(pieces, word).lower;
  if (century !== 'century' && century !== 'centuries') return undefined;
  return { first: index, next: word + 1, grain: 'century', parts: {}, days: yearSpan(ordinal.value * 100 - 99, ordinal.value * 100) };
}

function smallOrdinal(pieces: readonly Piece[], index: number, limit: number): Part | undefined {
  const piece = at(pieces, index);
  if (piece.kind === 'digits') {
    const suffix = at(pieces, index + 1);
    return suffix.gap === 0 && ORDINAL_SUFFIXES.has(suffix.lower) && piece.value >= 1 && piece.value <= limit ? { value: piece.value, next: index + 2 } : undefined;
  }
  if (piece.lower === 'twenty' && isDash(pieces, index + 1)) {
    const unit = ORDINALS.get(at(pieces, index + 2).lower);
    return unit !== undefined && unit < 10 ? { value: 20 + unit, next: index + 3 } : undefined;
  }
  const value = ORDINALS.get(piece.lower);
  return value === undefined || value > limit ? undefined : { value, next: index + 1 };
}

/** "fiscal 2024", "FY24", "fiscal year 2024": where it begins differs from country to country, so its days stay open. */
function fiscalAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const word = at(pieces, index).lower;
  if (word !== 'fiscal' && word !== 'fy' && word !== 'financial') return undefined;
  const place = at(pieces, index + 1).lower === 'year' ? index + 2 : index + 1;
  const piece = at(pieces, place);
  if (word === 'fy' && piece.kind === 'digits' && piece.lower.length === 2) return { first: index, next: place + 1, grain: 'year', parts: { year: 2000 + piece.value } };
  const year = yearAt(pieces, place, 1900, 2099);
  if (year === undefined || (word === 'financial' && place === index + 1)) return undefined;
  return { first: index, next: year.next, grain: 'year', parts: { year: year.value } };
}

/** "Q2 2024", "2024 Q2", "the second quarter of 2024", "H1 2024", "the first half of 2024". */
function quarterAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const piece = at(pieces, index);
  const before = piece.kind === 'digits' ? yearAt(pieces, index, 1900, 2099) ?? gluedYear(pieces, index) : undefined;
  const place = before === undefined ? index : isDash(pieces, before.next) ? before.next + 1 : before.next;
  const quarter = quarterLetter(pieces, place) ?? (before === undefined ? quarterWords(pieces, place) : undefined);
  if (quarter === undefined) return undefined;
  const of = isDash(pieces, quarter.next) || at(pieces, quarter.next).lower === 'of' || isMark(at(pieces, quarter.next), ',') || at(pieces, quarter.next).lower === 'in' ? quarter.next + 1 : quarter.next;
  const year = before ?? shortYear(pieces, quarter.next) ?? yearAt(pieces, of, 1900, 2199);
  const months = quarter.half ? 6 : 3;
  if (year === undefined) return quarter.half ? undefined : { first: index, next: quarter.next, grain: 'quarter', parts: { quarter: quarter.value } };
  return {
    first: index, next: before === undefined ? year.next : quarter.next, grain: 'quarter',
    parts: { year: year.value, ...(quarter.half ? { half: quarter.value === 1 ? 1 : 2 } : { quarter: quarter.value }) }, days: monthSpan(year.value, (quarter.value - 1) * months + 1, months),
  };
}

/** "2Q20". */
function shortYear(pieces: readonly Piece[], index: number): Part | undefined {
  const { kind, lower, gap, value } = at(pieces, index);
  return kind === 'digits' && gap === 0 && lower.length === 2 && at(pieces, index - 1).lower === 'q' ? { value: 2000 + value, next: index + 1 } : undefined;
}

/** "2016H2". */
function gluedYear(pieces: readonly Piece[], index: number): Part | undefined {
  const { lower, value, decimals } = at(pieces, index);
  return lower.length === 4 && decimals === 0 && value >= 1900 && value < 2100 && quarterLetter(pieces, index + 1) !== undefined ? { value, next: index + 1 } : undefined;
}

interface Quarter extends Part {
  readonly half: boolean;
}

function quarterLetter(pieces: readonly Piece[], index: number): Quarter | undefined {
  const turned = at(pieces, index).kind === 'digits' && at(pieces, index).gap > 0 && at(pieces, index + 1).lower === 'q' && at(pieces, index + 1).capital;
  const letter = at(pieces, turned ? index + 1 : index).lower;
  const digit = at(pieces, turned ? index : index + 1);
  if (turned) return at(pieces, index + 1).gap === 0 && digit.lower.length === 1 && digit.value >= 1 && digit.value <= 4 ? { value: digit.value, next: index + 2, half: false } : undefined;
  if ((letter !== 'q' && letter !== 'h') || digit.gap > 0 || digit.kind !== 'digits' || digit.lower.length > 1) return undefined;
  const half = letter === 'h';
  return digit.value >= 1 && digit.value <= (half ? 2 : 4) ? { value: digit.value, next: index + 2, half } : undefined;
}

function quarterWords(pieces: readonly Piece[], index: number): Quarter | undefined {
  const ordinal = smallOrdinal(pieces, index, 4) ?? finalQuarter(pieces, index);
  if (ordinal === undefined) return undefined;
  const place = isDash(pieces, ordinal.next) ? ordinal.next + 1 : ordinal.next;
  const word = at(pieces, place).lower;
  if (word === 'half') return ordinal.value < 3 ? { value: ordinal.value, next: place + 1, half: true } : undefined;
  return word === 'quarter' ? { value: ordinal.value, next: place + 1, half: false } : undefined;
}

/** "the final quarter of 2024". */
function finalQuarter(pieces: readonly Piece[], index: number): Part | undefined {
  const word = at(pieces, index).lower;
  const [quarter, of] = [at(pieces, index + 1).lower, at(pieces, index + 2).lower];
  const meant = (word === 'final' || word === 'last') && quarter === 'quarter' && of === 'of' && yearAt(pieces, index + 3, 1900, 2199) !== undefined;
  return meant ? { value: 4, next: index + 1 } : undefined;
}

/** "summer 2023", "the winter of 2021-22". */
function seasonAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const season = SEASONS.get(at(pieces, index).lower);
  if (season === undefined) return undefined;
  const place = at(pieces, index + 1).lower === 'of' || isMark(at(pieces, index + 1), ',') ? index + 2 : index + 1;
  const year = yearAt(pieces, place, 1500, 2099);
  if (year === undefined) return undefined;
  const last = season === 'winter' ? secondYear(pieces, year) : undefined;
  return {
    first: index, next: last?.next ?? year.next, grain: 'season',
    parts: season === 'winter' ? { season } : { year: year.value, season },
    days: seasonSpan(season, last === undefined ? year.value : year.value, last !== undefined),
  };
}

/** "44 BC", "AD 70", "70 AD", "the year 247". */
function eraAt(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const piece = at(pieces, index);
  const number = at(pieces, index + 1);
  if (piece.lower === 'ad' && piece.capital && number.kind === 'digits' && number.gap === 1 && number.value < 2000) return { first: index, next: index + 2, grain: 'year', parts: { year: number.value } };
  if (at(pieces, index - 1).lower === 'year' && piece.lower.length < 4 && isWholeYear(pieces, index)) return { first: index, next: index + 1, grain: 'year', parts: { year: piece.value }, days: yearSpan(piece.value) };
  if (piece.kind !== 'digits' || number.kind !== 'word' || !number.capital || number.gap > 1) return undefined;
  if (number.lower === 'bc' || number.lower === 'bce') return { first: index, next: index + 2, grain: 'year', parts: { year: -piece.value } };
  return number.lower === 'ad' || number.lower === 'ce' ? { first: index, next: index + 2, grain: 'year', parts: { year: piece.value } } : undefined;
}

/** Not "year 7 pupils", "year 3.5" or a school's "Year 11". */
function isWholeYear(pieces: readonly Piece[], index: number): boolean {
  const [piece, after, article] = [at(pieces, index), at(pieces, index + 1), at(pieces, index - 2).lower];
  return piece.kind === 'digits' && piece.decimals === 0 && piece.value > 13 && (after.kind !== 'word' || after.gap > 1 || endsPhrase(after.lower)) && (article === 'the' || piece.value > 99);
}

function plainYear(pieces: readonly Piece[], index: number): DateMatch | undefined {
  const year = yearAt(pieces, index);
  if (year === undefined || !isYearHere(pieces, index, year)) return undefined;
  const month = monthAfterYear(pieces, year.next);
  if (month !== undefined) return { first: index, next: month.next, grain: 'month', parts: { year: year.value, month: month.value }, days: monthSpan(year.value, month.value) };
  const last = secondYear(pieces, year);
  if (last === undefined) return { first: index, next: year.next, grain: 'year', parts: { year: year.value }, days: yearSpan(year.value) };
  return { first: index, next: last.next, grain: 'year', parts: {}, days: yearSpan(year.value, last.value) };
}

/** "2016 June" and "in 2016, November", where no day or year of its own follows the month. */
function monthAfterYear(pieces: readonly Piece[], comma: number): Part | undefined {
  const index = isMark(at(pieces, comma), ',') && !OTHER_WORDS.has(at(pieces, comma + 1).lower) ? comma + 1 : comma;
  const clear = index > comma || at(pieces, index).capital || (at(pieces, index).lower.length > 3 && at(pieces, index).lower !== 'march');
  const month = clear && at(pieces, index).gap === 1 ? monthAt(pieces, index) : undefined;
  return month === undefined || at(pieces, month.next).kind === 'digits' ? undefined : month;
}

/** Months that are names and verbs too. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['april', 'june', 'august', 'may', 'march', 'mar', 'jan', 'dec', 'sep']);

/** "-2016", "–16", "/24" after a year. */
function secondYear(pieces: readonly Piece[], year: Part): Part | undefined {
  const joint = at(pieces, year.next);
  const piece = at(pieces, year.next + 1);
  if (!isMark(joint, `${DASHES}/`) || joint.gap > 0 || piece.gap > 0 || piece.kind !== 'digits' || piece.decimals > 0 || isGluedWord(pieces, year.next + 2)) return undefined;
  const last = piece.lower.length === 4 ? piece.value : piece.lower.length === 2 ? Math.floor(year.value / 100) * 100 + piece.value : 0;
  return last > year.value && last < 2200 && last - year.value < 400 ? { value: last, next: year.next + 2 } : undefined;
}

function isYearHere(pieces: readonly Piece[], index: number, year: Part): boolean {
  const before = at(pieces, index - 1);
  const after = at(pieces, year.next);
  if (before.kind === 'word' && at(pieces, index).gap === 0) return false;
  const circa = isMark(before, '.') && (at(pieces, index - 2).lower === 'c' || at(pieces, index - 2).lower === 'ca');
  if (isMark(before, '$£€¥₹#/.:') && at(pieces, index).gap === 0 && !circa) return false;
  if (isMark(after, '%°:') || (isMark(after, '/') && after.gap === 0) || isUnitWord(after.lower)) return false;
  if (after.kind === 'word' && after.gap === 1 && isMeridiem(after.lower)) return false;
  const led = BEFORE_YEAR.has(before.lower) || BEFORE_DATE.has(before.lower) || MONTHS.has(before.lower);
  const usual = year.value >= 1900 && year.value < 2050;
  if (isPluralNoun(after)) return before.lower === 'the' || before.lower === 'its' ? usual : led && usual && before.lower !== 'by' && before.lower !== 'around';
  if (led) return year.value >= 1000;
  if (before.lower === 'to') return year.value >= 1500 && year.value < 2100;
  if (MODIFIERS.has(before.lower)) return false;
  return usual || (year.value >= 1500 && year.value < 2100 && (isMark(before, '(') || isMark(after, ')')));
}

function isMeridiem(word: string): boolean {
  return word === 'gmt' || word === 'utc' || word === 'hours' || word === 'hrs' || word === 'local';
}

const BEFORE_YEAR: ReadonlySet<string> = new Set(['year', 'of', 'spring', 'summer', 'autumn', 'fall', 'winter', 'election', 'mid']);
const MODIFIERS: ReadonlySet<string> = new Set(['some', 'about', 'nearly', 'almost', 'than', 'over', 'least', 'roughly', 'approximately', 'no', 'page', 'room', 'flight']);
