/** Which words of a text a passage can be found by, and which of them meet. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStopWord, termOf, termsOf, termsOfTokens } from '../../server/src/engine/text/terms';
import { tokensOf } from '../../server/src/engine/text/tokens';

describe('terms', () => {
  it.each([
    ['The negotiations were negotiated', 'negoti negoti'],
    ['Orbán, Łódź and Ærø', 'orban lodz aero'],
    ['12,000 of 3.50 or 3.5', '12000 3.5 3.5'],
    ['The U.S. told us', 'usa told'],
    ['The US and the United States', 'usa unit usa state'],
    ["Russia's crew didn't go", 'russia crew go'],
  ])('%s', (text, expected) => expect(termsOf(text).join(' ')).toBe(expected));

  it('are those of the tokens, whatever stands between the words', () => {
    const word = fc.constantFrom('United', 'States', 'the', 'US', 'us', 'u.s', 'U.S.', 'gates', "o'clock", '’s', "'s", 'é', 'Orbán', 'x1', '1st', '12,000', '3.5', 'A', 'I', 'running', '日本', '\u{1f600}', '\u{10400}a', 'a\u0301b', 'ﬁne', 'IT');
    const between = fc.constantFrom(' ', '', '.', ', ', '-', '—', '’', "'", '“', '\n', '\u00a0', '\u00ad', '/', '_', '(');
    const texts = fc.array(fc.tuple(word, between), { maxLength: 12 }).map((parts) => parts.flat().join(''));
    fc.assert(fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 30 })), (text) => {
      expect(termsOf(text)).toEqual(termsOfTokens(tokensOf(text)));
    }), { numRuns: 2000 });
  });

  it('a term is the same however the word is written', () => {
    expect([termOf('Zelensky’s'), termOf('U.S.'), termOf('USA'), termOf('1,300')]).toEqual([termOf("zelensky's"), 'usa', 'usa', '1300']);
    expect([isStopWord('the'), isStopWord("don't"), isStopWord('port')]).toEqual([true, true, false]);
  });
});
