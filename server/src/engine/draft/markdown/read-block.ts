/** Walks the tree of one top-level block of Markdown and reads what it says. */

import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import type { LinkTargets } from '../blocks';
import type { StatementKind } from '../draft';
import { directivesIn } from '../ignores';
import { isWhite } from '../prose';
import type { BlockReading } from '../reading';
import { BlockReader } from './block-reader';
import { draftMarkdown } from './grammar';
import { linkTail } from './links';
import { readInline } from './read-inline';

/** `text` is the block's text, which begins at `start` of the tree. */
export function readBlock(node: SyntaxNode, text: string, start: number, targets: LinkTargets): BlockReading {
  const walk: Walk = { reader: new BlockReader(text, targets), by: -start, lists: 0, quotes: [], inTableHead: false };
  node.cursor().iterate((ref) => enter(walk, ref), (ref) => leave(walk, ref));
  return walk.reader.finish();
}

interface Walk {
  readonly reader: BlockReader;
  /** From offsets of the tree to offsets of the block. */
  readonly by: number;
  lists: number;
  /** For each open block quote the number of leaves before it. */
  readonly quotes: number[];
  inTableHead: boolean;
}

const opaqueBlocks: ReadonlySet<string> = new Set([
  'FencedCode', 'CodeBlock', 'HTMLBlock', 'CommentBlock', 'ProcessingInstructionBlock', 'LinkReference', 'DivisionFence',
]);
const heading = /^(?:ATX|Setext)Heading([1-6])$/;

function enter(walk: Walk, ref: SyntaxNodeRef): boolean {
  const { name } = ref;
  if (opaqueBlocks.has(name)) return opaqueBlock(walk, ref);
  if (name === 'Paragraph' || name === 'Task' || name === 'TableCell') return paragraph(walk, ref);
  const level = heading.exec(name)?.[1];
  if (level) return headingLeaf(walk, ref, Number(level));
  if (name === 'Blockquote') walk.quotes.push(walk.reader.leafCount);
  else if (name === 'ListItem') walk.lists++;
  else if (name === 'TableHeader') walk.inTableHead = true;
  else if (name === 'FootnoteDefinition') definition(walk, ref);
  return true;
}

function leave(walk: Walk, ref: SyntaxNodeRef): void {
  if (ref.name === 'Blockquote') closeQuote(walk, ref);
  else if (ref.name === 'ListItem') walk.lists--;
  else if (ref.name === 'TableHeader') walk.inTableHead = false;
  else if (ref.name === 'FootnoteDefinition') walk.reader.note = undefined;
}

function opaqueBlock(walk: Walk, ref: SyntaxNodeRef): boolean {
  const { reader, by } = walk;
  const prose = ref.name === 'CommentBlock' ? proseBehind(reader.text, ref.from + by, ref.to + by) : ref.to + by;
  const it = { start: ref.from + by, end: prose };
  reader.addOpaque(it);
  if (prose < ref.to + by) readOn(walk, prose, ref.to + by);
  if (ref.name === 'CommentBlock' || ref.name === 'HTMLBlock') {
    reader.addDirectives(directivesIn(reader.text.slice(it.start, it.end), it.start));
  }
  return false;
}

/** Where words stand behind the comments of a line: HTML to CommonMark, but to the writer the line of the draft. */
function proseBehind(text: string, start: number, end: number): number {
  let at = start;
  while (text.startsWith('<!--', at)) {
    const close = text.indexOf('-->', at + 4);
    if (close < 0 || close + 3 > end) return end;
    at = close + 3;
    while (at < end && isWhite(text.charCodeAt(at))) at++;
  }
  return at;
}

function readOn(walk: Walk, start: number, end: number): void {
  const { topNode } = draftMarkdown.parse(walk.reader.text.slice(start, end));
  const inner: Walk = { ...walk, by: start };
  topNode.cursor().iterate((ref) => enter(inner, ref), (ref) => leave(inner, ref));
}

function paragraph(walk: Walk, ref: SyntaxNodeRef): boolean {
  const { reader, by } = walk;
  const { built, images } = readInline(reader, ref.node, by);
  const span = { start: ref.from + by, end: ref.to + by };
  reader.addLeaf({ kind: kindOf(walk, ref), level: 0, isHeading: walk.inTableHead, span, built });
  // A picture among words has no statement of its own: it would overlap with the sentence it stands in.
  if (built.prose.text.trim() === '') for (const image of images) caption(walk, image);
  return false;
}

function caption({ reader, by }: Walk, image: SyntaxNode): void {
  const from = image.from + 2;
  const to = linkTail(image);
  if (to <= from) return;
  const { built } = readInline(reader, image, by, from, to);
  reader.addLeaf({ kind: 'caption', level: 0, isHeading: false, span: { start: from + by, end: to + by }, built });
}

function headingLeaf({ reader, by }: Walk, ref: SyntaxNodeRef, level: number): boolean {
  const words = reader.text.slice(ref.from + by, ref.to + by);
  const attributes = /[ \t]\{[^{}\n]{0,300}\}[ \t]*$/.exec(words.slice(-310))?.[0].length ?? 0;
  const { built } = readInline(reader, ref.node, by, ref.from, ref.to - attributes);
  const span = { start: ref.from + by, end: ref.to + by };
  reader.addLeaf({ kind: 'heading', level, isHeading: true, span, built });
  return false;
}

/** The mark `[^1]:` and the span of the words behind it. */
function definition({ reader, by }: Walk, ref: SyntaxNodeRef): void {
  const mark = ref.node.getChild('FootnoteMark');
  if (!mark) return;
  const label = reader.text.slice(mark.from + by + 2, mark.to + by - 2);
  const start = mark.to + by;
  const lead = /^[ \t]*/.exec(reader.text.slice(start, start + 200))?.[0].length ?? 0;
  const end = ref.to + by;
  reader.addNote({ label, definition: { start: Math.min(start + lead, end), end } });
  reader.note = label;
}

function closeQuote({ reader, quotes, by }: Walk, ref: SyntaxNodeRef): void {
  const first = quotes.pop() ?? 0;
  // Of nested quotes the outermost is the quotation.
  if (quotes.length > 0) return;
  reader.addBlockQuote({ span: { start: ref.from + by, end: ref.to + by }, first, last: reader.leafCount });
}

function kindOf(walk: Walk, ref: SyntaxNodeRef): StatementKind {
  if (ref.name === 'TableCell') return 'table-cell';
  if (walk.quotes.length > 0) return 'block-quote';
  return walk.lists > 0 || ref.name === 'Task' ? 'list-item' : 'sentence';
}
