/** Statements that say the opposite. */

import { describe, it } from 'vitest';
import { testCheck } from '../kit/check-tester';
import { ferry } from '../kit/ferry-corpus';

const id = 'contradicted-claim';

describe(id, () => {
  it('marks the statement without its citation', () => testCheck(id, ferry, `
Harbour master Tom Okker did not refuse to comment on the price of the ferry [@gazette].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The source says the opposite of this: “Harbour master Tom Okker refused to comment on the price of the ferry.” (Tarn Bay Gazette, “Ferry sold to the island cooperative”, para. 3).
`));
});
