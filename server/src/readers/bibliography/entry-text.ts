/** Makes a text of an entry's abstract and notes, each word with its place in the bibliography's file. */

import { cutPassages } from '../../engine/corpus/cut-passages';
import type { Block, EntrySentence, EntryText, Part } from '../../engine/corpus/source';
import type { Span } from '../../engine/text/span';
import { termsOf } from '../../engine/text/terms';
import { decodeEntity } from '../html/entities';
import { cutPieces } from '../text/cut-pieces';
import { TextBuilder } from '../text-builder';

export interface EntryField {
  /** As the file writes it: `abstract`, `note`, `N2`. */
  readonly name: string;
  /** As a locator says it. */
  readonly part: 'abstract' | 'note';
  readonly value: unknown;
}

/** `within`: where the entry stands in the file. `undefined` where none of the fields has words. */
export function entryText(file: string, within: Span, fields: readonly EntryField[]): EntryText | undefined {
  const builder = new TextBuilder();
  const blocks: Block[] = [];
  const parts: Part[] = [];
  let after = within.start;
  for (const { name, part, value } of fields) {
    const words = plainWords(value, part);
    if (!/\p{L}/u.test(words)) continue;
    if (builder.length > 0) builder.addFree('\n\n');
    const start = builder.length;
    const from = fieldStart(file, name, { start: after, end: within.end }) ?? fieldStart(file, name, within) ?? within.start;
    after = addPlaced(builder, words, file, { start: from, end: within.end });
    for (const { kind, span } of cutPieces(words)) {
      // A paragraph of an abstract is none of what is cited.
      blocks.push({ kind: kind === 'heading' ? 'paragraph' : kind, span: { start: start + span.start, end: start + span.end }, locator: { part }, part: parts.length });
    }
    parts.push({ title: part, span: { start, end: builder.length } });
  }
  const text = builder.text();
  return blocks.length === 0 ? undefined : { text, blocks, parts, origin: builder.map(), sentences: sentencesOf(text, blocks) };
}

/** Without tags, and without the fields of its own that a reference manager keeps at a note's start. */
function plainWords(value: unknown, part: EntryField['part']): string {
  const first: unknown = Array.isArray(value) ? value.filter((it) => typeof it === 'string').join('\n\n') : value;
  if (typeof first !== 'string') return '';
  const plain = first.replace(/<(\/?)([a-z][\w:-]{0,20})(?:\s[^<>]{0,500})?\/?>/gi, (_, _slash, tag: string) => (blockTags.test(tag) ? '\n\n' : ''))
    .replace(/&(?:#\w{1,7}|\w{2,12});/g, (reference) => decodeEntity(reference) ?? reference);
  const lines = plain.split(/\r\n?|\n/);
  if (part === 'note') while (lines.length > 0 && keptField.test(lines[0] ?? '')) lines.shift();
  return lines.join('\n').trim();
}

const blockTags = /^(?:jats:)?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|title|sec)$/i;

/** "original-date: 1998", "PMID: 123", "tex.eprint: …", `{:event-place: Oslo}`: what citation processors take out of a note (the “cheater syntax”). */
const keptField = /^\s*$|^\s*(?:\{:|tex\.|[a-z]+(?:-[a-z]+)+\s*:|(?:PMC?ID|DOI|ISBN|ISSN|OCLC|LCCN|arXiv|Citation Key|ADS Bibcode|accessed|archive|genre|issued|medium|status|type|version)\s*:)/;

function fieldStart(file: string, name: string, { start, end }: Span): number | undefined {
  const found = new RegExp(`(?<![\\w-])${name}["']?\\s*[:=-]`, 'i').exec(file.slice(start, end));
  return found ? start + found.index + found[0].length : undefined;
}

/** UTF-16 units of markup or escapes that may lie between two words. */
const widestGap = 120;

/** Where the last word ends in the file. A word that the file writes otherwise (an escape, an accent of TeX) has no place of its own. */
function addPlaced(builder: TextBuilder, words: string, file: string, { start, end }: Span): number {
  let written = 0;
  let at = start;
  for (const match of words.matchAll(/[\p{L}\p{N}]+/gu)) {
    const place = file.slice(at, Math.min(end, at + widestGap + match[0].length)).indexOf(match[0]);
    if (place < 0) continue;
    const gap = words.slice(written, match.index);
    if (written > 0 && gap === file.slice(at, at + place)) builder.add(gap, at);
    else builder.addFree(gap);
    builder.add(match[0], at + place);
    written = match.index + match[0].length;
    at += place + match[0].length;
  }
  builder.addFree(words.slice(written));
  return at;
}

function sentencesOf(text: string, blocks: readonly Block[]): readonly EntrySentence[] {
  let block = 0;
  return cutPassages({ text, blocks }).map(({ span }): EntrySentence => {
    while (block + 1 < blocks.length && span.start >= (blocks[block]?.span.end ?? 0)) block++;
    return { span, block, terms: termsOf(text.slice(span.start, span.end)) };
  });
}
