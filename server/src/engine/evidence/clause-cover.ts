/** How well the sources cover each clause of a claim by itself: a fact added to a covered statement shows in its own clause. */

import type { Alignment } from './align';
import { coverOf } from './align';
import type { Clause } from './clauses';
import type { Scene } from './scene';

export interface CoveredClause extends Clause {
  /** 0 to 1: of its weight, in the passage that covers it best, with its neighbours. */
  readonly cover: number;
  /** Whether it holds too little to be told from others by its words. */
  readonly slight: boolean;
}

/** Of a claim of one clause none. */
export function coveredClauses(alignment: Alignment, clauses: readonly Clause[], scene: Scene): readonly CoveredClause[] {
  if (clauses.length < 2) return [];
  return clauses.map((it) => {
    const others = unitsOutside(alignment, it);
    const cover = scene.sentences.reduce((best, _, i) => Math.max(best, coverOf(alignment, scene, i, others)), 0);
    return { ...it, cover, slight: alignment.units.length - others.size < LEAST_UNITS };
  });
}

function unitsOutside({ units }: Alignment, { first, last }: Clause): ReadonlySet<number> {
  return new Set(units.flatMap((unit, i) => (unit.first >= first && unit.last <= last ? [] : [i])));
}

/** The clause that holds some words, where the claim has several and this one holds enough to go by. */
export function clauseAt({ clauses, units }: Alignment, at: Clause): Clause | undefined {
  const clause = clauses.length > 1 ? clauses.find((it) => at.first >= it.first && at.last <= it.last) : undefined;
  return clause && units.filter((it) => it.first >= clause.first && it.last <= clause.last).length > LEAST_UNITS ? clause : undefined;
}

/** How much of the rest of a unit's claim a sentence covers, or of the rest of its clause if that is more: another fact beside it may stand elsewhere. */
export function restCover(alignment: Alignment, scene: Scene, sentence: number, unit: number): number {
  const whole = coverOf(alignment, scene, sentence, new Set([unit]));
  const own = alignment.units[unit];
  const clause = own && clauseAt(alignment, own);
  if (clause === undefined) return whole;
  const others = unitsOutside(alignment, clause);
  return Math.max(whole, coverOf(alignment, scene, sentence, new Set([...others, unit])));
}

const LEAST_UNITS = 3;

/** No passage has to do with it. */
export function isUncovered({ cover, slight }: CoveredClause): boolean {
  return !slight && cover < LEAST_COVER;
}

/** Below it 3 of 255 supported and 10 of 293 wrong rows with several clauses have one, of those called supported on the four development sets (README.md, Clauses). */
const LEAST_COVER = 0.2;

/** The source of the sentence covers the claim somewhere as a supported one is covered. */
export function tellsTheStory(sentence: number, { cover }: Alignment, { sentences }: Scene, least: number): boolean {
  const source = sentences[sentence]?.passage.source;
  return sentences.some((it, i) => it.passage.source === source && (cover[i] ?? 0) >= least);
}
