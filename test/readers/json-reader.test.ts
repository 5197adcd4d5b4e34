/** JSON and JSON Lines of articles: their fields, their places in the file, and broken ones. */

import { expect, test } from 'vitest';
import { blocksShown, evidence, inFile, read } from '../kit/read';

const one = { headline: 'Ferry sold', author: [{ name: 'Ada Moor' }], publisher: { name: 'Harbour Gazette' }, datePublished: '2024-06-03T10:00:00Z', url: 'https://gazette.example/ferry', articleBody: 'The ferry was sold in May for “four million” euros.\n\nNobody asked the board, the mayor said.' };

test('one article has its fields as metadata', () => {
  const file = JSON.stringify(one, null, 2).replace('“', '\\u201c');
  const document = read('ferry.json', file);
  expect(document.metadata).toEqual({ title: 'Ferry sold', authors: ['Ada Moor'], publisher: 'Harbour Gazette', issued: '2024-06-03', url: 'https://gazette.example/ferry' });
  expect(document.provenance).toMatchObject({ title: 'fields', authors: 'fields' });
  expect(evidence(document)).toEqual(['The ferry was sold in May for “four million” euros.', 'Nobody asked the board, the mayor said.']);
  expect(inFile(document, file, '“four million')).toBe('\\u201cfour million');
});

test('lines of articles are parts', () => {
  const lines = `${JSON.stringify(one)}\n\nno json\n${JSON.stringify({ title: 'Pier closed', byline: 'By Oke Tam', date: '4 June 2024', text: '<p>The pier is closed.</p><p>Repairs take until July, it says, and cost 3 &amp; a half million.</p>' })}\n`;
  const document = read('feed.jsonl', lines);
  expect(document.parts.map(({ kind, title, metadata }) => [kind, title, metadata?.authors, metadata?.issued])).toEqual([['article', 'Ferry sold', ['Ada Moor'], '2024-06-03'], ['article', 'Pier closed', ['Oke Tam'], '2024-06-04']]);
  expect(blocksShown(document)).toMatchInlineSnapshot(`
    "P The ferry was sold in May for “four million” euros.
    P Nobody asked the board, the mayor said.
    1 P The pier is closed.
    1 P Repairs take until July, it says, and cost 3 & a half millio"
  `);
  expect(inFile(document, lines, 'Repairs take')).toBe('Repairs take');
  expect(document.problems.map(({ message }) => message)).toEqual(['1 line is no JSON; the first is line 3']);
});

test('the articles of an answer are found inside it', () => {
  const answer = { response: { status: 'ok', results: [{ webTitle: 'Fares', webPublicationDate: '2024-05-01', fields: { bodyText: 'Fares rise by a tenth from September on, the board has decided.' } }, { ...one }] } };
  expect(read('api.json', JSON.stringify(answer)).parts).toHaveLength(2);
});

test.each([
  ['broken', '{"title": "Fares", "text": "Fares rise by a tenth from September on, the board has decided."', /broken/],
  ['empty', '', /No article/],
  ['no articles', '{"a": [1, 2, 3]}', /No article/],
  ['deep', '['.repeat(100_000), /nested/],
])('%s JSON says so', (_, file, message) => {
  expect(read('a.json', file).problems.map((it) => it.message).join()).toMatch(message);
});
