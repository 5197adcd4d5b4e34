/** Adds the words of a JSON string (with its quotes at `offset`) to a text, each with its place in the file; tags of HTML in it are left out. */

import { decodeEntity } from '../html/entities';
import type { TextBuilder } from '../text-builder';

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', b: '', f: '\n', '"': '"', '\\': '\\', '/': '/' };
const marks = /\\(?:u[\da-fA-F]{4}|.)|<(\/?)([a-z][a-z\d]{0,10})(?:\s[^<>]{0,500})?\/?>|&(?:#\w{1,7}|\w{2,12});/gis;
const blockTags = /^(?:p|div|br|h[1-6]|li|ul|ol|blockquote|tr|table|section|figure|figcaption)$/i;

export function addString(builder: TextBuilder, file: string, offset: number, length: number): void {
  const raw = file.slice(offset + 1, offset + length - 1);
  const html = /<(?:p|div|br|h[1-6]|li|a|strong|em)\b[^<>]{0,500}>/i.test(raw);
  let at = 0;
  for (const match of raw.matchAll(marks)) {
    const written = match[0];
    const words = wordsOf(written, match[2], html);
    if (words === undefined) continue;
    builder.add(raw.slice(at, match.index), offset + 1 + at);
    if (words !== '') builder.add(words, offset + 1 + match.index, written.length);
    at = match.index + written.length;
  }
  builder.add(raw.slice(at), offset + 1 + at);
}

/** `undefined` where it stands for itself. */
function wordsOf(written: string, tag: string | undefined, html: boolean): string | undefined {
  if (written.startsWith('\\')) return written[1] === 'u' ? String.fromCharCode(parseInt(written.slice(2), 16)) : (escapes[written[1] ?? ''] ?? written[1]);
  if (!html) return undefined;
  if (tag !== undefined) return blockTags.test(tag) ? '\n\n' : '';
  return decodeEntity(written);
}
