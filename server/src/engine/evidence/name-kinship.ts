/** What two names are to each other beyond being the same: parts of one name, one family, one kind of thing. */

import { compareNames } from '../text/values/names';
import { GIVEN_NAMES } from '../text/values/names/given-names';
import type { NameValue } from '../text/values/value';
import { wordsOfName } from './name-words';

/** The same, or possibly so: "the Bay Council" and "Bay". "North" and "South" of one name are two. */
export function isAkin(a: NameValue, b: NameValue): boolean {
  if (compareNames(a, b) !== 'different') return true;
  if (a.type === 'place' && b.type === 'place' && wordsOfName(a).length === wordsOfName(b).length) return false;
  return sharesWord(a, b) || sharesWord(b, a);
}

/** "Ode Marsh" and "Oskar Marsh". */
export function isOfOneFamily(a: NameValue, b: NameValue | undefined): boolean {
  if (b === undefined) return false;
  const [own, other] = [wordsOfName(a), wordsOfName(b)];
  return a.type === 'person' && b.type === 'person' && own.length > 1 && other.length > 1 && own.at(-1) === other.at(-1) && [own, other].every(([given = '']) => GIVEN_NAMES.has(given)) && compareNames(a, b) === 'different';
}

/** A state is no rival of the minister who acts for it. */
export function isOfOneKind(a: NameValue, b: NameValue): boolean {
  return !(a.type === 'person' && b.type === 'place') && !(a.type === 'place' && b.type === 'person');
}

/** One of the two is a person, and the other a body or a place that people speak for. */
export function isSpokesperson(a: NameValue, b: NameValue): boolean {
  return (a.type === 'person') !== (b.type === 'person') && a.type !== 'other' && b.type !== 'other';
}

/** In letters or in meaning: "China" and "Chinese Yuan". */
export function sharesWord(a: NameValue, b: NameValue): boolean {
  const [words, others] = [wordsOfName(a), wordsOfName(b)];
  if (others.some((it) => words.includes(it))) return true;
  return a.type === 'place' && b.text.split(' ').some((it) => compareNames(a, { ...b, text: it }) === 'same');
}
