/** A number tells where something began or where it came to: "rose from 4.1 to 5.3" bears out no "rose to 4.1". */

import type { NumberValue } from '../text/values/value';
import type { AnalysedText, Placed } from './analysed-text';
import type { NumberUnitOfClaim } from './claim-units';
import type { Contender, Contest } from './contest';
import { ownerAt } from './contest';
import type { End } from './from-to';
import { endAt, OTHER_END } from './from-to';
import { isClaimedBehind, numberRelation } from './number-relation';
import type { Scene } from './scene';

/** The number that the sources have at the claim's end of the change; none where any sentence leaves open that it is the claim's. */
export function endOwnerOf(contest: Contest, unit: NumberUnitOfClaim, claim: AnalysedText, scene: Scene): Contender | undefined {
  const own = unit.item.value;
  const end = endAt(claim, unit.first);
  if (end === undefined) return undefined;
  let owner: Contender | undefined;
  for (const sentence of contest.standsIn) {
    const analysed = scene.sentences[sentence]?.analysed;
    if (analysed === undefined) return undefined;
    const same = analysed.numbers.filter(({ value }) => numberRelation(own, value) === 'same');
    if (same.length === 0 || same.some(({ first }) => endAt(analysed, first) !== OTHER_END[end])) return undefined;
    const other = analysed.numbers.find((it) => endAt(analysed, it.first) === end && numberRelation(own, it.value) === 'rival');
    if (other === undefined || isClaimedBehind(end, other.value, claim, endAt) || isOfOtherChange(end, other, claim)) return undefined;
    owner ??= ownerAt(other, sentence);
  }
  return owner;
}

/** "From 90 to 280" after "from 300 to 90" is the next change: with both ends in the claim, they have to be the source's, turned. */
function isOfOtherChange(end: End, { value }: Placed<NumberValue>, claim: AnalysedText): boolean {
  const others = claim.numbers.filter((it) => endAt(claim, it.first) === OTHER_END[end]);
  return others.length > 0 && !others.some((it) => numberRelation(it.value, value) === 'same');
}
