/** Two numbers of a claim that the sources have each once, and each where the other belongs: "bought for 180, sold for 5,000" and "items of 5,000 were sold for 180". */

import type { Alignment } from './align';
import { clauseAt } from './clause-cover';
import type { Contest } from './contest';
import type { Scene } from './scene';
import { nearness, NUMBER_NEIGHBOURS, slotOf } from './slots';

/** So much better the two fit the other way round, together. */
const LEAD = 0.25;

export function haveChangedPlaces(contests: readonly Contest[], alignment: Alignment, scene: Scene): boolean {
  return contests.some((a, i) => contests.slice(i + 1).some((b) => isExchanged(a, b, alignment, scene)));
}

function isExchanged(a: Contest, b: Contest, alignment: Alignment, scene: Scene): boolean {
  const [one, two] = [alignment.units[a.unit], alignment.units[b.unit]];
  if (a.own === undefined || b.own === undefined || one?.kind !== 'number' || two?.kind !== 'number') return false;
  if (one.item.value.unit.dimension !== two.item.value.unit.dimension || a.standsIn.size > 1 || b.standsIn.size > 1) return false;
  const fit = (contest: Contest, at: NonNullable<Contest['own']>): number => {
    const unit = alignment.units[contest.unit];
    if (unit === undefined) return 0;
    const { context } = slotOf(alignment.units, unit.first, unit.last, clauseAt(alignment, unit));
    // Each stands beside the other in both orders.
    const rest = context.filter((it) => it.unit !== a.unit && it.unit !== b.unit);
    return nearness({ context: rest, weight: rest.reduce((sum, it) => sum + it.weight, 0) }, alignment, scene, at.sentence, at.first, at.last, NUMBER_NEIGHBOURS);
  };
  return fit(a, b.own) + fit(b, a.own) - fit(a, a.own) - fit(b, b.own) > LEAD;
}
