/** Whether the names of a claim stand in the candidate passages, elsewhere in them, under another spelling, or not at all. */

import type { Span } from '../text/span';
import { compareNames } from '../text/values/names';
import type { NameValue } from '../text/values/value';
import type { Alignment } from './align';
import { coverOf, likenessAt } from './align';
import type { AnalysedText, Placed } from './analysed-text';
import type { Scene } from './scene';

export interface NameFound {
  readonly name: Placed<NameValue>;
  /** Indices of the units that its words are. */
  readonly units: ReadonlySet<number>;
  /** Sentences in which it stands, under any of its forms. */
  readonly sentences: readonly number[];
  readonly inTitle: boolean;
  /** A name one or two letters off, in a sentence that covers the rest of the claim. */
  readonly misspelt?: { readonly sentence: number; readonly span: Span; readonly text: string; readonly cover: number };
}

export function namesFound(claim: AnalysedText, alignment: Alignment, scene: Scene): readonly NameFound[] {
  return claim.names.map((name) => {
    const units = new Set<number>();
    alignment.units.forEach((unit, i) => {
      if (unit.first >= name.first && unit.last <= name.last) units.add(i);
    });
    const sentences = scene.sentences.flatMap((it, i) => (standsIn(name.value, units, alignment, i, it.analysed) ? [i] : []));
    const inTitle = scene.titles.some((title) => title.names.some((it) => compareNames(name.value, it.value) === 'same'));
    const found = { name, units, sentences, inTitle };
    return sentences.length === 0 && !inTitle ? { ...found, misspelt: misspellingOf(found, alignment, scene) } : found;
  });
}

function standsIn(name: NameValue, units: ReadonlySet<number>, alignment: Alignment, sentence: number, analysed: AnalysedText): boolean {
  if (units.size > 0 && [...units].every((unit) => likenessAt(alignment.hits, unit, sentence) >= SAME_WORD)) return true;
  return analysed.names.some((it) => compareNames(name, it.value) === 'same');
}

const SAME_WORD = 0.85;

function misspellingOf(found: { name: Placed<NameValue>; units: ReadonlySet<number> }, alignment: Alignment, scene: Scene): NameFound['misspelt'] {
  let best: NameFound['misspelt'];
  scene.sentences.forEach((it, sentence) => {
    for (const other of it.analysed.names) {
      if (compareNames(found.name.value, other.value) !== 'spelling') continue;
      const cover = coverOf(alignment, scene, sentence, found.units);
      if (cover > (best?.cover ?? 0)) best = { sentence, span: other.value.span, text: other.value.text, cover };
    }
  });
  return best;
}
