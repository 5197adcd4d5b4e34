/** Reads a draft in Markdown block by block; what an earlier reading knows of unchanged blocks is taken over. */

import { TreeFragment } from '@lezer/common';
import type { SyntaxNode, Tree } from '@lezer/common';
import type { BlockAt, BodyReading } from '../body-reading';
import { changedRange } from '../changed-range';
import type { ChangedRange } from '../changed-range';
import type { BlockReading } from '../reading';
import { draftMarkdown } from './grammar';
import { labelOf } from './links';
import { readBlock } from './read-block';

/**
 * `body` is the draft without front matter; offsets of the result are those of `body`. `undefined` for a text whose
 * markup is beyond the parser (nested thousands deep, or thousands of brackets on one line): it can be read as plain.
 */
export function readMarkdown(body: string, previous?: MarkdownReading): MarkdownReading | undefined {
  const text = withPlainBreaks(body);
  const change = previous && changedRange(previous.text, text);
  const tree = isTangle(text) ? undefined : parsedTree(text, previous && fragmentsOf(previous, change, text));
  if (!tree) return undefined;
  const nodes = topNodes(tree, text);
  const targets = linkTargets(nodes, text);
  const old = previous && sameTargets(previous.targets, targets) ? previous : undefined;
  const unmoved = old && unmovedReadings(old.blocks, change);
  const fresh = new Map<string, BlockReading>();
  const blocks = nodes.map((it): MarkdownBlock => {
    const { name, start, end } = it;
    const unchanged = unmoved?.(it);
    if (unchanged) return { name, start, end, reading: unchanged };
    const own = text.slice(start, end);
    const key = `${name}\n${own}`;
    const reading = fresh.get(key) ?? readBlock(it.node, own, start, targets);
    fresh.set(key, reading);
    return { name, start, end, reading };
  });
  return { kind: 'markdown', blocks, text, tree, targets };
}

export interface MarkdownReading extends BodyReading {
  readonly kind: 'markdown';
  readonly blocks: readonly MarkdownBlock[];
  /** The text as parsed: line breaks are all LF, offsets as in the draft. */
  readonly text: string;
  readonly tree: Tree;
  readonly targets: ReadonlyMap<string, string>;
}

interface MarkdownBlock extends BlockAt {
  /** Kind of the block in the tree; with the block's text it decides what the block says. */
  readonly name: string;
  readonly end: number;
}

/** Looks up blocks, asked for in order of position, among those of before that lie outside the change. */
function unmovedReadings(old: readonly MarkdownBlock[], change: ChangedRange | undefined): (it: TopNode) => BlockReading | undefined {
  let at = 0;
  return ({ name, start, end }) => {
    const isBefore = !change || end < change.fromB;
    if (!isBefore && start <= change.toB) return undefined;
    const by = isBefore ? 0 : change.toA - change.toB;
    while (at < old.length && (old[at]?.start ?? 0) < start + by) at++;
    const it = old[at];
    return it?.start === start + by && it.end === end + by && it.name === name ? it.reading : undefined;
  };
}

/** The parser recurses with the nesting of emphasis, so that a text made for it overflows its stack. */
function parsedTree(text: string, fragments: readonly TreeFragment[] | undefined): Tree | undefined {
  try {
    return draftMarkdown.parse(text, fragments);
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

/** A line that was changed is parsed to its end: what stands behind its indentation means something else without it. */
function fragmentsOf(previous: MarkdownReading, change: ChangedRange | undefined, text: string): readonly TreeFragment[] {
  const fragments = TreeFragment.addTree(previous.tree);
  if (!change) return fragments;
  const next = text.indexOf('\n', change.toB);
  const rest = (next < 0 ? text.length : next) - change.toB;
  return TreeFragment.applyChanges(fragments, [{ ...change, toA: change.toA + rest, toB: change.toB + rest }]);
}

interface TopNode {
  readonly node: SyntaxNode;
  readonly name: string;
  /** Start of the line the block begins on: its indentation is part of what it means. */
  readonly start: number;
  readonly end: number;
}

function topNodes(tree: Tree, text: string): readonly TopNode[] {
  const nodes: TopNode[] = [];
  let end = 0;
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    const line = text.lastIndexOf('\n', node.from - 1) + 1;
    nodes.push({ node, name: node.name, start: node.from === 0 ? 0 : Math.max(line, end), end: node.to });
    end = node.to;
  }
  return nodes;
}

function linkTargets(nodes: readonly TopNode[], text: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const add = (node: SyntaxNode): void => {
    const label = node.getChild('LinkLabel');
    const url = node.getChild('URL');
    if (!label || !url) return;
    const name = labelOf(text.slice(label.from + 1, label.to - 1));
    if (!targets.has(name)) targets.set(name, text.slice(url.from, url.to).replace(/^<(.*)>$/, '$1'));
  };
  for (const { name, node } of nodes) if (name === 'LinkReference') add(node);
  return targets;
}

function sameTargets(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  if (a.size !== b.size) return false;
  for (const [label, url] of a) if (b.get(label) !== url) return false;
  return true;
}
