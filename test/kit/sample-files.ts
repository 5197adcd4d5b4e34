/** One small sound file of every format that is read, each saying the same sentence, made here. */

import { coreProps, docxOf, epubOf, openDocumentOf, wordParagraph, xlsxOf } from './made-files';
import { column, makePdf } from './make-pdf';

export const sentence = 'The harbour board closed the old pier on Monday after the storm.';

const csl = JSON.stringify([{ id: 'pier', type: 'article-newspaper', title: sentence, issued: { 'date-parts': [[2024, 6, 3]] } }]);
const page = `<!doctype html><html><head><title>Pier closed</title></head><body><article><h1>Pier closed</h1><p>${sentence}</p><p>It had stood for ninety years, and nobody was hurt.</p></article></body></html>`;
const cues = (hours: string): string => `${hours}00:01,000 --> ${hours}00:04,000\nMira Osei: ${sentence}\n`;
const mail = `From: Mira Osei <mira@gazette.example>\r\nTo: Desk <desk@gazette.example>\r\nDate: Mon, 3 Jun 2024 09:15:00 +0000\r\nSubject: Pier\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${sentence}\r\n`;

/** By name; the texts first. */
export const sampleFiles: Readonly<Record<string, string | Uint8Array>> = {
  'a.txt': `${sentence}\n`,
  'a.md': `---\ntitle: Pier\n---\n\n${sentence}\n`,
  'a.html': page,
  'a.mhtml': `From: <Saved by Blink>\r\nSubject: Pier closed\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: https://gazette.example/pier\r\n\r\n${page}\r\n--x--\r\n`,
  'a.eml': mail,
  'a.mbox': `From mira@gazette.example Mon Jun  3 09:15:00 2024\r\n${mail}`,
  'a.vtt': `WEBVTT\n\n${cues('00:').replaceAll(',', '.')}`,
  'a.srt': `1\n${cues('00:')}`,
  'a.json': JSON.stringify({ title: 'Pier closed', text: sentence }),
  'a.jsonl': `${JSON.stringify({ title: 'Pier closed', text: sentence })}\n${JSON.stringify({ title: 'Again', text: sentence })}\n`,
  'b.json': csl,
  'a.bib': `@article{pier, title={${sentence}}, author={Osei, Mira}, date={2024-06-03}}\n`,
  'a.ris': `TY  - NEWS\nTI  - ${sentence}\nAU  - Osei, Mira\nPY  - 2024\nER  - \n`,
  'a.yaml': `references:\n- id: pier\n  type: article-newspaper\n  title: ${sentence}\n`,
  'a.csv': `place,text\nOxley,"${sentence}"\n`,
  'a.tsv': `place\ttext\nOxley\t${sentence}\n`,
  'a.rtf': `{\\rtf1\\ansi\\ansicpg1252 {\\info{\\title Pier}}${sentence}\\par}`,
  'a.pdf': makePdf({ pages: [{ texts: column([sentence], 60, 90) }] }),
  'a.docx': docxOf(wordParagraph(sentence), { 'docProps/core.xml': coreProps({ title: 'Pier', creator: 'Mira Osei', modified: '2024-06-03T00:00:00Z' }) }),
  'a.odt': openDocumentOf('text', `<text:p>${sentence}</text:p>`),
  'a.ods': openDocumentOf('spreadsheet', `<table:table table:name="Piers"><table:table-row><table:table-cell><text:p>text</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>${sentence}</text:p></table:table-cell></table:table-row></table:table>`),
  'a.xlsx': xlsxOf([{ name: 'Piers', rows: [['place', 'text'], ['Oxley', sentence]] }]),
  'a.epub': epubOf({ 'one.xhtml': `<h1>Pier</h1><p>${sentence}</p>` }, '<dc:title>Piers</dc:title>'),
};

/** As UTF-8. */
export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
