/** Whether two names can mean the same; in doubt they do, for a false difference is a false accusation. */

import type { NameValue } from '../value';
import { isKnownOrganisation, isKnownPlace, meaningsOf } from './aliases';
import { slipsBetween } from './distance';
import { foldNameWord, plainName } from './fold-name';
import { areFormsOfOneName } from './given-names';
import { HEADS, ORGANISATION_WORDS, PARTICLES } from './words';

export type NameRelation = 'same' | 'spelling' | 'different';

/**
 * 'same': equal, an alias, a demonym, an acronym, a surname or part, initials, a usual romanisation or short form.
 * 'spelling': the same but for a letter in one word (two in a word of eight letters or more), or in each of two longer words. Else 'different'.
 */
export function compareNames(a: Named, b: Named): NameRelation {
  const memo = memos[(isTypedBody(a) ? 1 : 0) + (isTypedBody(b) ? 2 : 0)];
  const known = memo?.get(a.text)?.get(b.text);
  if (known) return known;
  const relation = relationOf(a, b);
  if (memo) remember(memo, a.text, b.text, relation);
  return relation;
}

type Memo = Map<string, Map<string, NameRelation>>;

/** What is known of pairs of written names, by whether the first, the second or both are typed as bodies: the rest of a type decides nothing. */
const memos: readonly Memo[] = [new Map(), new Map(), new Map(), new Map()];
const MOST_PAIRS = 200_000;
let pairs = 0;

function remember(memo: Memo, first: string, second: string, relation: NameRelation): void {
  if (++pairs > MOST_PAIRS) {
    for (const it of memos) it.clear();
    pairs = 1;
  }
  const of = memo.get(first);
  if (of) of.set(second, relation);
  else memo.set(first, new Map([[second, relation]]));
}

function relationOf(a: Named, b: Named): NameRelation {
  const first = plainName(a.text);
  const second = plainName(b.text);
  if (first === second || squeezed(first) === squeezed(second)) return 'same';
  const listed = compareMeanings(first, second);
  if (listed) return listed;
  const left = wordsOf(first);
  const right = wordsOf(second);
  if (left.length === 0 || right.length === 0) return 'different';
  if (isAcronymOf(a.text, second) || isAcronymOf(b.text, first)) return 'same';
  return isBody(a, first) || isBody(b, second) ? compareBodies(left, right, first, second) : comparePersons(left, right);
}

type Named = Pick<NameValue, 'text' | 'type'>;

const SUFFIXES = new Set('jr sr ii iii iv inc ltd llc plc corp co corporation company limited incorporated group gmbh ag phd md mp esq'.split(' '));
const QUALIFIERS = new Set(`north south east west new northern southern eastern western central upper lower great greater lesser saint st san santa los
  democratic people peoples republic el la port fort mount lake inner outer old deputy vice former anti non`.trim().split(/\s+/));

function squeezed(name: string): string {
  return name.replace(/ /g, '');
}

/** Both listed: they share a meaning or are two things. One listed: no answer, except that a listed place is no person's part. */
function compareMeanings(first: string, second: string): NameRelation | undefined {
  const left = meaningsOf(first);
  const right = meaningsOf(second);
  if (!left || !right) return undefined;
  return left.some((it) => right.includes(it)) ? 'same' : 'different';
}

/** Both are listed, as names of one thing. */
export function areListedAlike(a: string, b: string): boolean {
  return compareMeanings(plainName(a), plainName(b)) === 'same';
}

/** Folded words without particles and suffixes, unless nothing else is there. */
function wordsOf(name: string): readonly string[] {
  const all = name.split(' ').filter((it) => it !== '');
  const bare = all.filter((it) => !PARTICLES.has(it) && !SUFFIXES.has(it) && it !== 'of' && it !== 'and' && it !== '&' && it !== 'the' && it !== 'for');
  return (bare.length > 0 ? bare : all).map(foldNameWord);
}

function isTypedBody(name: Named): boolean {
  return name.type === 'place' || name.type === 'organisation';
}

function isBody(name: Named, plain: string): boolean {
  if (isTypedBody(name)) return true;
  if (isKnownPlace(plain) || isKnownOrganisation(plain)) return true;
  return plain.split(' ').some((it) => it === '&' || HEADS.has(it) || ORGANISATION_WORDS.has(it));
}

function isAcronymOf(written: string, full: string): boolean {
  const letters = written.replace(/[.\s]/g, '');
  if (!/^\p{Lu}{2,8}s?$/u.test(letters)) return false;
  const words = full.split(' ');
  if (words.length < 2) return false;
  const short = letters.toLowerCase();
  // "US" are the initials of "US Senate" by chance.
  if (words.includes(short)) return false;
  const initials = words.map((it) => it.charAt(0)).join('');
  const weighty = words.filter((it) => !/^(?:of|the|for|and|on|in|de|la|du|et|&)$/u.test(it)).map((it) => it.charAt(0)).join('');
  return short === initials || short === weighty;
}

function comparePersons(left: readonly string[], right: readonly string[]): NameRelation {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === 1) return compareSingle(short[0] ?? '', long);
  if (sameSet(left, right)) return 'same';
  const family = wordRelation(lastOf(short), lastOf(long), 4);
  if (family === 'different') return swappedFamily(short, long);
  const given = compareGiven(short.slice(0, -1), long.slice(0, -1));
  if (given === 'different') return 'different';
  if (given === 'spelling' && family === 'spelling') return areLongEnough(short, long) ? 'spelling' : 'different';
  return given === 'spelling' ? 'spelling' : family;
}

/** A slip in each of two words ("Kieth Kellog"): of long words that begin alike, so that no other person is meant. */
function areLongEnough(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 2 && long.length === 2 && short.every((word, i) => Math.min(word.length, long[i]?.length ?? 0) >= 5 && word.charAt(0) === long[i]?.charAt(0));
}

/** A single word means the person if it is any part of the longer name. */
function compareSingle(word: string, long: readonly string[]): NameRelation {
  if (long.includes(word)) return 'same';
  const relation = wordRelation(word, lastOf(long), 5);
  if (relation !== 'spelling') return relation;
  return word.charAt(0) === lastOf(long).charAt(0) ? 'spelling' : 'different';
}

/** The shorter list of given names against the longer: middle names may be missing, initials and short forms stand for names. */
function compareGiven(short: readonly string[], long: readonly string[]): NameRelation {
  if (haveOtherMiddles(short, long)) return 'different';
  let result: NameRelation = 'same';
  let from = 0;
  for (const [index, name] of short.entries()) {
    let best: NameRelation = 'different';
    const candidates = index === 0 && long.length > 0 ? long : long.slice(from);
    for (const [offset, other] of candidates.entries()) {
      const relation = givenRelation(name, other);
      if (relation === 'same' || (relation === 'spelling' && best === 'different')) {
        best = relation;
        if (relation === 'same') {
          from = Math.max(from, offset + 1);
          break;
        }
      }
    }
    if (best === 'different') {
      // "Marco A. Rubio" and "Marco Antonio": a middle part that is not in the other decides nothing.
      if (index > 0 && index < long.length && long.length >= short.length && name.length > 1 && (long[index]?.length ?? 0) > 1) return 'different';
      if (index === 0) return 'different';
    }
    if (best === 'spelling') result = 'spelling';
  }
  return result;
}

/** "George W." and "George H. W." are two people: both give the name after the first, and not the same one. */
function haveOtherMiddles(short: readonly string[], long: readonly string[]): boolean {
  const [a, b] = [short[1], long[1]];
  if (a === undefined || b === undefined || givenRelation(short[0] ?? '', long[0] ?? '') === 'different') return false;
  return (a.length === 1 || b.length === 1) && a.charAt(0) !== b.charAt(0);
}

function givenRelation(a: string, b: string): NameRelation {
  if (a === b || areFormsOfOneName(a, b)) return 'same';
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? 'same' : 'different';
  if (isTwoInitials(a, b) || isTwoInitials(b, a)) return 'same';
  return wordRelation(a, b, 4);
}

/** "JD" beside "James". */
function isTwoInitials(short: string, name: string): boolean {
  return short.length === 2 && short.charAt(0) === name.charAt(0) && !/[aeiouy]/u.test(short);
}

/** Family name first: "Kim Jong Un" and "Jong Un Kim". */
function swappedFamily(short: readonly string[], long: readonly string[]): NameRelation {
  return short.every((it) => long.includes(it)) ? 'same' : 'different';
}

function compareBodies(left: readonly string[], right: readonly string[], first: string, second: string): NameRelation {
  if (sameSet(left, right)) return 'same';
  const [short, long, fullShort, fullLong] = left.length <= right.length ? [left, right, first, second] : [right, left, second, first];
  if (short.length < long.length && short.every((it) => long.includes(it))) return isSeatOf(fullShort, short, long) ? 'different' : partRelation(short, long, fullLong);
  if (left.length !== right.length) return 'different';
  const unlike = left.map((it, i) => [it, right[i] ?? ''] as const).filter(([a, b]) => a !== b);
  if (unlike.length !== 1) return 'different';
  const [a, b] = unlike[0] ?? ['', ''];
  if (QUALIFIERS.has(a) || QUALIFIERS.has(b) || meaningsOf(a) || meaningsOf(b)) return 'different';
  return wordRelation(a, b, 5);
}

/** "U.S. Senate" is not the U.S., nor "Halden University" the town. */
function isSeatOf(place: string, short: readonly string[], long: readonly string[]): boolean {
  return isKnownPlace(place) && long.some((it) => !short.includes(it) && ORGANISATION_WORDS.has(it));
}

/** "Foreign Ministry" is a part of "Russian Foreign Ministry"; "Korea" of "North Korea" and "England" of "Bank of England" are other things. */
function partRelation(short: readonly string[], long: readonly string[], full: string): NameRelation {
  const extra = long.filter((it) => !short.includes(it));
  if (extra.length === 0) return 'same';
  if (extra.every((it) => QUALIFIERS.has(it))) return 'different';
  const first = short[0] === long[0];
  const last = lastOf(short) === lastOf(long) && !/ of | for /u.test(full);
  return first || last ? 'same' : 'different';
}

/** Two lower-cased words that stand in names: the same in any usual form or romanisation, a slip apart, or two words. */
export function compareNameWords(a: string, b: string): NameRelation {
  return wordRelation(foldNameWord(a), foldNameWord(b), 5);
}

/** Two words of a name; `least` letters are needed before a slip is thought of. */
function wordRelation(a: string, b: string, least: number): NameRelation {
  if (a === b || isFormOf(a, b) || isFormOf(b, a)) return 'same';
  const shorter = Math.min(a.length, b.length);
  if (shorter < least) return 'different';
  const limit = shorter >= 8 ? 2 : 1;
  return slipsBetween(a, b, limit) <= limit ? 'spelling' : 'different';
}

/** With the last letter of the word before it. */
const FORM_ENDINGS = /^(?:.(?:e?s|an|ans|ian|ians|ean|ish|ists?|ites?|ism)|[ai]ns?)$/u;

/** Plurals and adjectives: "the Mugabes", "Shakespearean". */
function isFormOf(long: string, word: string): boolean {
  return word.length >= 3 && long.startsWith(word) && FORM_ENDINGS.test(long.slice(word.length - 1));
}

function sameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((it) => right.includes(it)) && right.every((it) => left.includes(it));
}

function lastOf(words: readonly string[]): string {
  return words[words.length - 1] ?? '';
}
