/** Verdicts, locators and references in words: what the doors say, said once for all of them. */

import type { Locator, Metadata, MetadataOrigin, Provenance, Source } from './engine/corpus/source';
import type { NotCheckableReason } from './engine/draft/draft';
import type { VerdictKind } from './engine/evidence/verdict';

/** The four answers as a writer reads them. */
export const verdictWords: Readonly<Record<VerdictKind, string>> = {
  supported: 'Supported',
  differs: 'Differs from your sources',
  'not-found': 'Not found in your sources',
  'not-checkable': 'Not checkable',
};

/** While sources are still to be read, or reading was stopped, "not found" is no answer yet. */
export function verdictWordsOf(kind: VerdictKind, complete: boolean): string {
  return kind === 'not-found' && !complete ? 'Not found so far' : verdictWords[kind];
}

export const notCheckableWords: Readonly<Record<NotCheckableReason, string>> = {
  heading: 'a heading',
  question: 'a question',
  'first-person': 'a remark of the writer',
  opinion: 'an opinion',
  command: 'an address to the reader',
  fragment: 'a fragment',
  'no-content': 'no words of content',
};

/** "p. 12", "00:14:32", "para. 3", "attachment plan.pdf, p. 2"; the heading above where there is nothing nearer; empty when nothing is known. */
export function locatorWords(locator: Locator): string {
  const place = placeWords(locator);
  const recognised = locator.recognised === undefined ? undefined : `letters recognised with ${locator.recognised}% confidence`;
  return [locator.part, place, recognised].filter((words) => words !== undefined && words !== '').join(', ');
}

function placeWords(locator: Locator): string {
  if (locator.page !== undefined) return `p. ${locator.page}`;
  if (locator.timestamp !== undefined) return locator.timestamp;
  if (locator.row !== undefined) return `row ${locator.row}`;
  if (locator.paragraph !== undefined) return `para. ${locator.paragraph}`;
  return locator.section ?? '';
}

/** Fields of the metadata as a writer names them. */
const fieldWords: Readonly<Record<string, string>> = { title: 'title', authors: 'author', publisher: 'publisher', issued: 'date', url: 'address', language: 'language' };

/** Where a field was found: “from the bibliography”, “from JSON-LD”. */
function originWords(origin: MetadataOrigin): string {
  return withArticle.has(origin) ? `from the ${origin}` : origin === 'fields' ? 'from the file’s own fields' : `from ${origin}`;
}

/** “title: from JSON-LD; date: from the text”; empty where nothing is known of a source. */
export function provenanceWords(provenance: Provenance = {}): string {
  return Object.entries(provenance).map(([field, origin]) => `${fieldWords[field] ?? field}: ${originWords(origin)}`).join('; ');
}

const withArticle = new Set<MetadataOrigin>(['bibliography', 'sidecar', 'front matter', 'header lines', 'markup', 'e-mail header', 'document properties', 'text', 'file name']);

export function titleOf(source: Source): string {
  return source.metadata.title ?? source.parts[0]?.title ?? source.id;
}

/** "Title, Publisher, 2024-06-24"; what is not known is left out. */
export function sourceLine(source: Source): string {
  return [titleOf(source), publisherOf(source.metadata), source.metadata.issued].filter(Boolean).join(', ');
}

function publisherOf(metadata: Metadata): string | undefined {
  return metadata.publisher ?? (metadata.authors.length > 0 ? metadata.authors.join(' and ') : undefined);
}

/** Text on one line and no longer than `length` UTF-16 units, cut at a word. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  return `${line.slice(0, cut > length / 2 ? cut : length - 1)}…`;
}
