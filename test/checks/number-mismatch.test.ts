/** Numbers that the sources have otherwise. */

import { describe, it } from 'vitest';
import { testCheck, testFix } from '../kit/check-tester';
import { ferry } from '../kit/ferry-corpus';

const id = 'number-mismatch';

describe(id, () => {
  it('marks the number alone', () => testCheck(id, ferry, `
The ferry carried 25,000 passengers last year.
                  ^^^^^^ The source has “52,000” here, not “25,000” (Harbour Board, “Minutes of the harbour board”, para. 3).
`));

  it('is mended in the writer’s manner', () => testFix(id, ferry,
    'The new engine costs 130,000 crowns and will be delivered in September 2024.\n',
    'The new engine costs 310,000 crowns and will be delivered in September 2024.\n'));

  it('knows rounding, words and fractions', () => testCheck(id, ferry, `
The new engine costs more than 300,000 crowns.

The cooperative has about 400 members on three islands.
`));
});
