/** Reads EPUB 2 and 3 (W3C EPUB 3.3): the chapters of the spine in order, each a part with its own paragraphs. */

import type { Metadata, Problem } from '../../engine/corpus/source';
import { openZip, type Archive } from '../archive/open-zip';
import { elementsOf, parseXml, textOf, withoutDoctype, type XmlElement } from '../archive/xml';
import { ExtractedText } from '../extracted-text';
import { fileTitle, finishDocument } from '../finish-document';
import { originsOf } from '../origins';
import { issuedDate } from '../issued-date';
import { joinDocuments, type JoinedPart } from '../join-documents';
import { addPage } from '../office/page-text';
import type { BytesInput, BytesReader } from '../reader';

export const epubReader: BytesReader = {
  kind: 'book',
  extensions: ['epub'],
  whole: true,
  async readBytes(input) {
    const archive = openZip(input.bytes, input.limits.maxUnpackedBytes, (name) => /\.(?:x?html?|xml|opf|ncx)$/i.test(name));
    if ('unsupported' in archive) return archive;
    const [rootfile] = elementsOf(xmlIn(archive, 'META-INF/container.xml'), 'rootfile');
    const path = rootfile?.getAttribute('full-path') ?? archive.names.find((name) => name.endsWith('.opf'));
    const book = path === undefined ? undefined : xmlIn(archive, path);
    if (path === undefined || !book) return { unsupported: 'It is no EPUB, whatever its name says: it names no chapters' };
    const metadata = bookMetadata(book);
    const problems: Problem[] = [...input.problems, ...archive.problems];
    if (archive.names.includes('META-INF/encryption.xml')) problems.push({ message: 'Parts of the book may be encrypted' });
    const chapters = spineOf(book, path);
    if (chapters.length > input.limits.maxParts) problems.push({ message: `Only the first ${input.limits.maxParts} of ${chapters.length} chapters were read` });
    const parts = chapters.slice(0, input.limits.maxParts).flatMap((name, i) => chapterPart(archive, name, i, metadata, input));
    if (parts.length === 0) return { unsupported: 'None of its chapters has text; the book may be encrypted' };
    const title = metadata.title ?? fileTitle(input.path);
    return joinDocuments(parts, { kind: 'book', metadata: { authors: [], ...metadata, title }, provenance: { title: 'file name', ...originsOf(metadata, 'document properties') }, problems });
  },
};

function xmlIn(archive: Archive, name: string): XmlElement | undefined {
  const text = archive.text(name);
  return text === undefined ? undefined : parseXml(text);
}

function bookMetadata(book: XmlElement): Partial<Metadata> {
  const first = (name: string): string => textOf(elementsOf(book, name)[0]);
  const authors = elementsOf(book, 'dc:creator').map(textOf).filter(Boolean);
  const [title, publisher, language, issued] = [first('dc:title'), first('dc:publisher'), first('dc:language'), issuedDate(first('dc:date'))];
  return {
    ...(title && { title }),
    ...(authors.length > 0 && { authors }),
    ...(publisher && { publisher }),
    ...(issued !== undefined && { issued }),
    ...(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(language) && { language }),
  };
}

/** Names of the chapters' files, from the folder of the package file. */
function spineOf(book: XmlElement, path: string): readonly string[] {
  const files = new Map(elementsOf(book, 'item').map((it) => [it.getAttribute('id'), it]));
  return elementsOf(book, 'itemref').flatMap((it) => {
    const item = files.get(it.getAttribute('idref'));
    const href = item?.getAttribute('href');
    if (!href || /\bnav\b/.test(item?.getAttribute('properties') ?? '')) return [];
    return [resolved(path, href)];
  });
}

function resolved(from: string, href: string): string {
  const folder = from.includes('/') ? from.slice(0, from.lastIndexOf('/') + 1) : '';
  const parts: string[] = [];
  for (const part of `${folder}${decoded(href.replace(/#.*$/, ''))}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function chapterPart(archive: Archive, name: string, i: number, metadata: Partial<Metadata>, { path, limits }: BytesInput): readonly JoinedPart[] {
  const html = archive.text(name);
  if (html === undefined) return [];
  const out = new ExtractedText();
  try {
    addPage(out, withoutDoctype(html.replace(/<\?xml[^>]*\?>/, '')));
  } catch {
    out.add('paragraph', html.replace(/<[^>]{0,2000}>/g, ' ').replace(/\s+/g, ' '));
  }
  if (out.length === 0) return [];
  const heading = out.pieces.find((it) => it.kind === 'heading')?.text;
  const title = heading ?? `Chapter ${i + 1}`;
  const rough = { path, kind: 'book' as const, text: out.text(), pieces: out.pieces, metadata: { ...metadata, title } };
  const document = finishDocument({ ...rough, problems: [], severalParts: false, plain: true, extracted: true }, limits);
  return [{ kind: 'chapter', title, label: `chapter ${heading ?? i + 1}`, document }];
}
