/** Reads Markdown: notes and web clips, their front matter, header lines and blocks. */

import type { MetadataOrigin, Provenance } from '../../engine/corpus/source';
import { finishDocument, type RoughDocument } from '../finish-document';
import { headerFields } from '../header-fields';
import type { ReaderInput, TextReader } from '../reader';
import { cutPieces } from '../text/cut-pieces';
import { lineStarts } from '../text-builder';
import { frontMatterOf, type FrontMatter } from './front-matter';
import { isPlausibleMarkdown, markdownPieces } from './markdown-pieces';

export const markdownReader: TextReader = {
  kind: 'markdown',
  extensions: ['md', 'markdown', 'mdown', 'qmd', 'rmd'],
  read(input) {
    const front = frontMatterOf(input.text);
    return finishDocument(roughDocument(input, front), input.limits);
  },
};

function roughDocument({ path, text, problems }: ReaderInput, front: FrontMatter): RoughDocument {
  const parsed = isPlausibleMarkdown(text) ? parsedBlocks(text, front.end) : undefined;
  const blocks = parsed ?? { text, pieces: cutPieces(text).filter(({ span }) => span.start >= front.end) };
  const header = headerFields(blocks.pieces);
  return {
    ...blocks,
    path,
    kind: 'markdown',
    pieces: header.pieces,
    metadata: { ...header.metadata, ...withoutEmpty(front.metadata) },
    provenance: { ...originOfAll(header.metadata, 'header lines'), ...originOfAll(withoutEmpty(front.metadata), 'front matter') },
    key: front.key ?? header.key,
    problems: [...problems, ...front.problems, ...(parsed ? [] : [{ message: 'Too large or too deeply nested for Markdown; read as plain text' }])],
    severalParts: true,
  };
}

function parsedBlocks(text: string, from: number): Pick<RoughDocument, 'text' | 'pieces' | 'origin' | 'originLineStarts'> | undefined {
  try {
    const { builder, pieces } = markdownPieces(text, from);
    return { text: builder.text(), pieces, origin: builder.map(), originLineStarts: lineStarts(text) };
  } catch {
    return undefined;
  }
}

function originOfAll(fields: object, origin: MetadataOrigin): Provenance {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, origin]));
}

function withoutEmpty<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0))) as Partial<T>;
}
