/** Whether a claim denies its verb, or what its subject is, plainly ("has not signed", "was not a dancer"): then the same told anywhere as a fact contradicts it. */

import type { AnalysedText } from './analysed-text';
import { auxiliaries, looksLikeVerb } from './lexicon/verbs';
import { isConditional } from './conditions';
import { isUnreal } from './modality';
import { isForAWhile } from './up-to-a-point';

/** What did not or does not happen, what will not, and what somebody or something is not. */
export type PlainDenial = 'deed' | 'coming' | 'being';

/**
 * An auxiliary with "not", "n't" or "never", and nothing but auxiliaries and adverbs between it and the verb, or an article and adjectives
 * before a noun. "Failed to sign" and "signed nothing" deny in words of their own, which sources put otherwise; "not decided whether he
 * will leave" denies no leaving.
 */
export function plainDenialOf(text: AnalysedText, place: number): PlainDenial | undefined {
  const { words } = text;
  if (ADVERB.test(words[place]?.lower ?? '') || isSupposed(words, place) || isForAWhile(text, place)) return undefined;
  let noun = false;
  for (let i = place - 1; i >= place - GROUP; i--) {
    const lower = words[i]?.lower ?? '';
    const negated = lower.endsWith("n't");
    if (negated || lower === 'not' || lower === 'never') {
      const auxiliary = negated ? lower.slice(0, -3) : words[i - 1]?.lower ?? '';
      if (noun) return BE.test(auxiliary) ? 'being' : undefined;
      if (FUTURE.test(auxiliary) || auxiliary === 'wo') return 'coming';
      return PRESENT_OR_PAST.test(auxiliary) || (lower === 'never' && i === place - 1) ? 'deed' : undefined;
    }
    if (ARTICLE.test(lower)) noun = true;
    else if (!noun && i === place - 1 && ARTICLE.test(words[i - 1]?.lower ?? '')) continue;
    else if (!auxiliaries.has(lower) && !ADVERB.test(lower)) return undefined;
  }
  return undefined;
}

/** "Will be surprised if she is not", "asked whether he would": neither affirmed nor denied. */
export function isSupposed(words: AnalysedText['words'], place: number): boolean {
  for (let i = place - 1; i >= 0 && !CLAUSE_END.test(words[i]?.lower ?? ''); i--) if (SUPPOSED.test(words[i]?.lower ?? '')) return true;
  return false;
}

/** Of a verb "signed", "is being planned", "the arrested man", not "due to sign", "his arrest"; for what is denied of the future "will sign". */
export function isToldAsFact(text: AnalysedText, place: number, denial: PlainDenial): boolean {
  if (isConditional(text, place)) return false;
  if (denial === 'being') return !isUnreal(text, place);
  // "The left-wing party".
  if (text.words[place + 1]?.text === '-') return false;
  let at = place - 1;
  while (ADVERB.test(text.words[at]?.lower ?? '')) at--;
  const before = text.words[at]?.lower ?? '';
  if (denial === 'coming') return FUTURE.test(before);
  return before !== 'to' && before !== 'let' && !FUTURE.test(before) && looksLikeVerb(text.words[place]?.lower ?? '', ARTICLE.test(before) ? undefined : before) && !isUnreal(text, place);
}

/** "Due to sign", "was expected to sign", "will sign next week": who has not signed may well have been, or be about to. */
export function isForeseen({ words }: AnalysedText, place: number): boolean {
  let at = place - 1;
  while (ADVERB.test(words[at]?.lower ?? '')) at--;
  const before = words[at]?.lower ?? '';
  return FUTURE.test(before) || (before === 'to' && FORESEEN.test(words[at - 1]?.lower ?? ''));
}

const FORESEEN = /^(?:due|set|expected|scheduled|likely|meant|going|about)$/u;
/** Words of a verb group before the verb. */
const GROUP = 5;
const PRESENT_OR_PAST = /^(?:is|are|am|was|were|has|have|had|do|does|did|'s|'re|'ve)$/u;
const BE = /^(?:is|are|am|was|were|'s|'re)$/u;
const FUTURE = /^(?:will|would|shall|'ll)$/u;
const ADVERB = /^(?:[a-z]+ly|yet|also|even|ever|still|been|being|be)$/u;
/** "The arrested man": an article before a participle leaves it one. */
const ARTICLE = /^(?:the|an?)$/u;
const SUPPOSED = /^(?:if|whether|unless|once)$/u;
const CLAUSE_END = /^[.,;:]$/u;
