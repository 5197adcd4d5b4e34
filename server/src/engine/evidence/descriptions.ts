/** Descriptions led back to names: "the striker" is whoever the source calls so, and what he does nobody else does. */

import type { NameValue } from '../text/values/value';
import type { Alignment } from './align';
import type { AnalysedText } from './analysed-text';
import { looksLikeVerb } from './lexicon/verbs';
import { isAkin } from './name-kinship';
import { relationsIn } from './name-relations';
import type { NameFound } from './names-found';
import type { Scene } from './scene';
import { nounBefore } from './turned-nouns';

/** The claim gives a name a verb that the sources give to "the striker", who has another name there, and in no other place. */
export function isOfAnotherDescribed(claim: AnalysedText, names: readonly NameFound[], { units, hits }: Alignment, scene: Scene): boolean {
  return relationsIn(claim).some(({ name, relation, head }) => {
    const found = relation === 'agent' ? names.find((it) => it.value === name.value) : undefined;
    const unit = units.findIndex((it) => it.kind === 'word' && it.first === head);
    if (found === undefined || unit < 0) return false;
    let other = false;
    for (const [sentence, { analysed, passage }] of scene.sentences.entries()) {
      for (const hit of hits[unit]?.[sentence] ?? []) {
        if (hit.likeness < SAME_WORD) continue;
        const noun = found.sentences.includes(sentence) ? undefined : nounBefore(analysed, hit.place);
        const stem = analysed.words[noun ?? -1]?.stem;
        if (noun === undefined || stem === undefined || analysed.words[noun - 1]?.lower !== 'the') return false;
        const called = calledSo(stem, passage.source, scene);
        if (called.length === 0 || called.some((it) => isAkin(it, name.value))) return false;
        other = true;
      }
    }
    return other;
  });
}

/** The word itself in any form. */
const SAME_WORD = 0.95;

/** Names that a source has behind the noun ("striker Ola Ness"), between it and an article ("the Northlink company"), or before it and a comma ("Ness, the striker"). */
function calledSo(stem: string, source: string, { sentences }: Scene): readonly NameValue[] {
  return sentences.flatMap(({ passage, analysed }) => {
    if (passage.source !== source || !analysed.byStem.has(stem)) return [];
    const { words } = analysed;
    const isNoun = (at: number): boolean => words[at]?.stem === stem && !looksLikeVerb(words[at].lower, words[at - 1]?.lower);
    return analysed.names.flatMap(({ value, first, last }) => {
      const apposed = words[last + 1]?.text === ',' && /^(?:the|an?)$/u.test(words[last + 2]?.lower ?? '') && (isNoun(last + 3) || isNoun(last + 4));
      return isNoun(first - 1) || apposed || (words[first - 1]?.lower === 'the' && isNoun(last + 1)) ? [value] : [];
    });
  });
}
