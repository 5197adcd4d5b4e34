/** The contest of a claim's words of time with the dates and lengths of time of the sources: they name no value, so it orders only. */

import type { Span } from '../text/span';
import type { Alignment } from './align';
import type { AnalysedText } from './analysed-text';
import { clauseAt } from './clause-cover';
import type { Scene } from './scene';
import { nearness, slotOf } from './slots';

export interface TimeContest {
  readonly span: Span;
  /** 0 to 1: how well the words stand in their place in the sources, and the best of other times; absent where no source has them. */
  readonly own?: number;
  readonly rival: number;
}

export function timeContestsOf(claim: AnalysedText, alignment: Alignment, scene: Scene): readonly TimeContest[] {
  return claim.times.slice(0, MOST_TIMES).map(({ first, last, stretch }) => {
    const slot = slotOf(alignment.units, first, last, clauseAt(alignment, { first, last }));
    let own: number | undefined;
    let rival = 0;
    scene.sentences.forEach(({ analysed }, sentence) => {
      const near = (it: { readonly first: number; readonly last: number }): number => nearness(slot, alignment, scene, sentence, it.first, it.last);
      for (const it of analysed.times) {
        if (it.stretch === stretch) own = Math.max(own ?? 0, near(it));
        else if (!analysed.metadata && !claim.times.some((other) => other.stretch === it.stretch)) rival = Math.max(rival, near(it));
      }
      if (analysed.metadata) return;
      for (const it of [...analysed.dates, ...analysed.numbers.filter(({ value }) => value.unit.dimension === 'duration')]) {
        if (!isClaimed(it, sentence, alignment)) rival = Math.max(rival, near(it));
      }
    });
    const span = { start: claim.words[first]?.span.start ?? 0, end: claim.words[last]?.span.end ?? 0 };
    return { span, rival, ...(own === undefined ? {} : { own }) };
  });
}

/** A statement of the language has a few. */
const MOST_TIMES = 12;

/** The claim has it too, in another place. */
function isClaimed({ first }: { readonly first: number }, sentence: number, { units, hits }: Alignment): boolean {
  return units.some((unit, i) => unit.kind !== 'word' && (hits[i]?.[sentence] ?? []).some((hit) => hit.place === first));
}
