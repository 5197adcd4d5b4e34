/** Headings in title case, where a capital tells nothing. */

import type { Token } from '../../tokens';
import type { NameValue } from '../value';
import { isKnownOrganisation, isKnownPlace } from './aliases';
import { isCapital } from './context';
import type { NameContext } from './context';
import { plainName } from './fold-name';
import { GIVEN_NAMES } from './given-names';
import { HEADING_SMALL } from './words';

/** At least four words that count, none of them small, and no stop at the end. */
export function isTitleCased(tokens: readonly Token[]): boolean {
  let capital = 0;
  let small = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || HEADING_SMALL.has(token.lower) || token.lower === "'s") continue;
    if (isCapital(token.text)) capital++;
    else small++;
  }
  return capital >= 4 && small * 6 <= capital && tokens[tokens.length - 1]?.text !== '.';
}

/** Only what is known to be a name otherwise. */
export function namesOfHeading(names: readonly NameValue[], context?: NameContext): readonly NameValue[] {
  return names.filter((it) => {
    const plain = plainName(it.text);
    if (isKnownPlace(plain) || isKnownOrganisation(plain) || it.title !== undefined) return true;
    const words = plain.split(' ');
    if (words.length === 2 && GIVEN_NAMES.has(words[0] ?? '')) return true;
    return context !== undefined && words.every((word) => context.capitalised.has(word) && !context.lowerCased.has(word));
  });
}
