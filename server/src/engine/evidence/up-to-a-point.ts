/** Denials that hold for a stretch of time only: "not until the vote", "had not won since 2012". */

import type { AnalysedText } from './analysed-text';
import { afterthoughts } from './lexicon/negators';

/** "Did not answer until she had left", "answered before she left". */
export function isUpToAPoint(text: AnalysedText, place: number): boolean {
  for (let i = place + 1; i < text.words.length; i++) {
    const lower = text.words[i]?.lower ?? '';
    if (afterthoughts.has(lower)) return true;
    if (lower === ';' || lower === '.' || lower === 'but') return false;
  }
  return false;
}

/** "Had not won since 2012", "until then it had not been sold": it has happened before or since. */
export function isForAWhile({ words }: AnalysedText, place: number): boolean {
  return /^(?:until|till|before)$/u.test(words[0]?.lower ?? '') || words.some((it, i) => i > place && it.lower === 'since');
}
