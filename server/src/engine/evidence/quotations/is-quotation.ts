/** Tells quotations from scare quotes, nicknames, titles and words that are only mentioned. */

import { isStopWord, termsOf } from '../../text/terms';
import { tokensOf } from '../../text/tokens';

/** `text`: the words between the marks. False means: nothing to look for in the sources, and nothing to complain of. */
export function isQuotation(text: string): boolean {
  const words = tokensOf(text).filter((it) => it.kind !== 'symbol' && it.lower !== "'s");
  if (words.length <= 2) return false;
  if (words.length <= 5 && isTitle(words.map((it) => it.text))) return false;
  return termsOf(text).length > 0;
}

/** "The Old Harbour Song": capitals on all words but the small ones, and no end of a sentence. */
function isTitle(words: readonly string[]): boolean {
  const large = words.filter((it, i) => i === 0 || i === words.length - 1 || !isStopWord(it.toLowerCase()));
  return large.length >= 2 && large.every((it) => /^[\p{Lu}\p{N}]/u.test(it));
}
