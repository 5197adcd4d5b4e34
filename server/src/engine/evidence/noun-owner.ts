/**
 * A number counts for the noun it stands at: where the sources have the claim's number only at other nouns, and another number
 * at the claim's noun beside it, that other number is the one that is counted ("200 passengers, including 30 children").
 */

import type { NumberValue } from '../text/values/value';
import type { AnalysedText, Placed } from './analysed-text';
import type { NumberUnitOfClaim } from './claim-units';
import type { Contender, Contest } from './contest';
import { ownerAt } from './contest';
import { looksLikeVerb } from './lexicon/verbs';
import { numberRelation } from './number-relation';
import type { Scene } from './scene';

/** The number that has the claim's noun; none where any sentence leaves open that it is the claim's. */
export function nounOwnerOf(contest: Contest, unit: NumberUnitOfClaim, claim: AnalysedText, scene: Scene): Contender | undefined {
  const own = unit.item.value;
  if (own.noun === undefined || !isCount(own) || own.vague === true) return undefined;
  let owner: Contender | undefined;
  for (const sentence of contest.standsIn) {
    const analysed = scene.sentences[sentence]?.analysed;
    const numbers = analysed?.numbers ?? [];
    const same = numbers.filter(({ value }) => numberRelation(own, value) === 'same');
    if (same.length === 0 || same.some(({ value }) => value.noun === undefined || value.noun === own.noun || !isCount(value))) return undefined;
    const other = numbers.find((it) => isOwner(it.value, own, claim));
    if (analysed === undefined || other === undefined || (isCounted(own) && same.some((it) => isOfOtherDeed(analysed, it, other)))) return undefined;
    owner ??= ownerAt(other, sentence);
  }
  return owner;
}

/** "4,300 syringes were handed out and 3,100 needles were turned in": of what was done, each number has its own. */
function isOfOtherDeed({ words }: AnalysedText, a: Placed<NumberValue>, b: Placed<NumberValue>): boolean {
  const [from, to] = a.first < b.first ? [a.last, b.first] : [b.last, a.first];
  return words.slice(from + 1, to).some((it, i) => !it.lower.endsWith('ing') && looksLikeVerb(it.lower, words[from + i]?.lower));
}

function isOwner(value: NumberValue, own: NumberValue, claim: AnalysedText): boolean {
  if (value.noun !== own.noun || value.unit.dimension !== own.unit.dimension || numberRelation(own, value) === 'same') return false;
  return !claim.numbers.some((it) => it.value.noun === value.noun && numberRelation(it.value, value) === 'same');
}

function isCounted({ unit }: NumberValue): boolean {
  return unit.dimension === 'count';
}

function isCount({ unit }: NumberValue): boolean {
  return unit.dimension === 'count' || unit.dimension === 'ordinal';
}
