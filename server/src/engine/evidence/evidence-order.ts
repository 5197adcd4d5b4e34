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
  const { units } = alignment;
  const all = units.reduce((sum, it) => sum + it.weight, 0);
  const covered = units.map(() => 0);
  const order: number[] = [];
  const told = unitsTold(alignment);
  while (order.length < MOST_CHOSEN && left.length > 0) {
    const asked = order.length >= BY_THEMSELVES && all > 0;
    const open = asked ? ADDED * (openWeight(covered, units) / all) + ROUNDING : 0;
    let best = 0;
    let bestValue = -1;
    for (let at = 0; at < left.length; at++) {
      const sentence = left[at] ?? 0;
      const score = scores[sentence] ?? 0;
      // Those that follow score no better, and none can add more than is open.
      if (score + open <= bestValue) break;
      const value = score + (asked ? ADDED * (gainOf(told(sentence), covered, units) / all) : 0);
      if (value > bestValue) [best, bestValue] = [at, value];
    }
    const [chosen = 0] = left.splice(best, 1);
    order.push(chosen);
    for (const { unit, likeness } of told(chosen)) covered[unit] = Math.max(covered[unit] ?? 0, likeness);
  }
  return [...order, ...left];
}

/** The units that a sentence has something for: few of all, and asked for again with each that is chosen. */
function unitsTold({ hits, units }: Alignment): (sentence: number) => readonly Told[] {
  const known: (readonly Told[])[] = [];
  return (sentence) => (known[sentence] ??= units.flatMap((_, unit) => {
    const likeness = likenessAt(hits, unit, sentence);
    return likeness > 0 ? [{ unit, likeness }] : [];
  }));
}

interface Told {
  readonly unit: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/** Of the claim's weight, what a sentence has that none of the chosen ones has. */
function gainOf(told: readonly Told[], covered: readonly number[], units: Alignment['units']): number {
  let gain = 0;
  for (const { unit, likeness } of told) gain += (units[unit]?.weight ?? 0) * Math.max(0, likeness - (covered[unit] ?? 0));
  return gain;
}

/** Of the claim's weight, what none of the chosen ones has. */
function openWeight(covered: readonly number[], units: Alignment['units']): number {
  let open = 0;
  for (let i = 0; i < units.length; i++) open += (units[i]?.weight ?? 0) * (1 - (covered[i] ?? 0));
  return open;
}

/** More than sums in another order can differ by. */
const ROUNDING = 1e-9;

/** Places from which on retrieval says little. */
const EARLY = 3;
/** What stands beside a sentence counts less for showing it than for judging by it. */
const CONTEXT = 0.2;
/** The first passages are chosen by what they say themselves. */
const BY_THEMSELVES = 3;
const ADDED = 2;
const MOST_CHOSEN = 12;
