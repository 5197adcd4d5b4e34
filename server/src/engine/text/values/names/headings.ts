/** Which names of a heading in title case can be believed. */

import type { Token } from '../../tokens';
import type { NameValue } from '../value';
import { isKnownOrganisation, isKnownPlace } from './aliases';
import type { NameContext } from './context';
import { plainName } from './fold-name';
import { GIVEN_NAMES } from './given-names';
import type { NamePart } from './read-run';

/** Every word of it is also written small in the document: "Strong Deterrent Posture". */
export function isCommonPhrase(name: NameValue, context: NameContext): boolean {
  if (name.type !== 'other' || name.title !== undefined) return false;
  return plainName(name.text).split(' ').every((word) => context.lowerCased.has(word));
}

/** Of a heading's capitals only a listed name, one with a title, or the stretches that the document capitalises in running text. */
export function believedParts(tokens: readonly Token[], part: NamePart, context: NameContext): readonly NamePart[] {
  if (part.title || isListedName(tokens.slice(part.first, part.last + 1).map((it) => it.text).join(' '))) return [part];
  const parts: NamePart[] = [];
  let first = -1;
  for (let at = part.first; at <= part.last + 1; at++) {
    const token = tokens[at];
    const believed = at <= part.last && token !== undefined && isBelieved(token, context);
    if (believed && first < 0) first = at;
    if (!believed && first >= 0 && token?.kind !== 'symbol') {
      parts.push({ first, last: lastWord(tokens, at - 1) });
      first = -1;
    }
  }
  if (first >= 0) parts.push({ first, last: lastWord(tokens, part.last) });
  return parts;
}

function isBelieved(token: Token, context: NameContext): boolean {
  if (token.kind !== 'word') return false;
  return isListedName(token.text) || (context.capitalised.has(token.lower) && !context.lowerCased.has(token.lower));
}

function lastWord(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && tokens[at]?.kind === 'symbol') at--;
  return at;
}

/** A listed place or body, or two words of which the first is a common given name. */
export function isListedName(text: string): boolean {
  const plain = plainName(text);
  if (isKnownPlace(plain) || isKnownOrganisation(plain)) return true;
  const words = plain.split(' ');
  return words.length === 2 && GIVEN_NAMES.has(words[0] ?? '');
}
