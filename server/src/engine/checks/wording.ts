/** How messages and titles of fixes name sources and quote words, alike in every check. */

import { isEntry } from '../corpus/entry-source';
import type { Passage } from '../corpus/passage';
import type { Locator, Source } from '../corpus/source';
import { locatorPhrase } from '../references/format-reference';

/** The words as the message shows them: in quotation marks, long ones cut in the middle of nothing but white space. */
export function quoted(text: string, limit = 80): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= limit) return `“${plain}”`;
  const cut = plain.lastIndexOf(' ', limit);
  return `“${plain.slice(0, cut > limit / 2 ? cut : limit)} …”`;
}

/**
 * "Harbour Gazette, “Ferry sold”": as a colleague would name it, the file's path where it has neither. Of a file with several
 * articles the one that the passage stands in is named.
 */
export function sourceName(source: Source | undefined, passage?: Passage): string {
  if (!source) return 'a source';
  const part = passage && passage.part > 0 ? source.parts[passage.part] : undefined;
  const metadata = { ...source.metadata, ...part?.metadata };
  const title = part?.title ?? metadata.title;
  const by = metadata.publisher ?? metadata.authors[0];
  return [by, title === undefined ? undefined : quoted(title, 60)].filter(Boolean).join(', ') || source.id;
}

/** One or two words for the title of a fix: who published it, else its title cut short. */
export function shortName({ metadata, id }: Source): string {
  const { publisher, authors, title } = metadata;
  return publisher ?? authors[0] ?? (title === undefined ? id : quoted(title, 40));
}

/** The locator in Pandoc's words: "p. 3", "para. 12"; empty where the passage has none that a reader could follow. */
export function locatorText(locator: Locator): string {
  return locatorPhrase(locator, 'en');
}

/** "Harbour Gazette, “Ferry sold”, para. 3"; of an entry without its file whether it is the abstract or a note. */
export function placeName(source: Source | undefined, passage: Passage): string {
  return [sourceName(source, passage), source && isEntry(source) ? passage.locator.part : '', locatorText(passage.locator)].filter(Boolean).join(', ');
}
