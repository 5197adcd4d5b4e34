/** The words of a stretch with the credits inside a speech left out: “…,” she said. “…” */

import type { Span } from '../../text/span';
import { anyCue } from '../../text/attribution/words';
import { quotationMarksIn } from '../../text/quotation-marks';
import type { Word } from './quoted-words';

/** Code units of the longest credit between two parts of one speech. */
const longestCredit = 120;

/** `words` without the credits; the same array where there is none. */
export function spokenWords(text: string, span: Span, words: readonly Word[]): readonly Word[] {
  const credits = creditsIn(text.slice(span.start, span.end)).map((it) => ({ start: it.start + span.start, end: it.end + span.start }));
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
