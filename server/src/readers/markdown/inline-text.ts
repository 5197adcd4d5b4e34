/** The words of a Markdown block: markup left out, entities decoded, each piece with its place in the file. */

import type { SyntaxNode } from '@lezer/common';
import { decodeEntity } from '../html/entities';
import type { TextBuilder } from '../text-builder';

/** Left out with all they hold. */
const silent = new Set([
  'EmphasisMark', 'CodeMark', 'LinkTitle', 'LinkLabel', 'HeaderMark', 'QuoteMark', 'ListMark', 'TaskMarker', 'StrikethroughMark', 'HTMLTag', 'Comment',
  'ProcessingInstruction', 'Image', 'TableDelimiter', 'SubscriptMark', 'SuperscriptMark',
]);

/** Adds the words of a block. `labels` are the link labels that the document defines, lower-cased. */
export function addInline(builder: TextBuilder, text: string, block: SyntaxNode, labels: ReadonlySet<string>): void {
  let at = block.from;
  const takeTo = (to: number): void => {
    if (to > at) addPlain(builder, text, at, to);
    at = Math.max(at, to);
  };
  const leaveOut = (from: number, to: number): void => {
    if (text.slice(at, from).trim() !== '') takeTo(from);
    at = Math.max(at, to);
  };
  block.toTree().iterate({
    enter(node) {
      const { name } = node;
      const from = node.from + block.from;
      const to = node.to + block.from;
      if (name === 'Link' && text.startsWith('[^', from)) return leaveOut(from, from === block.from && text[to] === ':' ? to + 1 : to), false;
      if (silent.has(name)) return leaveOut(from, to), false;
      if ((name === 'LinkMark' || name === 'URL') && isLinkMarkup(node.node, text, block.from, labels)) return leaveOut(from, to), false;
      if (name === 'Escape') return leaveOut(from, from + 1), false;
      if (name !== 'Entity') return true;
      takeTo(from);
      builder.add(decodeEntity(text.slice(from, to)) ?? text.slice(from, to), from, to - from);
      at = Math.max(at, to);
      return false;
    },
  });
  takeTo(block.to);
}

/** Brackets and address of a link; those of a bracketed word such as [sic] are the author's. */
function isLinkMarkup(node: SyntaxNode, text: string, shift: number, labels: ReadonlySet<string>): boolean {
  const link = node.parent;
  if (link?.name === 'Autolink') return node.name === 'LinkMark';
  if (link?.name !== 'Link') return false;
  if (node.name === 'URL' || link.getChild('URL') !== null || link.getChild('LinkLabel') !== null) return true;
  return labels.has(text.slice(link.from + shift + 1, link.to + shift - 1).toLowerCase());
}

/** Wiki links and highlights are no CommonMark; their signs are left out here, and the space at the start of wrapped lines. */
function addPlain(builder: TextBuilder, text: string, from: number, to: number): void {
  const plain = text.slice(from, to);
  let at = 0;
  for (const found of plain.matchAll(/\[\[(?:[^[\]|\n]{0,200}\|)?|\]\]|==|(?<=\n)[ \t]+/g)) {
    builder.add(plain.slice(at, found.index), from + at);
    at = found.index + found[0].length;
  }
  builder.add(plain.slice(at), from + at);
}
