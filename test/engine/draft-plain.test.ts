/** Drafts in plain text: no markup, but citations, notes, marks and ignore comments. */

import { describe, test } from 'vitest';
import { testCitations, testFootnotes, testIgnores, testMarks, testOpaque, testQuotations, testStatements } from '../kit/draft-tester';

describe('plain text', () => {
  test('paragraphs', () => testStatements(
    `The *road* is shut. [@a]
^^^^^^^^^^^^^^^^^^^^^^^^ sentence "The *road* is shut.", cites a
It stays so.
^^^^^^^^^^^^ sentence "It stays so."

  The bridge > is open &amp; free.[^1]
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence "The bridge > is open &amp; free.", cites 1 b

[^1]: See [@b].`, 'plaintext',
  ));

  test('a title', () => testStatements(
    `Mayor Shuts Road After Heavy Rain
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ heading "Mayor Shuts Road After Heavy Rain", not a claim: heading

The road is shut.
^^^^^^^^^^^^^^^^^ sentence "The road is shut."

Mayor said the road is shut
^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence "Mayor said the road is shut"`, 'plaintext',
  ));

  test('list items', () => testStatements(
    `* The road is shut.
  ^^^^^^^^^^^^^^^^^ list-item "The road is shut."
* The bridge is open.
  ^^^^^^^^^^^^^^^^^^^ list-item "The bridge is open."
- It rained
  ^^^^^^^^^ (to "  all day.") list-item "It rained all day."
  all day.
1. The end.
   ^^^^^^^^ list-item "The end.", not a claim: fragment`, 'plaintext',
  ));

  test('citations', () => testCitations(
    `One [see @a, p. 3; -@b]. @c [p. 4] says. @{d e}. Two.[^1] Three.^[See [@f].] http://a.org/@x, (www.b.org). a@b.org [text](http://c.org).
         ^^ pandoc a, locator "p. 3"
                   ^^^ pandoc b
                         ^^ in-text c, locator "p. 4"
                                         ^^^^^^ in-text d e
                                                     ^^^^ footnote 1
                                                                       ^^ pandoc f, in footnote ^1
                                                                             ^^^^^^^^^^^^^^^ link http://a.org/@x
                                                                                               ^^^^^^^^^ link www.b.org
                                                                                                                          ^^^^^^^^^^^^ link http://c.org

[^1]: See @g.
          ^^ in-text g, in footnote 1`, 'plaintext',
  ));

  test('notes', () => testFootnotes(
    `One.[^1]

[^1]: The text.
      ^^^^^^^^^ 1, 1 references
[^2]: Another.
      ^^^^^^^^ 2, 0 references`, 'plaintext',
  ));

  test('ignore comments', () => testIgnores(
    `<!-- wellsourced-disable-next-line misquote so -->
The road is shut.
^^^^^^^^^^^^^^^^^ misquote: so

<!-- a remark -->`, 'plaintext',
  ));

  test('marks', () => testMarks(
    `The TK mayor CQ came.
    ^^ TK
             ^^ CQ`, 'plaintext',
  ));

  test('quotations', () => testQuotations(
    `Ann Lee came.

"The road is shut," she said.
 ^^^^^^^^^^^^^^^^^ quotation "The road is shut," by Ann Lee (she, said)`, 'plaintext',
  ));

  test('what is opaque', () => testOpaque(
    `See http://a.org/x. Mail a@b.org <!-- wellsourced-disable-line -->.
    ^^^^^^^^^^^^^^
                         ^^^^^^^
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`, 'plaintext',
  ));
});
