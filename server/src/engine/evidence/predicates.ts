/** The contest of polarity: what the claim says was done, against places where the sources say it was not, or say the opposite. */

import type { Span } from '../text/span';
import type { Alignment } from './align';
import type { AnalysedText } from './analysed-text';
import type { WordUnit } from './claim-units';
import { antonymsOf } from './lexicon/word-relations';
import { looksLikeVerb } from './lexicon/verbs';
import { isNegated, isPossibility } from './polarity';
import type { Scene } from './scene';
import { nearness, slotOf } from './slots';

export interface PolarityContender {
  readonly sentence: number;
  readonly span: Span;
  readonly near: number;
  /** The opposite is said by another word ("denied" for "confirmed"), not by a negator. */
  readonly antonym: boolean;
}

export interface PolarityContest {
  readonly unit: number;
  readonly negated: boolean;
  /** Where the sources say the same, and where the opposite. */
  readonly own?: PolarityContender;
  readonly rival?: PolarityContender;
}

export function polarityContests(claim: AnalysedText, alignment: Alignment, scene: Scene): readonly PolarityContest[] {
  const contests: PolarityContest[] = [];
  alignment.units.forEach((unit, index) => {
    if (unit.kind !== 'word' || unit.word.inName) return;
    const predicate = looksLikeVerb(unit.word.lower, wordBefore(claim, unit.first));
    if (!predicate && antonymsOf(unit.word.stem).size === 0) return;
    contests.push(contestOf(claim, unit, index, predicate, alignment, scene));
  });
  return contests;
}

/** The word before, negators and adverbs passed over: "did not fully attend" has "did" before "attend". */
function wordBefore(text: AnalysedText, place: number): string | undefined {
  let at = place - 1;
  while (at > 0 && /^(not|never|n't|yet|also|still|[a-z]+ly)$/.test(text.words[at]?.lower ?? '')) at--;
  return text.words[at]?.lower;
}

function contestOf(claim: AnalysedText, unit: WordUnit, index: number, predicate: boolean, alignment: Alignment, scene: Scene): PolarityContest {
  const slot = slotOf(alignment.units, unit.first, unit.last);
  const negated = isNegated(claim, unit.first);
  const possible = isPossibility(claim, unit.first);
  let own: PolarityContender | undefined;
  let rival: PolarityContender | undefined;
  const enter = (sentence: number, place: number, same: boolean, antonym: boolean, likeness = 1): void => {
    const word = scene.sentences[sentence]?.analysed.words[place];
    if (word === undefined) return;
    const near = nearness(slot, alignment, scene, sentence, place, place) * (same && !antonym && likeness < SAME_VERB ? OTHER_WORD : 1);
    const contender = { sentence, span: word.span, near, antonym };
    if (same) own = near > (own?.near ?? -1) ? contender : own;
    else rival = near > (rival?.near ?? -1) ? contender : rival;
  };
  scene.sentences.forEach(({ analysed }, sentence) => {
    if (isQuestion(analysed)) return;
    for (const hit of alignment.hits[index]?.[sentence] ?? []) {
      const same = isNegated(analysed, hit.place) === negated;
      if (same || (predicate && (negated || (hit.likeness >= SAME_VERB && !possible)))) enter(sentence, hit.place, same, false, hit.likeness);
    }
    for (const stem of antonymsOf(unit.word.stem)) {
      for (const place of analysed.byStem.get(stem) ?? []) {
        if (!standsForAnother(alignment, index, sentence, place)) enter(sentence, place, isNegated(analysed, place) !== negated, true);
      }
    }
  });
  return { unit: index, negated, own, rival };
}

/** A synonym denied is not yet the claim denied: "failed to complete" against "finished with a win". */
const SAME_VERB = 0.95;

/** A synonym that agrees says less than the word itself. */
const OTHER_WORD = 0.8;

/** A question affirms nothing and denies nothing. */
function isQuestion(text: AnalysedText): boolean {
  return /\?["”’')\s.]*$/u.test(text.text.slice(-6)) && !/^did you know\b/iu.test(text.text);
}

/** Whether another unit of the claim has its counterpart at this very word: then it is no opposite of this one. */
function standsForAnother(alignment: Alignment, index: number, sentence: number, place: number): boolean {
  return alignment.hits.some((of, unit) => unit !== index && (of[sentence] ?? []).some((hit) => hit.place === place));
}
