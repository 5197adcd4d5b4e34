/** PDFs: reading order, page labels and places, running heads, hyphens, headings, metadata; and the bad ones. */

import { expect, test } from 'vitest';
import type { ReadDocument } from '../../server/src/engine/corpus/source';
import { column, makePdf } from '../kit/make-pdf';
import { evidence, readAny, readWell } from '../kit/read';

/** One line per block: page label, place in the file, kind, words. */
function shown({ blocks, text }: ReadDocument): string {
  return blocks.map(({ kind, locator, span }) => `${locator.page}/${locator.pageIndex} ${kind}${locator.paragraph ? ` ${locator.paragraph}` : ''}: ${text.slice(span.start, span.end)}`).join('\n');
}

const running = (n: string) => [{ text: 'Harbour Report 2024', x: 60, y: 40, size: 8 }, { text: n, x: 290, y: 810, size: 8 }];

const report = makePdf({
  labels: '0 << /S /r >> 1 << /S /D /St 11 >>',
  info: { Title: 'The State of the Harbour', Author: 'Zoe Lindqvist; Oke Tam', CreationDate: "D:20240603091500+02'00'" },
  pages: [
    { texts: [...running('i'), { text: 'The State of the Harbour', x: 60, y: 120, size: 20 }, ...column(['This report counts the boats that lay at the quay in the', 'winter of 2023. It was made for the harbour board.'], 60, 160)] },
    {
      texts: [
        ...running('11'),
        { text: 'Boats and berths', x: 60, y: 90, size: 14 },
        ...column(['In January there were 312 boats at the quay, which is', 'the lowest number since counting began. The har-', 'bour master blames the storm of 2 January.'], 60, 120),
        ...column(['Of the berths, 47 were closed for repairs, and those', 'that were left had to be shared by'], 60, 180),
      ],
    },
    { texts: [...running('12'), ...column(['fishing boats and ferries alike until March.', 'The board met twice.'], 60, 90), ...column(['A second paragraph speaks of the lighthouse.'], 60, 140)] },
  ],
});

test('one column: paragraphs, headings, labels, running heads; what goes on over the page is one paragraph', async () => {
  expect(shown(await readWell('report.pdf', report))).toMatchInlineSnapshot(`
    "i/1 boilerplate: Harbour Report 2024
    i/1 heading: The State of the Harbour
    i/1 paragraph 1: This report counts the boats that lay at the quay in the winter of 2023. It was made for the harbour board.
    i/1 boilerplate: i
    11/2 boilerplate: Harbour Report 2024
    11/2 heading: Boats and berths
    11/2 paragraph 2: In January there were 312 boats at the quay, which is the lowest number since counting began. The harbour master blames the storm of 2 January.
    11/2 paragraph 3: Of the berths, 47 were closed for repairs, and those that were left had to be shared by fishing boats and ferries alike until March. The board met twice.
    11/2 boilerplate: 11
    12/3 boilerplate: Harbour Report 2024
    12/3 paragraph 4: A second paragraph speaks of the lighthouse.
    12/3 boilerplate: 12"
  `);
});

test('what it says of itself is its metadata', async () => {
  const { metadata, provenance, kind, extracted } = await readWell('report.pdf', report);
  expect({ metadata, kind, extracted }).toMatchObject({ kind: 'pdf', extracted: true, metadata: { title: 'The State of the Harbour', authors: ['Zoe Lindqvist', 'Oke Tam'], issued: '2024-06-03' } });
  expect(provenance?.authors).toBe('document properties');
});

test('XMP says more than the info dictionary', async () => {
  const xmp = '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description><dc:title><rdf:Alt><rdf:li>Boats, counted</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Mira Osei</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';
  const { metadata } = await readWell('a.pdf', makePdf({ xmp, info: { Title: 'draft7.indd' }, pages: [{ texts: column(['The boats were counted in May.'], 60, 90) }] }));
  expect(metadata).toMatchObject({ title: 'Boats, counted', authors: ['Mira Osei'] });
});

test('a heading of several lines is one, though they stand farther apart than those of the text', async () => {
  const pdf = makePdf({ pages: [{ texts: [...column(['The harbour board and its', 'quarrel over the old pier'], 60, 90, { size: 20, step: 25 }), ...column(['The boats were counted in May, and the', 'board met twice over the figures.'], 60, 170)] }] });
  expect(shown(await readWell('a.pdf', pdf))).toBe('1/1 heading: The harbour board and its quarrel over the old pier\n1/1 paragraph 1: The boats were counted in May, and the board met twice over the figures.');
});

test.each([
  [{ Creator: 'Chromium', Producer: 'Skia/PDF m131' }, undefined],
  [{ Creator: 'Mozilla Firefox 128.0', Producer: 'cairo 1.18.0' }, undefined],
  [{ Producer: 'Skia/PDF m131 Google Docs Renderer' }, '2024-06-03'],
  [{ Creator: 'Writer', Producer: 'LibreOffice 24.2' }, '2024-06-03'],
])('a page that a browser printed (%o) is not of the day on which it was saved', async (info, issued) => {
  const { metadata } = await readWell('a.pdf', makePdf({ info: { ...info, Title: 'about:blank', CreationDate: "D:20240603091500Z" }, pages: [{ texts: column(['The boats were counted in May.'], 60, 90) }] }));
  expect([metadata.issued, metadata.title]).toEqual([issued, 'a']);
});

test('two columns are read one after the other, what spans them before', async () => {
  const left = ['The ferry carried 41,200', 'passengers in May, which', 'is a tenth more than in', 'the year before. The crew', 'asked for a second boat.'];
  const right = ['The fare rose to 4.20', 'euros on 2 June. The', 'board had agreed to it', 'in a closed session, as', 'its minutes now show.'];
  const texts = [{ text: 'Ferry and fares, a report for the town of Oxley and its island', x: 60, y: 90, size: 16 }, ...left.flatMap((text, i) => [{ text, x: 60, y: 130 + 12 * i }, { text: right[i]!, x: 320, y: 130 + 12 * i }])];
  expect(evidence(await readWell('a.pdf', makePdf({ pages: [{ texts }] })))).toEqual([
    'The ferry carried 41,200 passengers in May, which is a tenth more than in the year before.',
    'The crew asked for a second boat.',
    'The fare rose to 4.20 euros on 2 June.',
    'The board had agreed to it in a closed session, as its minutes now show.',
  ]);
});

test('a scan says that it has no text and what to switch on; a page without text among others is listed', async () => {
  const picture = { width: 8, height: 8, gray: new Uint8Array(64) };
  expect(await readAny('scan.pdf', makePdf({ pages: [{ picture }] }))).toBe('It has no text, only pictures of pages; switch on the setting “ocr” to read it');
  const { problems } = await readWell('a.pdf', makePdf({ pages: [{ texts: column(['The pier is closed.'], 60, 90) }, { picture }] }));
  expect(problems).toEqual([{ message: 'Page 2 has no text; if it is a scan, switch on the setting “ocr” to read it' }]);
});

test.each([
  ['encrypted', makePdf({ encrypted: true, pages: [{ texts: column(['Secret.'], 60, 90) }] }), /encrypted with a password/],
  ['zero bytes', new Uint8Array(), /empty/],
  ['another kind of file', new TextEncoder().encode('The pier is closed.'), /no PDF, whatever its name says/],
  ['nothing but a head', new TextEncoder().encode('%PDF-1.7\n'), /damaged/],
])('%s is refused with a reason', async (_, bytes, reason) => {
  expect(await readAny('a.pdf', bytes)).toMatch(reason);
});

test('a PDF that is cut off is read as far as its pages can be found, or refused', async () => {
  const cut = await readAny('a.pdf', report.slice(0, Math.floor(report.length * 0.6)));
  expect(typeof cut === 'string' ? cut : evidence(cut).join(' ')).toMatch(/damaged|boats/);
});

test('pages over the limit are left out and said so', async () => {
  const pages = Array.from({ length: 40 }, (_, i) => ({ texts: column([`Page number ${i + 1} tells of boat ${i + 1}.`], 60, 90) }));
  const document = await readWell('long.pdf', makePdf({ pages }), { maxPages: 25 });
  expect(document.problems).toEqual([{ message: 'Only the first 25 of 40 pages were read (the setting limits.pages)' }]);
  expect(document.blocks.at(-1)?.locator.pageIndex).toBe(25);
});
