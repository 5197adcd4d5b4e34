/** In which order passages are shown as evidence: first those that say most of a claim, then those that add what the first ones leave out. */

import type { PassageId } from '../corpus/passage';
import type { Alignment } from './align';
import { likenessAt } from './align';
import type { Scene } from './scene';

/**
 * `hits`: as retrieved, best first. Their places count, not their scores: a source more or less moves every score a little
 * and hardly any place, and what a judgement hangs on has to stay (`memo.ts`).
 */
export function evidenceOrder(alignment: Alignment, scene: Scene, hits: readonly PassageId[]): readonly number[] {
  const places = new Map(hits.map((id, i) => [id, i]));
  const scores = scene.sentences.map((it, i) => {
    const place = places.get(it.passage.id);
    return (place === undefined ? 0 : EARLY / (EARLY + place)) + (alignment.ownCover[i] ?? 0) + CONTEXT * (alignment.cover[i] ?? 0);
  });
  const left = scene.sentences.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const likenesses = scene.sentences.map((_, i) => alignment.units.map((__, unit) => likenessAt(alignment.hits, unit, i)));
  const weights = alignment.units.map((it) => it.weight);
  const all = weights.reduce((sum, it) => sum + it, 0);
  const covered = weights.map(() => 0);
  const order: number[] = [];
  while (order.length < MOST_CHOSEN && left.length > 0) {
    const asked = order.length >= BY_THEMSELVES && all > 0;
    let best = 0;
    let bestValue = -1;
    for (let at = 0; at < left.length; at++) {
      const sentence = left[at] ?? 0;
      const value = (scores[sentence] ?? 0) + (asked ? ADDED * (gainOf(likenesses[sentence], covered, weights) / all) : 0);
      if (value > bestValue) [best, bestValue] = [at, value];
    }
    const [chosen = 0] = left.splice(best, 1);
    order.push(chosen);
    likenesses[chosen]?.forEach((it, unit) => (covered[unit] = Math.max(covered[unit] ?? 0, it)));
  }
  return [...order, ...left];
}

/** Of the claim's weight, what a sentence has that none of the chosen ones has. */
function gainOf(likenesses: readonly number[] | undefined, covered: readonly number[], weights: readonly number[]): number {
  let gain = 0;
  for (let i = 0; i < weights.length; i++) gain += (weights[i] ?? 0) * Math.max(0, (likenesses?.[i] ?? 0) - (covered[i] ?? 0));
  return gain;
}

/** Places from which on retrieval says little. */
const EARLY = 3;
/** What stands beside a sentence counts less for showing it than for judging by it. */
const CONTEXT = 0.2;
/** The first passages are chosen by what they say themselves. */
const BY_THEMSELVES = 3;
const ADDED = 2;
const MOST_CHOSEN = 12;
