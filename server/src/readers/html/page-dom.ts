/** The few things of a page's tree that the HTML reader asks for, so that no DOM library's types are needed. */

import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { parseHTML } from 'linkedom';

export interface PageNode {
  /** 1 an element, 3 a text. */
  readonly nodeType: number;
  /** Upper or lower case, as the page has it. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  remove(): void;
}

export interface Page extends PageNode {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** No script runs and nothing is fetched: the tree is data. Throws where it would be so deep that walking it stops the thread. */
export function parsePage(html: string): Page {
  if (depthBound(html) > deepestPage) throw new Error(`its elements are nested more than ${deepestPage} deep`);
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(withoutInlineFiles(whole)).document as unknown as Page;
}

const deepestPage = 3000;

/** No page is nested deeper than it has tags of elements that can hold others; most have few enough not to look closer. */
function depthBound(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [, end] of html.matchAll(/<(\/?)(?!(?:p|li|br|hr|img|meta|link|input|td|tr|th|dd|dt|option|optgroup|tbody|thead|tfoot|colgroup|col|source|wbr|area|base|embed|param|track)\b)[a-z][^\s/>]{0,40}/gi)) {
    depth += end ? -1 : 1;
    if (depth < 0) depth = 0;
    most = Math.max(most, depth);
  }
  return most;
}

/** What a page shows; the page itself where it has no body. */
export function bodyOf(page: Page): PageNode {
  return page.querySelector('body') ?? page;
}

/** Pictures and fonts that the page carries inside itself make attributes of megabytes. */
function withoutInlineFiles(html: string): string {
  return html.replace(/(["'(])data:[^"'()\s<>]{200,}/g, '$1data:,');
}

/** The HTML of what the page's own text is to Readability; empty where it finds none. Changes the page. */
export function readableContent(page: Page): string {
  return new Readability(page as unknown as ConstructorParameters<typeof Readability>[0], { charThreshold: 250, keepClasses: false }).parse()?.content ?? '';
}

/** The HTML of the page's main text; empty where none was found. May change the page. */
export function mainContent(page: Page, url: string | undefined): string {
  const address = url && /^https?:\/\/[^\s/]+/i.test(url) ? url : 'https://page.invalid/';
  const found = new Defuddle(page as unknown as ConstructorParameters<typeof Defuddle>[0], { url: address, useAsync: false, removeImages: true }).parse();
  return found.content;
}
