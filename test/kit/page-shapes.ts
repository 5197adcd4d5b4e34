/** Made-up web pages in the shapes that sites have: what is main text is named as the page is written, everything else is furniture. */

import { Prose } from './page-prose';

export interface PageShape {
  readonly html: string;
  /** Blocks of the main text, in order. */
  readonly main: readonly string[];
}

/** Writes a page: `p`, `h`, `li` … give elements of the main text and remember their words. */
export class PageWriter {
  readonly main: string[] = [];
  readonly prose: Prose;

  constructor(seed: number) {
    this.prose = new Prose(seed);
  }

  /** Main text without an element of its own. */
  m(text: string): string {
    this.main.push(text);
    return text;
  }

  p(count = 1, sentences = 2, attributes = ''): string {
    return Array.from({ length: count }, () => `<p${attributes}>${this.m(this.prose.paragraph(sentences))}</p>`).join('\n');
  }

  h(level: number, text: string): string {
    return `<h${level}>${this.m(text)}</h${level}>`;
  }

  ul(items: number, sentences = 1): string {
    return `<ul>${Array.from({ length: items }, () => `<li>${this.m(this.prose.paragraph(sentences))}</li>`).join('\n')}</ul>`;
  }

  /** Prose that is not the page's: a teaser, a comment, a notice. */
  other(sentences = 1): string {
    return this.prose.paragraph(sentences);
  }

  page(head: string, body: string): PageShape {
    return { html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`, main: this.main };
  }
}

export const sections = ['News', 'Sport', 'Business', 'Opinion', 'Culture', 'Travel', 'Weather'];
export const menu = (tag = 'nav'): string => `<${tag} class="main-nav"><ul>${sections.map((it) => `<li><a href="/${it}">${it}</a></li>`).join('')}</ul></${tag}>`;
export const share = '<div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a> <a href="#">Email</a> <a href="#">Print</a></div>';
export const footer = '<footer><p>© 2024 Quay Courier. All rights reserved.</p><p><a href="/terms">Terms of use</a> <a href="/privacy">Privacy policy</a></p><p>Registered office: 4 Long Quay, Port Aldous. The Courier is a member of the regional press council and follows its code.</p></footer>';
export const cookies = '<div id="cookie-banner" class="cookie-consent"><h2>We value your privacy</h2><p>We and our partners use cookies and similar means to keep this site safe, to measure how it is used and to show you advertising that fits. You can accept all of them, or choose which you want to allow for this visit.</p><button>Accept all</button></div>';
export const title = 'Board Closes Old Pier for a Year';
