/** Which words of a passage a query names, so that lists can mark them. */

import type { Span } from '../text/span';
import { termOf, termsOf } from '../text/terms';
import { tokensOf } from '../text/tokens';

/** Spans in `text`, in order; the last word of the query counts as a beginning when `prefix` is set. */
export function matchingWords(text: string, query: string, prefix = false): readonly Span[] {
  const wanted = new Set(termsOf(query.slice(0, 4000)));
  const beginning = prefix ? /[\p{L}\p{N}]+$/u.exec(query.slice(-100))?.[0].toLowerCase() : undefined;
  return tokensOf(text)
    .filter(({ kind, text: word, lower }) => {
      if (kind === 'symbol') return false;
      const isBeginning = beginning !== undefined && beginning.length > 1 && lower.startsWith(beginning);
      return isBeginning || wanted.has(termOf(word));
    })
    .map((token) => token.span);
}
