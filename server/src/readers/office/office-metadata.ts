/** What office files say of themselves: docProps of Microsoft's formats, meta.xml of OpenDocument. */

import type { Metadata } from '../../engine/corpus/source';
import type { Archive } from '../archive/open-zip';
import { elementsOf, parseXml, textOf, type XmlElement } from '../archive/xml';
import { propertiesMetadata } from '../document-properties';
import { issuedDate } from '../issued-date';

/** `docProps/core.xml` (ECMA-376, part 2, clause 11). */
export function docPropsOf(archive: Archive): Partial<Metadata> {
  const root = rootOf(archive, 'docProps/core.xml');
  return metadataOf(root, { title: 'dc:title', author: 'dc:creator', issued: ['dcterms:modified', 'dcterms:created'], language: 'dc:language' });
}

/** `meta.xml` (OpenDocument 1.3, part 3, clause 4.3). */
export function odfMetaOf(archive: Archive): Partial<Metadata> {
  const root = rootOf(archive, 'meta.xml');
  return metadataOf(root, { title: 'dc:title', author: 'meta:initial-creator', issued: ['dc:date', 'meta:creation-date'], language: 'dc:language' });
}

function rootOf(archive: Archive, name: string): XmlElement | undefined {
  const text = archive.text(name);
  return text === undefined ? undefined : parseXml(text);
}

interface FieldNames {
  readonly title: string;
  readonly author: string;
  /** The first that is there counts. */
  readonly issued: readonly string[];
  readonly language: string;
}

function metadataOf(root: XmlElement | undefined, names: FieldNames): Partial<Metadata> {
  const first = (name: string): string => textOf(elementsOf(root, name)[0]);
  return propertiesMetadata({
    title: first(names.title),
    authors: [first(names.author)],
    issued: names.issued.map(first).find((it) => it !== '' && issuedDate(it) !== undefined),
    language: first(names.language),
  });
}
