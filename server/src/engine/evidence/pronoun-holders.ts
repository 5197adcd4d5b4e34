/** Whom a pronoun of a sentence stands for, where only one name before it fits. */

import { compareNames } from '../text/values/names';
import type { NameValue } from '../text/values/value';
import type { AnalysedText, Placed } from './analysed-text';
import { genderOfGivenName } from './lexicon/gendered-words';
import { isAdjective } from './name-phrases';
import type { Pronoun } from './pronouns';

/** `earlier`: the sentence before. `others`: who stands at the same verb in another role, and so is somebody else. */
export function holderOf(text: AnalysedText, pronoun: Pronoun, earlier: AnalysedText | undefined, others: readonly Placed<NameValue>[]): Placed<NameValue> | undefined {
  const standing = (it: AnalysedText): readonly Placed<NameValue>[] => it.names.filter((name) => agrees(name.value, pronoun) && !(pronoun.stands === 'it' && isAdjective(it, name)));
  const own = standing(text).filter((it) => it.last < pronoun.place);
  const isFree = (it: Placed<NameValue>): boolean => !others.some((other) => compareNames(other.value, it.value) === 'same');
  if (own.length > 0) return onlyOne(own.filter(isFree));
  return earlier === undefined ? undefined : onlyOne(standing(earlier).filter(isFree));
}

/** Which sex a person is of is known of few names only, so that of two persons neither is taken unless it is known of the other. */
function agrees({ type, text, title }: NameValue, { stands }: Pronoun): boolean {
  if (stands === 'it') return type === 'place' || type === 'organisation';
  if (stands !== 'he' && stands !== 'she') return false;
  if (type !== 'person') return false;
  if (stands === 'she') return !/^Mr\b/u.test(title ?? '');
  return !/^(?:Mrs|Ms|Miss)\b/u.test(title ?? '') && genderOfGivenName(text.toLowerCase().split(' ')[0] ?? '') !== 'she';
}

function onlyOne(names: readonly Placed<NameValue>[]): Placed<NameValue> | undefined {
  const [first] = names;
  return first !== undefined && names.every((it) => compareNames(it.value, first.value) === 'same') ? first : undefined;
}
