/** Cuts Markdown into pieces: its words without markup, its blocks by kind. */

import { GFM, parser } from '@lezer/markdown';
import type { SyntaxNode } from '@lezer/common';
import type { BlockKind } from '../../engine/corpus/source';
import { isHeaderBlock } from '../header-fields';
import { scanHtml } from '../html/scan-html';
import type { Piece } from '../pieces';
import { TextBuilder } from '../text-builder';
import { addInline } from './inline-text';

const markdown = parser.configure(GFM);

export interface MarkdownPieces {
  readonly builder: TextBuilder;
  readonly pieces: readonly Piece[];
}

interface Work {
  /** The file without its front matter. */
  readonly body: string;
  readonly builder: TextBuilder;
  readonly rough: Rough[];
  readonly labels: ReadonlySet<string>;
}

interface Rough {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly level?: number;
  readonly row?: number;
}

/** UTF-16 units; a longer file is read as plain text. */
const longestFile = 8_000_000;
const mostSigns = 1500;

/**
 * Whether the parser can be given this text: a paragraph with thousands of signs or a line nested fifty deep would cost
 * it time out of all proportion, and no such text is anybody's Markdown.
 */
export function isPlausibleMarkdown(text: string): boolean {
  if (text.length > longestFile || /^(?:[ \t]{0,8}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){50}/m.test(text)) return false;
  let signs = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 42 || c === 95 || c === 91 || c === 126 || c === 96 || c === 60) signs++;
    else if (c === 10 && isBlankLine(text, i + 1)) signs = 0;
    if (signs > mostSigns) return false;
  }
  return true;
}

function isBlankLine(text: string, at: number): boolean {
  let i = at;
  while (i < text.length && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9 || text.charCodeAt(i) === 13)) i++;
  return i >= text.length || text.charCodeAt(i) === 10;
}

/** `from` is the offset after the front matter. */
export function markdownPieces(text: string, from: number): MarkdownPieces {
  const body = text.slice(from);
  const top = markdown.parse(body).topNode;
  const work: Work = { body, builder: new TextBuilder(from), rough: [], labels: labelsOf(top, body) };
  walk(work, top, 'paragraph');
  const made = work.builder.text();
  return { builder: work.builder, pieces: work.rough.flatMap((piece) => trimmedPieces(made, piece)) };
}

function labelsOf(top: SyntaxNode, body: string): ReadonlySet<string> {
  return new Set(top.getChildren('LinkReference').map((node) => {
    const label = node.getChild('LinkLabel');
    return label ? body.slice(label.from + 1, label.to - 1).toLowerCase() : '';
  }));
}

function walk(work: Work, parent: SyntaxNode, kind: BlockKind): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const level = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)?.[1];
    if (level) addBlock(work, node, 'heading', Number(level));
    else if (node.name === 'Paragraph' || node.name === 'Task') addBlock(work, node, kind);
    else if (node.name === 'Blockquote') walk(work, node, 'quotation');
    else if (node.name === 'BulletList' || node.name === 'OrderedList') walk(work, node, kind);
    else if (node.name === 'ListItem') walk(work, node, 'list-item');
    else if (node.name === 'Table') addTable(work, node);
    else if (node.name === 'FencedCode' || node.name === 'CodeBlock') addCode(work, node);
    else if (node.name === 'HTMLBlock') addHtml(work, node);
  }
}

function addBlock(work: Work, node: SyntaxNode, kind: BlockKind, level?: number): void {
  const start = openBlock(work);
  addInline(work.builder, work.body, node, work.labels);
  work.rough.push({ kind, start, end: work.builder.length, level });
}

/** Blocks stand an empty line apart, so that no sentence runs from one into the next. */
function openBlock({ builder }: Work): number {
  if (builder.length > 0) builder.addFree('\n\n');
  return builder.length;
}

function addTable(work: Work, table: SyntaxNode): void {
  let row = 0;
  for (let node = table.firstChild; node; node = node.nextSibling) {
    if (node.name !== 'TableHeader' && node.name !== 'TableRow') continue;
    const start = openBlock(work);
    node.getChildren('TableCell').forEach((cell, i) => {
      if (i > 0) work.builder.addFree(' | ');
      addInline(work.builder, work.body, cell, work.labels);
    });
    const header = node.name === 'TableHeader';
    work.rough.push({ kind: header ? 'heading' : 'table-row', start, end: work.builder.length, ...(header ? { level: 9 } : { row: ++row }) });
  }
}

/** A source's code block is as often a pasted quotation or table as it is code. */
function addCode(work: Work, code: SyntaxNode): void {
  for (const part of code.getChildren('CodeText')) {
    const start = openBlock(work);
    work.builder.add(work.body.slice(part.from, part.to), part.from);
    work.rough.push({ kind: 'paragraph', start, end: work.builder.length });
  }
}

function addHtml(work: Work, block: SyntaxNode): void {
  const start = openBlock(work);
  scanHtml(work.body.slice(block.from, block.to), work.builder, block.from);
  work.rough.push({ kind: 'paragraph', start, end: work.builder.length });
}

/** Without the space around it; the header lines of a clip are pieces of their own. */
function trimmedPieces(text: string, { kind, start, end, level, row }: Rough): readonly Piece[] {
  const lines = kind === 'paragraph' && end - start < 4000 && isHeaderBlock(text.slice(start, end)) ? text.slice(start, end).split('\n') : [text.slice(start, end)];
  const pieces: Piece[] = [];
  let at = start;
  for (const line of lines) {
    const lead = line.length - line.trimStart().length;
    const words = line.trim();
    if (words !== '') pieces.push({ kind, span: { start: at + lead, end: at + lead + words.length }, text: words, level, row });
    at += line.length + 1;
  }
  return pieces;
}
