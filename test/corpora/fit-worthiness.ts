/** Fits the model of check-worthiness on the labelled sentences of debates: logistic regression over the features of the engine, from a seed. */

import { readFileSync, writeFileSync } from 'node:fs';
import { worthScore } from '../../server/src/engine/draft/checkability/check-worthiness';
import { worthFeatures } from '../../server/src/engine/draft/checkability/worth-features';
import { f1 } from './eval-statistics';
import type { WorthRow } from './worth-split';
import { isHeldOut, partOf, PARTS } from './worth-split';

interface Model {
  readonly intercept: number;
  readonly weights: ReadonlyMap<string, number>;
}

interface Example {
  readonly features: readonly string[];
  readonly label: 0 | 1;
  readonly part: number;
}

const LEAST_SENTENCES = 3;
const MOST_FEATURES = 5000;
const DECAY = 3e-3;
const RATE = 0.3;
const PASSES = 12;
const SEED = 1;

export function fitWorthiness(rowsFile: string, modelFile: string): void {
  const rows = readFileSync(rowsFile, 'utf8').split('\n').filter((it) => it !== '').map((it) => JSON.parse(it) as WorthRow);
  const examples = rows.filter((it) => !isHeldOut(it)).map((it): Example => ({ features: worthFeatures(it.text), label: it.label, part: partOf(it) }));
  // The threshold comes from parts that the model scoring them has not seen.
  const parts = Array.from({ length: PARTS }, (_, i) => i).filter((it) => examples.some((example) => example.part === it));
  const unseen = parts.flatMap((part) => {
    const model = fit(examples.filter((it) => it.part !== part));
    return examples.filter((it) => it.part === part).map((it) => ({ score: scoreOf(it, model), label: it.label }));
  });
  const { threshold, best, both } = bestThreshold(unseen);
  const model = fit(examples);
  const provenance = `npm run fit: logistic regression, seed ${SEED}, ${model.weights.size} features, on ${examples.length} sentences of ClaimBuster train (CC BY 4.0); `
    + `F1 ${(100 * best).toFixed(1)} (mean of both classes ${(100 * both).toFixed(1)}) in ${parts.length}-fold cross-validation by stretches of 200 neighbouring sentences; the held-out fifth is for npm run eval`;
  const weights = Object.fromEntries([...model.weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, weight]) => [name, rounded(weight)]));
  const probability = 1 / (1 + Math.exp(-threshold));
  writeFileSync(modelFile, `${JSON.stringify({ provenance, threshold: rounded(probability), intercept: rounded(model.intercept), weights }).replace('"weights"', '\n"weights"')}\n`);
  console.log(provenance);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function scoreOf(example: Example, { intercept, weights }: Model): number {
  return worthScore(example.features, intercept, (it) => weights.get(it));
}

/** Over all features that occur often enough, then again over those that weigh most. */
function fit(examples: readonly Example[]): Model {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const it of features) counts.set(it, (counts.get(it) ?? 0) + 1);
  const often = new Set([...counts].filter(([, count]) => count >= LEAST_SENTENCES).map(([name]) => name));
  const first = regression(examples, often);
  const weight = (name: string): number => Math.abs(first.weights.get(name) ?? 0) * Math.sqrt(counts.get(name) ?? 0);
  const kept = [...often].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, MOST_FEATURES);
  return regression(examples, new Set(kept));
}

/** Stochastic gradient descent with steps that shrink for what has been seen (AdaGrad), and decay. */
function regression(examples: readonly Example[], names: ReadonlySet<string>): Model {
  const places = new Map([...names].map((name, i) => [name, i]));
  const rows = examples.map(({ features, label }) => ({ label, of: features.flatMap((it) => places.get(it) ?? []) }));
  const weights = new Float64Array(places.size);
  const seen = new Float64Array(places.size).fill(0.01);
  let intercept = 0;
  let seenIntercept = 0.01;
  const random = randomFrom(SEED);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { label, of } of shuffled(rows, random)) {
      const scale = 1 / Math.sqrt(Math.max(1, of.length));
      const sum = of.reduce((total, it) => total + (weights[it] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-(intercept + sum * scale))) - label;
      for (const it of of) {
        const gradient = error * scale + DECAY * (weights[it] ?? 0);
        seen[it] = (seen[it] ?? 0) + gradient * gradient;
        weights[it] = (weights[it] ?? 0) - (RATE * gradient) / Math.sqrt(seen[it] ?? 1);
      }
      seenIntercept += error * error;
      intercept -= (RATE * error) / Math.sqrt(seenIntercept);
    }
  }
  return { intercept, weights: new Map([...places].map(([name, i]) => [name, weights[i] ?? 0])) };
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** By F1 of the sentences worth checking; `both`: the mean with that of all others, at the same threshold. */
function bestThreshold(scored: readonly { readonly score: number; readonly label: 0 | 1 }[]): { readonly threshold: number; readonly best: number; readonly both: number } {
  const all = scored.filter((it) => it.label === 1).length;
  let found = { threshold: 0, best: 0, both: 0 };
  for (let at = -3; at <= 3; at += 0.05) {
    const taken = scored.filter((it) => it.score >= at);
    const right = taken.filter((it) => it.label === 1).length;
    const [wrong, missed] = [taken.length - right, all - right];
    const best = f1(right, wrong, missed);
    if (best > found.best) found = { threshold: at, best, both: (best + f1(scored.length - taken.length - missed, missed, wrong)) / 2 };
  }
  return found;
}
