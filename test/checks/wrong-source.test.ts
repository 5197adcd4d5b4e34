/** Citations of a source that does not have it. */

import { describe, it } from 'vitest';
import { testCheck, testFix } from '../kit/check-tester';
import { ferry } from '../kit/ferry-corpus';

const id = 'wrong-source';
const minutes = `${ferry}
//- sources/tides.md
---
key: tides
title: Tides and moons
---
The spring tide reaches four metres at the old pier in the second week of September.
`;

describe(id, () => {
  it('names the source that has it', () => testCheck(id, minutes, `
The cooperative has 430 members on three islands [@tides].
                                                  ^^^^^^ “Tides and moons” does not have this; it is in Tarn Bay Gazette, “Ferry sold to the island cooperative”, para. 4.
`));

  it('looks at quotations too', () => testCheck(id, minutes, `
“We will keep every sailing through the winter,” said Ilse Maren [@tides].
                                                                  ^^^^^^ “Tides and moons” does not have this; it is in Tarn Bay Gazette, “Ferry sold to the island cooperative”, para. 2.
`));

  it('is mended by the right key, the wrong locator dropped', () => testFix(id, minutes,
    'The cooperative has 430 members on three islands [@tides, p. 12].\n',
    'The cooperative has 430 members on three islands [@gazette].\n'));

  it('is content when one of several sources has it', () => testCheck(id, minutes, `
The cooperative has 430 members on three islands [@tides; @gazette].
`));

  it('follows a footnote to its source', () => testCheck(id, minutes, `
The cooperative has 430 members on three islands.[^1]

[^1]: See [the Gazette](https://gazette.example/ferry-sold).
`));
});
