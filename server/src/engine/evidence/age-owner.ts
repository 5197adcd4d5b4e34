/** How old somebody is stands behind his name ("Leo Marlow, 27,"): another's age is not his. */

import { compareNames } from '../text/values/names';
import type { NameValue } from '../text/values/value';
import type { AnalysedText } from './analysed-text';
import type { NumberUnitOfClaim } from './claim-units';
import type { Contender } from './contest';
import { ownerAt } from './contest';
import { isAgeOf } from './number-company';
import { figure } from './number-relation';
import type { Scene } from './scene';

/** The age that the sources have behind the claim's name; none where any sentence has it as the claim does. */
export function ageOwnerOf(unit: NumberUnitOfClaim, claim: AnalysedText, scene: Scene): Contender | undefined {
  const whose = holderOf(claim, unit);
  if (whose === undefined) return undefined;
  let owner: Contender | undefined;
  for (const [sentence, { analysed }] of scene.sentences.entries()) {
    for (const it of analysed.numbers) {
      const holder = holderOf(analysed, it);
      if (holder === undefined || compareNames(holder, whose) !== 'same') continue;
      if (figure(it.value) === figure(unit.item.value)) return undefined;
      owner ??= ownerAt(it, sentence);
    }
  }
  return owner;
}

function holderOf(text: AnalysedText, placed: { readonly first: number; readonly last: number }): NameValue | undefined {
  return isAgeOf(text, placed) ? text.names.find((it) => it.last === placed.first - 2)?.value : undefined;
}
