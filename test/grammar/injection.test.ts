/** Snapshots of what the injection grammar marks in Markdown, and of what it leaves alone. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, renderScopes } from '../kit/grammar-tester';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

const scopes = (text: string): string => `\n${renderScopes(grammar, text)}\n`;

describe('citations', () => {
  it('marks a group with prefix, locator and two keys', () => {
    expect(scopes('The dam held [see @council2025, p. 3; -@reed:24].')).toMatchInlineSnapshot(`
      "
      The dam held [see @council2025, p. 3; -@reed:24].
                   ^ punctuation.definition.citation.begin
                        ^ punctuation.definition.citation.key
                         ^^^^^^^^^^^ entity.name.type.citation.key
                                    ^ punctuation.separator.locator
                                     ^^^^^ constant.other.locator
                                          ^ punctuation.separator.citation
                                            ^^ punctuation.definition.citation.key
                                              ^^^^^^^ entity.name.type.citation.key
                                                     ^ punctuation.definition.citation.end
      "
    `);
  });

  it('marks a key in the running text and a braced one', () => {
    expect(scopes('As @council2025 says, and @{https://example.com/a} too.')).toMatchInlineSnapshot(`
      "
      As @council2025 says, and @{https://example.com/a} too.
         ^ punctuation.definition.citation.key
          ^^^^^^^^^^^ entity.name.type.citation.key
                                ^ punctuation.definition.citation.key
                                 ^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.citation.key
      "
    `);
  });

  it('ends a key before trailing punctuation', () => {
    expect(scopes('See @reed2024.')).toMatchInlineSnapshot(`
      "
      See @reed2024.
          ^ punctuation.definition.citation.key
           ^^^^^^^^ entity.name.type.citation.key
      "
    `);
  });

  it('leaves e-mail addresses, addresses and code alone, and a group whose bracket is escaped', () => {
    expect(scopes('Mail desk@example.com, `[@code]`, https://example.com/@user and \\[@no].')).toMatchInlineSnapshot(`
      "
      Mail desk@example.com, \`[@code]\`, https://example.com/@user and \\[@no].
                                                                        ^ punctuation.definition.citation.key
                                                                         ^^ entity.name.type.citation.key
      "
    `);
  });

  it('leaves fenced code alone', () => {
    expect(scopes('```\n[@code]\n```')).toMatchInlineSnapshot(`
      "
      \`\`\`
      [@code]
      \`\`\`
      "
    `);
  });
});

describe('footnotes', () => {
  it('marks the reference and the definition', () => {
    expect(scopes('It rained.[^weather]\n\n[^weather]: See @met2025.')).toMatchInlineSnapshot(`
      "
      It rained.[^weather]
                ^^ punctuation.definition.footnote.begin
                  ^^^^^^^ entity.name.type.footnote
                         ^ punctuation.definition.footnote.end

      [^weather]: See @met2025.
      ^^ punctuation.definition.footnote.begin
        ^^^^^^^ entity.name.type.footnote
               ^^ punctuation.definition.footnote.end
                      ^ punctuation.definition.citation.key
                       ^^^^^^^ entity.name.type.citation.key
      "
    `);
  });
});

describe('ignore comments and marks', () => {
  it('marks directive, check and reason', () => {
    expect(scopes('<!-- wellsourced-disable-next-line misquote read out by phone -->')).toMatchInlineSnapshot(`
      "
      <!-- wellsourced-disable-next-line misquote read out by phone -->
      ^^^^ comment.block.html
          ^ comment.block.html
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.ignore
                                        ^ comment.block.html
                                         ^^^^^^^^ entity.name.tag.check
                                                 ^^^^^^^^^^^^^^^^^^^ string.unquoted.reason
                                                                    ^^^ comment.block.html
      "
    `);
  });

  it('marks a directive without check, and leaves other comments alone', () => {
    expect(scopes('<!-- wellsourced-disable-file -->\n<!-- nothing of ours -->')).toMatchInlineSnapshot(`
      "
      <!-- wellsourced-disable-file -->
      ^^^^ comment.block.html
          ^ comment.block.html
           ^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.ignore
                                   ^ string.unquoted.reason
                                    ^^^ comment.block.html
      <!-- nothing of ours -->
      "
    `);
  });

  it('marks TK and CQ as words only', () => {
    expect(scopes('Population TK, Smythe CQ, ATK and CQD.')).toMatchInlineSnapshot(`
      "
      Population TK, Smythe CQ, ATK and CQD.
                 ^^ keyword.other.mark
                            ^^ keyword.other.mark
      "
    `);
  });
});
