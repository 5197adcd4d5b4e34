/** Names that the sources spell otherwise. */

import { describe, it } from 'vitest';
import { testCheck, testFix } from '../kit/check-tester';
import { ferry } from '../kit/ferry-corpus';

const id = 'name-mismatch';

const club = `
//- sources/club.md
---
title: Club news
---
Dr Brennan chairs the fishing club and has done so since the new quay was built.

Marianne Tiedemann counted the herring at dawn on the north quay.
`;

describe(id, () => {
  it('is mended by the spelling of the source', () => testFix(id, ferry,
    'Harbour master Tom Oker refused to comment on the price of the ferry.\n',
    'Harbour master Tom Okker refused to comment on the price of the ferry.\n'));

  it('is mended in the manner of the draft, whatever form of the name the source has', async () => {
    await testFix(id, club, 'Torvald Brennin chairs the fishing club.\n', 'Torvald Brennan chairs the fishing club.\n');
    await testFix(id, club, 'They say that Tidemann counted the herring at dawn on the north quay.\n', 'They say that Tiedemann counted the herring at dawn on the north quay.\n');
  });

  it('names only the words that differ where the forms of the name do', () => testCheck(id, club, `
Brother Torvald Brennin chairs the fishing club.
        ^^^^^^^^^^^^^^^ The source has “Brennan” here, not “Brennin” (“Club news”, para. 1).
`));

  it('knows who wrote and who published a source', () => testCheck(id, ferry, `
The cooperative has 430 members on three islands, Quist wrote in the Tarn Bay Gazette.
`));

  it('knows a surname', () => testCheck(id, ferry, `
Okker refused to comment on the price of the ferry.
`));
});
