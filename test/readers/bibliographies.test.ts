/** Bibliographies in every form: their entries, and broken ones. */

import { expect, test } from 'vitest';
import { toOriginal } from '../../server/src/engine/text/offset-map';
import { read } from '../kit/read';

const wanted = { title: 'The Old Pier: A History', authors: ['Ada Moor', 'Zoë Lindqvist'], publisher: 'Harbour Gazette', issued: '2024-06-03', url: 'https://gazette.example/pier' };

test('BibLaTeX as Better BibTeX exports it', () => {
  const bib = read('refs.bib', `@string{hg = "Harbour Gazette"}
@article{moor2024pier, title={The {Old} Pier}, subtitle={A History}, author={Moor, Ada and Lindqvist, Zo{\\"e}}, journaltitle=hg, date={2024-06-03}, url={https://gazette.example/pier}, doi={10.1000/xyz}, langid={british},
  file={Full Text PDF:files/12/pier.pdf:application/pdf;Snapshot:files/13/a\\:b.html:text/html}}
@misc{tam2023, title="Fares \\& more", author={{Harbour Board}}, year=2023, month=may, howpublished={\\url{https://board.example/f}}, file={tam.pdf}}
`);
  expect(bib.kind).toBe('bibliography');
  expect(bib.entries).toMatchObject([
    { key: 'moor2024pier', type: 'article', doi: '10.1000/xyz', files: ['files/12/pier.pdf', 'files/13/a:b.html'], metadata: { ...wanted, language: 'en-GB' } },
    { key: 'tam2023', files: ['tam.pdf'], metadata: { title: 'Fares & more', authors: ['Harbour Board'], issued: '2023-05', url: 'https://board.example/f' } },
  ]);
});

test('the good entries of a broken BibTeX file are kept, the bad ones named by line', () => {
  const bib = read('refs.bib', '@book{good, title={One}, year=2020}\n\n@book{bad, title={Never closed, author={X}\n\n@misc{also, title={Two}}\n@misc{, title={No key}}\n@misc{good, title={Again}}\n');
  expect(bib.entries?.map(({ key, metadata }) => [key, metadata.title])).toEqual([['good', 'One'], ['also', 'Two'], [undefined, 'No key']]);
  expect(bib.problems.map(({ message }) => message)).toEqual(['Line 3: the entry “bad” has a brace that is not closed', 'An entry has no key: it describes its file and cannot be cited without one']);
});

test('a bibliography of two thousand errors is survived and said briefly', () => {
  const bib = read('refs.bib', `${Array.from({ length: 2000 }, (_, i) => `@book{bad${i}, title={Never closed, author={X}\n`).join('')}@book{good, title={One}}\n`);
  expect(bib.entries?.map(({ key }) => key)).toEqual(['good']);
  expect(bib.problems).toHaveLength(4);
  expect(bib.problems.at(-1)?.message).toBe('1997 more entries of it are broken and left out');
});

test('CSL-JSON and CSL-YAML', () => {
  const item = { id: 'moor2024pier', type: 'article-newspaper', title: 'The Old Pier: A History', author: [{ family: 'Moor', given: 'Ada' }, { literal: 'Zoë Lindqvist' }], 'container-title': 'Harbour Gazette', issued: { 'date-parts': [[2024, 6, 3]] }, URL: 'https://gazette.example/pier', DOI: '10.1000/xyz' };
  expect(read('refs.json', JSON.stringify([item])).entries).toMatchObject([{ key: 'moor2024pier', doi: '10.1000/xyz', metadata: wanted }]);
  const yaml = `---\nreferences:\n- id: moor2024pier\n  type: article-newspaper\n  title: "The Old Pier: A History"\n  author:\n  - {family: Moor, given: Ada}\n  - {family: Lindqvist, given: Zoë}\n  container-title: Harbour Gazette\n  issued: 2024-06-03\n  URL: https://gazette.example/pier\n...\n`;
  expect(read('refs.yaml', yaml).entries).toMatchObject([{ key: 'moor2024pier', metadata: wanted }]);
});

test('RIS', () => {
  const ris = 'TY  - NEWS\r\nAU  - Moor, Ada\r\nAU  - Lindqvist, Zoë\r\nTI  - The Old Pier: A History\r\nT2  - Harbour Gazette\r\nDA  - 2024/06/03/\r\nUR  - https://gazette.example/pier\r\nL1  - files/pier.pdf\r\nER  - \r\n\r\nTY  - RPRT\r\nTI  - Never closed\r\nTY  - WEB\r\nTI  - Two\r\nID  - two\r\nER  - \r\n';
  expect(read('refs.ris', ris).entries).toMatchObject([{ key: 'moor2024', type: 'article-newspaper', files: ['files/pier.pdf'], metadata: wanted }, { key: 'two', type: 'webpage' }]);
  expect(read('refs.ris', ris).problems).toEqual([{ message: 'Line 13: the entry before it has no end' }]);
});

const abstract = 'The old pier lost six of its forty piles.';
const noted = 'Tam said on the phone that nobody had asked the board.';

test.each([
  ['refs.json', JSON.stringify([{ id: 'a', type: 'book', title: 'Other' }, { id: 'pier', type: 'report', title: 'Abstract of a pier', abstract: `<jats:p>${abstract}</jats:p>`, note: `PMID: 12\nevent-place: Oslo\n\n${noted}` }], undefined, 2)],
  ['refs.yaml', `---\nreferences:\n- id: pier\n  type: report\n  abstract: >-\n    The old pier lost six\n    of its forty piles.\n  note: "${noted}"\n...\n`],
  ['refs.bib', `@report{pier, title={A note: Pier}, abstract = {The {Old} pier lost\n   six of its forty piles.}, note = {${noted}}}\n@misc{other, note={Else}}\n`.replace('{Old}', 'old')],
  ['refs.ris', `TY  - RPRT\r\nID  - pier\r\nAB  - ${abstract}\r\nN1  - ${noted}\r\nER  - \r\n`],
])('an abstract and a note are an entry’s text, each word at its place in %s', (path, file) => {
  const entry = read(path, file).entries?.find(({ key }) => key === 'pier');
  const text = entry?.text;
  expect(text?.text).toBe(`${abstract}\n\n${noted}`);
  expect(text?.sentences.map(({ span, block }) => [text.text.slice(span.start, span.end), text.blocks[block]?.locator.part])).toEqual([[abstract, 'abstract'], [noted, 'note']]);
  const placed = text?.sentences.map(({ span }) => toOriginal(text.origin, span)).map((it) => file.slice(it.start, it.end).replace(/\s+/g, ' '));
  expect(placed).toEqual([abstract, noted]);
});

test('words that the file writes with escapes keep the sentence’s place', () => {
  const file = JSON.stringify([{ id: 'pier', type: 'report', note: 'She called it \u201ca bad joke\u201d,\nand left.' }]).replace('“', '\\u201c').replace('”', '\\u201d');
  const text = read('refs.json', file).entries?.[0]?.text;
  expect(text?.text).toBe('She called it “a bad joke”,\nand left.');
  expect(text && file.slice(...Object.values(toOriginal(text.origin, { start: 0, end: text.text.length })) as [number, number])).toBe('She called it \\u201ca bad joke\\u201d,\\nand left.');
});

test('a sidecar is the fields of one source', () => {
  const sidecar = read('report.pdf.yaml', 'title: The Old Pier\nauthor: [Ada Moor]\npublished: 3 June 2024\nkey: pier\n');
  expect(sidecar.kind).toBe('sidecar');
  expect(sidecar.entries).toMatchObject([{ key: 'pier', metadata: { title: 'The Old Pier', authors: ['Ada Moor'], issued: '2024-06-03' } }]);
  expect(read('a.yaml', '- 1\n- 2\n').problems).toEqual([{ message: 'It is neither a bibliography nor the metadata of a source beside it' }]);
});

test.each([
  ['a.bib', ''], ['a.bib', '@'.repeat(100_000)], ['a.bib', '@book{'.repeat(2000)], ['a.bib', `@book{a, title={${'{'.repeat(20_000)}}`], ['a.ris', ''], ['a.ris', 'TY  - '.repeat(10_000)], ['a.yaml', ''],
  ['a.yaml', 'a: &a [x]\n'.repeat(100)], ['a.yaml', '[{'.repeat(3000)], ['a.json', '[{"id": "a", "type": "book", "author": 3, "issued": {"date-parts": "x"}}]'],
])('hostile %s is survived', (path, text) => {
  expect(Array.isArray(read(path, text).entries ?? [])).toBe(true);
});
