/** Whether a word of a sentence is affirmed or denied: by a negator, or by a verb whose complement did not happen. */

import type { AnalysedText } from './analysed-text';
import { negativeVerbs, negators, reachEnds } from './lexicon/negators';

/** Words that a negator before a word may stand away from it. */
const NEGATOR_REACH = 5;
/** "refused, after long talks, to sign" is left alone: a verb that denies stands close to what it denies. */
const VERB_REACH = 4;

export function isNegated(text: AnalysedText, place: number): boolean {
  let negated = false;
  for (let i = place - 1, steps = 1; i >= 0 && steps <= NEGATOR_REACH; i--) {
    const word = text.words[i];
    if (word === undefined || endsReach(word.lower)) break;
    if (word.sign) continue;
    if (isNegator(word.lower) && !isOnly(text, i)) negated = !negated;
    else if (steps <= VERB_REACH && negativeVerbs.has(word.lower) && takesComplement(text, i)) negated = !negated;
    steps++;
  }
  return negated;
}

export function hasNegator(text: AnalysedText): boolean {
  return text.words.some((it) => isNegator(it.lower) || negativeVerbs.has(it.lower));
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
function takesComplement(text: AnalysedText, place: number): boolean {
  for (let i = place + 1; i <= place + 3; i++) {
    const word = text.words[i];
    if (word === undefined) return false;
    if (word.lower === 'to' || word.lower === 'from' || (word.lower.length > 4 && word.lower.endsWith('ing'))) return true;
  }
  return false;
}
