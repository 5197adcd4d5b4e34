/** Quotations with words that are not the source's. */

import { describe, it } from 'vitest';
import { testCheck, testFix } from '../kit/check-tester';
import { ferry } from '../kit/ferry-corpus';

const id = 'misquote';

describe(id, () => {
  it('names the word', () => testCheck(id, ferry, `
“The old engine has had its first summer, and everybody on the quay knows it,” said Tom Okker.
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The source has “last” here, not “first” (“Interview with Tom Okker, harbour master of Tarn Bay”, para. 2).
`));

  it('is mended by the exact words, the writer’s own punctuation kept', () => testFix(id, ferry,
    'Tom Okker said: “the islands pay half and the mayor pays half”.\n',
    'Tom Okker said: “the islands pay half and the town pays half”.\n'));

  it('takes words out and puts words in', async () => {
    await testFix(id, ferry,
      '“We will surely keep every sailing through the winter,” said Ilse Maren.\n',
      '“We will keep every sailing through the winter,” said Ilse Maren.\n');
    await testFix(id, ferry,
      '“We will keep every sailing through all the winter,” said Ilse Maren.\n',
      '“We will keep every sailing through the winter,” said Ilse Maren.\n');
  });

  it('allows an ellipsis, brackets, another stop and curly marks', () => testCheck(id, ferry, `
“The old engine has had its last summer … everybody on the quay knows it”, Tom Okker said.

“We will keep every [ferry] sailing through the winter!” said Ilse Maren.
`));
});
