/** Front matter of a draft: what is read of it, and that nothing in it can spoil the draft. */

import { describe, expect, test } from 'vitest';
import { draftOf } from '../kit/draft-tester';

function frontMatterOf(yaml: string): object {
  const { span: _, ...rest } = draftOf(`---\n${yaml}\n---\n\nThe road is shut.`).frontMatter;
  return rest;
}

describe('front matter', () => {
  test('title, date, bibliography', () => {
    expect(frontMatterOf('title: "The road: shut"\ndate: 2024-05-01\nbibliography: refs.bib')).toEqual({
      title: 'The road: shut', date: '2024-05-01', bibliography: ['refs.bib'],
    });
    expect(frontMatterOf('bibliography:\n  - a.bib\n  - b.json\n  - 3')).toEqual({ bibliography: ['a.bib', 'b.json', '3'] });
  });

  test.each([
    ['2024', '2024'], ['2024-5-1', '2024-05-01'], ['2024-05-01T10:00:00Z', '2024-05-01'], ['2024-05', '2024-05'], ['2024/05/01', '2024-05-01'],
    ['1 May 2024', '2024-05-01'], ['May 1, 2024', '2024-05-01'], ['May 2024', '2024-05'], ['2024-13-01', '2024'],
    ['soon', undefined], ['""', undefined], ['[1, 2]', undefined],
  ])('date: %s', (written, date) => {
    expect(draftOf(`---\ndate: ${written}\n---\n`).frontMatter.date).toBe(date);
  });

  test.each(['title: a: b', 'title: [', '"', 'a: *b', '\tx: 1', 'a: 1\na: 2', '- x'])('malformed %s says so, and the draft is read', (yaml) => {
    const { frontMatter, statements } = draftOf(`---\n${yaml}\ndate: 2024-05-01\n---\n\nThe road is shut.`);
    expect(frontMatter.problem).toMatch(/^Front matter /);
    expect(frontMatter.span).toBeDefined();
    expect(statements.map((it) => it.text)).toEqual(['The road is shut.']);
  });

  test('of malformed front matter plain lines still count', () => {
    expect(frontMatterOf('title: a: b\ndate: 2024-05-01')).toMatchObject({ title: 'a: b', date: '2024-05-01' });
  });

  test.each(['---\ntitle: x\n', ' ---\ntitle: x\n---\n', 'x\n---\ntitle: x\n---\n', '----\ntitle: x\n----\n', ''])('none in %j', (text) => {
    expect(draftOf(text).frontMatter).toEqual({ bibliography: [] });
  });

  test('ends with dots, may be empty, may have CR LF', () => {
    expect(draftOf('---\r\ntitle: x\r\n...\r\nHi there.').frontMatter).toMatchObject({ title: 'x', span: { start: 0, end: 20 } });
    expect(draftOf('---\n---\nThe road is shut.').frontMatter).toEqual({ span: { start: 0, end: 8 }, bibliography: [] });
  });

  test('plain text has none', () => {
    expect(draftOf('---\ntitle: x\n---\n', 'plaintext').frontMatter).toEqual({ bibliography: [] });
  });
});
