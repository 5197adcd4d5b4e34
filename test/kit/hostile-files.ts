/** Files made to do harm: bombs, loops, entities, calls outside, too much of everything. Made when they are asked for, as some are large. */

import { deflateSync } from 'fflate';
import { docxOf, epubOf, openDocumentOf, wordParagraph, xlsxOf, zipOf } from './made-files';
import { column, makePdf } from './make-pdf';
import { sentence } from './sample-files';

export interface HostileFile {
  readonly name: string;
  /** The file's name, which tells its format. */
  readonly path: string;
  make(): Uint8Array;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const file = (name: string, path: string, make: () => Uint8Array): HostileFile => ({ name, path, make });

const laughs = `<!DOCTYPE x [<!ENTITY a "ha ha ha ha">${Array.from({ length: 12 }, (_, i) => `<!ENTITY ${'bcdefghijklm'[i]} "${`&${'abcdefghijkl'[i]};`.repeat(10)}">`).join('')}<!ENTITY out SYSTEM "file:///etc/hostname"><!ENTITY % pe SYSTEM "http://127.0.0.1:9/x.dtd"> %pe;]>`;
const withLaughs = (xml: string): string => xml.replace(/(<\?xml[^>]*\?>\n?)?/, `$1${laughs}`);

/** An archive whose directory says of one entry that it unpacks to `claimed` bytes. */
function lying(archive: Uint8Array, name: string, claimed: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    const signature = view.getUint32(at, true);
    const [nameAt, sizeAt, lengthAt] = signature === 0x02014b50 ? [46, 24, 28] : signature === 0x04034b50 ? [30, 22, 26] : [0, 0, 0];
    if (nameAt === 0) continue;
    const length = view.getUint16(at + lengthAt, true);
    if (new TextDecoder().decode(bytes.subarray(at + nameAt, at + nameAt + length)) === name) view.setUint32(at + sizeAt, claimed, true);
  }
  return bytes;
}

const blank = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(32);

/** Entries of blanks, 600 MB once unpacked. */
function bomb(name: string, sound: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const block = blank(60_000_000);
  return zipOf({ ...sound, ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [name.replace('*', String(i)), block])) });
}

const archives: readonly HostileFile[] = [
  file('zip bomb in DOCX', 'a.docx', () => bomb('word/*.xml', { 'word/document.xml': '<w:document/>' })),
  file('zip bomb in ODT', 'a.odt', () => zipOf({ 'content.xml': blank(310_000_000) })),
  file('zip bomb in EPUB', 'a.epub', () => bomb('OEBPS/*.xhtml', { 'META-INF/container.xml': '<container/>' })),
  file('zip bomb in XLSX', 'a.xlsx', () => bomb('xl/worksheets/sheet*.xml', { 'xl/workbook.xml': '<workbook/>' })),
  file('zip that claims less than it holds in DOCX', 'a.docx', () => lying(docxOf(wordParagraph(sentence).repeat(2000)), 'word/document.xml', 4000)),
  file('zip that claims less than it holds in ODT', 'a.odt', () => lying(openDocumentOf('text', `<text:p>${sentence}</text:p>`.repeat(2000)), 'content.xml', 4000)),
  file('zip that claims less than it holds in EPUB', 'a.epub', () => lying(epubOf({ 'one.xhtml': `<p>${sentence}</p>`.repeat(2000) }, ''), 'OEBPS/one.xhtml', 4000)),
  file('zip that claims less than it holds in XLSX', 'a.xlsx', () => lying(xlsxOf([{ name: 'S', rows: Array.from({ length: 2000 }, (_, i) => ['pier', i]) }]), 'xl/worksheets/sheet1.xml', 4000)),
  file('zip that claims four gigabytes in DOCX', 'a.docx', () => lying(docxOf(wordParagraph(sentence)), 'word/document.xml', 0xfffffff0)),
  file('zip of fifty thousand entries in EPUB', 'a.epub', () => zipOf(Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`OEBPS/${i}.xhtml`, ''])))),
  file('names that climb out of the archive in EPUB', 'a.epub', () => epubOf({ '../../../etc/hostname': `<p>${sentence}</p>` }, '')),
];

const entities: readonly HostileFile[] = [
  file('entities in DOCX', 'a.docx', () => docxOf(wordParagraph(`${sentence} &m;&out;`), {}, withLaughs)),
  file('entities in ODT', 'a.odt', () => openDocumentOf('text', `<text:p>${sentence} &m;&out;</text:p>`, '', withLaughs)),
  file('entities in EPUB', 'a.epub', () => epubOf({ 'one.xhtml': `<p>${sentence} &m;&out;</p>` }, '<dc:title>&m;</dc:title>', withLaughs)),
  file('entities in XLSX', 'a.xlsx', () => xlsxOf([{ name: 'S', rows: [['text', 'more'], [sentence, '&m;&out;']] }], {}, withLaughs)),
  file('entities in HTML', 'a.html', () => text(`${laughs}<html><body><p>${sentence} &m;&out;</p></body></html>`)),
  file('XML nested a hundred thousand deep in ODT', 'a.odt', () => openDocumentOf('text', `${'<text:section>'.repeat(100_000)}<text:p>${sentence}</text:p>${'</text:section>'.repeat(100_000)}`)),
  file('XML nested a hundred thousand deep in DOCX', 'a.docx', () => docxOf(`${'<w:sdt><w:sdtContent>'.repeat(50_000)}${wordParagraph(sentence)}${'</w:sdtContent></w:sdt>'.repeat(50_000)}`)),
  file('rows repeated by the million in ODS', 'a.ods', () => openDocumentOf('spreadsheet', `<table:table table:name="S">${`<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000"><text:p>${sentence}</text:p></table:table-cell></table:table-row>`.repeat(3)}</table:table>`)),
  file('cells far out in XLSX', 'a.xlsx', () => xlsxOf([], { 'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>', 'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>', 'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${sentence}</t></is></c><c r="ZZZZZZ1"><v>1</v></c></row><row r="999999999"><c r="XFD999999999"><v>2</v></c></row></sheetData></worksheet>` })),
];

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
  ['t', 'attachedTemplate', 'http://127.0.0.1:9/evil.dotm'], ['i', 'image', 'http://127.0.0.1:9/pixel.png'], ['f', 'image', 'file:///etc/hostname'], ['n', 'footnotes', 'http://127.0.0.1:9/notes.xml'], ['o', 'oleObject', 'http://127.0.0.1:9/o.bin'],
].map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}" TargetMode="External"/>`).join('')}</Relationships>`;
const picture = (id: string): string => `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

const remote: readonly HostileFile[] = [
  file('external relations in DOCX', 'a.docx', () => docxOf(`${wordParagraph(sentence)}${picture('i')}${picture('f')}`, { 'word/_rels/document.xml.rels': relations, 'word/_rels/settings.xml.rels': relations })),
  file('scripts, frames and remote pictures in HTML', 'a.html', () => text(`<html><head><base href="http://127.0.0.1:9/"><link rel="stylesheet" href="http://127.0.0.1:9/a.css"><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><script src="http://127.0.0.1:9/a.js"></script><script>globalThis.wasRun = true; require('child_process').execSync('id')</script></head><body onload="globalThis.wasRun = true"><article><h1>Pier</h1><p>${sentence}</p><p>It had stood for ninety years, and nobody was hurt by it at all.</p><img src="http://127.0.0.1:9/p.png" onerror="globalThis.wasRun = true"><iframe src="http://127.0.0.1:9/f.html" srcdoc="<script>globalThis.wasRun = true</script>"></iframe><object data="http://127.0.0.1:9/o"></object><embed src="http://127.0.0.1:9/e"><svg><script>globalThis.wasRun = true</script><use href="http://127.0.0.1:9/u.svg#a"/></svg><video src="http://127.0.0.1:9/v.mp4"></video></article></body></html>`)),
  file('actions and scripts in PDF', 'a.pdf', () => makePdf({ pages: [{ texts: column([sentence], 60, 90) }], catalog: '/OpenAction << /S /JavaScript /JS (globalThis.wasRun = true; app.launchURL\\("http://127.0.0.1:9/"\\)) >> /AA << /WC << /S /Launch /F (/bin/sh) >> >> /URI << /Base (http://127.0.0.1:9/) >>' })),
  file('a mail whose body is elsewhere', 'a.eml', () => text(`From: a@b.example\r\nSubject: Pier\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n${sentence}\r\n--x\r\nContent-Type: message/external-body; access-type=URL; URL="http://127.0.0.1:9/x"\r\n\r\nContent-Type: text/plain\r\n\r\n--x--\r\n`)),
];

const attachment = (i: number): string => `--x\r\nContent-Type: text/plain; name="${i}.txt"\r\nContent-Disposition: attachment; filename="${i}.txt"\r\n\r\nNote ${i}: ${sentence}\r\n`;
const nestedMail = (depth: number): string => (depth === 0 ? `From: a@b.example\r\nSubject: In\r\n\r\n${sentence}\r\n` : `From: a@b.example\r\nSubject: ${depth}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\nContent-Type: text/plain\r\n\r\n${sentence}\r\n--b${depth}\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename="${depth}.eml"\r\n\r\n${nestedMail(depth - 1)}\r\n--b${depth}--\r\n`);
const mailOf = (parts: number): string => `From: a@b.example\r\nSubject: Pier\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n${sentence}\r\n${Array.from({ length: parts }, (_, i) => attachment(i)).join('')}--x--\r\n`;
const manyPages = (count: number): Uint8Array => makePdf({ pages: Array.from({ length: count }, (_, i) => ({ texts: column([`Page ${i + 1} of the report: ${sentence}`], 60, 300) })) });

const large: readonly HostileFile[] = [
  file('a PDF of 5,001 pages', 'a.pdf', () => manyPages(5001)),
  file('a PDF whose page unpacks to 60 MB', 'a.pdf', () => makePdf({ pages: [{ texts: column([sentence], 60, 90) }, { packed: deflateSync(blank(60_000_000)) }] })),
  file('a PDF whose page unpacks to 300 MB', 'a.pdf', () => makePdf({ pages: [{ texts: column([sentence], 60, 90) }, { packed: deflateSync(blank(300_000_000)) }] })),
  file('a PDF whose pages contain each other', 'a.pdf', () => makePdf({ pages: [{ texts: column([sentence], 60, 90) }], moreKids: '2 0 R 2 0 R' })),
  file('a PDF that says it has a billion pages', 'a.pdf', () => makePdf({ pages: [{ texts: column([sentence], 60, 90) }], count: 1_000_000_000 })),
  file('a CSV of a million rows', 'a.csv', () => text(`place,boats\n${Array.from({ length: 1_000_000 }, (_, i) => `Oxley ${i},${i}`).join('\n')}\n`)),
  file('a CSV of one row of a million cells', 'a.csv', () => text(`${'a,'.repeat(1_000_000)}\n${'1,'.repeat(1_000_000)}\n`)),
  file('a mail of a thousand parts', 'a.eml', () => text(mailOf(1000))),
  file('a mail of 2,500 parts', 'a.eml', () => text(mailOf(2500))),
  file('a mail in a mail in a mail, thirty deep', 'a.eml', () => text(nestedMail(30))),
  file('a bibliography of two thousand errors', 'a.bib', () => text(`${Array.from({ length: 2000 }, (_, i) => `@article{bad${i}, title = {Never closed, year = 2020\n`).join('\n')}\n@article{good, title={${sentence}}, year=2024}\n`)),
  file('a bibliography of two thousand other errors', 'a.bib', () => text(`${Array.from({ length: 1000 }, (_, i) => `@article{bad${i} title "x" = , }\n@article{, year = 20 20}\n`).join('\n')}\n@article{good, title={${sentence}}, year=2024}\n`)),
  file('a RIS of two thousand entries without end', 'a.ris', () => text(`${'TY  - NEWS\nTI  - Never closed\n'.repeat(2000)}TY  - NEWS\nID  - good\nTI  - ${sentence}\nER  - \n`)),
  file('JSON lines of which two thousand are broken', 'a.jsonl', () => text(`${'{"text": "never closed\n'.repeat(2000)}{"title": "Pier", "text": "${sentence}"}\n`)),
  file('YAML of aliases', 'a.yaml', () => text(`a: &a [x,x]\n${Array.from({ length: 26 }, (_, i) => `b${i}: &b${i} [${`*${i ? `b${i - 1}` : 'a'},`.repeat(9)}]`).join('\n')}\n`)),
  file('RTF of a million groups', 'a.rtf', () => text(`{\\rtf1 ${'{'.repeat(1_000_000)}${sentence}\\par`)),
];

const deepPage = `${'<div>'.repeat(100_000)}<p>${sentence}</p>`;
const nested: readonly HostileFile[] = [
  file('elements nested a hundred thousand deep in EPUB', 'a.epub', () => epubOf({ 'one.xhtml': deepPage }, '')),
  file('elements nested twenty thousand deep in a mail', 'a.eml', () => text(`From: a@b.example\r\nSubject: Pier\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${deepPage.slice(400_000)}`)),
  file('elements nested a hundred thousand deep in HTML', 'a.html', () => text(`<html><body>${deepPage}`)),
  file('slides that have nothing but a line at their top', 'a.pdf', () => makePdf({ pages: Array.from({ length: 12 }, (_, i) => ({ texts: column([`Slide ${i + 1}: ${sentence}`], 60, 60) })) })),
];

export const hostileFiles: readonly HostileFile[] = [...archives, ...entities, ...remote, ...nested, ...large];
