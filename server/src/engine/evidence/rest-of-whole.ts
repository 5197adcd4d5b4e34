/** Claims that are told by the rest of a whole, in the opposite words: "three of the five stay open" where "two of its five close". */

import { written } from '../text/values/numbers/compare-numbers';
import type { NumberValue } from '../text/values/value';
import type { Alignment } from './align';
import { likenessAt } from './align';
import type { AnalysedText } from './analysed-text';
import type { PolarityContest } from './predicates';
import type { Scene } from './scene';
import type { JudgedContest } from './value-conflict';

/** Sentences that tell the claim so: they contradict neither its number nor its predicate. */
export function sentencesOfTheRest(contests: readonly JudgedContest[], polarity: readonly PolarityContest[], { units, hits }: Alignment, scene: Scene): ReadonlySet<number> {
  const opposite = new Set(polarity.flatMap((it) => it.sure?.sentence ?? []));
  const saysOtherwise = (sentence: number): boolean => units.some((it, i) => it.kind === 'word' && likenessAt(hits, i, sentence) === 0);
  const told = contests.flatMap(({ unit, own, workedOut, accuser }) => {
    if (workedOut !== undefined && own === undefined) return opposite.has(workedOut.sentence) ? [workedOut.sentence] : [];
    const [number, sentence] = [units[unit], scene.sentences[accuser?.sentence ?? -1]];
    if (number?.kind !== 'number' || accuser?.value.kind !== 'number' || sentence === undefined) return [];
    const whole = wholeOf(number.item.value, accuser.value, sentence.analysed);
    if (whole === undefined) return [];
    // "Four of the 50 were late" and "46 of the 50 were on time".
    const isCounted = units.some((it) => it.kind === 'number' && it !== number && figure(it.item.value) === figure(whole));
    return opposite.has(accuser.sentence) || (isCounted && saysOtherwise(accuser.sentence)) ? [accuser.sentence] : [];
  });
  return new Set(told);
}

/** What the sentence counts in all. */
function wholeOf(own: NumberValue, part: NumberValue, { numbers }: AnalysedText): NumberValue | undefined {
  return numbers.find(({ value }) => (value.unit.dimension === part.unit.dimension || part.unit.dimension === 'count') && figure(value) === figure(own) + figure(part))?.value;
}

/** "46 of the 50 days" counts days, though not in seconds. */
function figure(value: NumberValue): number {
  return written(value) / (value.unit.factor || 1);
}
