/** What is still to come. */

import { describe, it } from 'vitest';
import { testCheck } from '../kit/check-tester';

const id = 'placeholder';

describe(id, () => {
  it('finds TK wherever prose stands', () => testCheck(id, '', `
# The ferry TK
            ^^ Still to come: “TK” must not be published.

Who is TK? It is in \`TK\` and Tkachuk.
       ^^ Still to come: “TK” must not be published.
`));
});
