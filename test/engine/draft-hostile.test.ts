/** Drafts that were made to be slow or to break: each is read, in time that grows with its length and not with its square. */

import { describe, expect, test } from 'vitest';
import type { DraftLanguage } from '../../server/src/engine/draft/draft';
import { draftOf, expectSound } from '../kit/draft-tester';

const pieces: readonly string[] = [
  '[', '[a', '[]', ']', '[a](', '![', '[@a ', '@', '@a ', '@{', '*', '*a ', '**a *b ', '_a_b', '`', '> ', '- ', '^[', '[^1]', '[^1]: a\n', '<!-- ', '-->',
  '<!-- wellsourced-disable-next-line -->\n', '<!-- wellsourced-disable a-b -->\n', '<a ', '<div>', '|a', '|\n', '"', '"a ', '“', '“The a.” he said. ', "'", '.', '—',
  '&amp;', '&', '\\', ':::\n', 'http://a.b/', 'www.a.b ', 'a@b.c ', 'a.', 'TK', '[TK ', 'CQ ', '\n', '\r', '\r\n', ' ', '\t', '\u0000', '\ud800', '\u200d', 'I ',
  '~~a', ';', '{', '# ', '```\n', 'Anna Berg ', '00:', '1. ', '? ',
];

describe('a draft of nothing but', () => {
  test.each(pieces)('%j', (piece) => {
    for (const language of ['markdown', 'plaintext'] satisfies DraftLanguage[]) expectSound(draftOf(piece.repeat(400), language));
  });
});

test('emphasis nested beyond the parser is read as plain text', () => {
  const { statements } = draftOf(`${'*'.repeat(80_000)}\n\nThe road is shut. ${'*a '.repeat(3000)}${'a* '.repeat(3000)}`);
  expect(statements.some((it) => it.text === 'The road is shut.')).toBe(true);
});

test('a draft without an end of line', () => {
  const { statements } = draftOf('The mayor of Norrvik said so. '.repeat(3000));
  expect(statements).toHaveLength(3000);
});
