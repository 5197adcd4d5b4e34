/** Whether a word of a sentence is affirmed or denied: by a negator, or by a verb whose complement did not happen. */

import type { AnalysedText } from './analysed-text';
import { negativeVerbs, negators, nounNegators, prepositions, reachEnds } from './lexicon/negators';

/** Words that a negator before a word may stand away from it. */
const NEGATOR_REACH = 6;
/** "refused, after long talks, to sign" is left alone: a verb that denies stands close to what it denies. */
const VERB_REACH = 4;

export function isNegated(text: AnalysedText, place: number): boolean {
  let negated = false;
  let beyondPreposition = false;
  let reach = NEGATOR_REACH;
  for (let i = place - 1, steps = 1; i >= 0 && steps <= reach; i--) {
    const word = text.words[i];
    if (word === undefined || endsReach(word.lower)) break;
    if (word.sign) continue;
    if (isNegator(word.lower) || (word.lower === 'yet' && text.words[i + 1]?.lower === 'to')) {
      if (!isOnly(text, i) && !(beyondPreposition && nounNegators.has(word.lower))) negated = !negated;
    } else if (steps <= VERB_REACH && isNegativeVerb(text, i)) {
      negated = !negated;
      // "Did not fail to" affirms; a negator further off has its own verb.
      reach = Math.min(reach, steps + 2);
    }
    beyondPreposition ||= prepositions.has(word.lower);
    steps++;
  }
  return negated;
}

/** Whether a word stands under "could", "may", "would": what is possible is neither affirmed nor denied. */
export function isPossibility(text: AnalysedText, place: number): boolean {
  for (let i = place - 1, steps = 1; i >= 0 && steps <= NEGATOR_REACH; i--, steps++) {
    const lower = text.words[i]?.lower ?? '';
    if (lower === 'could' || lower === 'may' || lower === 'might' || lower === 'would') return true;
    if (endsReach(lower)) return false;
  }
  return false;
}

function isNegator(lower: string): boolean {
  return negators.has(lower) || lower.endsWith("n't");
}

function endsReach(lower: string): boolean {
  return reachEnds.has(lower) || lower === ',' || lower === ';' || lower === ':' || lower === '.' || lower === '—' || lower === '–';
}

/** "not only", "no doubt": no negation of what follows. */
function isOnly(text: AnalysedText, place: number): boolean {
  const next = text.words[place + 1]?.lower;
  return next === 'only' || next === 'just' || next === 'doubt' || next === 'matter';
}

/** "refused to", "denied having", "rejected calls for": the verb governs what follows; "a failed state" does not. */
function isNegativeVerb(text: AnalysedText, place: number): boolean {
  const word = text.words[place];
  // "In order to avoid" is a purpose: it does not say what happened.
  if (word === undefined || !negativeVerbs.has(word.lower) || text.words[place - 1]?.lower === 'to') return false;
  for (let i = place + 1; i <= place + 3; i++) {
    const next = text.words[i]?.lower;
    if (next === undefined) return false;
    if (next === 'to' || next === 'from' || (next.length > 4 && next.endsWith('ing'))) return true;
  }
  return false;
}
