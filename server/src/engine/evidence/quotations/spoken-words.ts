/** The words of a stretch without what is no part of a speech: credits inside it (“…,” she said. “…”), an editor's brackets. */

import type { Span } from '../../text/span';
import { anyCue } from '../../text/attribution/words';
import { quotationMarksIn } from '../../text/quotation-marks';
import type { Word } from './quoted-words';

/** Code units of the longest credit between two parts of one speech. */
const longestCredit = 120;

/** `words` without credits and bracketed words; the same array where there are none. */
export function spokenWords(text: string, span: Span, words: readonly Word[]): readonly Word[] {
  const stretch = text.slice(span.start, span.end);
  const apart = [...creditsIn(stretch), ...bracketsIn(stretch)].sort((a, b) => a.start - b.start);
  const credits = apart.map((it) => ({ start: it.start + span.start, end: it.end + span.start }));
  if (credits.length === 0) return words;
  let at = 0;
  return words.filter((word) => {
    while (at < credits.length && (credits[at]?.end ?? 0) <= word.span.start) at++;
    return word.span.start < (credits[at]?.start ?? Infinity);
  });
}

function creditsIn(text: string): readonly Span[] {
  const quotes = quotationMarksIn(text);
  const credits: Span[] = [];
  for (let i = 1; i < quotes.length; i++) {
    const start = quotes[i - 1]?.outer.end ?? 0;
    const end = quotes[i]?.outer.start ?? 0;
    const between = text.slice(start, end);
    if (between.length <= longestCredit && !/\n\s*\n/.test(between) && anyCue.test(between)) credits.push({ start, end });
  }
  return credits;
}

function bracketsIn(text: string): readonly Span[] {
  return [...text.matchAll(/\[[^[\]\n]{1,80}\]/g)].map((it) => ({ start: it.index, end: it.index + it[0].length }));
}
