/**
 * Slot competition: a value of the claim and its rivals in the sources compete for the words that stand around the value
 * in the claim. The one that has them around it owns the place; where a rival owns it, the value is somewhere else.
 */

import type { ClaimUnit } from './claim-units';
import type { Alignment } from './align';
import type { Scene } from './scene';

/** What stands around one value of a claim. */
export interface Slot {
  readonly context: readonly { readonly unit: number; readonly distance: number; readonly left: boolean; readonly weight: number }[];
  readonly weight: number;
}

/** How far in words the surroundings of a value reach. */
const REACH = 14;
const OTHER_SIDE = 0.88;
const OTHER_CLAUSE = 0.3;

/** How much of a word counts that stands in the sentence before or after. */
export interface Neighbours {
  readonly before: number;
  readonly after: number;
}

const NEIGHBOURS: Neighbours = { before: 0.5, after: 0.35 };
/** A number mostly has its facts in its own sentence, where a date is often told for several. */
export const NUMBER_NEIGHBOURS: Neighbours = { before: 0.3, after: 0.2 };

/** `clause`: the stretch of words that the place lies in, where the claim has other facts too; what stands in those says less of it. */
export function slotOf(units: readonly ClaimUnit[], first: number, last: number, clause?: { readonly first: number; readonly last: number }): Slot {
  const context: Slot['context'][number][] = [];
  units.forEach((unit, i) => {
    if (unit.last >= first && unit.first <= last) return;
    const left = unit.last < first;
    const distance = left ? first - unit.last : unit.first - last;
    const inside = clause === undefined || (unit.first >= clause.first && unit.last <= clause.last);
    if (distance <= REACH) context.push({ unit: i, distance, left, weight: (unit.weight / (1 + distance / 3)) * (inside ? 1 : OTHER_CLAUSE) });
  });
  return { context, weight: context.reduce((sum, it) => sum + it.weight, 0) };
}

/** 0 to 1: how much of the slot's surroundings stands around words `first` to `last` of a sentence. */
export function nearness(slot: Slot, alignment: Alignment, scene: Scene, sentence: number, first: number, last: number, neighbours = NEIGHBOURS): number {
  const around = scene.sentences[sentence];
  if (around === undefined || slot.weight === 0) return 0;
  let sum = 0;
  for (const it of slot.context) {
    const of = alignment.hits[it.unit];
    let best = 0;
    for (const hit of of?.[sentence] ?? []) {
      if (hit.place >= first && hit.place <= last) continue;
      const left = hit.place < first;
      const distance = left ? first - hit.place : hit.place - last;
      const near = hit.likeness / (1 + Math.max(0, distance - it.distance - 2) / 9);
      best = Math.max(best, left === it.left ? near : near * OTHER_SIDE);
    }
    // What stands in the sentence itself mostly says more than any neighbour could.
    if (best < neighbours.before && around.before >= 0) best = Math.max(best, neighbours.before * (of?.[around.before]?.[0]?.likeness ?? 0));
    if (best < neighbours.after && around.after >= 0) best = Math.max(best, neighbours.after * (of?.[around.after]?.[0]?.likeness ?? 0));
    sum += it.weight * best;
  }
  return sum / slot.weight;
}
