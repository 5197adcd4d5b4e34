/** What kind of thing a name names, judged by its own words and its neighbours. */

import type { Token } from '../../tokens';
import type { NameValue } from '../value';
import { isKnownOrganisation, isKnownPlace } from './aliases';
import { plainName } from './fold-name';
import { GIVEN_NAMES } from './given-names';
import type { NamePart } from './read-run';
import { HEADS, ORGANISATION_WORDS, PLACE_WORDS, SPEECH_VERBS } from './words';

const PLACE_PREPOSITIONS = new Set(['in', 'near', 'outside', 'inside', 'across', 'throughout', 'around']);

const DIRECTIONS = new Set('north south east west northern southern eastern western central upper lower'.split(' '));

export function nameTypeOf(tokens: readonly Token[], part: NamePart, text: string): NameValue['type'] {
  const plain = plainName(text);
  if (isKnownPlace(plain)) return 'place';
  if (isKnownOrganisation(plain)) return 'organisation';
  if (part.title) return 'person';
  const words = plain.split(' ');
  const last = words[words.length - 1] ?? '';
  if (/^\p{Lu}{2,6}$/u.test(text.replace(/\./g, ''))) return 'organisation';
  if (words.length > 1 && (ORGANISATION_WORDS.has(last) || (/ of | for /u.test(plain) && words.some((it) => HEADS.has(it))))) return 'organisation';
  if (words.length > 1 && GIVEN_NAMES.has(words[0] ?? '') && words.length <= 4) return 'person';
  if (words.length > 1 && DIRECTIONS.has(words[0] ?? '') && isKnownPlace(words.slice(1).join(' '))) return 'place';
  if (words.length > 1 && PLACE_WORDS.has(last)) return 'place';
  if (/\b\p{Lu}\. \p{Lu}/u.test(text)) return 'person';
  if (/ (?:bin|ibn|bint|al|von|van|de la) /u.test(` ${plain} `) && words.length > 2) return 'person';
  if (PLACE_PREPOSITIONS.has(tokens[part.first - 1]?.lower ?? '') && tokens[part.last + 1]?.lower !== "'s") return 'place';
  if (SPEECH_VERBS.has(tokens[part.last + 1]?.lower ?? '') && words.length <= 3) return 'person';
  return 'other';
}
