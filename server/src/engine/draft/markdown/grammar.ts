/** The Markdown of drafts: CommonMark, GFM tables, strikethrough and bare addresses, Pandoc citations, footnotes and divisions. */

import { parser, GFM } from '@lezer/markdown';
import type { InlineContext, MarkdownConfig, MarkdownParser } from '@lezer/markdown';
import { bracketAt, inTextAt } from '../citations/brackets';
import { footnoteDefinitions } from './footnote-definitions';
import { inlineNoteEnd } from './inline-notes';

const citations: MarkdownConfig = {
  defineNodes: ['CitationGroup', 'InTextCitation', 'FootnoteReference', 'InlineNote'],
  parseInline: [
    { name: 'FootnoteReference', parse: footnoteReference, before: 'Link' },
    { name: 'InlineNote', parse: inlineNote, before: 'Link' },
    { name: 'CitationGroup', parse: citationGroup, before: 'Link' },
    { name: 'InTextCitation', parse: inTextCitation, after: 'Image' },
  ],
};

/** A line of colons opens or closes a Pandoc division (`::: note`); it is no prose. */
const divisions: MarkdownConfig = {
  defineNodes: [{ name: 'DivisionFence', block: true }],
  parseBlock: [{
    name: 'DivisionFence',
    parse(cx, line) {
      if (!isFence(line.text.slice(line.pos))) return false;
      const from = cx.lineStart + line.pos;
      cx.addElement(cx.elt('DivisionFence', from, cx.lineStart + line.text.trimEnd().length));
      cx.nextLine();
      return true;
    },
    endLeaf: (_, line) => isFence(line.text.slice(line.pos)),
  }],
};

export const draftMarkdown: MarkdownParser = parser.configure([...GFM, citations, footnoteDefinitions, divisions]);

function isFence(line: string): boolean {
  return line.startsWith(':::') && /^:{3,}\s*(?:\{[^{}]{0,300}\}|[\w-]{0,100})\s*:*\s*$/.test(line.slice(0, 500));
}

function footnoteReference(cx: InlineContext, next: number, pos: number): number {
  if (next !== 91 /* [ */ || cx.char(pos + 1) !== 94 /* ^ */) return -1;
  const match = /^\[\^[^\]\[\s^]{1,200}\]/.exec(cx.slice(pos, Math.min(cx.end, pos + 210)));
  return match ? cx.addElement(cx.elt('FootnoteReference', pos, pos + match[0].length)) : -1;
}

function inlineNote(cx: InlineContext, next: number, pos: number): number {
  if (next !== 94 || cx.char(pos + 1) !== 91) return -1;
  const at = pos - cx.offset;
  const end = inlineNoteEnd(cx.text, at);
  if (end < 0) return -1;
  const inner = cx.parser.parseInline(cx.text.slice(at + 2, end - 1), pos + 2);
  return cx.addElement(cx.elt('InlineNote', pos, end + cx.offset, inner));
}

function citationGroup(cx: InlineContext, next: number, pos: number): number {
  if (next !== 91) return -1;
  const found = bracketAt(cx.text, pos - cx.offset, cx.text.length);
  return found ? cx.addElement(cx.elt('CitationGroup', pos, found.end + cx.offset)) : -1;
}

function inTextCitation(cx: InlineContext, next: number, pos: number): number {
  if (next !== 64 /* @ */ && !(next === 45 /* - */ && cx.char(pos + 1) === 64)) return -1;
  const found = inTextAt(cx.text, pos - cx.offset, cx.text.length);
  return found ? cx.addElement(cx.elt('InTextCitation', pos, found.end + cx.offset)) : -1;
}
