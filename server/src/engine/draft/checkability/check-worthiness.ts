/** How much a statement looks like one that readers of debates call worth checking: it orders, it decides nothing. */

import { worthFeatures } from './worth-features';
import model from './worth-model.json';

/** 0 to 1; `worthThreshold` parts the two kinds best on the sentences that it was fitted on. */
export function checkWorthiness(text: string): number {
  return 1 / (1 + Math.exp(-worthScore(worthFeatures(text), model.intercept, (it) => weights.get(it))));
}

export const worthThreshold = model.threshold;

/** Of the features that the model knows; a long sentence has many, so that their sum is brought down to its length. */
export function worthScore(features: readonly string[], intercept: number, weightOf: (feature: string) => number | undefined): number {
  let known = 0;
  let sum = 0;
  for (const it of features) {
    const weight = weightOf(it);
    if (weight === undefined) continue;
    known++;
    sum += weight;
  }
  return intercept + sum / Math.sqrt(Math.max(1, known));
}

const weights: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));
