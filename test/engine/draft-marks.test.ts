/** Newsroom marks, ignore comments and front matter of a draft. */

import { describe, test } from 'vitest';
import { testIgnores, testMarks, testStatements } from '../kit/draft-tester';

describe('marks', () => {
  test('TK', () => testMarks(
    `The TK mayor, TKTK years old, paid $TK million [TK: ask her] (tk) [age TK] [TK].
    ^^ TK
              ^^^^ TK
                                    ^^ TK
                                               ^^^^^^^^^^^^^ TK
                                                             ^^^^ TK
                                                                  ^^^^^^^^ TK
                                                                           ^^^^ TK`,
  ));

  test('no TK', () => testMarks(
    `The tk and TKO and ATK and TK1 are none, \`TK\` and http://a.org/TK neither.`,
  ));

  test('CQ', () => testMarks(
    `Ann Leee CQ came. She paid 13 (CQ) or 14 [CQ] kronor. CQ
         ^^ CQ
                              ^^^^ CQ
                                         ^^^^ CQ
                                                      ^^ CQ`,
  ));

  test('no CQ', () => testMarks(
    `CQ Roll Call wrote it. In CQ Weekly too. CQD.`,
  ));

  test('leave the prose, and CQ checks the statement', () => testStatements(
    `Ann Leee CQ came. It cost TK kronor. The road is shut. (CQ) It rained.
^^^^^^^^^^^^^^^^^ sentence "Ann Leee came.", checked
                  ^^^^^^^^^^^^^^^^^^ sentence "It cost kronor.", not a claim: fragment
                                     ^^^^^^^^^^^^^^^^^^^^^^ sentence "The road is shut.", checked
                                                            ^^^^^^^^^^ sentence "It rained."`,
  ));

  test('a statement that begins with TK', () => testStatements(
    `The road is shut. TK people left.
^^^^^^^^^^^^^^^^^ sentence "The road is shut."
                  ^^^^^^^^^^^^^^^ sentence "people left."`,
  ));
});

describe('ignore comments', () => {
  test('the next line', () => testIgnores(
    `<!-- wellsourced-disable-next-line misquote as she wrote it -->
The road is shut.
^^^^^^^^^^^^^^^^^ misquote: as she wrote it
It rained.`,
  ));

  test('over blank lines and further comments', () => testIgnores(
    `<!-- wellsourced-disable-next-line misquote -->
<!-- wellsourced-disable-next-line placeholder: later -->

The road is shut.
^^^^^^^^^^^^^^^^^ misquote
^^^^^^^^^^^^^^^^^ placeholder: later`,
  ));

  test('their line', () => testIgnores(
    `It rained.
The road is shut. <!-- wellsourced-disable-line number-mismatch, date-mismatch the town says so -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ number-mismatch date-mismatch: the town says so
It rained.`,
  ));

  test('from here to there', () => testIgnores(
    `One.

<!-- wellsourced-disable misquote -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ (to "misquote -->") misquote

Two.

<!-- wellsourced-enable misquote -->

Three.`,
  ));

  test('to the end', () => testIgnores(
    `One.

<!-- wellsourced-disable -- not ready -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ (to "Two.") all: not ready

Two.`,
  ));

  test('the enable of another check ends nothing', () => testIgnores(
    `<!-- wellsourced-disable misquote -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ (to "Two.") misquote

<!-- wellsourced-enable placeholder -->

Two.`,
  ));

  test('the file', () => testIgnores(
    `One.
^^^^ (to "ed-claim -->") uncited-claim

Two. <!-- wellsourced-disable-file uncited-claim -->`,
  ));

  test('none in code, none that are misspelt', () => testIgnores(
    `\`<!-- wellsourced-disable -->\`

\`\`\`
<!-- wellsourced-disable -->
\`\`\`

<!-- wellsourced-disabled --> <!-- wellsourced-disable-later -->`,
  ));

  test('in HTML and between', () => testIgnores(
    `<div>
<!-- wellsourced-disable-line -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ all
</div>`,
  ));

  test('all checks with a reason', () => testIgnores(
    `<!-- wellsourced-disable-next-line she checked it herself -->
The road is shut.
^^^^^^^^^^^^^^^^^ all: she checked it herself`,
  ));
});
