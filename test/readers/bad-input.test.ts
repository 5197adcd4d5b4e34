/** Hostile and broken files: each is read or refused in bounded time, with words for the writer. */

import { expectNoWorseThanLinear } from '../kit/growth';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPassages } from '../../server/src/engine/corpus/cut-passages';
import { defaultReadLimits, readTextSource } from '../../server/src/readers/read-source';
import { evidence, read } from '../kit/read';

const sentence = 'The board closed the pier in May. ';

test('a 2 MB single line is cut into passages of bounded length', () => {
  const line = 'word '.repeat(400_000);
  const cuts = cutPassages(read('a.txt', line));
  expect(cuts.length).toBeGreaterThan(1000);
  expect(Math.max(...cuts.map(({ span }) => span.end - span.start))).toBeLessThanOrEqual(1200);
  expect(cutPassages(read('b.txt', 'x'.repeat(2_000_000))).length).toBeGreaterThan(1000);
});

test('a text over the byte limit is read to there', () => {
  const document = read('a.txt', sentence.repeat(100_000), { maxBytes: 1_000_000 });
  expect(document.problems.map(({ message }) => message)).toEqual(['Only the first 1 MB of 3.4 MB were read']);
  expect(cutPassages(document).length).toBeGreaterThan(20_000);
});

test('more blocks than allowed: the rest is left out and said so', () => {
  const document = read('a.txt', `${sentence}\n\n`.repeat(50), { maxBlocks: 20 });
  expect(document.blocks).toHaveLength(20);
  expect(document.problems[0]?.message).toBe('Only the first 20 of 50 paragraphs were read');
});

test.each([
  ['a million nested elements', '<div>'.repeat(1_000_000) + sentence],
  ['nested as deep as allowed, many times over', ('<div>'.repeat(400) + sentence + '</div>'.repeat(400)).repeat(30)],
  ['very many elements', `<p>${sentence}</p>`.repeat(60_000)],
  ['quotes that never end', `${sentence}<a href="`.repeat(20_000)],
  ['comments that never end', `${sentence}${'<!--'.repeat(100_000)}`],
  ['tags that never end', `${sentence}${'<b '.repeat(100_000)}`],
  ['unclosed scripts', `<p>${sentence}</p>${'<script>'.repeat(50_000)}`],
  ['end tags only', `${'</div>'.repeat(100_000)}${sentence}`],
  ['pictures without end', `<p>${sentence}</p>${'<svg>'.repeat(50_000)}`],
  ['ampersands', `<p>${sentence}</p>${'&'.repeat(200_000)}`],
])('HTML: %s', (_, html) => {
  expect(read('a.html', html).text).toContain(sentence.trim());
});

test.each([
  ['nested quotes', `${'>'.repeat(100_000)} ${sentence}`],
  ['nested lists', `${'1. '.repeat(100_000)}${sentence}`],
  ['a paragraph of signs', 'a*b_c '.repeat(100_000) + sentence],
  ['brackets', '['.repeat(100_000) + sentence],
  ['a wide table', `${'| a '.repeat(50_000)}\n${'|---'.repeat(50_000)}\n\n${sentence}`],
  ['front matter of aliases', `---\na: &a [x,x]\n${Array.from({ length: 26 }, (_, i) => `b${i}: &b${i} [${`*${i ? `b${i - 1}` : 'a'},`.repeat(9)}]`).join('\n')}\n---\n${sentence}`],
])('Markdown: %s', (_, markdown) => {
  expect(read('a.md', markdown).text).toContain(sentence.trim());
});

test.each([
  ['labels', 'Ada Moor: yes\n'],
  ['titles', 'The Old Pier Will Be Closed\n\n'],
  ['one-word lines', 'word\n'],
  ['bars', 'a | '],
  ['quotation marks', '“'],
  ['spaces', ' '],
  ['names', 'Ada '],
  ['dates', '2024-05-03 '],
  ['carriage returns', 'word\r'],
])('text of nothing but %s is read in time that grows with it', (_, piece) => {
  expectNoWorseThanLinear((size) => void read('a.txt', `a${piece.repeat(size)}b`), 8000);
});

test.each([['a.txt'], ['a.md'], ['a.html']])('%s: nothing throws, spans stay inside', (path) => {
  const pieces = fc.constantFrom('word', ' ', '\n', '\r\n', '\n\n', '<p>', '</p>', '<div', '>', '"', '<!--', '-->', '&amp;', '&#x1f600;', '😀', '\ud83d', '---\n', 'a: b\n', '# ', '* ', '| x | y |\n', '“', '”', 'Dr. Moor: ', 'By Ada Moor', '<table><tr><td>', '<br>', '<script>', '</script>', '\0', 'Share', '.', '. ');
  fc.assert(fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
    const bytes = new TextEncoder().encode(parts.join(''));
    const document = readTextSource(path, bytes, defaultReadLimits);
    if (!('unsupported' in document)) read(path, bytes);
  }), { numRuns: path === 'a.html' ? 40 : 150 });
});

test('empty files are sources without passages', () => {
  for (const path of ['a.txt', 'a.md', 'a.html']) expect(evidence(read(path, ''))).toEqual([]);
  expect(evidence(read('a.txt', ' \n\n\t'))).toEqual([]);
});
