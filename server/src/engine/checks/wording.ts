/** How messages and titles of fixes name sources and quote words, alike in every check. */

import type { Locator, Source } from '../corpus/source';

/** The words as the message shows them: in quotation marks, long ones cut in the middle of nothing but white space. */
export function quoted(text: string, limit = 80): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= limit) return `“${plain}”`;
  const cut = plain.lastIndexOf(' ', limit);
  return `“${plain.slice(0, cut > limit / 2 ? cut : limit)} …”`;
}

/** "Harbour Gazette, “Ferry sold”": as a colleague would name it, the file's path where it has neither. */
export function sourceName(source: Source | undefined): string {
  if (!source) return 'a source';
  const title = source.metadata.title === undefined ? undefined : quoted(source.metadata.title, 60);
  const by = source.metadata.publisher ?? source.metadata.authors[0];
  return [by, title].filter(Boolean).join(', ') || source.id;
}

/** The locator in Pandoc's words: "p. 3", "para. 12"; empty where the passage has none that a reader could follow. */
export function locatorText(locator: Locator): string {
  if (locator.page !== undefined) return `p. ${locator.page}`;
  if (locator.timestamp !== undefined) return `at ${locator.timestamp}`;
  if (locator.row !== undefined) return `row ${locator.row}`;
  if (locator.paragraph !== undefined) return `para. ${locator.paragraph}`;
  return '';
}

/** "Harbour Gazette, “Ferry sold”, para. 3". */
export function placeName(source: Source | undefined, locator: Locator): string {
  return [sourceName(source), locatorText(locator)].filter(Boolean).join(', ');
}
