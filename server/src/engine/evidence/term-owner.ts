/** How long a number of a claim holds is told by the small word before it: "within six months" bears out no "within 18 months", wherever 18 months stand. */

import type { AnalysedText } from './analysed-text';
import type { NumberUnitOfClaim } from './claim-units';
import type { Contender, Contest } from './contest';
import { ownerAt } from './contest';
import { isClaimedBehind, numberRelation } from './number-relation';
import type { Scene } from './scene';

/** The number that stands behind the claim's small word in every sentence that has the claim's number elsewhere; none where any leaves it open. */
export function termOwnerOf(contest: Contest, unit: NumberUnitOfClaim, claim: AnalysedText, scene: Scene): Contender | undefined {
  const own = unit.item.value;
  const term = termAt(claim, unit.first);
  if (term === undefined) return undefined;
  let owner: Contender | undefined;
  for (const sentence of contest.standsIn) {
    const analysed = scene.sentences[sentence]?.analysed;
    if (analysed === undefined || analysed.numbers.some((it) => numberRelation(own, it.value) === 'same' && termAt(analysed, it.first) === term)) return undefined;
    const other = analysed.numbers.find((it) => termAt(analysed, it.first) === term && numberRelation(own, it.value) === 'rival');
    if (other === undefined || isClaimedBehind(term, other.value, claim, termAt)) return undefined;
    owner ??= ownerAt(other, sentence);
  }
  return owner;
}

const TERMS: ReadonlySet<string> = new Set(['within', 'after', 'every', 'under', 'per', 'at']);

function termAt({ words }: AnalysedText, first: number): string | undefined {
  const before = words[first - 1]?.lower ?? '';
  const lower = LOOSE.has(before) ? (words[first - 2]?.lower ?? '') : before;
  return TERMS.has(lower) ? lower : undefined;
}

const LOOSE: ReadonlySet<string> = new Set('about around nearly almost just some only roughly the a an'.split(' '));
