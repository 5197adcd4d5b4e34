/** Which names of a heading in title case can be believed. */

import type { NameValue } from '../value';
import { isKnownOrganisation, isKnownPlace } from './aliases';
import type { NameContext } from './context';
import { plainName } from './fold-name';
import { GIVEN_NAMES } from './given-names';

/** Every word of it is also written small in the document: "Strong Deterrent Posture". */
export function isCommonPhrase(name: NameValue, context: NameContext): boolean {
  if (name.type !== 'other' || name.title !== undefined) return false;
  return plainName(name.text).split(' ').every((word) => context.lowerCased.has(word));
}

/** Only what is known to be a name otherwise, or what the document capitalises in running text. */
export function isBelievedInHeading(name: NameValue, context: NameContext): boolean {
  if (name.title !== undefined || isListedName(name.text)) return true;
  return plainName(name.text).split(' ').every((word) => context.capitalised.has(word) && !context.lowerCased.has(word));
}

/** A listed place or body, or two words of which the first is a common given name. */
export function isListedName(text: string): boolean {
  const plain = plainName(text);
  if (isKnownPlace(plain) || isKnownOrganisation(plain)) return true;
  const words = plain.split(' ');
  return words.length === 2 && GIVEN_NAMES.has(words[0] ?? '');
}
