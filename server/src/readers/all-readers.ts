/** The register of readers; a new format is a new reader and one line here. */

import { bibtexReader } from './bibliography/bibtex-reader';
import { risReader } from './bibliography/ris-reader';
import { yamlReader } from './bibliography/yaml-reader';
import { mailReader } from './email/mail-reader';
import { htmlReader } from './html/html-reader';
import { webArchiveReader } from './html/web-archive';
import { jsonReader } from './json/json-reader';
import { lazyReaders } from './lazy-readers';
import { markdownReader } from './markdown/markdown-reader';
import type { Reader } from './reader';
import { csvReader } from './tables/csv-reader';
import { sheetReader } from './tables/sheet-reader';
import { odtReader } from './office/odt-reader';
import { rtfReader } from './office/rtf-reader';
import { epubReader } from './epub/epub-reader';
import { textReader } from './text/text-reader';
import { cueReader } from './transcript/cue-reader';

export const allReaders: readonly Reader[] = [
  textReader,
  markdownReader,
  htmlReader,
  webArchiveReader,
  mailReader,
  cueReader,
  jsonReader,
  bibtexReader,
  risReader,
  yamlReader,
  csvReader,
  sheetReader,
  odtReader,
  rtfReader,
  epubReader,
  ...lazyReaders,
];

const byExtension: ReadonlyMap<string, Reader> = new Map(
  allReaders.flatMap((reader) => reader.extensions.map((extension) => [extension, reader] as const)),
);

/** `undefined` where no reader knows the extension (lower-case, without the dot). */
export function readerFor(extension: string): Reader | undefined {
  return byExtension.get(extension);
}
