/** Encodings, and files that are no text whatever their name says. */

import { expect, test } from 'vitest';
import { defaultReadLimits, readTextSource } from '../../server/src/readers/read-source';
import { read } from '../kit/read';

const text = 'Die Fähre “Möwe” kostete 2 €. Zażółć. 𝄞';

const utf16 = (content: string, big: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + content, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 LE with mark', utf16(text, false, true)],
  ['UTF-16 BE with mark', utf16(text, true, true)],
  ['UTF-16 LE without mark', utf16(text, false, false)],
  ['UTF-16 BE without mark', utf16(text, true, false)],
])('%s', (_, bytes) => {
  const document = read('a.txt', bytes);
  expect(document.text).toBe(text);
  expect(document.problems).toEqual([]);
});

test('Windows-1252, with a problem that says so', () => {
  const document = read('a.txt', Uint8Array.from([...'Caf'].map((c) => c.charCodeAt(0)).concat([0xe9, 0x20, 0x93, 0x80, 0x94, 0x20, 0x85])));
  expect(document.text).toBe('Café “€” …');
  expect(document.problems[0]?.message).toContain('Windows-1252');
});

test('a few damaged bytes do not spoil the other letters', () => {
  const document = read('a.txt', Buffer.concat([Buffer.from('Fähre und Möwe, Möwe und Fähre, Größe über alles, schöne Möwen, kühle Flüsse '), Buffer.from([0xff]), Buffer.from(' Ende.')]));
  expect(document.text).toContain('Möwe und Fähre');
  expect(document.problems[0]?.message).toBe('Damaged UTF-8: 1 unreadable character replaced');
});

test('a page may name its charset', () => {
  const page = Buffer.from('<html><head><meta charset="iso-8859-2"></head><body><p>Za\xbf\xf3\xb3\xe6 g\xea\xb6l\xb1 ja\xbc\xf1.</p></body></html>', 'latin1');
  expect(read('a.html', page).text).toContain('Zażółć gęślą jaźń.');
});

test.each([
  ['zero bytes', Buffer.from('abc\0def plain words'), /binary/],
  ['control characters', Buffer.from(Array.from({ length: 400 }, (_, i) => 1 + (i % 8))), /binary/],
  ['a PDF named .txt', Buffer.from('%PDF-1.7 rest'), /PDF/],
  ['a picture named .txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /PNG/],
  ['an archive named .md', Buffer.from('PK\x03\x04rest', 'latin1'), /ZIP/],
])('%s: listed with the reason', (_, bytes, reason) => {
  expect(readTextSource('a.txt', bytes, defaultReadLimits)).toEqual({ unsupported: expect.stringMatching(reason) });
});

test.each([['scan.pdf', 'A .pdf file is no text'], ['film.MOV', 'It is a recording; it is named beside a transcript of the same name, and cannot be searched itself'], ['plan.dwg', 'No reader for .dwg files yet'], ['README', 'No reader for files without an extension'], ['.hidden', 'No reader for files without an extension']])('%s', (path, reason) => {
  expect(readTextSource(path, Buffer.from('words'), defaultReadLimits)).toEqual({ unsupported: reason });
});

test('a file that is too long is read to the limit and says so', () => {
  const document = read('a.txt', 'Die Möwe flog. '.repeat(1000), { maxBytes: 7 });
  expect(document.text).toBe('Die Mö');
  expect(document.problems[0]?.message).toBe('Only the first 7 bytes of 16 kB were read');
});
