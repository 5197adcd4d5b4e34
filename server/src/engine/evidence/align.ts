/** Which words and values of each candidate sentence stand for which units of the claim, and how much of the claim that covers. */

import type { Clause } from './clauses';
import type { ClaimUnit } from './claim-units';
import type { Scene, SceneSentence } from './scene';
import type { Hit } from './seek-units';
import { createSeeker } from './seek-units';

export interface Alignment {
  /** `hits[unit][sentence]`, best first; empty where the sentence has nothing for the unit. */
  readonly hits: readonly (readonly (readonly Hit[])[])[];
  /** `opposed[unit][sentence]`: whether the sentence has an opposite of the unit, or another thing of its kind. */
  readonly opposed: readonly (readonly boolean[])[];
  /** `cover[sentence]`: share of the claim's weight found in the sentence and its neighbours. */
  readonly cover: readonly number[];
  /** The same in the sentence alone. */
  readonly ownCover: readonly number[];
  /** `titles[unit][title]`: best likeness of a word of a title. */
  readonly titles: readonly (readonly number[])[];
  readonly units: readonly ClaimUnit[];
  /** Of the claim; one for a claim of a single fact. */
  readonly clauses: readonly Clause[];
}

export function align(units: readonly ClaimUnit[], scene: Scene, clauses: readonly Clause[] = []): Alignment {
  const seeker = createSeeker(units);
  const { hits, opposed } = seeker.hitsIn(scene.sentences.map((it) => it.analysed));
  const titles = seeker.hitsIn(scene.titles).hits.map((of) => of.map((it) => it[0]?.likeness ?? 0));
  return { hits, titles, units, clauses, opposed, ...coversOf({ hits, titles, units }, scene) };
}

type Found = Pick<Alignment, 'hits' | 'titles' | 'units'>;

/** `coverOf` and `ownCoverOf` of every sentence, unit by unit: most units stand in few sentences. */
function coversOf({ hits, titles, units }: Found, scene: Scene): Pick<Alignment, 'cover' | 'ownCover'> {
  const cover = scene.sentences.map(() => 0);
  const ownCover = scene.sentences.map(() => 0);
  let all = 0;
  units.forEach(({ weight }, i) => {
    all += weight;
    const of = hits[i] ?? [];
    const inTitles = titles[i];
    scene.sentences.forEach((around, sentence) => {
      const own = of[sentence]?.[0]?.likeness ?? 0;
      if (own > 0) ownCover[sentence] = (ownCover[sentence] ?? 0) + weight * own;
      const best = likenessAround(own, of, inTitles, around);
      if (best > 0) cover[sentence] = (cover[sentence] ?? 0) + weight * best;
    });
  });
  const share = (covered: number): number => (all === 0 ? 0 : covered / all);
  return { cover: cover.map(share), ownCover: ownCover.map(share) };
}

/** The share of the claim's weight that a sentence, its neighbours and its title cover, leaving some units out of account. */
export function coverOf(found: Found, scene: Scene, sentence: number, without?: ReadonlySet<number>): number {
  const around = scene.sentences[sentence];
  if (around === undefined) return 0;
  const { units, hits, titles } = found;
  let covered = 0;
  let all = 0;
  for (let i = 0; i < units.length; i++) {
    if (without?.has(i)) continue;
    const weight = units[i]?.weight ?? 0;
    all += weight;
    const of = hits[i] ?? [];
    covered += weight * likenessAround(of[sentence]?.[0]?.likeness ?? 0, of, titles[i], around);
  }
  return all === 0 ? 0 : covered / all;
}

/** `own`: in the sentence itself. */
function likenessAround(own: number, of: readonly (readonly Hit[])[], titles: readonly number[] | undefined, { before, after, title }: SceneSentence): number {
  if (own === 1) return own;
  let best = own;
  if (before >= 0) best = Math.max(best, NEIGHBOUR * (of[before]?.[0]?.likeness ?? 0));
  if (after >= 0) best = Math.max(best, NEIGHBOUR * (of[after]?.[0]?.likeness ?? 0));
  if (title >= 0) best = Math.max(best, TITLE * (titles?.[title] ?? 0));
  return best;
}

/** As `coverOf`, with what stands two sentences away counting too, more loosely: a story goes on about its subject. */
export function widerCoverOf(found: Found, scene: Scene, sentence: number): number {
  const around = scene.sentences[sentence];
  if (around === undefined) return 0;
  const far = [scene.sentences[around.before]?.before ?? -1, scene.sentences[around.after]?.after ?? -1];
  let covered = 0;
  let all = 0;
  found.units.forEach(({ weight }, i) => {
    const [before = 0, after = 0] = far.map((it) => likenessAt(found.hits, i, it));
    const near = likenessAround(likenessAt(found.hits, i, sentence), found.hits[i] ?? [], found.titles[i], around);
    covered += weight * Math.max(near, FAR * before, FAR * after);
    all += weight;
  });
  return all === 0 ? 0 : covered / all;
}

/** As `coverOf`, in the sentence alone. */
export function ownCoverOf(found: Found, sentence: number, without?: ReadonlySet<number>): number {
  let covered = 0;
  let all = 0;
  for (let i = 0; i < found.units.length; i++) {
    if (without?.has(i)) continue;
    const weight = found.units[i]?.weight ?? 0;
    all += weight;
    covered += weight * likenessAt(found.hits, i, sentence);
  }
  return all === 0 ? 0 : covered / all;
}

export function likenessAt(hits: Alignment['hits'], unit: number, sentence: number): number {
  return sentence < 0 ? 0 : hits[unit]?.[sentence]?.[0]?.likeness ?? 0;
}

/** A word of a neighbouring sentence counts nearly as one of the sentence itself. */
const NEIGHBOUR = 0.95;
/** Two sentences away. */
const FAR = 0.7;
/** What a title says holds for all of its text, though more loosely. */
const TITLE = 0.8;
