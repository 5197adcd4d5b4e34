/** Prose of a draft in Markdown, cut into statements that map exactly to the file. */

import { describe, test } from 'vitest';
import { testOpaque, testStatements } from '../kit/draft-tester';

describe('statements', () => {
  test('leave markup and citations out and know them as theirs', () => testStatements(
    `The mayor **left** in 2019. *She came back.* [@berg] The road is [shut](http://a.org).
^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence "The mayor left in 2019."
                            ^^^^^^^^^^^^^^^^^^^^^^^^ sentence "She came back.", cites berg
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence "The road is shut.", cites http://a.org`,
  ));

  test('keep citations and notes behind the full stop', () => testStatements(
    `The road is shut. [@a] The bridge is open.[^1] The ferry runs ([@b]).
^^^^^^^^^^^^^^^^^^^^^^ sentence "The road is shut.", cites a
                       ^^^^^^^^^^^^^^^^^^^^^^^ sentence "The bridge is open.", cites 1 note
                                               ^^^^^^^^^^^^^^^^^^^^^^ sentence "The ferry runs.", cites b

[^1]: See [@note].`,
  ));

  test('begin with a citation that is a word of theirs', () => testStatements(
    `The road is shut. @berg says so. **@lee [p. 4] denies it.**
^^^^^^^^^^^^^^^^^ sentence "The road is shut."
                  ^^^^^^^^^^^^^^ sentence "says so.", not a claim: fragment, cites berg
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence "denies it.", not a claim: fragment, cites lee`,
  ));

  test('reach over lines', () => testStatements(
    `The road was shut
^^^^^^^^^^^^^^^^^ (to "said.") sentence "The road was shut on Monday, the town said."
on Monday, the town
said. It is open.
      ^^^^^^^^^^^ sentence "It is open."`,
  ));

  test('fold white space and hard breaks', () => testStatements(
    `The  road	was  
^^^^^^^^^^^^^^^ (to "on Monday.") sentence "The road was shut on Monday."
shut\\
on Monday.`,
  ));

  test('decode entities and escapes', () => testStatements(
    `Berg &amp; Sons paid &#163;5 \\*net\\*, &eacute;t&eacute;.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence "Berg & Sons paid £5 *net*, été."`,
  ));

  test('survive emoji, combining marks and letters from right to left', () => testStatements(
    `👩🏽‍🚒 The brigade came. Café **Zoë** burned. העיר *שלום* נסגרה. The end.
^^^^^^^^^^^^^^^^^^^^^^^^^ sentence "👩🏽‍🚒 The brigade came."
                          ^^^^^^^^^^^^^^^^^^^^^^ sentence "Café Zoë burned."
                                                 ^^^^^^^^^^^^^^^^^^ sentence "העיר שלום נסגרה.", not a claim: fragment
                                                                    ^^^^^^^^ sentence "The end.", not a claim: fragment`,
  ));

  test('leave out HTML and code', () => testStatements(
    `The <b>road</b> is shut.<br>It <!-- why? --> stays so with \`a. B\` inside.
^^^^^^^^^^^^^^^^^^^^^^^^ sentence "The road is shut."
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence "It stays so with inside."`,
  ));

  test('leave out what is struck', () => testStatements(
    `The town paid ~~12,000~~ 1,300 kronor.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence "The town paid 1,300 kronor."`,
  ));

  test('keep brackets of the writer', () => testStatements(
    `"They [the Lees] left," she said. It was [sic] true. See [the report][r].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence ""They [the Lees] left," she said.", quotes 0
                                  ^^^^^^^^^^^^^^^^^^ sentence "It was [sic] true."
                                                     ^^^^^^^^^^^^^^^^^^^^ sentence "See the report.", not a claim: fragment, cites http://a.org

[r]: http://a.org`,
  ));

  test('know dirty copies', () => testStatements(
    `Rubio told me.Secretary Lee came. The U.S. Secretary left.
^^^^^^^^^^^^^^ sentence "Rubio told me."
              ^^^^^^^^^^^^^^^^^^^ sentence "Secretary Lee came."
                                  ^^^^^^^^^^^^^^^^^^^^^^^^ sentence "The U.S. Secretary left."`,
  ));

  test('are none where there are no words', () => testStatements(
    `[@a]

***

<!-- nothing -->`,
  ));
});

describe('blocks', () => {
  test('headings', () => testStatements(
    `# The road {#road .big}
  ^^^^^^^^ heading "The road", not a claim: heading

It is shut.
^^^^^^^^^^^ sentence "It is shut."

The bridge [@a]
^^^^^^^^^^^^^^^ heading "The bridge", not a claim: heading, cites a
---------------

It is open.
^^^^^^^^^^^ sentence "It is open."`,
  ));

  test('lists', () => testStatements(
    `- The mayor left. [@a]
  ^^^^^^^^^^^^^^^^^^^^ list-item "The mayor left.", cites a
- She came back. It rained.
  ^^^^^^^^^^^^^^ list-item "She came back."
                 ^^^^^^^^^^ list-item "It rained."
  1. The road
     ^^^^^^^^ (to "    is shut.") list-item "The road is shut."
     is shut.
- [x] The bridge is open.
      ^^^^^^^^^^^^^^^^^^^ list-item "The bridge is open."`,
  ));

  test('tables', () => testStatements(
    `| Year | Event |
  ^^^^ table-cell "Year", not a claim: heading
         ^^^^^ table-cell "Event", not a claim: heading
|------|:------|
| 2019 | The mayor left. [@a] |
  ^^^^ table-cell "2019", not a claim: fragment
         ^^^^^^^^^^^^^^^^^^^^ table-cell "The mayor left.", cites a
| 2020 | |
  ^^^^ table-cell "2020", not a claim: fragment`,
  ));

  test('quotes', () => testStatements(
    `> The road is shut.
  ^^^^^^^^^^^^^^^^^ block-quote "The road is shut.", quotes 0
> It stays so.
  ^^^^^^^^^^^^ block-quote "It stays so.", quotes 0
>
> — Ann Lee

> > Deep down.
    ^^^^^^^^^^ block-quote "Deep down.", not a claim: fragment, quotes 1`,
  ));

  test('pictures', () => testStatements(
    `![The mayor leaves, 2019. [@a]](a.png "t")
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ caption "The mayor leaves, 2019.", cites a

Here ![a dog](b.png) is a dog.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence "Here is a dog."`,
  ));

  test('notes are no statements', () => testStatements(
    `The road is shut.[^1] It rained.^[So says [@b].]
^^^^^^^^^^^^^^^^^^^^^ sentence "The road is shut.", cites 1
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence "It rained.", cites b

[^1]: See the town.

    And the county.

The end.
^^^^^^^^ sentence "The end.", not a claim: fragment`,
  ));

  test('divisions', () => testStatements(
    `::: {.note}
The road is shut.
^^^^^^^^^^^^^^^^^ sentence "The road is shut."
:::`,
  ));

  test('code and HTML', () => testStatements(
    `\`\`\`
The road is shut.
\`\`\`

    It is open.

<div>
The ferry runs.
</div>

The end is near.
^^^^^^^^^^^^^^^^ sentence "The end is near."`,
  ));

  test('words behind a comment', () => testStatements(
    `<!-- a --> The *road* is shut. [@a] <!-- wellsourced-disable-line -->
           ^^^^^^^^^^^^^^^^^^^^^^^^ sentence "The road is shut.", cites a
It rained.
^^^^^^^^^^ sentence "It rained."`,
  ));

  test('front matter', () => testStatements(
    `---
title: The road is shut.
---
It rained.
^^^^^^^^^^ sentence "It rained."`,
  ));
});

describe('what is opaque', () => {
  test('addresses, code, HTML, comments', () => testOpaque(
    `---
^^^ (to "")
title: x
---
See [the report](http://a.org "t"), <http://b.org>, http://c.org/@d. Or \`@e\` <i>now</i> <!-- f -->, g@h.org.
                ^^^^^^^^^^^^^^^^^^
                                    ^^^^^^^^^^^^^^
                                                    ^^^^^^^^^^^^^^^
                                                                        ^^^^
                                                                             ^^^
                                                                                   ^^^^
                                                                                        ^^^^^^^^^^
                                                                                                    ^^^^^^^

\`\`\`
^^^ (to "\`\`\`")
code
\`\`\``,
  ));

  test('pictures and definitions', () => testOpaque(
    `![alt](a.png)
     ^^^^^^^^

[r]: http://a.org "t"
^^^^^^^^^^^^^^^^^^^^^

<div>
^^^^^ (to "</div>")
raw
</div>`,
  ));
});
