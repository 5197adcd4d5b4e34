/** Reads one paragraph of plain text. */

import type { Span } from '../../text/span';
import { bracketAt, inTextAt } from '../citations/brackets';
import type { Citation } from '../draft';
import { directivesIn } from '../ignores';
import { LeafBuilder } from '../leaf-builder';
import { addressCitation } from '../markdown/links';
import { BlockReader } from '../markdown/block-reader';
import { inlineNoteEnd } from '../markdown/inline-notes';
import type { BlockReading } from '../reading';

const noTargets: ReadonlyMap<string, string> = new Map();

export function readParagraph(text: string): BlockReading {
  const reader = new BlockReader(text, noTargets);
  const definition = /^\[\^([^\]\s]{1,200})\]:[ \t]*/.exec(text);
  const bullet = /^[ \t]*(?:[*•‣-]|\d{1,3}[.)])[ \t]+(?=\S)/.exec(text)?.[0].length ?? 0;
  const start = definition?.[0].length ?? bullet;
  if (definition) {
    reader.note = definition[1];
    reader.addNote({ label: definition[1] ?? '', definition: { start, end: text.length } });
  }
  const built = readStretch(reader, start, text.length).build();
  const isHeading = bullet === 0 && looksLikeHeading(built.prose.text, text);
  const kind = isHeading ? 'heading' : bullet > 0 ? 'list-item' : 'sentence';
  reader.addLeaf({ kind, level: isHeading ? 2 : 0, isHeading, span: { start, end: text.length }, built });
  return reader.finish();
}

/** What may begin something other than prose. */
const special = /<!--|\[\^?|\^\[|-?@|[\w.+-]{1,64}@[\w-]|(?:https?:\/\/|www\.)\S/giu;

function readStretch(reader: BlockReader, from: number, to: number): LeafBuilder {
  const leaf = new LeafBuilder();
  const { text } = reader;
  let at = from;
  special.lastIndex = from;
  for (let match = special.exec(text); match && match.index < to; match = special.exec(text)) {
    const pos = match.index;
    const after = special.lastIndex;
    const end = takenAt(reader, leaf, { at, pos, to });
    at = end > pos ? end : at;
    special.lastIndex = end > pos ? end : after;
  }
  leaf.literal(text, at, to);
  return leaf;
}

interface Place {
  /** All before has been taken in. */
  readonly at: number;
  readonly pos: number;
  readonly to: number;
}

/** Takes in what stands at `pos` with the prose before it; gives the offset behind it, or -1 where there is only prose. */
function takenAt(reader: BlockReader, leaf: LeafBuilder, place: Place): number {
  const { text } = reader;
  const { pos, to } = place;
  const flush = (): void => leaf.literal(text, place.at, pos);
  if (text.startsWith('<!--', pos)) return comment(reader, leaf, place);
  if (text[pos] === '^') return inlineNote(reader, leaf, place);
  if (text.startsWith('[^', pos)) return footnoteReference(reader, leaf, place);
  if (text[pos] === '[') {
    const found = bracketAt(text, pos, to);
    if (found) flush();
    return found ? cited(reader, leaf, found.citations, { start: pos, end: found.end }) : -1;
  }
  if (text[pos] === '@' || text.startsWith('-@', pos)) {
    const found = inTextAt(text, pos, to);
    if (!found) return -1;
    flush();
    for (const citation of found.citations) reader.addCitation(citation);
    leaf.standIn({ start: pos, end: found.end });
    return found.end;
  }
  return address(reader, leaf, place);
}

function cited(reader: BlockReader, leaf: LeafBuilder, citations: readonly Citation[], it: Span): number {
  for (const citation of citations) reader.addCitation(citation);
  leaf.leaveOut('citation', it);
  return it.end;
}

function comment(reader: BlockReader, leaf: LeafBuilder, { at, pos, to }: Place): number {
  // A comment that never closes is not looked for again at each further opening.
  if (pos > reader.lastCommentEnd) return -1;
  const close = reader.text.indexOf('-->', pos);
  if (close < 0 || close + 3 > to) return -1;
  const it = { start: pos, end: close + 3 };
  const directives = directivesIn(reader.text.slice(pos, it.end), pos);
  if (directives.length === 0) return -1;
  leaf.literal(reader.text, at, pos);
  reader.addDirectives(directives);
  reader.addOpaque(it);
  leaf.leaveOut(undefined, it);
  return it.end;
}

function inlineNote(reader: BlockReader, leaf: LeafBuilder, { at, pos, to }: Place): number {
  const end = inlineNoteEnd(reader.text, pos);
  if (end < 0 || end > to) return -1;
  leaf.literal(reader.text, at, pos);
  const it = { start: pos, end };
  const outer = reader.note;
  const label = reader.nextInlineNote();
  reader.addNote({ label, reference: it, definition: { start: pos + 2, end: end - 1 } });
  reader.note = label;
  readStretch(reader, pos + 2, end - 1);
  reader.note = outer;
  leaf.leaveOut('citation', it);
  return end;
}

function footnoteReference(reader: BlockReader, leaf: LeafBuilder, { at, pos }: Place): number {
  const match = /^\[\^([^\]\[\s^]{1,200})\]/.exec(reader.text.slice(pos, pos + 210));
  if (!match) return -1;
  leaf.literal(reader.text, at, pos);
  const it = { start: pos, end: pos + match[0].length };
  const label = match[1] ?? '';
  reader.addNote({ label, reference: it });
  return cited(reader, leaf, [{ form: 'footnote', key: label, span: it, keySpan: { start: pos + 2, end: it.end - 1 }, group: it }], it);
}

const addressEnd = /[^\s<>"“”«»]*/y;

function address(reader: BlockReader, leaf: LeafBuilder, { at, pos, to }: Place): number {
  addressEnd.lastIndex = pos;
  addressEnd.test(reader.text);
  const words = reader.text.slice(pos, Math.min(addressEnd.lastIndex, to)).replace(/[.,:;!?'’)\]]+$/, '');
  const it = { start: pos, end: pos + words.length };
  reader.addOpaque(it);
  const citation = addressCitation(reader.text, it);
  leaf.literal(reader.text, at, citation ? pos : it.end);
  return citation ? cited(reader, leaf, [citation], it) : it.end;
}

/** One short line, most of its words with capitals, without a stop: the title of a story or of a section. */
function looksLikeHeading(prose: string, text: string): boolean {
  if (/[\r\n]/.test(text) || /[.!?:;,…”"’]$/.test(prose) || prose.length > 120) return false;
  const words = prose.split(' ').filter((it) => /^\p{L}{4,}/u.test(it));
  return words.length > 1 && words.filter((it) => /^\p{Lu}/u.test(it)).length >= 0.6 * words.length;
}
