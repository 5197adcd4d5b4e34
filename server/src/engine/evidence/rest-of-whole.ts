/** Claims that are told by the rest of a whole, in the opposite words: "three of the five stay open" where "two of its five close". */

import { written } from '../text/values/numbers/compare-numbers';
import type { NumberValue } from '../text/values/value';
import type { Alignment } from './align';
import type { AnalysedText } from './analysed-text';
import type { PolarityContest } from './predicates';
import type { Scene } from './scene';
import type { JudgedContest } from './value-conflict';

/** Sentences that tell the claim so: they contradict neither its number nor its predicate. */
export function sentencesOfTheRest(contests: readonly JudgedContest[], polarity: readonly PolarityContest[], { units }: Alignment, scene: Scene): ReadonlySet<number> {
  const opposite = new Set(polarity.flatMap((it) => it.sure?.sentence ?? []));
  const told = contests.flatMap(({ unit, own, workedOut, accuser }) => {
    if (workedOut !== undefined && own === undefined) return [workedOut.sentence];
    const [number, sentence] = [units[unit], scene.sentences[accuser?.sentence ?? -1]];
    return number?.kind === 'number' && accuser?.value.kind === 'number' && sentence && isRest(number.item.value, accuser.value, sentence.analysed) ? [accuser.sentence] : [];
  });
  return new Set(told.filter((it) => opposite.has(it)));
}

/** Of what the sentence counts in all. */
function isRest(own: NumberValue, part: NumberValue, { numbers }: AnalysedText): boolean {
  return numbers.some(({ value }) => value.unit.dimension === part.unit.dimension && written(value) === written(own) + written(part));
}
