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
  const covered = alignment.units.map(() => 0);
  const order: number[] = [];
  while (order.length < MOST_CHOSEN && left.length > 0) {
    const gain = (i: number): number => (order.length < BY_THEMSELVES ? 0 : ADDED * gainOf(i, covered, alignment));
    let best = 0;
    let bestValue = -1;
    left.forEach((i, at) => {
      const value = (scores[i] ?? 0) + gain(i);
      if (value > bestValue) [best, bestValue] = [at, value];
    });
    const [chosen = 0] = left.splice(best, 1);
    order.push(chosen);
    covered.forEach((had, unit) => (covered[unit] = Math.max(had, likenessAt(alignment.hits, unit, chosen))));
  }
  return [...order, ...left];
}

/** Of the claim's weight, what a sentence has that none of the chosen ones has. */
function gainOf(sentence: number, covered: readonly number[], { units, hits }: Alignment): number {
  let gain = 0;
  let all = 0;
  units.forEach((unit, i) => {
    all += unit.weight;
    gain += unit.weight * Math.max(0, likenessAt(hits, i, sentence) - (covered[i] ?? 0));
  });
  return all === 0 ? 0 : gain / all;
}

/** Places from which on retrieval says little. */
const EARLY = 3;
/** What stands beside a sentence counts less for showing it than for judging by it. */
const CONTEXT = 0.2;
/** The first passages are chosen by what they say themselves. */
const BY_THEMSELVES = 3;
const ADDED = 2;
const MOST_CHOSEN = 12;
