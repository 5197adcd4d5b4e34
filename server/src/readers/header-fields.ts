/** Lines such as “Source: https://…” or “Author: …” at the top of a text: what the writer or a clipper noted about it. */

import type { Metadata } from '../engine/corpus/source';
import { personNames } from './head-metadata';
import { issuedDate } from './issued-date';
import type { Piece } from './pieces';
import { captureOf, withoutToolbar } from './wayback';

export interface HeaderFields {
  readonly metadata: Partial<Metadata>;
  readonly key?: string;
  /** With the header's lines marked, so that they are no evidence. */
  readonly pieces: readonly Piece[];
}

const headerLength = 20;
const field = /^\*{0,2}(title|headline|source|url|link|author|authors|byline|publisher|publication|outlet|site|published|date|issued|published on|language|key|citation key)\*{0,2}\s*:\*{0,2}\s*(\S.{0,500})$/i;

type FieldReader = (value: string) => Partial<Metadata> & { readonly key?: string };

const asTitle: FieldReader = (value) => ({ title: value });
const asAddress: FieldReader = (value) => {
  const url = /https?:\/\/[^\s<>")\]]{4,}/.exec(value)?.[0];
  return url ? { url: captureOf(url)?.url ?? url } : value.length <= 60 && !/[.!?]$/.test(value) ? { publisher: value } : {};
};
const asAuthors: FieldReader = (value) => ({ authors: personNames(value) });
const asPublisher: FieldReader = (value) => (value.length <= 80 ? { publisher: value } : {});
const asDate: FieldReader = (value) => ({ issued: issuedDate(value) });

const readers: Readonly<Record<string, FieldReader>> = {
  title: asTitle, headline: asTitle, source: asAddress, url: asAddress, link: asAddress, author: asAuthors, authors: asAuthors, byline: asAuthors,
  publisher: asPublisher, publication: asPublisher, outlet: asPublisher, site: asPublisher, published: asDate, date: asDate, issued: asDate, 'published on': asDate,
  language: (value) => (/^[a-z]{2,3}(?:-\w+)*$/i.test(value) ? { language: value } : {}),
  key: (value) => ({ key: value }), 'citation key': (value) => ({ key: value }),
};

/** Whether every line of a paragraph is a header field. */
export function isHeaderBlock(paragraph: string): boolean {
  return paragraph.split('\n').every((line) => field.test(line.trim()));
}

/** Only an unbroken run of such lines counts, at the top or under the title; further down they are text. */
export function headerFields(all: readonly Piece[]): HeaderFields {
  const copy = withoutToolbar(all);
  const found = fieldsIn(copy.pieces);
  return { ...found, metadata: { ...copy.metadata, ...found.metadata } };
}

function fieldsIn(pieces: readonly Piece[]): HeaderFields {
  let metadata: Partial<Metadata> = {};
  let key: string | undefined;
  const marked = new Set<number>();
  for (let i = 0; i < Math.min(pieces.length, headerLength); i++) {
    const found = field.exec(pieces[i]?.text ?? '');
    const given = found ? readers[found[1]?.toLowerCase() ?? '']?.(found[2]?.trim() ?? '') : undefined;
    if (given && Object.values(given).some((value) => value !== undefined && value.length > 0)) {
      marked.add(i);
      const { key: ownKey, ...rest } = given;
      key ??= ownKey;
      metadata = { ...rest, ...metadata };
    } else if (i > 1 || marked.size > 0) break;
  }
  if (marked.size === 0) return { metadata, pieces };
  return { metadata, key, pieces: pieces.map((piece, i) => (marked.has(i) ? { ...piece, kind: 'boilerplate', furniture: 'byline' } : piece)) };
}
