/** Quotations with words that are not the source's. */

import { describe, expect, it } from 'vitest';
import { findingsIn, testCheck, testFix } from '../kit/check-tester';
import { ferry } from '../kit/ferry-corpus';

const id = 'misquote';

describe(id, () => {
  it('names the word', () => testCheck(id, ferry, `
“The old engine has had its first summer, and everybody on the quay knows it,” said Tom Okker.
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The source has “last” here, not “first” (“Interview with Tom Okker, harbour master of Tarn Bay”, para. 2).
`));

  it('accuses nobody where what is cited has no text and only another source has the words otherwise', () => testCheck(id, `${ferry}
//- sources/refs.bib
@book{osei2019, title={Ferries of the north}}
`, `
“The old engine has had its first summer, and everybody on the quay knows it,” said Tom Okker [@osei2019].
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: No text stands behind “Ferries of the north”. Elsewhere: The source has “last” here, not “first” (“Interview with Tom Okker, harbour master of Tarn Bay”, para. 2).
`));

  it('is mended by the exact words, the writer’s own punctuation kept', () => testFix(id, ferry,
    'Tom Okker said: “the islands pay half and the mayor pays half”.\n',
    'Tom Okker said: “the islands pay half and the town pays half”.\n'));

  it('takes words out and puts words in', async () => {
    await testFix(id, ferry,
      '“We will surely keep every sailing through the winter,” said Ilse Maren.\n',
      '“We will keep every sailing through the winter,” said Ilse Maren.\n');
    await testFix(id, ferry,
      '“We will keep every sailing through all the winter,” said Ilse Maren.\n',
      '“We will keep every sailing through the winter,” said Ilse Maren.\n');
  });

  it('mends the first and the last word', async () => {
    await testFix(id, ferry,
      '“We will keep every sailing through the summer,” said Ilse Maren.\n',
      '“We will keep every sailing through the winter,” said Ilse Maren.\n');
    await testFix(id, ferry,
      '“They will keep every sailing through the winter,” said Ilse Maren.\n',
      '“We will keep every sailing through the winter,” said Ilse Maren.\n');
    await testFix(id, ferry,
      'Okker said “this old engine has had its last summer”.\n',
      'Okker said “the old engine has had its last summer”.\n');
    await testFix(id, ferry,
      '“We will keep every sailing through the winter, and more,” said Ilse Maren.\n',
      '“We will keep every sailing through the winter,” said Ilse Maren.\n');
  });

  it('says which word stands at an edge', () => testCheck(id, ferry, `
“We will keep every sailing through the summer,” said Ilse Maren [@gazette].
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The source has “winter” here, not “summer” (Tarn Bay Gazette, “Ferry sold to the island cooperative”, para. 2).

“They will keep every sailing through the winter,” said Ilse Maren [@gazette].
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The source has “We” here, not “They” (Tarn Bay Gazette, “Ferry sold to the island cooperative”, para. 2).
`));

  it('offers no mending that would leave half of the quotation out', async () => {
    const { findings } = await findingsIn(ferry,
      'Tom Okker said: “The old engine has had its last summer. The islands pay half and the town pays half.”\n');
    expect(findings.map((it) => [it.check, it.fixes.length])).toEqual([[id, 0]]);
  });

  it('leaves markup among the words to the writer', async () => {
    const { findings } = await findingsIn(ferry, 'Tom Okker said: “The *old motor* has had its *first* summer, and everybody on the quay knows it.”\n');
    expect(findings.map((it) => [it.check, it.fixes.length])).toEqual([[id, 0]]);
    await testFix(id, ferry,
      'Tom Okker said: “The *old motor* has had its last summer, and everybody on the quay knows it.”\n',
      'Tom Okker said: “The *old engine* has had its last summer, and everybody on the quay knows it.”\n');
  });

  it('never mends one speech by the next, or by the words between them', async () => {
    const source = '//- sources/a.txt\n“The nets are a matter for the crews, not for the port,” said Ada Holm. “We keep a lamp and call it a lighthouse.”\n\n' +
      '“It was like fishing in milk,” a sailor recalled.\n';
    await testFix(id, source,
      '“The nets are a matter for the crews, not for the port, and always was,” said Ada Holm.\n',
      '“The nets are a matter for the crews, not for the port,” said Ada Holm.\n');
    const { findings } = await findingsIn(source, '“We keep a lamp and call it a lighthouse. The nets are a matter for the crews, not for the port,” said Ada Holm.\n');
    expect(findings.filter((it) => it.check === id).map((it) => it.fixes.length)).toEqual([0]);
  });

  it('allows an ellipsis, brackets, another stop and curly marks', () => testCheck(id, ferry, `
“The old engine has had its last summer … everybody on the quay knows it”, Tom Okker said.

“We will keep every [ferry] sailing through the winter!” said Ilse Maren.
`));
});
