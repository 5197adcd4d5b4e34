/** Right words in the wrong mouth. */

import { describe, it } from 'vitest';
import { testCheck, testFix } from '../kit/check-tester';
import { ferry } from '../kit/ferry-corpus';

const id = 'wrong-speaker';

describe(id, () => {
  it('marks the speaker', () => testCheck(id, ferry, `
“The islands pay half and the town pays half,” said Ilse Maren.
                                                    ^^^^^^^^^^ The source gives these words to Tom Okker, not to Ilse Maren (“Interview with Tom Okker, harbour master of Tarn Bay”, para. 4).
`));

  it('is mended by the speaker of the source', () => testFix(id, ferry,
    '“We will keep every sailing through the winter,” said Tom Okker [@gazette].\n',
    '“We will keep every sailing through the winter,” said Ilse Maren [@gazette].\n'));

  it('knows a surname, and needs no speaker at all', () => testCheck(id, ferry, `
“We will keep every sailing through the winter,” said Maren.

“We will keep every sailing through the winter.”
`));
});
