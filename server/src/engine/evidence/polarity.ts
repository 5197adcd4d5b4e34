/** Whether a word of a sentence is affirmed or denied: by a negator, by a verb whose complement did not happen, by "no" before or after it. */

import type { AnalysedText } from './analysed-text';
import { auxiliaries, looksLikeVerb } from './lexicon/verbs';
import {
  absences, afterthoughts, denyingThat, falseThat, formerly, negativeVerbs, negators, noClauseOf, nounNegators, phrasalDenials, prepositions, reachEnds, subjectPronouns, trueThat,
  unheld, unlikely, wholes,
} from './lexicon/negators';
import { perPlace } from './per-place';
import { isForAWhile, isUpToAPoint } from './up-to-a-point';

/** Words that a negator before a word may stand away from it. */
const NEGATOR_REACH = 6;
/** "No death in either of the two groups was related to it": a negated subject reaches over its verb. */
const SUBJECT_REACH = 12;
/** "refused, after long talks, to sign" is left alone: a verb that denies stands close to what it denies. */
const VERB_REACH = 4;

/** Whether a word is denied rather than affirmed. */
export const isNegated = perPlace(denied);

function denied(text: AnalysedText, place: number): boolean {
  return deniedBefore(text, place) !== deniedBehind(text, place);
}

/** "Leo Marsh, of no fixed address, was charged", "a man without a licence was fined": there was a charge. */
function isOfItsNoun({ words }: AnalysedText, place: number): boolean {
  const lower = words[place]?.lower ?? '';
  if (lower === 'without') return true;
  return lower === 'no' && prepositions.has(words[place - 1]?.lower ?? '') && !IN_NO_WAY.test(words[place + 1]?.lower ?? '');
}

const IN_NO_WAY = /^(?:way|point|time|stage|circumstances?|means|account|case|sense|event|respect|moment)$/u;

/** By a negator or a denying verb before the word. */
function deniedBefore(text: AnalysedText, place: number): boolean {
  let negated = false;
  let beyondPreposition = false;
  let auxiliary = false;
  let content = false;
  let reach = NEGATOR_REACH;
  for (let i = place - 1, steps = 1; i >= 0 && steps <= SUBJECT_REACH; i--) {
    const word = text.words[i];
    if (word === undefined) break;
    if (word.lower === 'that' && steps <= reach) return negated !== deniesClause(text, i);
    if (endsReach(word.lower)) break;
    if (word.sign) continue;
    const near = steps <= reach;
    if (auxiliary && isOfItsNoun(text, i)) continue;
    // "What did not evaporate would have ended": the negator has a verb of its own.
    if (auxiliary && content && isVerbNegator(text, i)) break;
    if (near ? isNegatorAt(text, i, beyondPreposition && !auxiliary) : auxiliary && negatesSubject(text, i)) negated = !negated;
    else if (steps <= Math.min(reach, VERB_REACH + (isPhrasal(text, i) ? 1 : 0)) && isNegativeVerb(text, i) && !isBesideNoun(text, place, auxiliary)) {
      negated = !negated;
      // "Did not fail to" affirms; a negator further off has its own verb.
      reach = Math.min(reach, steps + 2);
    }
    if (!near && subjectPronouns.has(word.lower)) break;
    beyondPreposition ||= isPreposition(text, i);
    content ||= auxiliary && word.content;
    auxiliary ||= auxiliaries.has(word.lower);
    steps++;
  }
  return negated;
}

/** "Received no bonus", "found nothing", "risk-free": the object denies the verb. In "said no deal was reached" it denies the next one. */
function deniedBehind(text: AnalysedText, place: number): boolean {
  const next = text.words[place + 1]?.lower ?? '';
  if (next === '-' && text.words[place + 2]?.lower === 'free') return true;
  if (next !== 'no' && next !== 'nothing' && next !== 'nobody' && next !== 'none') return false;
  if (isOnly(text, place + 1)) return false;
  for (let i = place + 2; i <= place + NEGATOR_REACH; i++) {
    const lower = text.words[i]?.lower ?? '.';
    if (endsReach(lower)) return true;
    if (auxiliaries.has(lower)) return false;
  }
  return true;
}

function isNegatorAt(text: AnalysedText, place: number, ofAnother: boolean): boolean {
  const lower = text.words[place]?.lower ?? '';
  const next = text.words[place + 1]?.lower;
  if (lower === 'yet') return next === 'to';
  if (lower === 'rather') return next === 'than';
  if (lower === 'instead') return next === 'of';
  return isNegator(lower) && !isOnly(text, place) && !(ofAnother && nounNegators.has(lower));
}

/** "Did not", "wasn't"; not the "not" of "not all". */
function isVerbNegator({ words }: AnalysedText, place: number): boolean {
  const lower = words[place]?.lower ?? '';
  return lower.endsWith("n't") || ((lower === 'not' || lower === 'never') && auxiliaries.has(words[place - 1]?.lower ?? ''));
}

function negatesSubject(text: AnalysedText, place: number): boolean {
  const lower = text.words[place]?.lower ?? '';
  return (lower === 'no' && !isOnly(text, place)) || lower === 'none' || lower === 'nobody' || lower === 'neither' || lower === 'nothing';
}

/** "To be" after a verb is no preposition. */
function isPreposition(text: AnalysedText, place: number): boolean {
  const lower = text.words[place]?.lower ?? '';
  const next = text.words[place + 1]?.lower;
  return prepositions.has(lower) && !(lower === 'to' && (next === 'be' || next === 'have'));
}

/** What stands before "that": "denied that", "not true that", "no evidence that" deny the clause behind it. */
function deniesClause(text: AnalysedText, that: number): boolean {
  const before = text.words[that - 1]?.lower ?? '';
  if (before === 'doubt') return !isOnly(text, that - 2);
  if (falseThat.has(before)) return true;
  if (denyingThat.has(before)) return !deniedBefore(text, that - 1);
  return (trueThat.has(before) || noClauseOf.has(before)) && deniedBefore(text, that - 1);
}

/** "Turned down the money offered to her": it was offered. */
function isBesideNoun({ words }: AnalysedText, place: number, auxiliary: boolean): boolean {
  const before = words[place - 1];
  return !auxiliary && /...ed$/u.test(words[place]?.lower ?? '') && before?.content === true && !before.inName && !/ly$/u.test(before.lower);
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

/**
 * Whether a denial leaves open what it denies: "not before serving half", "had not previously", "only one was not",
 * "not all were", "did not say that". Such a sentence agrees with an affirmation as well as with a denial.
 */
export const isOpenDenial = perPlace(openlyDenied);

function openlyDenied(text: AnalysedText, place: number): boolean {
  // "Received no bonus" denies the bonus, not that anything was received.
  if (deniedBehind(text, place) || isUpToAPoint(text, place) || isForAWhile(text, place) || rulingOut(text, place) !== undefined) return true;
  for (let i = place - 1, steps = 1; i >= 0 && steps <= SUBJECT_REACH; i--, steps++) {
    const lower = text.words[i]?.lower ?? '';
    if (formerly.has(lower) || lower === 'only' || (wholes.has(lower) && isNegator(text.words[i - 1]?.lower ?? ''))) return true;
    if (lower === 'that') return unheld.has(text.words[i - 1]?.lower ?? '') && deniedBefore(text, i - 1);
    if (endsReach(lower)) return false;
  }
  return false;
}

/** "Ruled out selling it": it will not be sold. */
export function isRuledOut(text: AnalysedText, place: number): boolean {
  const at = rulingOut(text, place);
  return at !== undefined && !deniedBefore(text, at);
}

/** The "ruled" before "out selling". */
function rulingOut({ words }: AnalysedText, place: number): number | undefined {
  if (words[place]?.lower.endsWith('ing') !== true) return undefined;
  for (let i = place - 1; i > 0 && i >= place - VERB_REACH; i--) {
    if (endsReach(words[i]?.lower ?? '')) return undefined;
    if (words[i]?.lower === 'out' && /^rul(?:e|es|ed|ing)$/u.test(words[i - 1]?.lower ?? '')) return i - 1;
  }
  return undefined;
}

/** Whether anything in a word's own clause denies, whatever it denies. */
export const isAmongDenials = perPlace(amongDenials);

function amongDenials(text: AnalysedText, place: number): boolean {
  for (const step of [-1, 1]) {
    for (let i = place + step; Math.abs(i - place) <= DENIALS_REACH; i += step) {
      const lower = text.words[i]?.lower;
      if (lower === undefined || endsReach(lower)) break;
      if ((isNegator(lower) && !isOnly(text, i) && !isOfItsNoun(text, i)) || isNegativeVerb(text, i) || denyingThat.has(lower)) return true;
    }
  }
  return false;
}

const DENIALS_REACH = 8;

/** Whether a word is denied by somebody only ("denied owning the boat", "disputes that it sank"): who denies a thing leaves open whether it is so. */
export const isDisowned = perPlace((text, place) => {
  for (let i = place - 1; i >= Math.max(0, place - NEGATOR_REACH); i--) {
    const lower = text.words[i]?.lower ?? '';
    if (denyingThat.has(lower)) return true;
    if (endsReach(lower)) return false;
  }
  return false;
});

/** "Halted any progress", "without any help": where "any" stands before a noun, nobody says that there was some. */
export function isUnderAny(text: AnalysedText, place: number): boolean {
  for (let i = place - 1; i >= Math.max(0, place - NOUN_REACH); i--) if (text.words[i]?.lower === 'any') return true;
  return false;
}

/** "No technical progress" denies progress, not that anything is technical. */
export function isBesideItsNoun(text: AnalysedText, place: number): boolean {
  const next = text.words[place + 1];
  return next !== undefined && next.content && !next.sign && !looksLikeVerb(next.lower, text.words[place]?.lower);
}

/** Whether a sentence has a word that can deny at all. */
export function deniesAnything(text: AnalysedText | undefined): boolean {
  return text?.words.some(({ lower }) => isNegator(lower) || negativeVerbs.has(lower) || afterthoughts.has(lower) || unlikely.has(lower)) ?? false;
}

/** "No impact", "without a licence": a noun under its own negator. In "no petition was signed" it is the verb that is denied. */
export const isNounDenied = perPlace(nounDenied);

function nounDenied(text: AnalysedText, place: number): boolean {
  if (auxiliaries.has(text.words[place + 1]?.lower ?? '')) return false;
  for (let i = place - 1; i >= place - NOUN_REACH; i--) {
    const lower = text.words[i]?.lower;
    if (lower === undefined || auxiliaries.has(lower) || prepositions.has(lower)) return false;
    if (nounNegators.has(lower)) return !isOnly(text, i) && text.words[i + 1]?.sign === false;
    // A plural on the way was the noun.
    if (/[^su]s$/u.test(lower)) return false;
  }
  return false;
}

/** "A lack of progress", "progress is still missing": the noun is said not to be there. */
export function isGone(text: AnalysedText, place: number): boolean {
  if (isSaidToBeMissing(text, place)) return true;
  let at = place - 1;
  for (let steps = 0; at > 0 && steps < NOUN_REACH; at--) {
    const { lower = '', sign } = text.words[at] ?? {};
    if (lower === 'of') return absences.has(text.words[at - 1]?.lower ?? '');
    if (QUOTES.test(lower)) continue;
    if (sign || auxiliaries.has(lower) || prepositions.has(lower)) return false;
    steps++;
  }
  return false;
}

/** "Progress on the pier is still missing". */
function isSaidToBeMissing({ words }: AnalysedText, place: number): boolean {
  let is = false;
  for (let i = place + 1; i <= place + MISSING_REACH; i++) {
    const { lower = '', sign = true } = words[i] ?? {};
    if (is && /^(?:missing|absent|lacking)$/u.test(lower)) return true;
    if (sign || (!auxiliaries.has(lower) && looksLikeVerb(lower))) return false;
    is ||= auxiliaries.has(lower);
  }
  return false;
}

const MISSING_REACH = 8;
const NOUN_REACH = 3;
const QUOTES = /^["“”‘’«»„]$/u;

function isNegator(lower: string): boolean {
  return negators.has(lower) || lower.endsWith("n't");
}

function endsReach(lower: string): boolean {
  return reachEnds.has(lower) || lower === ',' || lower === ';' || lower === ':' || lower === '.' || lower === '—' || lower === '–';
}

/** "not only", "no doubt": no negation of what follows. */
function isOnly(text: AnalysedText, place: number): boolean {
  const next = text.words[place + 1]?.lower ?? '';
  if (next === 'only' || next === 'just' || next === 'doubt' || next === 'matter') return true;
  return text.words[place]?.lower === 'no' && (next === 'more' || next === 'fewer' || next === 'less' || next === 'later' || next === 'sooner');
}

/** "refused to", "denied having", "denied he had", "rejected calls for": the verb governs what follows; "a failed state" does not. */
function isNegativeVerb(text: AnalysedText, place: number): boolean {
  const word = text.words[place];
  const phrasal = isPhrasal(text, place);
  // "In order to avoid" is a purpose: it does not say what happened.
  if (word === undefined || !(negativeVerbs.has(word.lower) || phrasal) || text.words[place - 1]?.lower === 'to') return false;
  if (denyingThat.has(word.lower) && subjectPronouns.has(text.words[place + 1]?.lower ?? '')) return true;
  // "Abandoned its hopes of joining".
  const near = place + (phrasal ? 4 : 3);
  const last = text.words[near]?.lower === 'of' ? near + 1 : near;
  for (let i = place + 1; i <= last; i++) {
    const next = text.words[i]?.lower;
    // "Banned for doping": they did.
    if (next === undefined || next === 'for') return false;
    if (next === 'to' || next === 'from' || (next.length > 4 && next.endsWith('ing'))) return true;
  }
  return false;
}

/** "Gave up", "called off". */
function isPhrasal({ words }: AnalysedText, place: number): boolean {
  return phrasalDenials.get(words[place]?.lower ?? '')?.has(words[place + 1]?.lower ?? '') === true;
}
