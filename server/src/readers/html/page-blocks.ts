/** Walks a page's main content and gives its blocks as words on one line each. */

import type { BlockKind } from '../../engine/corpus/source';
import { isProse, isSpace } from '../pieces';
import { isAside } from './aside-elements';
import type { PageElement, PageNode } from './page-dom';
import { isInline } from './scan-html';

export interface PageBlock {
  readonly kind: BlockKind;
  /** White space folded; a line break of the page is a line break here. */
  readonly text: string;
  readonly level?: number;
  readonly row?: number;
  /** How much of it is the words of links, 0 to 1. */
  readonly linked: number;
  /** The elements around it, innermost first. */
  readonly around: readonly PageNode[];
  /** Those of them that say they are no part of the text: a menu, a footer, comments. */
  readonly asides: readonly PageNode[];
}

const silent = new Set(['script', 'style', 'template', 'svg', 'math', 'button', 'iframe', 'noscript', 'select', 'textarea', 'head', 'title']);

/** In the order of the page; a block without a word is left out. */
export function pageBlocks(root: PageNode): readonly PageBlock[] {
  const walk = new Walk();
  walk.run(root);
  return walk.blocks;
}

interface Open {
  readonly node: PageNode;
  readonly name: string;
  readonly aside: boolean;
}

class Walk {
  readonly blocks: PageBlock[] = [];
  #words: string[] = [];
  /** Letters so far in all, and in links. */
  #letters = 0;
  #linkedLetters = 0;
  #links = 0;
  readonly #open: Open[] = [];
  #row = 0;
  #cells: string[] | undefined;
  #headerCells = 0;

  /** With a stack of its own, so that a deep page cannot exhaust the thread's. */
  run(root: PageNode): void {
    let node: PageNode | null = root.firstChild;
    while (node || this.#open.length > 0) {
      if (!node) {
        const done = this.#open.pop();
        if (!done) return;
        this.#leave(done.name);
        node = done.node.nextSibling;
        continue;
      }
      node = this.#enter(node);
    }
    this.#flush();
  }

  /** The node to go on with: the first child, or the next one beside it. */
  #enter(node: PageNode): PageNode | null {
    if (node.nodeType === 3) this.#say(node.textContent ?? '');
    const name = node.nodeName.toLowerCase();
    if (node.nodeType !== 1 || silent.has(name) || isFootnoteMark(node, name) || isArchiveToolbar(node)) return node.nextSibling;
    if (name === 'br') {
      this.#words.push('\n');
      return node.nextSibling;
    }
    this.#begin(name, node);
    if (name === 'a') this.#links++;
    this.#open.push({ node, name, aside: isAside(node, name) });
    return node.firstChild;
  }

  #say(text: string): void {
    this.#words.push(text);
    const letters = text.replace(/\s+/g, '').length;
    this.#letters += letters;
    if (this.#links > 0) this.#linkedLetters += letters;
  }

  #begin(name: string, node: PageNode): void {
    if (isInline(name)) return;
    if (this.#cells) {
      if (name === 'th') this.#headerCells++;
      this.#words.push(' ');
      return;
    }
    this.#flush();
    if (name === 'table') this.#row = 0;
    if (name === 'tr' && !isLayout(node)) {
      this.#cells = [];
      this.#headerCells = 0;
    }
  }

  #leave(name: string): void {
    if (name === 'a') this.#links--;
    if (isInline(name)) return;
    if (this.#cells && (name === 'td' || name === 'th')) {
      this.#cells.push(folded(this.#words.join('')).replace(/\n/g, ' '));
      this.#words = [];
    } else if (this.#cells && name === 'tr') {
      this.#flushRow(this.#cells);
    } else if (!this.#cells) {
      this.#flush(name);
    } else {
      this.#words.push(' ');
    }
  }

  /** A row of one cell is a page's layout, not a table. */
  #flushRow(cells: readonly string[]): void {
    this.#cells = undefined;
    const filled = cells.filter((cell) => cell !== '');
    const text = cells.join(' | ');
    if (filled.length === 0) return;
    if (filled.length === 1 || text.length > 2000) for (const cell of filled) this.#add({ kind: 'paragraph', text: cell });
    else if (this.#headerCells === cells.length) this.#add({ kind: 'heading', text, level: 9 });
    else this.#add({ kind: 'table-row', text, row: ++this.#row });
  }

  #flush(closing = ''): void {
    const text = folded(this.#words.join(''));
    this.#words = [];
    if (text === '') return;
    const level = text.length > 80 && isProse(text, 12) ? 0 : Number(/^h([1-6])$/.exec(closing)?.[1] ?? this.#headingLevel());
    const kind = level > 0 ? 'heading' : this.#kind(closing);
    for (const part of text.split(/\n{2,}/)) {
      if (part.trim() !== '') this.#add({ kind, text: part.trim(), ...(level > 0 ? { level } : {}) });
    }
  }

  #add(block: Omit<PageBlock, 'around' | 'asides' | 'linked'>): void {
    const around = this.#open.map(({ node }) => node).reverse();
    const asides = this.#open.filter(({ aside }) => aside).map(({ node }) => node);
    const linked = this.#letters === 0 ? 0 : this.#linkedLetters / this.#letters;
    this.#letters = 0;
    this.#linkedLetters = 0;
    this.blocks.push({ ...block, linked, around, asides });
  }

  #headingLevel(): number {
    for (const { name } of this.#open.slice(-4)) if (/^h[1-6]$/.test(name)) return Number(name[1]);
    return 0;
  }

  #kind(closing: string): BlockKind {
    if (closing === 'li' || closing === 'blockquote') return closing === 'li' ? 'list-item' : 'quotation';
    for (let i = this.#open.length - 1; i >= Math.max(0, this.#open.length - 6); i--) {
      const name = this.#open[i]?.name;
      if (name === 'li' || name === 'dd') return 'list-item';
      if (name === 'blockquote') return 'quotation';
    }
    return 'paragraph';
  }
}

/** What the Internet Archive puts over its copies. */
function isArchiveToolbar(node: PageNode): boolean {
  return /^(?:wm-ipp|donato)/.test((node as PageElement).getAttribute('id') ?? '');
}

/** The raised number of a footnote would stick to the word before it. */
function isFootnoteMark(node: PageNode, name: string): boolean {
  if (name !== 'sup' || !/^\W{0,2}\d{1,3}\W{0,2}$/.test(node.textContent ?? '')) return false;
  const element = node as PageElement;
  return /^(?:fnref|cite)/.test(element.getAttribute('id') ?? '') || leadsWithin(element.firstChild) || leadsWithin(element.parentElement);
}

function leadsWithin(node: PageNode | null): boolean {
  return node?.nodeType === 1 && node.nodeName.toLowerCase() === 'a' && /#/.test((node as PageElement).getAttribute('href') ?? '');
}

/** Elements looked at in a row. */
const mostInRow = 200;

/** Whether the row only places things beside one another: a cell of it holds a table or running text. */
function isLayout(row: PageNode): boolean {
  let looked = 0;
  for (let cell = row.firstChild; cell; cell = cell.nextSibling) {
    let paragraphs = 0;
    const left: PageNode[] = [cell];
    for (let node = left.pop(); node && looked++ < mostInRow; node = left.pop()) {
      const name = node.nodeName.toLowerCase();
      if (name === 'table' || name === 'article' || (name === 'p' && ++paragraphs > 2)) return true;
      for (let child = node.firstChild; child; child = child.nextSibling) if (child.nodeType === 1) left.push(child);
    }
  }
  return false;
}

/** Runs of space as one space, runs with a line break of the page as that. */
function folded(text: string): string {
  let result = '';
  let space = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) space = space === '\n' || space === '\n\n' ? '\n\n' : '\n';
    else if (isSpace(code)) space ||= ' ';
    else {
      if (space !== '' && result !== '') result += space;
      space = '';
      result += text[i];
    }
  }
  return result;
}
