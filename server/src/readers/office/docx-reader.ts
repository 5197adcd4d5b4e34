/** Reads DOCX: paragraphs, headings, lists, tables and footnotes; what was deleted is left out, comments are kept apart. */

import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { ReadDocument } from '../../engine/corpus/source';
import { openZip } from '../archive/open-zip';
import { ExtractedText } from '../extracted-text';
import { finishDocument } from '../finish-document';
import type { BytesInput, Unsupported } from '../reader';
import { docPropsOf } from './office-metadata';
import { addPage, isWithin } from './page-text';

export async function readDocx({ path, bytes, limits, problems }: BytesInput): Promise<ReadDocument | Unsupported> {
  const archive = openZip(bytes, limits.maxUnpackedBytes, (name) => /(?:\.xml|\.rels)$/.test(name));
  if ('unsupported' in archive) return archive;
  if (!archive.names.includes('word/document.xml')) return { unsupported: 'It is no DOCX file, whatever its name says' };
  // Mammoth unpacks without bounds, so it gets what was unpacked within them, and no pictures.
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(archive.files(), { level: 0 })) }, options);
  const out = new ExtractedText();
  addPage(out, withoutMarks(html), (block) =>
    isWithin(block, 'dl')
      ? { kind: 'boilerplate', more: { furniture: 'comments' } }
      : { kind: block.kind },
  );
  if (out.length === 0) return { unsupported: 'It has no text' };
  return finishDocument({ path, kind: 'document', text: out.text(), pieces: out.pieces, metadata: docPropsOf(archive), problems, severalParts: false, plain: true, extracted: true }, limits);
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
