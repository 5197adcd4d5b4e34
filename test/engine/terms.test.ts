/** Which words of a text a passage can be found by, and which of them meet. */

import { describe, expect, it } from 'vitest';
import { isStopWord, termOf, termsOf } from '../../server/src/engine/text/terms';

describe('terms', () => {
  it.each([
    ['The negotiations were negotiated', 'negoti negoti'],
    ['Orbán, Łódź and Ærø', 'orban lodz aero'],
    ['12,000 of 3.50 or 3.5', '12000 3.5 3.5'],
    ['The U.S. told us', 'usa told'],
    ['The US and the United States', 'usa unit usa state'],
    ["Russia's crew didn't go", 'russia crew go'],
  ])('%s', (text, expected) => expect(termsOf(text).join(' ')).toBe(expected));

  it('a term is the same however the word is written', () => {
    expect([termOf('Zelensky’s'), termOf('U.S.'), termOf('USA'), termOf('1,300')]).toEqual([termOf("zelensky's"), 'usa', 'usa', '1300']);
    expect([isStopWord('the'), isStopWord("don't"), isStopWord('port')]).toEqual([true, true, false]);
  });
});
