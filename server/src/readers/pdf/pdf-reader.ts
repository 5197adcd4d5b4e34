/** Reads PDFs: text in reading order, the pages' labels and places, headings by size, running heads marked, metadata. */

import { getDocumentProxy } from 'unpdf';
import type { Problem, ReadDocument } from '../../engine/corpus/source';
import { ExtractedText } from '../extracted-text';
import { finishDocument } from '../finish-document';
import type { BytesInput, Unsupported } from '../reader';
import { oneLine } from '../one-line';
import { recognisedPages } from './recognised-pages';
import { blocksOf, joinedLines, typographyOf, type PdfBlock, type Typography } from './paragraphs';
import { pdfMetadata } from './pdf-metadata';
import { linesOf, type Pdf, type PdfLine, type PdfPage, type TextItem } from './pdf-page';
import type { Recognised } from './recognised';
import { columnsOf } from './reading-order';
import { runningHeads } from './running-heads';
import { withoutSwollenStreams } from './swollen-streams';

export async function readPdf(input: BytesInput): Promise<ReadDocument | Unsupported> {
  const { bytes, removed } = withoutSwollenStreams(input.bytes);
  const pdf = await opened(bytes);
  if ('unsupported' in pdf) return pdf;
  const problems = removed === 0 ? input.problems : [...input.problems, { message: `${removed === 1 ? 'One stream' : `${removed} streams`} of it would unpack to far more than a page’s text and ${removed === 1 ? 'was' : 'were'} left out` }];
  try {
    return await documentOf(pdf, { ...input, bytes, problems });
  } finally {
    await pdf.destroy();
  }
}

async function opened(bytes: Uint8Array): Promise<Pdf | Unsupported> {
  if (!/%PDF-/.test(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))) return { unsupported: 'It is no PDF, whatever its name says' };
  try {
    // A copy, as the library takes the bytes away.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0, isEvalSupported: false, useSystemFonts: false, stopAtErrors: false });
  } catch (error) {
    if ((error as Error).name === 'PasswordException') return { unsupported: 'It is encrypted with a password' };
    return { unsupported: 'It is damaged: no page of it can be read' };
  }
}

async function documentOf(pdf: Pdf, input: BytesInput): Promise<ReadDocument | Unsupported> {
  const { limits, path } = input;
  const problems: Problem[] = [...input.problems];
  const pages = await pagesOf(pdf, input, problems);
  const blank = pages.filter(({ lines }) => lines.length === 0);
  if (blank.length === pages.length && !limits.ocr) return { unsupported: `It has no text, only pictures of pages; switch on the setting “ocr” to read ${pages.length === 1 ? 'it' : `its ${pages.length} pages`}` };
  const recognised = limits.ocr && blank.length > 0 ? await recognisedPages(pdf, blank, input, problems) : new Map<number, Recognised>();
  if (!limits.ocr && blank.length > 0) problems.push({ message: `${listed(blank)} ${blank.length === 1 ? 'has' : 'have'} no text; if ${blank.length === 1 ? 'it is a scan' : 'they are scans'}, switch on the setting “ocr” to read ${blank.length === 1 ? 'it' : 'them'}` });
  const text = new ExtractedText();
  addPages(text, pages, recognised);
  if (text.length === 0) return { unsupported: problems[0]?.message ?? 'It has no text' };
  const metadata = pdfMetadata(await pdf.getMetadata().catch(() => ({ info: {}, metadata: null })) as Parameters<typeof pdfMetadata>[0]);
  return finishDocument({ path, kind: 'pdf', text: text.text(), pieces: text.pieces, metadata, provenance: 'document properties', problems, severalParts: false, unfurnished: true, extracted: true }, limits);
}

async function pagesOf(pdf: Pdf, { limits, progress }: BytesInput, problems: Problem[]): Promise<readonly PdfPage[]> {
  const labels = await pdf.getPageLabels().catch(() => null);
  const count = Math.min(pdf.numPages, limits.maxPages);
  if (pdf.numPages > count) problems.push({ message: `Only the first ${count} of ${pdf.numPages} pages were read (the setting limits.pages)` });
  const pages: PdfPage[] = [];
  let broken = 0;
  for (let index = 1; index <= count; index++) {
    const label = labels?.[index - 1]?.trim() || String(index);
    const page = await pageOf(pdf, index, label).catch(() => undefined);
    if (!page) broken++;
    pages.push(page ?? { index, label, width: 0, height: 0, lines: [] });
    progress?.();
  }
  if (broken > 0) problems.push({ message: `${broken} of ${pdf.numPages} pages are damaged and could not be read` });
  return pages;
}

async function pageOf(pdf: Pdf, index: number, label: string): Promise<PdfPage> {
  const page = await pdf.getPage(index);
  const { items } = await page.getTextContent();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const lines = linesOf(items.filter((it): it is typeof it & TextItem => 'str' in it), left, top);
  page.cleanup();
  return { index, label, width: right - left, height: top - bottom, lines };
}

interface PageText {
  readonly page: PdfPage;
  readonly heads: readonly PdfLine[];
  readonly feet: readonly PdfLine[];
  readonly blocks: PdfBlock[];
  readonly recognised?: number;
}

/** A paragraph that goes on over the page is told whole, with the page on which it begins. */
function addPages(text: ExtractedText, pages: readonly PdfPage[], recognised: ReadonlyMap<number, Recognised>): void {
  const running = runningHeads(pages);
  const typography = typographyOf(pages.flatMap(({ lines }, i) => lines.filter((it) => !running[i]?.has(it))));
  const told = pages.map((page, i) => pageText(page, running[i] ?? new Set(), typography, recognised.get(page.index)));
  for (const [i, it] of told.entries()) {
    for (const line of it.heads) addRunning(text, line, it);
    const last = it.blocks.pop();
    for (const block of it.blocks) addBlock(text, block, it);
    if (last) addBlock(text, withRest(last, told.slice(i + 1), typography), it);
    for (const line of it.feet) addRunning(text, line, it);
  }
}

/** Takes what goes on with it from the pages behind. */
function withRest(block: PdfBlock, behind: readonly PageText[], { words }: Typography): PdfBlock {
  let whole = block;
  for (const { blocks } of behind) {
    if (!goesOn(whole, blocks[0])) break;
    whole = { text: joinedLines(whole.text, blocks.shift()?.text ?? '', words) };
    if (blocks.length > 0) break;
  }
  return whole;
}

function pageText(page: PdfPage, running: ReadonlySet<PdfLine>, typography: Typography, recognised: Recognised | undefined): PageText {
  const own = page.lines.filter((it) => !running.has(it));
  const blocks = recognised ? [...recognised.blocks] : columnsOf(own).flatMap((column) => (column.length > 0 ? blocksOf(column, typography) : []));
  const edges = [...running].sort((a, b) => a.base - b.base);
  const isHead = ({ base }: PdfLine): boolean => base < page.height / 2;
  return { page, heads: edges.filter(isHead), feet: edges.filter((it) => !isHead(it)), blocks, ...(recognised ? { recognised: recognised.confidence } : {}) };
}

function goesOn({ text, level }: PdfBlock, next: PdfBlock | undefined): boolean {
  return level === undefined && next !== undefined && next.level === undefined && !/[.!?:]["”’)]*$/.test(text) && /^[\p{Ll}\d(]/u.test(next.text);
}

function addBlock(text: ExtractedText, { text: words, level }: PdfBlock, { page: { label, index }, recognised }: PageText): void {
  const line = oneLine(words);
  const marks = { page: label, pageIndex: index, ...(recognised === undefined ? {} : { recognised }) };
  if (level !== undefined) text.add('heading', line, { ...marks, level });
  else text.add(/^[•▪‣◦]\s/.test(line) ? 'list-item' : 'paragraph', line, marks);
}

function addRunning(text: ExtractedText, line: PdfLine, { page: { label, index } }: PageText): void {
  text.add('boilerplate', oneLine(line.text), { page: label, pageIndex: index, furniture: 'repetition' });
}

function listed(pages: readonly PdfPage[]): string {
  const labels = pages.slice(0, 5).map(({ label }) => label).join(', ');
  return `${pages.length === 1 ? 'Page' : 'Pages'} ${labels}${pages.length > 5 ? ` and ${pages.length - 5} more` : ''}`;
}
