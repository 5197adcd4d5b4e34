/** Whom a pronoun of a sentence stands for, where only one name before it fits. */

import { compareNames } from '../text/values/names';
import type { NameValue } from '../text/values/value';
import type { AnalysedText, Placed } from './analysed-text';
import { genderOfGivenName } from './lexicon/gendered-words';
import type { Pronoun } from './pronouns';

/** `earlier`: the sentence before. `others`: who stands at the same verb in another role, and so is somebody else. */
export function holderOf(text: AnalysedText, pronoun: Pronoun, earlier: AnalysedText | undefined, others: readonly Placed<NameValue>[]): Placed<NameValue> | undefined {
  const own = text.names.filter((it) => it.last < pronoun.place);
  const fits = (it: Placed<NameValue>): boolean => agrees(it.value, pronoun) && !others.some((other) => compareNames(other.value, it.value) === 'same');
  return onlyOne(own.filter(fits)) ?? (own.some((it) => agrees(it.value, pronoun)) ? undefined : onlyOne((earlier?.names ?? []).filter(fits)));
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
