/** A source as a footnote names it, in Markdown: author, linked title, publisher, date, locator. */

import type { Source } from '../corpus/source';

/** `Ada Example, [Ferry sold](https://…), Harbour Gazette, 3 June 2024, para. 3.` */
export function referenceText(source: Source, draftUri: string, locator: string): string {
  const { authors, title, publisher, issued } = source.metadata;
  const linked = `[${escapeMarkdown(title ?? source.citationKey)}](${linkAddress(source, draftUri)})`;
  const by = authors.length > 3 ? `${authors[0] ?? ''} and others` : authors.join(', ');
  const parts = [escapeMarkdown(by), linked, escapeMarkdown(publisher ?? ''), plainDate(issued ?? ''), locator];
  const text = parts.filter((part) => part !== '').join(', ');
  return text.endsWith('.') ? text : `${text}.`;
}

/** The source's address, or its file's path from the draft's folder. */
export function linkAddress(source: Source, draftUri: string): string {
  const { url } = source.metadata;
  const address = url !== undefined && /^https?:\/\//i.test(url) ? url : relativePath(draftUri, source.uri);
  return address.replace(/[\s()<>]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** From one file to another as URIs of the same kind write it; the target's whole URI where nothing is shared. */
function relativePath(fromUri: string, toUri: string): string {
  const from = fromUri.split('/').slice(0, -1);
  const to = toUri.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  if (shared < 3) return toUri;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function plainDate(issued: string): string {
  const [year = '', month, day] = issued.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return [day === undefined ? '' : String(Number(day)), name, year].filter((part) => part !== '').join(' ');
}

export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<>]/g, '\\$&');
}
