/** Quotations that no source has. */

import { describe, it } from 'vitest';
import { testCheck } from '../kit/check-tester';
import { ferry } from '../kit/ferry-corpus';

const id = 'unsourced-quotation';

describe(id, () => {
  it('marks the words', () => testCheck(id, ferry, `
“Nobody on these islands will ever pay for a bridge,” said Ilse Maren.
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This quotation is not found in your sources: “Nobody on these islands will ever pay for a bridge”.
`));

  it('says that no text stands behind an entry of a bibliography', () => testCheck(id, `${ferry}
//- sources/refs.bib
@book{osei2019, title={Ferries of the north}}
`, `
“Nobody on these islands will ever pay for a bridge,” said Ilse Maren [@osei2019].
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: No text stands behind “Ferries of the north”, so this quotation cannot be checked.
`));

  it('does not take scare quotes for a quotation', () => testCheck(id, ferry, `
The cooperative with its “iron lady” has 430 members on three islands.
`));
});
