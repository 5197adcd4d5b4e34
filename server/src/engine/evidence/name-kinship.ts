/** What two names are to each other beyond being the same: parts of one name, one family, one kind of thing. */

import { compareNames } from '../text/values/names';
import { GIVEN_NAMES } from '../text/values/names/given-names';
import { HEADS, ORGANISATION_WORDS, PLACE_WORDS, PORTFOLIOS, TITLE_MODIFIERS, TITLES } from '../text/values/names/words';
import type { NameValue } from '../text/values/value';
import { wordsOfName } from './name-words';

/** The same, or possibly so: "the Bay Council" and "Bay". "North" and "South" of one name are two. */
export function isAkin(a: NameValue, b: NameValue): boolean {
  if (compareNames(a, b) !== 'different') return true;
  if (a.type === 'place' && b.type === 'place' && wordsOfName(a).length === wordsOfName(b).length) return false;
  return sharesWord(a, b) || sharesWord(b, a);
}

/** "Ode Marsh" and "Oskar Marsh": one of the given names is known, and the other is nobody's title, nor a short form of it ("Tom", "Tomas"). */
export function isOfOneFamily(a: NameValue, b: NameValue | undefined): boolean {
  if (b === undefined) return false;
  const [own, other] = [wordsOfName(a), wordsOfName(b)];
  if (own.length < 2 || own.length !== other.length || own.at(-1) !== other.at(-1) || ![a, b].some((it) => it.type === 'person')) return false;
  const given = [own[0] ?? '', other[0] ?? ''];
  return given.some((it) => GIVEN_NAMES.has(it)) && given.every((it) => GIVEN_NAMES.has(it) || isGivenByForm(it)) && given[0]?.slice(0, 3) !== given[1]?.slice(0, 3) && compareNames(a, b) === 'different';
}

function isGivenByForm(word: string): boolean {
  return /^\p{L}{3,}$/u.test(word) && !TITLES.has(word) && !HEADS.has(word) && !TITLE_MODIFIERS.has(word) && !PORTFOLIOS.has(word) && !ORGANISATION_WORDS.has(word) && !PLACE_WORDS.has(word);
}

/** A state is no rival of the minister who acts for it. */
export function isOfOneKind(a: NameValue, b: NameValue): boolean {
  return !(a.type === 'person' && b.type === 'place') && !(a.type === 'place' && b.type === 'person');
}

/** One of the two is a person, and the other a body, a place or a paper that people speak for, as far as it shows. */
export function isSpokesperson(a: NameValue, b: NameValue): boolean {
  return (a.type === 'person') !== (b.type === 'person');
}

/** In letters or in meaning: "China" and "Chinese Yuan". */
export function sharesWord(a: NameValue, b: NameValue): boolean {
  const [words, others] = [wordsOfName(a), wordsOfName(b)];
  if (others.some((it) => words.includes(it))) return true;
  return a.type === 'place' && b.text.split(' ').some((it) => compareNames(a, { ...b, text: it }) === 'same');
}
