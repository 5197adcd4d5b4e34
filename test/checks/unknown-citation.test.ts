/** Citations that lead nowhere, and those that look like it and do not. */

import { describe, it } from 'vitest';
import { testCheck, testFix } from '../kit/check-tester';
import { ferry } from '../kit/ferry-corpus';

const id = 'unknown-citation';

describe(id, () => {
  it('offers the nearest key', async () => {
    await testCheck(id, ferry, `
The council of Tarn Bay sold the ferry to the island cooperative [see @gazete, p. 3; @gazette].
                                                                      ^^^^^^^ No source has the key “gazete”; the nearest is “gazette”.
`);
    await testFix(id, ferry, 'The council of Tarn Bay sold the ferry [@gazete, para. 1].\n', 'The council of Tarn Bay sold the ferry [@gazette, para. 1].\n');
  });

  it('says so when no key is near', () => testCheck(id, ferry, `
Is it so [@zzqx]?
          ^^^^^ No source has the key “zzqx”.
`));

  it('takes a bare handle for what it probably is', () => testCheck(id, ferry, `
Did @zzqx write it?
    ^^^^^ information: No source has the key “zzqx”.
`));

  it('knows a footnote without its text', () => testCheck(id, ferry, `
Who pays?[^1] And when?[^2]
         ^^^^ Footnote “1” has no text.

[^2]: Tarn Bay Gazette.
`));

  it('leaves ordinary links, e-mail addresses, code and cross-references alone', () => testCheck(id, ferry, `
Is it at [the board](https://board.example/x), at desk@board.example, in \`[@code]\` or in @fig:map?
`));

  it('is silent while sources are still being read, and where there are none', () => testCheck(id, '', `
Is it so [@gazete]?
`));
});
