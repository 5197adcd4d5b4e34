/** The register of readers; a new format is a new reader and one line here. */

import { htmlReader } from './html/html-reader';
import { markdownReader } from './markdown/markdown-reader';
import { mailReader } from './email/mail-reader';
import type { Reader } from './reader';
import { textReader } from './text/text-reader';

export const allReaders: readonly Reader[] = [textReader, markdownReader, htmlReader, mailReader];

const byExtension: ReadonlyMap<string, Reader> = new Map(
  allReaders.flatMap((reader) => reader.extensions.map((extension) => [extension, reader] as const)),
);

/** `undefined` where no reader knows the extension (lower-case, without the dot). */
export function readerFor(extension: string): Reader | undefined {
  return byExtension.get(extension);
}
