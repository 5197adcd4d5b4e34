/** Words, numbers and signs with their places. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../server/src/engine/text/tokens';

const shown = (text: string): string => tokensOf(text).map((it) => (it.kind === 'word' ? it.text : it.kind === 'number' ? `#${it.text}` : `_${it.text}`)).join(' ');

describe('tokens', () => {
  it.each([
    ['Russia’s port', 'Russia ’s port'],
    ["don't, O'Neill", "don't _, O'Neill"],
    ["the crews' boats", "the crews _' boats"],
    ["elling 's boat ca n't sail", "elling 's boat ca n't sail"],
    ['well-known 3-day', 'well _- known #3 _- day'],
    ['$12,000.50 and 3.5%', '_$ #12,000.50 and #3.5 _%'],
    ['in 2022,2023 or 1,20', 'in #2022 _, #2023 or #1 _, #20'],
    ['the 20th, 1990s, 200bn', 'the #20th _, #1990s _, #200 bn'],
    ['12\u00a0000 or 12\u202f000', '#12\u00a0000 or #12\u202f000'],
    ['the U.S.and at 5 p.m. in D.C', 'the U.S. and at #5 p.m. in D.C'],
    ['me.Secretary', 'me _. Secretary'],
    ['Wait... "no"--yes', 'Wait _... _" no _" _-- yes'],
    ['café cafe\u0301 😀 שלום', 'café cafe\u0301 _😀 שלום'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));

  it('lower case has straight apostrophes', () => {
    expect(tokensOf('Don’t Russia’S').map((it) => it.lower)).toEqual(["don't", 'russia', "'s"]);
  });

  it('tokens of any text lie in order, hold their text and leave out nothing but spaces', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let end = 0;
      for (const token of tokensOf(text)) {
        expect(text.slice(end, token.span.start)).toMatch(/^[\s\u0085\u200b\u2060\ufeff]*$/u);
        expect(text.slice(token.span.start, token.span.end)).toBe(token.text);
        expect(token.span.end).toBeGreaterThan(token.span.start);
        end = token.span.end;
      }
    }));
  });
});
