/** Reads DOCX: paragraphs, headings, lists, tables and footnotes; what was deleted is left out, comments are kept apart. */

import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { ReadDocument } from '../../engine/corpus/source';
import { openZip, type Archive } from '../archive/open-zip';
import { withoutDoctype, xmlDepth } from '../archive/xml';
import { ExtractedText } from '../extracted-text';
import { finishDocument } from '../finish-document';
import type { BytesInput, Unsupported } from '../reader';
import { docPropsOf } from './office-metadata';
import { addPage, isWithin } from './page-text';

export async function readDocx({ path, bytes, limits, problems }: BytesInput): Promise<ReadDocument | Unsupported> {
  const archive = openZip(bytes, limits.maxUnpackedBytes, (name) => /(?:\.xml|\.rels)$/.test(name));
  if ('unsupported' in archive) return archive;
  if (!archive.names.includes('word/document.xml')) return { unsupported: 'It is no DOCX file, whatever its name says' };
  if (xmlDepth(archive.text('word/document.xml') ?? '') > deepest) return { unsupported: `It is nested more than ${deepest} deep` };
  const html = await htmlOf(archive);
  if (html === undefined) return { unsupported: 'It is damaged: the XML in it is broken' };
  const out = new ExtractedText();
  addPage(out, withoutMarks(html), (block) =>
    isWithin(block, 'dl')
      ? { kind: 'boilerplate', more: { furniture: 'comments' } }
      : { kind: block.kind },
  );
  if (out.length === 0) return { unsupported: 'It has no text' };
  return finishDocument({ path, kind: 'document', text: out.text(), pieces: out.pieces, metadata: docPropsOf(archive), provenance: 'document properties', problems: [...problems, ...archive.problems], severalParts: false, plain: true, extracted: true }, limits);
}

/** Mammoth walks by calling itself. */
const deepest = 500;

/** Mammoth unpacks without bounds, so it gets what was unpacked within them, and no pictures. */
async function htmlOf(archive: Archive): Promise<string | undefined> {
  const files = Object.entries(archive.files()).map(([name, bytes]) => [name, sound(archive.text(name) ?? '', bytes)] as const);
  try {
    return (await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(Object.fromEntries(files), { level: 0 })) }, options)).value;
  } catch {
    return undefined;
  }
}

/** Entities that a document type defines are no words of the document; the parser would refuse it for them. */
function sound(xml: string, bytes: Uint8Array): Uint8Array {
  if (!/<!DOCTYPE/i.test(xml)) return bytes;
  return strToU8(withoutDoctype(xml).replace(/&(?!(?:amp|lt|gt|quot|apos|#\w{1,8});)[\w.:-]{1,100};/g, ''));
}

const options = {
  // Comments come as a list of definitions behind the text.
  styleMap: ['comment-reference => sup'],
  // Pictures are no text; nothing outside the file is ever looked at.
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  externalFileAccess: false,
};

/** The raised marks of notes and comments would stick to the words before them. */
function withoutMarks(html: string): string {
  return html.replace(/<sup><a [^>]*href="#(?:footnote|endnote|comment)-[^>]*>[^<]*<\/a><\/sup>/g, '').replace(/ ?<a href="#(?:footnote|endnote|comment)-ref-[^>]*>[^<]*<\/a>/g, '');
}
