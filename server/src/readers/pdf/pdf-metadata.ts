/** What a PDF says of itself: its info dictionary, and XMP where that says more. */

import type { Metadata } from '../../engine/corpus/source';
import { propertiesMetadata } from '../document-properties';

export interface PdfInfo {
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: { get(name: string): unknown } | null;
}

export function pdfMetadata({ info, metadata }: PdfInfo): Partial<Metadata> {
  const xmp = (name: string): string | undefined => textOf(metadata?.get(name));
  const creators = metadata?.get('dc:creator');
  const authors = Array.isArray(creators) ? creators.map(textOf) : [xmp('dc:creator') ?? textOf(info.Author)];
  return propertiesMetadata({
    title: xmp('dc:title') ?? textOf(info.Title),
    authors: authors.some((it) => it !== undefined) ? authors : [textOf(info.Author)],
    publisher: xmp('dc:publisher'),
    issued: isPrintedPage(info) ? undefined : (xmp('dc:date') ?? xmp('xmp:createdate') ?? dateOf(textOf(info.CreationDate))),
    language: xmp('dc:language') ?? textOf(info.Language),
    url: xmp('dc:source') ?? xmp('prism:url'),
  });
}

/** Whether a browser made it of a web page: its date is the day it was saved, against which no "yesterday" may be resolved. */
function isPrintedPage({ Creator: creator, Producer: producer }: PdfInfo['info']): boolean {
  const programs = `${textOf(creator) ?? ''} ${textOf(producer) ?? ''}`;
  return /chrom(?:e|ium)|mozilla|firefox|safari|webkit|wkhtmltopdf|\bedge\b|skia\/pdf/i.test(programs) && !/google docs/i.test(programs);
}

/** "D:20250311093000+01'00'" */
function dateOf(written: string | undefined): string | undefined {
  const match = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/.exec(written ?? '');
  return match ? match.slice(1).filter(Boolean).join('-') : undefined;
}

function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}
