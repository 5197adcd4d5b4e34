/** Markdown sources: words without markup, each with its place; front matter in its many spellings. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toOriginal } from '../../server/src/engine/text/offset-map';
import { blocksShown, evidence, inFile, read } from '../kit/read';

test('blocks and words of all sorts', () => {
  const file = [
    '# The pier & the *town*', '', 'Some **bold** words, [a link](https://a.example "t"), [ref][r] and a quote [sic]. It&rsquo;s 5&nbsp;km\\*.[^1]', 'Second line ==marked== by [[Ada Moor|Ada]].', '',
    '> Quoted by a man', '> on two lines.', '', '- first item', '- [ ] a task', '', '| Pier | Cost |', '|---|---|', '| Old | *2* million |', '', '```', 'pasted words', '```', '',
    '<div>Raw <b>HTML</b> caf&eacute;</div>', '', '![picture](p.png)', '', '[r]: https://r.example', '', '[^1]: A note at the foot.',
  ].join('\n');
  const document = read('a.md', file);
  expect(blocksShown(document)).toMatchInlineSnapshot(`
    "# The pier & the town
    P Some bold words, a link, ref and a quote [sic]. It’s 5 km*. 
    > Quoted by a man on two lines.
    - first item
    - a task
    # Pier | Cost
    |(row 1) Old | 2 million
    P pasted words
    P Raw HTML café
    P A note at the foot."
  `);
  expect(inFile(document, file, 'bold words')).toBe('bold** words');
  expect(inFile(document, file, 'It’s')).toBe('It&rsquo;s');
  expect(inFile(document, file, '2 million')).toBe('2* million');
  expect(inFile(document, file, 'café')).toBe('caf&eacute;');
  expect(inFile(document, file, 'two lines')).toBe('two lines');
});

test('front matter of a web clipper', () => {
  const file = '---\ntitle: "Pier: closed"\nsource: "https://quay.example/pier"\nauthor:\n  - "[[Ada Moor]]"\n  - Odo Brandt\npublished: 2024-05-03\ncreated: 2025-01-01\nlanguage: en\nkey: moor-pier\n---\nThe pier is closed.';
  const document = read('clip.md', file);
  expect(document.metadata).toEqual({ title: 'Pier: closed', authors: ['Ada Moor', 'Odo Brandt'], issued: '2024-05-03', url: 'https://quay.example/pier', language: 'en', publisher: undefined });
  expect(document.key).toBe('moor-pier');
  expect(document.text).toBe('The pier is closed.');
  expect(inFile(document, file, 'pier is')).toBe('pier is');
});

test.each([
  ['source: Quay Courier', { publisher: 'Quay Courier' }],
  ['url: https://quay.example/p\npublisher: Quay Courier', { url: 'https://quay.example/p', publisher: 'Quay Courier' }],
  ['authors: Ada Moor and Odo Brandt', { authors: ['Ada Moor', 'Odo Brandt'] }],
  ['author: {name: Ada Moor}', { authors: ['Ada Moor'] }],
  ['date: 3 May 2024', { issued: '2024-05-03' }],
  ['issued: 2024', { issued: '2024' }],
])('front matter: %s', (fields, metadata) => {
  expect(read('a.md', `---\n${fields}\n---\nWords.`).metadata).toMatchObject(metadata);
});

test.each([
  ['---\ntitle: One: two\nauthor: Ada Moor\n---\nThe pier is closed.', 2, { title: 'One: two', authors: ['Ada Moor'] }],
  ['---\nauthor: Ada Moor\ntags: [a, b\n---\nThe pier is closed.', 3, { authors: ['Ada Moor'] }],
  ['---\ntitle: Pier\nauthor: Ada Moor\n\nThe pier is closed.', 1, { title: 'Pier', authors: ['Ada Moor'] }],
  [`---\ntitle: Pier\na: ${'['.repeat(20_000)}\n---\nThe pier is closed.`, 3, { title: 'Pier' }],
])('malformed front matter names its line, the rest is read', (file, line, metadata) => {
  const document = read('a.md', file);
  expect(document.problems[0]?.message).toContain('Front matter (line ');
  expect(Number(/line (\d+)/.exec(document.problems[0]?.message ?? '')?.[1])).toBeGreaterThanOrEqual(line - 1);
  expect(document.metadata).toMatchObject(metadata);
  expect(evidence(document)).toContain('The pier is closed.');
});

test('a rule at the top is no front matter', () => {
  const document = read('a.md', '---\n\nThe pier is closed.');
  expect(document.problems).toEqual([]);
  expect(document.text).toBe('The pier is closed.');
});

test('header lines under the title', () => {
  const document = read('a.md', '# Pier closed\n\nSource: https://quay.example/p\nDate: May 3, 2024\n\nThe pier is closed.');
  expect(document.metadata).toMatchObject({ url: 'https://quay.example/p', issued: '2024-05-03', title: 'Pier closed' });
  expect(evidence(document)).toEqual(['The pier is closed.']);
});

test('a clip keeps its dirt as boilerplate', () => {
  expect(evidence(read('a.md', '# Pier closed\n\nThe pier is closed.\n\nShare this article\n\n## Related articles\n\n- [New owner](https://a.example)\n- [Old owner](https://b.example)\n'))).toEqual(['The pier is closed.']);
});

test('words of the text are words of the file, whatever the markup', () => {
  const piece = fc.constantFrom('word', '**', '*', '_', '`', '[', '](http://a.b)', ']', '\n', '\n\n', '> ', '- ', '# ', '&amp;', '&lt;', '\\*', '<b>', '</b>', '😀', '\r\n', '| a | b |\n|---|---|\n', '[^1]', '    ', '~~', '==', '[[', ']]', 'é');
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
    const file = pieces.join('');
    const document = read('a.md', file);
    for (const { index, 0: word } of document.text.matchAll(/word|😀|é/g)) {
      const { start, end } = toOriginal(document.origin!, { start: index, end: index + word.length });
      expect(file.slice(start, end)).toBe(word);
    }
  }), { numRuns: 300 });
});
