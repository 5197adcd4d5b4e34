/** Whom a sentence gives its content to ("officials said", "according to the mayor"): a source that attributes bears out less than one that tells. */

import type { Span } from '../text/span';
import type { AnalysedText } from './analysed-text';

/** The words that attribute, subject and verb together; none where the sentence tells in its own name. */
export function attributionOf(text: AnalysedText): Span | undefined {
  for (let i = 0; i < text.words.length; i++) {
    const lower = text.words[i]?.lower ?? '';
    if (lower === 'according' && text.words[i + 1]?.lower === 'to') return spanOf(text, i, endAfter(text, i + 2));
    if (!speaking.has(lower)) continue;
    const from = startBefore(text, i);
    if (from < i) return spanOf(text, from, i);
    // "…, said the mayor."
    if (text.words[i - 1]?.sign === true && text.words[i + 1]?.sign === false) return spanOf(text, i, endAfter(text, i + 1));
  }
  return undefined;
}

const speaking: ReadonlySet<string> = new Set(
  'said says told claimed claims alleged alleges stated states announced reported insisted insists argued argues warned warns believes believed suggested estimated estimates'.split(' '),
);

/** Words that a speaker's name and role have at most. */
const LONGEST = 8;

function startBefore(text: AnalysedText, verb: number): number {
  let at = verb;
  while (at > 0 && verb - at < LONGEST && text.words[at - 1]?.sign === false) at--;
  const first = text.words[at]?.lower ?? '';
  // "Is said to", "what he had said earlier about": no speaker stands before the verb.
  return /^(?:is|are|was|were|be|been|it|what|which|to|and|or)$/u.test(first) || /^(?:is|are|was|were|be|been|to)$/u.test(text.words[verb - 1]?.lower ?? '') ? verb : at;
}

function endAfter(text: AnalysedText, from: number): number {
  let at = from;
  while (at - from < LONGEST && text.words[at + 1]?.sign === false) at++;
  return Math.min(at, text.words.length - 1);
}

function spanOf(text: AnalysedText, first: number, last: number): Span | undefined {
  const [start, end] = [text.words[first]?.span.start, text.words[last]?.span.end];
  return start === undefined || end === undefined ? undefined : { start, end };
}
