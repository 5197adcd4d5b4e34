/** Reads links of Markdown as citations: their address is kept as written, whether it is a source's is decided later. */

import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../../text/span';
import type { Citation } from '../draft';
import type { BlockReader } from './block-reader';

/** The citation a link is; `undefined` for brackets that no definition makes a link. */
export function linkCitation(reader: BlockReader, node: SyntaxNode, by: number): Citation | undefined {
  const span = { start: node.from + by, end: node.to + by };
  const url = node.getChild('URL');
  if (url) {
    const keySpan = bare(reader.text, { start: url.from + by, end: url.to + by });
    return { form: 'link', key: reader.text.slice(keySpan.start, keySpan.end), span, keySpan, group: span };
  }
  const close = linkTail(node) + by;
  if (close + 1 < span.end && reader.text[close + 1] === '(') {
    return { form: 'link', key: '', span, keySpan: { start: close + 2, end: close + 2 }, group: span };
  }
  const keySpan = labelSpan(node, by, { start: span.start + 1, end: close });
  const key = reader.targets.get(labelOf(reader.text.slice(keySpan.start, keySpan.end)));
  return key === undefined ? undefined : { form: 'link', key, span, keySpan, group: span };
}

/** The citation that a bare address is; `undefined` for an e-mail address. */
export function addressCitation(text: string, it: Span): Citation | undefined {
  const keySpan = bare(text, it);
  const key = text.slice(keySpan.start, keySpan.end);
  if (!/^(?:[a-z][a-z0-9+.-]*:|www\.)/i.test(key) || /^(?:mailto|xmpp):/i.test(key)) return undefined;
  return { form: 'link', key, span: it, keySpan, group: it };
}

/** Offset in the tree of the `]` that ends the text of a link or image. */
export function linkTail(node: SyntaxNode): number {
  const marks = node.getChildren('LinkMark');
  return marks[1]?.from ?? node.to;
}

/** A label as CommonMark compares labels. */
export function labelOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

/** The label of a reference link: its second bracket unless that is empty, else its text. */
function labelSpan(node: SyntaxNode, by: number, text: Span): Span {
  const label = node.getChild('LinkLabel');
  if (!label || label.to - label.from <= 2) return text;
  return { start: label.from + by + 1, end: label.to + by - 1 };
}

/** Without the angle brackets that may enclose an address. */
function bare(text: string, it: Span): Span {
  const isEnclosed = it.end - it.start >= 2 && text[it.start] === '<' && text[it.end - 1] === '>';
  return isEnclosed ? { start: it.start + 1, end: it.end - 1 } : it;
}
