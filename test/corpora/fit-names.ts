/** Fits what the signs of a name's place weigh, on true claims alone: where a source has the claim's name is to be told from where it has others. */

import { writeFileSync } from 'node:fs';
import { cutPassages } from '../../server/src/engine/corpus/cut-passages';
import { align } from '../../server/src/engine/evidence/align';
import { unitsOf } from '../../server/src/engine/evidence/claim-units';
import { builtInRelations } from '../../server/src/engine/evidence/lexicon/word-relations';
import { createJudgementMemo } from '../../server/src/engine/evidence/memo';
import { placesFor } from '../../server/src/engine/evidence/name-contest';
import type { PlaceSigns, PlaceWeights } from '../../server/src/engine/evidence/name-place';
import { mentionsIn } from '../../server/src/engine/evidence/name-place';
import { namesFound } from '../../server/src/engine/evidence/names-found';
import { readPlain } from '../../server/src/engine/evidence/read-plain';
import { sceneOf } from '../../server/src/engine/evidence/scene';
import { builtInWeight } from '../../server/src/engine/evidence/word-weights';
import { mergedContext, nameContextOf } from '../../server/src/engine/text/values/names';
import type { EvalOptions } from './eval-main';
import type { EvalContext } from './eval-set';
import { hashOf, percent, rowsOf, table } from './eval-set';

const names = ['fib_xsum', 'wrong_facts', 'wice_dev', 'summedits_other'] as const;
const SIGNS = ['near', 'before', 'behind', 'beside', 'besideBehind', 'close', 'closeBehind', 'otherRole', 'rest', 'frame', 'mentions'] as const;

/** One name of a claim with all places that sources have for it. */
interface Contest {
  readonly document: number;
  readonly places: readonly { readonly itself: boolean; readonly signs: readonly number[] }[];
}

/** `results`: where the weights are written, fitted on all documents; how far that carries is told by a fit without each set. */
export function main({ data, results }: EvalOptions): void {
  const context: EvalContext = { data, quick: false, progress: (message) => void process.stderr.write(`${message}\n`) };
  const sets = Object.fromEntries(names.map((name) => [name, contestsOf(name, context)] as const).filter(([, contests]) => contests.length > 0));
  const lines = Object.entries(sets).map(([name, contests]) => {
    // Two of the sets tell of some of the same articles.
    const known = new Set(contests.map((it) => it.document));
    const others = Object.entries(sets).flatMap(([other, of]) => (other === name ? [] : of)).filter((it) => !known.has(it.document));
    return { name, n: contests.length, near: shareFirst(contests, [1]), fitted: shareFirst(contests, fit(others)) };
  });
  console.log(table(['names of true claims that come first', 'n', 'by nearness alone', 'fitted without the set'], lines.map((it) => [it.name, it.n, percent(it.near), percent(it.fitted)])));
  const weights = asWeights(fit(Object.values(sets).flat()));
  const provenance = { by: 'npm run fit:names', on: `${Object.keys(sets).join(', ')}; true claims only`, firstWithoutTheSet: Object.fromEntries(lines.map((it) => [it.name, Number(percent(it.fitted))])) };
  writeFileSync(results, `${JSON.stringify({ weights, provenance }, null, 2)}\n`);
}

function contestsOf(name: string, context: EvalContext): readonly Contest[] {
  const rows = rowsOf<{ readonly doc: string; readonly claim: string; readonly label: 0 | 1 }>(context, `${name}.jsonl`) ?? [];
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = `${row.doc.slice(0, 300)}\n${row.claim}`;
    if (row.label === 0 || seen.has(key)) return [];
    seen.add(key);
    return contestsIn(row.claim, row.doc);
  });
}

/** As `judgeClaim` puts them, but over the whole document. */
function contestsIn(written: string, doc: string): readonly Contest[] {
  const memo = createJudgementMemo();
  const document = readPlain(doc);
  const context = nameContextOf(document.text);
  const claim = memo.analysed(written.replace(/<\/?[a-z]{1,10}>/gi, ' ').slice(0, LONGEST), undefined, { key: 'claim', context: mergedContext([context]) });
  const passages = cutPassages(document).slice(0, MOST_PASSAGES).map((cut, ordinal) => ({
    ...cut, id: `${ordinal}`, source: 'document', ordinal, text: document.text.slice(cut.span.start, cut.span.end), before: '', after: '',
  }));
  const scene = sceneOf(passages, { sentence: (it) => memo.analysed(it.text, undefined, { key: 'source', context }), title: () => undefined });
  const alignment = align(unitsOf(claim, (it) => builtInWeight(it.lower, it.stem), builtInRelations), scene);
  const sentences = scene.sentences.map((_, i) => i);
  const mentions = mentionsIn(scene);
  return namesFound(claim, alignment, scene, () => true).flatMap((name): Contest[] => {
    const places = placesFor(claim, name, alignment, scene, sentences, mentions).map((it) => ({ itself: it.itself, signs: SIGNS.map((sign) => it.signs[sign]) }));
    return places.some((it) => it.itself) && places.some((it) => !it.itself) ? [{ document: hashOf(doc.slice(0, 300)), places }] : [];
  });
}

const LONGEST = 1_500;
const MOST_PASSAGES = 120;

/** How often the name itself has the best place. */
function shareFirst(contests: readonly Contest[], weights: readonly number[]): number {
  const best = ({ places }: Contest, itself: boolean): number => Math.max(...places.filter((it) => it.itself === itself).map((it) => weigh(it.signs, weights)));
  return contests.filter((it) => best(it, true) > best(it, false)).length / Math.max(1, contests.length);
}

function weigh(signs: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (signs[i] ?? 0), 0);
}

/** Conditional logit: the likelihood that one of the name's own places is drawn from all, by gradient with a pull towards 0. */
function fit(contests: readonly Contest[]): readonly number[] {
  const weights = SIGNS.map(() => 0);
  const [speed, size] = [SIGNS.map(() => 0), SIGNS.map(() => 0)];
  for (let round = 1; round <= ROUNDS; round++) {
    const slopes = slopesOf(contests, weights);
    SIGNS.forEach((_, i) => {
      const slope = (slopes[i] ?? 0) / contests.length + PULL * (weights[i] ?? 0);
      speed[i] = 0.9 * (speed[i] ?? 0) + 0.1 * slope;
      size[i] = 0.99 * (size[i] ?? 0) + 0.01 * slope * slope;
      const [first, second] = [(speed[i] ?? 0) / (1 - 0.9 ** round), (size[i] ?? 0) / (1 - 0.99 ** round)];
      weights[i] = (weights[i] ?? 0) - (STEP * first) / (Math.sqrt(second) + 1e-6);
    });
  }
  return weights.map((it) => Math.round(it * 100) / 100);
}

const ROUNDS = 150;
const STEP = 0.15;
const PULL = 0.01;

function slopesOf(contests: readonly Contest[], weights: readonly number[]): readonly number[] {
  const slopes = SIGNS.map(() => 0);
  for (const { places } of contests) {
    const raw = places.map((it) => weigh(it.signs, weights));
    const most = Math.max(...raw);
    const shares = raw.map((it) => Math.exp(it - most));
    const all = shares.reduce((sum, it) => sum + it, 0);
    const own = shares.reduce((sum, it, i) => sum + (places[i]?.itself === true ? it : 0), 0);
    places.forEach(({ itself, signs }, i) => {
      const pull = (shares[i] ?? 0) / all - (itself ? (shares[i] ?? 0) / own : 0);
      signs.forEach((sign, k) => (slopes[k] = (slopes[k] ?? 0) + pull * sign));
    });
  }
  return slopes;
}

function asWeights(weights: readonly number[]): PlaceWeights {
  return Object.fromEntries(SIGNS.map((sign, i) => [sign, weights[i] ?? 0])) as Record<keyof PlaceSigns, number>;
}
