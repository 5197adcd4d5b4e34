/** Where a quotation is open in a sentence, by its marks alone. */

import { expect, it } from 'vitest';
import { openQuotations } from '../../server/src/engine/evidence/open-quotations';
import { tokensOf } from '../../server/src/engine/text/tokens';

it.each([
  ['Berg said "the mill burnt" and left.', 'the mill burnt'],
  ['Berg said “the mill burnt” and left.', 'the mill burnt'],
  ['Berg said „the mill burnt“ and „nobody came“ there.', 'the mill burnt … nobody came'],
  ['Berg said ``the mill burnt\'\' and left.', 'the mill burnt'],
  ['Berg said «the mill burnt» and left.', 'the mill burnt'],
  ['The mill burnt," Berg said, "and nobody came.', 'The mill burnt … and nobody came'],
  ['Berg said »the mill burnt« and left.', 'the mill burnt'],
  ['The mill burnt.', ''],
])('%s', (text, expected) => {
  const words = tokensOf(text).map((it) => ({ ...it, sign: it.kind === 'symbol' }));
  const opened = openQuotations(words);
  const shown = words.map((it, i) => (it.sign ? '' : opened[i] === undefined ? '…' : it.text)).filter((it) => it !== '').join(' ');
  expect(shown.replace(/(?:… ?)+/gu, '… ').replace(/^… | ?… $/gu, '')).toBe(expected);
});
