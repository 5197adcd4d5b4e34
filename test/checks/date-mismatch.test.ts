/** Dates that the sources have otherwise. */

import { describe, it } from 'vitest';
import { testCheck, testFix } from '../kit/check-tester';
import { ferry } from '../kit/ferry-corpus';

const id = 'date-mismatch';

describe(id, () => {
  it('is mended by the date of the source', () => testFix(id, ferry,
    'The council of Tarn Bay sold the ferry to the island cooperative on 18 May 2024.\n',
    'The council of Tarn Bay sold the ferry to the island cooperative on 28 May 2024.\n'));

  it('takes a less precise date for what it is', () => testCheck(id, ferry, `
The council of Tarn Bay sold the ferry to the island cooperative in May 2024.
`));

  it('says nothing where the sources disagree', () => testCheck(id, `${ferry}
//- sources/rival.md
---
key: rival
---
The council of Tarn Bay sold the ferry to the island cooperative on 18 May 2024.
`, `
The council of Tarn Bay sold the ferry to the island cooperative on 18 May 2024.
`));
});
