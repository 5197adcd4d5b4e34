/** Remembers what was told of a word by the text that it stands in: a sentence of a source is asked the same by claim after claim. */

import type { AnalysedText } from './analysed-text';

export type PlaceTest = (text: AnalysedText, place: number) => boolean;

/** The same test, asked once for each word; it may hang on nothing but the text. */
export function perPlace(test: PlaceTest): PlaceTest {
  const asked = 1 << (2 * tests);
  const told = asked << 1;
  if (++tests > MOST_TESTS) throw new RangeError('Too many tests for the bits of one number.');
  return (text, place) => {
    if (place < 0 || place >= text.words.length) return test(text, place);
    const before = text.answers[place] ?? 0;
    if ((before & asked) !== 0) return (before & told) !== 0;
    const answer = test(text, place);
    // Another test may have been asked on the way.
    text.answers[place] = (text.answers[place] ?? 0) | asked | (answer ? told : 0);
    return answer;
  };
}

let tests = 0;
/** Two bits each, of a small integer. */
const MOST_TESTS = 15;
