/** Reads large made files of one format in a process of its own and writes bytes, work and peak memory as JSON. */

import { defaultReadLimits, readSource } from '../../server/src/readers/read-source';
import { docxOf, epubOf, openDocumentOf, wordParagraph, xlsxOf } from '../kit/made-files';
import { column, makePdf } from '../kit/make-pdf';

const words = 'The harbour board of Oxley closed the old pier on Monday after the storm had torn away six of its forty piles, said Mira Osei.';
const paragraphs = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `${words} It was storm number ${i} since the counting began.`);

const formats: Readonly<Record<string, () => string | Uint8Array>> = {
  txt: () => paragraphs(5000).join('\n\n'),
  md: () => paragraphs(5000).map((it, i) => (i % 20 === 0 ? `## Part ${i}\n\n${it}` : it)).join('\n\n'),
  html: () => `<html><head><title>Storms</title></head><body><nav><a href="/">Home</a></nav><article><h1>Storms</h1>${paragraphs(2000).map((it) => `<p>${it}</p>`).join('')}</article></body></html>`,
  eml: () => `From: Mira Osei <mira@gazette.example>\r\nSubject: Storms\r\nDate: Mon, 3 Jun 2024 09:15:00 +0000\r\n\r\n${paragraphs(5000).join('\r\n\r\n')}`,
  vtt: () => `WEBVTT\n\n${paragraphs(5000).map((it, i) => `00:${String(Math.floor(i / 60) % 60).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}.000 --> 01:59:00.000\n<v Mira Osei>${it}`).join('\n\n')}`,
  json: () => JSON.stringify(paragraphs(500).map((it, i) => ({ title: `Storm ${i}`, text: `${it}\n\n${it}` }))),
  csv: () => `number,place,text\n${paragraphs(5000).map((it, i) => `${i},Oxley,"${it}"`).join('\n')}`,
  bib: () => Array.from({ length: 3000 }, (_, i) => `@article{storm${i}, title={${words}}, author={Osei, Mira}, date={2024-06-03}}`).join('\n'),
  rtf: () => `{\\rtf1\\ansi ${paragraphs(5000).join('\\par\n')}\\par}`,
  pdf: () => makePdf({ pages: Array.from({ length: 300 }, (_, i) => ({ texts: column(paragraphs(40).map((it) => `${i} ${it.slice(0, 90)}`), 60, 60) })) }),
  docx: () => docxOf(paragraphs(3000).map((it) => wordParagraph(it)).join('')),
  odt: () => openDocumentOf('text', paragraphs(3000).map((it) => `<text:p>${it}</text:p>`).join('')),
  epub: () => epubOf(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.xhtml`, `<h1>Part ${i}</h1>${paragraphs(100).map((it) => `<p>${it}</p>`).join('')}`])), '<dc:title>Storms</dc:title>'),
  xlsx: () => xlsxOf([{ name: 'Storms', rows: [['number', 'text'], ...paragraphs(3000).map((it, i) => [i, it])] }]),
};

async function main(format: string): Promise<void> {
  const made = formats[format]?.() ?? '';
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  const before = process.cpuUsage();
  const rss = process.resourceUsage().maxRSS;
  const result = await readSource(`a.${format}`, bytes, defaultReadLimits);
  const { user, system } = process.cpuUsage(before);
  const units = 'unsupported' in result ? 0 : result.text.length || bytes.length;
  process.stdout.write(JSON.stringify({ bytes: bytes.length, text: units, ms: (user + system) / 1000, rss, peak: process.resourceUsage().maxRSS }));
}

const [, , asked] = process.argv;
if (asked === '--list') process.stdout.write(JSON.stringify(Object.keys(formats)));
else void main(asked ?? 'txt');
