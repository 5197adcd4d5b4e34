/** Citations of a draft in all their forms. */

import { describe, test } from 'vitest';
import { testCitations, testFootnotes, testStatements } from '../kit/draft-tester';

describe('Pandoc citations', () => {
  test('in brackets', () => testCitations(
    `One [@berg2019]. Two [see @a, p. 3; also -@b, pp. 33-35, 38]. Three [-@c].
     ^^^^^^^^^ pandoc berg2019
                          ^^ pandoc a, locator "p. 3"
                                         ^^^ pandoc b, locator "pp. 33-35, 38"
                                                                     ^^^ pandoc c`,
  ));

  test('in text', () => testCitations(
    `@berg says so. As @lee [p. 33] and -@doe say. @a [see @b, p. 2; @c].
^^^^^ in-text berg
                  ^^^^ in-text lee, locator "p. 33"
                                   ^^^^^ in-text doe
                                              ^^ in-text a
                                                                ^^ pandoc c`,
  ));

  test('in text with a bracket of its own', () => testCitations(
    `@berg [@lee] and @a [link](http://x.org) and @b [^1].
^^^^^ in-text berg
       ^^^^ pandoc lee
                 ^^ in-text a
                    ^^^^^^^^^^^^^^^^^^^^ link http://x.org
                                             ^^ in-text b
                                                ^^^^ footnote 1`,
  ));

  test('odd keys in braces', () => testCitations(
    `One [@{http://a.org/b?c=(d)}, p. 4]. Two @{odd key}.
     ^^^^^^^^^^^^^^^^^^^^^^^ pandoc http://a.org/b?c=(d), locator "p. 4"
                                         ^^^^^^^^^^ in-text odd key`,
  ));

  test('end where their letters end', () => testCitations(
    `@Foo_bar.baz. @Foo_bar--baz @a:b/c?d=e, @2019berg; (@key) @key's @über.
^^^^^^^^^^^^ in-text Foo_bar.baz
              ^^^^^^^^ in-text Foo_bar
                            ^^^^^^^^ in-text a:b/c?d
                                        ^^^^^^^^^ in-text 2019berg
                                                    ^^^^ in-text key
                                                          ^^^^ in-text key
                                                                 ^^^^^ in-text über`,
  ));

  test('keep locators as written', () => testCitations(
    `[@a, p. 3] [@b, 00:14:32] [@c para. 4] [@d, ¶ 12] [@e, pp. iv, vi-xi] [@f, l. 9–12] [@g, sec. Results of the vote] [@h, {pp. 3, 5} more] [@i, 14]
 ^^ pandoc a, locator "p. 3"
            ^^ pandoc b, locator "00:14:32"
                           ^^ pandoc c, locator "para. 4"
                                        ^^ pandoc d, locator "¶ 12"
                                                   ^^ pandoc e, locator "pp. iv, vi-xi"
                                                                       ^^ pandoc f, locator "l. 9–12"
                                                                                     ^^ pandoc g, locator "sec. Results of the vote"
                                                                                                                    ^^ pandoc h, locator "pp. 3, 5"
                                                                                                                                          ^^ pandoc i, locator "14"`,
  ));

  test('a remark is no locator', () => testCitations(
    `[@a, passim] [@b and others] [@c, pretty much] [@d, p. 3, and elsewhere]
 ^^ pandoc a
              ^^ pandoc b
                              ^^ pandoc c
                                                ^^ pandoc d, locator "p. 3"`,
  ));

  test('no citations', () => testCitations(
    `Mail a.b@c.org or mailto:d@e.org, see http://x.org/@f and \`@g\` and \\@h, at @ noon, user@, <a@b.org>. [x](http://x.org/@y)
                                      ^^^^^^^^^^^^^^^ link http://x.org/@f
                                                                                                     ^^^^^^^^^^^^^^^^^^^^ link http://x.org/@y`,
  ));

  test('not in the text of a link', () => testCitations(
    `[see the page](@nothing) and [a @word](http://x.org).
^^^^^^^^^^^^^^^^^^^^^^^^ link @nothing
                             ^^^^^^^^^^^^^^^^^^^^^^^ link http://x.org
                                ^^^^^ in-text word`,
  ));

  test('inside emphasis and quotations', () => testCitations(
    `*As [@a] and @b_c_d say*: "so [@e]".
     ^^ pandoc a
             ^^^^^^ in-text b_c_d
                               ^^ pandoc e`,
  ));

  test('over lines', () => testCitations(
    `The road [see @a,
              ^^ pandoc a, locator "p. 3"
p. 3; @b]
      ^^ pandoc b
is shut.`,
  ));

  test('in block quotes over lines', () => testCitations(
    `> The road [see @a;
                ^^ pandoc a
> @b] is shut.
  ^^ pandoc b`,
  ));

  test('brackets within', () => testCitations(
    `[see [the list] @a, p. 3] and [a [b] c] and [[@d]].
                ^^ pandoc a, locator "p. 3"
                                              ^^ pandoc d`,
  ));

  test('with code in the bracket', () => testCitations(
    `[see \`@x\` @a] and [\`@y\`].
          ^^ pandoc a`,
  ));
});

describe('links', () => {
  test('of all kinds', () => testCitations(
    `[one](http://a.org/x_(y)) [two](<b c.html> "t") [three][r] [r] [r][] [none][q] <http://d.org> www.e.org ![pic](p.png) [four]()
^^^^^^^^^^^^^^^^^^^^^^^^^ link http://a.org/x_(y)
                          ^^^^^^^^^^^^^^^^^^^^^ link b c.html
                                                ^^^^^^^^^^ link http://r.org
                                                           ^^^ link http://r.org
                                                               ^^^^^ link http://r.org
                                                                               ^^^^^^^^^^^^^^ link http://d.org
                                                                                              ^^^^^^^^^ link www.e.org

[R]: http://r.org`,
  ));

  test('relative ones', () => testCitations(
    `See [the minutes](sources/minutes.txt#l3).
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ link sources/minutes.txt#l3`,
  ));
});

describe('footnotes', () => {
  test('references and texts', () => testCitations(
    `One.[^1] Two.[^two]
    ^^^^ footnote 1
             ^^^^^^ footnote two

[^1]: See [@a, p. 3] and <http://b.org>.
           ^^ pandoc a, locator "p. 3", in footnote 1
                         ^^^^^^^^^^^^^^ link http://b.org, in footnote 1

    Also @c.
         ^^ in-text c, in footnote 1
[^two]: [-@d]
         ^^^ pandoc d, in footnote two`,
  ));

  test('the table', () => testFootnotes(
    `One.[^1] Again.[^1] Lost.[^9] In.^[A note.]
                                   ^^^^^^^ ^1, 1 references

[^1]: The text.
      ^^^^^^^^^ (to "second part.") 1, 2 references

    Its second part.

[^1]: Not counted.

[^u]: Unused.
      ^^^^^^^ u, 0 references`,
  ));

  test('reach their statement', () => testStatements(
    `The road is shut.[^1] It rained.[^2]^[See [@c].]
^^^^^^^^^^^^^^^^^^^^^ sentence "The road is shut.", cites 1 a b
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence "It rained.", cites 2 c

[^1]: [@a; @b]
[^2]: Nothing.`,
  ));

  test('are not brackets of words', () => testCitations(
    `Not [^a b] nor [^] nor \\[^1].`,
  ));
});
