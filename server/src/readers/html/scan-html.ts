/** Reads the visible words of raw HTML in one pass, each with its place; builds no tree, so nothing can nest too deep for it. */

import type { TextBuilder } from '../text-builder';
import { decodeEntity } from './entities';

export interface HtmlScan {
  /** Greatest number of elements open at once. */
  readonly depth: number;
  readonly elements: number;
  /** The depth of each element, added up: what reading the page as a tree will cost. */
  readonly cost: number;
}

/** Whose content is no text of the page. */
const hidden = new Set(['script', 'style', 'template', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp', 'svg', 'math', 'object', 'select']);
/** Whose content is raw: only their own end tag ends them. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp']);
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** An end tag is often left out; they close one another and do not nest. */
const unclosed = new Set('p li dt dd td th tr thead tbody tfoot option optgroup colgroup'.split(' '));
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb rp rt s samp small span strike strong sub sup time tt u var wbr nobr picture img'.split(' '),
);

/** Adds the words of `html` to `builder`; `shift` is added to their places. Elements that are no part of a line give a line break. */
export function scanHtml(html: string, builder: TextBuilder, shift = 0): HtmlScan {
  const scan = new Scan(html, builder, shift);
  scan.run();
  return { depth: scan.deepest, elements: scan.elements, cost: scan.cost };
}

/** Whether the element stands inside a line of text. */
export function isInline(tag: string): boolean {
  return inline.has(tag);
}

class Scan {
  deepest = 0;
  elements = 0;
  cost = 0;
  #depth = 0;
  /** Set once a quoted attribute does not end: from then on a tag ends at its first `>`. */
  #brokenQuotes = false;
  #pre = 0;
  /** Where the next `&` stands, so that it is looked for once. */
  #ampersand = -1;
  /** Elements known to have no end tag any more. */
  readonly #endless = new Set<string>();

  constructor(readonly html: string, readonly builder: TextBuilder, readonly shift: number) {}

  run(): void {
    const { html } = this;
    for (let at = 0; at < html.length; ) {
      const open = html.indexOf('<', at);
      const stop = open < 0 ? html.length : open;
      if (stop > at) this.#text(at, stop);
      at = open < 0 ? html.length : this.#markup(open);
    }
  }

  #text(from: number, to: number): void {
    let at = from;
    while (at < to) {
      if (this.#ampersand < at) this.#ampersand = found(this.html.indexOf('&', at), this.html.length);
      const stop = Math.min(this.#ampersand, to);
      if (stop > at) this.builder.add(this.#spaced(this.html.slice(at, stop)), at + this.shift);
      if (stop === to) return;
      const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});?/.exec(this.html.slice(stop, Math.min(to, stop + 40)));
      const decoded = reference ? decodeEntity(reference[0]) : undefined;
      const width = decoded === undefined ? 1 : (reference?.[0].length ?? 1);
      this.builder.add(decoded ?? '&', stop + this.shift, width);
      at = stop + width;
    }
  }

  /** Line breaks of the file are spaces of the page, except where it keeps them. */
  #spaced(text: string): string {
    return this.#pre > 0 ? text : text.replace(/[\n\r\t\f]/g, ' ');
  }

  /** From a `<`; the offset after the tag, comment or declaration. */
  #markup(at: number): number {
    const { html } = this;
    const next = html.charCodeAt(at + 1);
    if (next === 33 || next === 63) return this.#declaration(at);
    const closing = next === 47;
    const name = tagName(html, at + (closing ? 2 : 1));
    if (name === '') {
      this.builder.add('<', at + this.shift);
      return at + 1;
    }
    const end = this.#tagEnd(at);
    if (closing) this.#close(name);
    else return this.#open(name, at, end);
    return end;
  }

  #open(name: string, at: number, end: number): number {
    this.elements++;
    this.cost += this.#depth;
    if (!inline.has(name)) this.builder.addFree('\n');
    if (hidden.has(name) && this.html.charCodeAt(end - 2) !== 47) return this.#skip(name, end);
    if (name === 'pre') this.#pre++;
    if (!empty.has(name) && !unclosed.has(name) && this.html.charCodeAt(end - 2) !== 47) this.deepest = Math.max(this.deepest, ++this.#depth);
    return Math.max(end, at + 1);
  }

  #close(name: string): void {
    if (!inline.has(name)) this.builder.addFree('\n');
    if (name === 'pre') this.#pre = Math.max(0, this.#pre - 1);
    if (!empty.has(name) && !unclosed.has(name)) this.#depth = Math.max(0, this.#depth - 1);
  }

  /** Past the end tag of an element whose content is not shown; to the end where it has none. */
  #skip(name: string, from: number): number {
    if (this.#endless.has(name)) return from;
    const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    end.lastIndex = from;
    const closing = end.exec(this.html);
    if (closing) return this.#tagEnd(closing.index);
    this.#endless.add(name);
    return raw.has(name) ? this.html.length : from;
  }

  #declaration(at: number): number {
    const comment = this.html.startsWith('<!--', at);
    const mark = comment ? '-->' : '>';
    return found(this.html.indexOf(mark, comment ? at + 4 : at + 2), this.html.length) + mark.length;
  }

  /** After the `>` that ends the tag at `at`; quoted attributes may hold one. */
  #tagEnd(at: number): number {
    const { html } = this;
    let quote = 0;
    for (let i = at + 1; i < html.length && !this.#brokenQuotes; i++) {
      const c = html.charCodeAt(i);
      if (quote !== 0) {
        if (c === quote) quote = 0;
      } else if (c === 62) return i + 1;
      else if ((c === 34 || c === 39) && html.charCodeAt(i - 1) === 61) quote = c;
    }
    this.#brokenQuotes ||= quote !== 0;
    return Math.min(html.length, found(html.indexOf('>', at), html.length) + 1);
  }
}

/** An index, or the text's end where there is none. */
function found(index: number, length: number): number {
  return index < 0 ? length : index;
}

function tagName(html: string, from: number): string {
  return /^[a-z][a-z\d:-]{0,40}/i.exec(html.slice(from, from + 42))?.[0].toLowerCase() ?? '';
}
