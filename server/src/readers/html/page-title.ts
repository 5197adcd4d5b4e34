/** What a page is called: declared, or in its title element and headings, without the name of the site. */

import { foldedTitle } from '../pieces';
import type { Meta } from './meta-tags';
import type { Page } from './page-dom';
import { oneLine, said, type Said } from './said';

/** `fromData` is what JSON-LD has. A declared title that only names the site is passed over. */
export function pageTitle(page: Page, meta: Meta, fromData: string | undefined, publisher: string | undefined): Said | undefined {
  const whole = titleElement(page);
  const siteNames = [publisher, meta('og:site_name')?.value, meta('application-name')?.value].flatMap((name) => (name ? [foldedTitle(name)] : []));
  const declared = [said(fromData, 'JSON-LD'), meta('dc.title', 'dcterms.title'), meta('og:title'), meta('citation_title', 'parsely-title', 'sailthru.title', 'twitter:title'), itemHeadline(page)]
    .find((it) => it !== undefined && !(whole && foldedTitle(whole) !== foldedTitle(it.value) && siteNames.includes(foldedTitle(it.value))));
  const headings = [...page.querySelectorAll('h1')].slice(0, 50).flatMap((heading) => oneLine(heading.textContent) ?? []);
  const title = declared ?? said(whole, 'markup');
  if (!title) return said(headings[0], 'markup');
  const heading = headings.find((one) => one.length >= 10 && title.value.startsWith(one));
  if (heading) return { value: heading, from: declared?.value === heading ? declared.from : 'markup' };
  return { ...title, value: withoutSite(title.value, publisher) };
}

/** The words of the title element; of an SVG there may be others. */
export function titleElement(page: Page): string | undefined {
  return oneLine(page.querySelector('title')?.textContent);
}

function itemHeadline(page: Page): Said | undefined {
  return said(oneLine(page.querySelector('h1[itemprop~="headline"], h1[itemprop~="name"], [itemprop~="headline"]')?.textContent), 'markup');
}

function withoutSite(title: string, publisher: string | undefined): string {
  const found = /^(.*\S)\s+[|·•»–—-]\s+([^|·•»–—]{2,60})$/.exec(title);
  if (!found?.[1] || !found[2]) return title;
  const site = found[2].trim();
  const named = publisher !== undefined && (site.toLowerCase() === publisher.toLowerCase() || publisher.toLowerCase().includes(site.toLowerCase()));
  const bar = /[|»]\s+[^|»]*$/.test(title);
  return named || (bar && found[1].length > site.length) || (found[1].split(' ').length >= 4 && site.split(' ').length <= 3 && /^\p{Lu}/u.test(site)) ? found[1] : title;
}
