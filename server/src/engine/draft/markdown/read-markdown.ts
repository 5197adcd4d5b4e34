/** Finds the blocks of a draft in Markdown. */

import type { SyntaxNode, Tree } from '@lezer/common';
import type { LinkTarget, RawBlock } from '../blocks';
import { draftMarkdown } from './grammar';
import { labelOf } from './links';
import { readBlock } from './read-block';

/**
 * The topmost blocks of a text that begins where a block can. `undefined` for one whose markup is beyond the parser (nested
 * thousands deep, or thousands of brackets on one line): it can be read as plain.
 */
export function markdownBlocks(original: string): readonly RawBlock[] | undefined {
  const text = withPlainBreaks(original);
  const tree = isTangle(text) ? undefined : parsedTree(text);
  if (!tree) return undefined;
  const blocks: RawBlock[] = [];
  let end = 0;
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    const it = node;
    // The start of the line it begins on: a block's indentation is part of what it means.
    const start = it.from === 0 ? 0 : Math.max(text.lastIndexOf('\n', it.from - 1) + 1, end);
    const target = it.name === 'LinkReference' ? linkTarget(it, text) : undefined;
    blocks.push({ name: it.name, start, end: it.to, ...(target && { target }), read: (targets) => readBlock(it, text.slice(start, it.to), start, targets) });
    end = it.to;
  }
  return blocks;
}

/** The parser recurses with the nesting of emphasis, so that a text made for it overflows its stack. */
function parsedTree(text: string): Tree | undefined {
  try {
    return draftMarkdown.parse(text);
  } catch {
    return undefined;
  }
}

/** The parser's time grows with the square of the delimiters on a line. */
const mostDelimiters = 5000;

function isTangle(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start > mostDelimiters && delimitersIn(text, start, end) > mostDelimiters) return true;
    start = end + 1;
  }
  return false;
}

function delimitersIn(text: string, start: number, end: number): number {
  let found = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 42 /* * */ || c === 95 /* _ */ || c === 126 /* ~ */ || c === 91 /* [ */ || c === 93 /* ] */ || c === 96 /* ` */) found++;
    else if (c === 47 /* / */ || c === 119 /* w */) found += isAddressAt(text, i) ? 2 : 0;
  }
  return found;
}

function isAddressAt(text: string, i: number): boolean {
  return text.startsWith('://', i - 1) || text.startsWith('www.', i);
}

/**
 * The parser knows LF only; CR becomes a space or LF, so that no offset moves. A space must not come between a table
 * row's last bar and the line's end (the parser takes the row for prose), nor between a backslash and the break it makes.
 */
function withPlainBreaks(body: string): string {
  if (!body.includes('\r')) return body;
  return body
    .replace(/\|([ \t]*)\r\n/g, '$1 |\n')
    .replace(/\\{1,100}\r\n/g, (it) => (it.length % 2 === 1 ? `${it.slice(0, -3)}  \n` : `${it.slice(0, -2)} \n`))
    .replace(/\r\n/g, ' \n')
    .replace(/\r/g, '\n');
}

function linkTarget(node: SyntaxNode, text: string): LinkTarget | undefined {
  const label = node.getChild('LinkLabel');
  const url = node.getChild('URL');
  return label && url ? { label: labelOf(text.slice(label.from + 1, label.to - 1)), url: text.slice(url.from, url.to).replace(/^<(.*)>$/, '$1') } : undefined;
}
