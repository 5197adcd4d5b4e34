/** Claims that a source has and no citation names. */

import { describe, it } from 'vitest';
import { testCheck, testFix } from '../kit/check-tester';
import { ferry } from '../kit/ferry-corpus';

const id = 'uncited-claim';
const claim = 'The cooperative has 430 members on three islands.';

describe(id, () => {
  it('is mended in Pandoc’s manner, before the stop', () => testFix(id, ferry, `${claim}\n`, 'The cooperative has 430 members on three islands [@gazette, para. 4].\n'));

  it('is mended by a footnote, behind the stop', () => testFix(id, ferry, `${claim}\n`,
    `${claim}[^1]\n\n[^1]: Nora Quist, [Ferry sold to the island cooperative](https://gazette.example/ferry-sold), Tarn Bay Gazette, 3 June 2024, para. 4.\n`,
    { citationStyle: 'footnote' }));

  it('is mended by a link', () => testFix(id, ferry, `${claim}\n`,
    'The cooperative has 430 members on three islands ([Tarn Bay Gazette](https://gazette.example/ferry-sold)).\n',
    { citationStyle: 'link' }));

  it('keeps carriage returns, emphasis and closing marks', async () => {
    await testFix(id, ferry, `**${claim}**\r\n`, '**The cooperative has 430 members on three islands [@gazette, para. 4].**\r\n');
    await testFix(id, ferry, '“We will keep every sailing through the winter.”\n', '“We will keep every sailing through the winter.” [@gazette, para. 2]\n');
  });

  it('is content with a citation at the paragraph’s end', () => testCheck(id, ferry, `
The cooperative has 430 members on three islands. Harbour master Tom Okker refused to comment on the price of the ferry [@gazette].

The cooperative has 430 members on three islands. Who pays? [@gazette]
`));
});
