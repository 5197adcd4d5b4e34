/** Names that the sources spell otherwise. */

import { describe, it } from 'vitest';
import { testCheck, testFix } from '../kit/check-tester';
import { ferry } from '../kit/ferry-corpus';

const id = 'name-mismatch';

describe(id, () => {
  it('is mended by the spelling of the source', () => testFix(id, ferry,
    'Harbour master Tom Oker refused to comment on the price of the ferry.\n',
    'Harbour master Tom Okker refused to comment on the price of the ferry.\n'));

  it('knows a surname', () => testCheck(id, ferry, `
Okker refused to comment on the price of the ferry.
`));
});
