/** How much statements look worth checking: figures and deeds before wishes and remarks. */

import { describe, expect, it, test } from 'vitest';
import { checkWorthiness, worthThreshold } from '../../server/src/engine/draft/checkability/check-worthiness';
import { worthFeatures } from '../../server/src/engine/draft/checkability/worth-features';

const facts: readonly string[] = [
  'Unemployment in the county rose to 9.5 percent last year.',
  'The governor vetoed the bill in 2014.',
  'They spent 40 million dollars on two bridges.',
  'Since 1990 half of the mills have closed.',
  'Under the last council, taxes were raised six times.',
];

const remarks: readonly string[] = [
  'We need to look at this with fresh eyes.',
  'I think that would be the right way.',
  'Thank you very much.',
  'You know what I mean.',
  'It will be better for our children.',
];

describe('check-worthiness', () => {
  test.each(facts)('is high for %s', (text) => expect(checkWorthiness(text)).toBeGreaterThan(worthThreshold));
  test.each(remarks)('is low for %s', (text) => expect(checkWorthiness(text)).toBeLessThan(worthThreshold));

  it('stays between 0 and 1 for whatever is written', () => {
    for (const text of ['', ' ', '…', '🧱'.repeat(3000), '1 '.repeat(5000), `=SUM(A1) ${'a'.repeat(9000)}`]) {
      const worth = checkWorthiness(text);
      expect(worth).toBeGreaterThanOrEqual(0);
      expect(worth).toBeLessThanOrEqual(1);
    }
  });

  it('reads words, pairs and shape', () => {
    expect(worthFeatures('Taxes rose 5% in 2014.')).toEqual(expect.arrayContaining(['taxes', 'tax~', '^ tax', 'rose #', '# %', 'in #year', '=plain number']));
  });
});
