/** Claims that no source has. */

import { describe, it } from 'vitest';
import { testCheck } from '../kit/check-tester';
import { ferry } from '../kit/ferry-corpus';

const id = 'unsupported-claim';

describe(id, () => {
  it('is a warning with a hard fact in it, else information', () => testCheck(id, ferry, `
The lighthouse on Hollow Rock was painted blue by volunteers in 1987.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Not found in your sources: nothing bears out “Hollow Rock”, “1987” here.

The volunteers painted the lighthouse in blue stripes.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: Not found in your sources.
`));

  it('marks the clause that nothing bears out, where the statement has others', () => testCheck(id, ferry, `
The council of Tarn Bay sold the ferry on 28 May 2024, while trawlers emptied the herring grounds offshore.
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: Not found in your sources.
`));

  it('has nothing to say about headings, questions and what was checked by hand', () => testCheck(id, ferry, `
# The lighthouse was painted blue in 1987

Was the lighthouse painted blue in 1987?

The lighthouse on Hollow Rock was painted blue in 1987 CQ.
`));
});
