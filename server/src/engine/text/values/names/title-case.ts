/** Sentences in which every word has a capital, so that a capital tells nothing. */

import type { Span } from '../../span';
import type { Token } from '../../tokens';
import { HEADING_SMALL } from './words';

export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  // Asked of every word of every source: plain letters need no table.
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(word);
}

/** The token ranges of the sentences that are headings in title case: two capitals at least and no weighty word in small letters. */
export function titleCasedRanges(tokens: readonly Token[], starts: ReadonlySet<number>): readonly Span[] {
  const ranges: Span[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && !starts.has(token.span.start)) continue;
    if (isTitleCased(tokens, first, at)) ranges.push({ start: first, end: at });
    first = at;
  }
  return ranges;
}

function isTitleCased(tokens: readonly Token[], from: number, to: number): boolean {
  let capital = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.lower === "'s") continue;
    if (isCapital(token.text)) capital++;
    else if (!HEADING_SMALL.has(token.lower)) return false;
  }
  return capital >= 2;
}
