/** Fits the weights of the support score on the four sets of claims together, and says how they carry over to a set left out. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { SupportWeights } from '../../server/src/engine/evidence/support-score';
import type { SupportSignals } from '../../server/src/engine/evidence/support-signals';
import { weighed } from '../../server/src/engine/evidence/support-score';
import { createVerifier } from '../../server/src/engine/evidence/verify';
import type { EvalOptions } from './eval-main';
import type { EvalContext } from './eval-set';
import { hashOf, percent, rowsOf, table } from './eval-set';
import { auc, balanced } from './eval-statistics';

const names = ['fib_xsum', 'wrong_facts', 'wice_dev', 'summedits_other'] as const;

interface FitRow {
  readonly label: 0 | 1;
  /** A hash of the document: rows of one document are fitted or held out together. */
  readonly document: number;
  /** Of each sentence; the least score is the claim's. */
  readonly each: readonly SupportSignals[];
}

type Sets = Readonly<Record<string, readonly FitRow[]>>;

/**
 * `results`: where the weights are written, fitted on all documents. How far that carries is told by fits on half of the
 * documents, by a hash with a seed, measured on the others. `--signals FILE` keeps what was judged, or takes it from there.
 */
export async function main({ data, results, args }: EvalOptions): Promise<void> {
  const context: EvalContext = { data, quick: false, progress: (message) => void process.stderr.write(`${message}\n`) };
  const kept = args[args.indexOf('--signals') + 1] ?? '';
  const known = args.includes('--signals') && existsSync(kept);
  const all = known ? (JSON.parse(readFileSync(kept, 'utf8')) as Sets) : await readSets(context);
  if (args.includes('--signals') && !known) writeFileSync(kept, JSON.stringify(all));
  const half = (part: number): Sets => mapped(all, (rows) => rows.filter((it) => ((it.document ^ SEED) >>> 3) % 2 === part));
  const [fit, held] = [half(0), half(1)];
  const found = search(fit);
  const lines = Object.keys(all).map((name) => {
    const { [name]: _, ...others } = fit;
    const [own, other, byHand] = [found, search(others), BY_HAND].map((it) => percent(areaOf(held[name] ?? [], it)));
    return { name, byHand, own, other };
  });
  console.log(table(['held-out documents: AUC', 'weights by hand', 'fitted on all sets', 'fitted without this set'], lines.map((it) => [it.name, it.byHand ?? '', it.own ?? '', it.other ?? ''])));
  const weights = search(all);
  const scale = scaleOf(all, weights);
  const provenance = {
    by: 'npm run fit:support',
    on: `${Object.keys(all).join(', ')}; held out: half of the documents, seed ${SEED}`,
    heldOutAucByHand: Object.fromEntries(lines.map((it) => [it.name, Number(it.byHand)])),
    heldOutAuc: Object.fromEntries(lines.map((it) => [it.name, Number(it.own)])),
    heldOutAucWithoutTheSet: Object.fromEntries(lines.map((it) => [it.name, Number(it.other)])),
  };
  writeFileSync(results, `${JSON.stringify({ weights, ...scale, provenance }, null, 2)}\n`);
}

const SEED = 11;

async function readSets(context: EvalContext): Promise<Sets> {
  const sets: Record<string, readonly FitRow[]> = {};
  for (const name of names) {
    const rows = rowsOf<{ readonly doc: string; readonly claim: string; readonly label: 0 | 1 }>(context, `${name}.jsonl`) ?? [];
    const verifier = createVerifier();
    const read: FitRow[] = [];
    for (const { doc, claim, label } of rows) {
      const verdicts = await verifier.verifyEach(claim, doc);
      read.push({ label, document: hashOf(doc.slice(0, 300)), each: verdicts.flatMap((it) => it.signals ?? []) });
      if (read.length % 500 === 0) context.progress(`${name}: ${read.length} of ${rows.length}`);
    }
    if (read.length > 0) sets[name] = read;
  }
  return sets;
}

/** Changes one weight at a time while the mean of the sets' areas grows; signs stay as they are, moving far costs, and so does a set that loses. */
function search(sets: Sets): SupportWeights {
  const before = Object.values(sets).map((rows) => areaOf(rows, BY_HAND));
  const goal = (weights: SupportWeights): number => {
    const moved = keysOf(weights).reduce((sum, key) => sum + Math.abs(weights[key] - BY_HAND[key]), 0);
    const areas = Object.values(sets).map((rows) => areaOf(rows, weights));
    const lost = areas.reduce((sum, area, i) => sum + Math.max(0, (before[i] ?? 0) - area), 0);
    return mean(areas) - MOVING_COST * moved - LOSING_COST * lost;
  };
  let best = { weights: BY_HAND, value: goal(BY_HAND) };
  for (const step of STEPS) {
    for (let round = 0, grew = true; grew && round < MOST_ROUNDS; round++) {
      grew = false;
      for (const key of keysOf(best.weights)) {
        for (const change of [step, -step]) {
          const changed = Math.round((best.weights[key] + change) * 1000) / 1000;
          if (Math.sign(changed) !== Math.sign(BY_HAND[key]) && changed !== 0) continue;
          const weights = { ...best.weights, [key]: changed };
          const value = goal(weights);
          if (value > best.value + LEAST_GAIN) [best, grew] = [{ weights, value }, true];
        }
      }
    }
  }
  return best.weights;
}

/** The weights by hand that the search starts out from. */
const BY_HAND: SupportWeights = { cover: 0.5, found: 0.5, absentValues: -0.1, absentNames: -0.1, rivals: -0.15, denials: -0.15, namesAhead: 0.1, nameBehind: -0.2, pronounBehind: -0.3, borneOut: 0.1, accused: -0.5, unsure: -0.3 };
const STEPS = [0.2, 0.1, 0.05];
const MOST_ROUNDS = 4;
const LEAST_GAIN = 0.0002;
const MOVING_COST = 0.002;
const LOSING_COST = 1;

function scoresOf(rows: readonly FitRow[], weights: SupportWeights): readonly number[] {
  return rows.map(({ each }) => each.reduce((least, it) => Math.min(least, weighed(it, weights)), Infinity));
}

function areaOf(rows: readonly FitRow[], weights: SupportWeights): number {
  const scores = scoresOf(rows, weights);
  return auc(rows.map(({ label }, i) => ({ label, score: scores[i] ?? 0 })));
}

/** One half is where one threshold serves all sets best; nine in ten scores lie between .1 and .9. */
function scaleOf(sets: Sets, weights: SupportWeights): { readonly middle: number; readonly spread: number } {
  const scored = Object.values(sets).map((rows) => ({ rows, scores: scoresOf(rows, weights) }));
  const sorted = scored.flatMap((it) => it.scores).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const valueAt = (threshold: number): number =>
    mean(scored.map(({ rows, scores }) => balanced(rows.map(({ label, document }, i) => ({ label, accepted: (scores[i] ?? 0) >= threshold, document: String(document) })))));
  const candidates = Array.from({ length: 97 }, (_, i) => at(0.02 + i * 0.01));
  const middle = candidates.reduce((best, it) => (valueAt(it) > valueAt(best) ? it : best));
  return { middle: rounded(middle), spread: rounded((at(0.95) - at(0.05)) / (2 * Math.log(9))) };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, it) => sum + it, 0) / values.length;
}

function mapped(sets: Sets, change: (rows: readonly FitRow[]) => readonly FitRow[]): Sets {
  return Object.fromEntries(Object.entries(sets).map(([name, rows]) => [name, change(rows)]));
}

function keysOf(weights: SupportWeights): readonly (keyof SupportWeights)[] {
  return Object.keys(weights) as (keyof SupportWeights)[];
}
