/** What a page says of itself: JSON-LD, Open Graph, Dublin Core and other meta tags, its byline, its title. */

import type { Metadata, MetadataField, MetadataOrigin, Provenance } from '../../engine/corpus/source';
import { personNames } from '../head-metadata';
import { issuedDate } from '../issued-date';
import { decodeEntity } from './entities';
import { jsonLdMetadata, parsedJson } from './json-ld';
import type { Page } from './page-dom';

/** `html` is the raw page, for the comment in which browsers note where they saved it from. Broken JSON-LD is taken out of the page. */
export function pageMetadata(page: Page, html: string): PageMetadata {
  const data = jsonLdMetadata(jsonLdScripts(page));
  const meta = metaTags(page);
  const metadata = metadataOf(page, html, data, meta);
  const fields = (Object.keys(metadata) as MetadataField[]).filter((field) => metadata[field]?.length);
  return { metadata, provenance: Object.fromEntries(fields.map((field) => [field, data[field]?.length ? 'JSON-LD' : (meta.originOf(metadata[field]) ?? 'markup')])) };
}

export interface PageMetadata {
  readonly metadata: Partial<Metadata>;
  readonly provenance: Provenance;
}

function metadataOf(page: Page, html: string, data: Partial<Metadata>, { meta }: MetaTags): Partial<Metadata> {
  const publisher = first(data.publisher, meta('og:site_name'), meta('dc.publisher', 'dcterms.publisher', 'publisher', 'citation_publisher', 'application-name', 'twitter:site:name'));
  return {
    title: titleOf(page, first(data.title, meta('og:title', 'citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'twitter:title')), publisher),
    authors: authorsOf(page, data.authors ?? [], meta),
    publisher,
    issued: data.issued ?? issuedOf(page, meta),
    url: urlOf(page, html, first(data.url, meta('og:url', 'parsely-link', 'twitter:url'))),
    language: first(data.language, page.querySelector('html')?.getAttribute('lang') ?? undefined, meta('og:locale', 'dc.language', 'language'))?.replace('_', '-'),
  };
}

function first(...values: readonly (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined && value.trim() !== '')?.trim();
}

function jsonLdScripts(page: Page): readonly unknown[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const json = parsedJson(script.textContent ?? '');
    if (json === undefined) script.remove();
    return json === undefined ? [] : [json];
  });
}

type Meta = (...names: readonly string[]) => string | undefined;

interface MetaTags {
  readonly meta: Meta;
  /** Which vocabulary has the value in one of its tags. */
  originOf(value: Metadata[MetadataField]): MetadataOrigin | undefined;
}

function metaTags(page: Page): MetaTags {
  const values = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta')) {
    const names = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '').toLowerCase().split(/\s+/);
    const content = decoded(tag.getAttribute('content') ?? '').trim();
    for (const name of names.map((it) => it.replace(/^(dc|dcterms):/, '$1.'))) if (name !== '' && content !== '' && !values.has(name)) values.set(name, content.slice(0, 1000));
  }
  return {
    meta: (...names) => first(...names.map((name) => values.get(name))),
    originOf(value) {
      const said = (Array.isArray(value) ? value[0] : value) as string | undefined;
      const issued = said !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(said);
      const name = [...values].find(([, content]) => said !== undefined && (issued ? issuedDate(content) === said : content.includes(said)))?.[0];
      return name === undefined ? undefined : /^(?:og|article):/.test(name) ? 'Open Graph' : /^dc(?:terms)?[.:]/.test(name) ? 'Dublin Core' : 'meta tag';
    },
  };
}

/** Some pages escape their tags twice. */
function decoded(text: string): string {
  return text.replace(/&(?:#\w{1,8}|\w{2,12});/g, (reference) => decodeEntity(reference) ?? reference);
}

/** The heading or declared title; the title element without the site's name behind a bar or dash. */
function titleOf(page: Page, declared: string | undefined, publisher: string | undefined): string | undefined {
  const whole = oneLine(page.querySelector('title')?.textContent);
  const headings = [...page.querySelectorAll('h1')].map((heading) => oneLine(heading.textContent) ?? '').filter((heading) => heading !== '');
  const title = declared ?? whole;
  if (!title) return headings[0];
  const heading = headings.find((one) => one.length >= 10 && title.startsWith(one));
  return heading ?? withoutSite(title, publisher);
}

function withoutSite(title: string, publisher: string | undefined): string {
  const found = /^(.*\S)\s+[|·•»–—-]\s+([^|·•»–—]{2,60})$/.exec(title);
  if (!found?.[1] || !found[2]) return title;
  const site = found[2].trim();
  const named = publisher !== undefined && (site.toLowerCase() === publisher.toLowerCase() || publisher.toLowerCase().includes(site.toLowerCase()));
  const bar = /[|»]\s+[^|»]*$/.test(title);
  return named || (bar && found[1].length > site.length) || (found[1].split(' ').length >= 4 && site.split(' ').length <= 3 && /^\p{Lu}/u.test(site)) ? found[1] : title;
}

function oneLine(text: string | null | undefined): string | undefined {
  const line = text?.slice(0, 2000).replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}

const bylines = '[rel~="author"], [itemprop~="author"], [class~="byline"], [class~="author"], [class~="author-name"], [class~="byline__name"], [class~="c-byline"], [id="byline"], [class*="ByLine"], [class*="byline"], [class*="Byline"], [class*="author-name"], [class*="authorName"], address';

function authorsOf(page: Page, fromData: readonly string[], meta: Meta): readonly string[] {
  if (fromData.length > 0) return fromData.flatMap((name) => nonEmpty(personNames(name), [name]));
  const declared = meta('author', 'citation_author', 'dc.creator', 'dcterms.creator', 'byl', 'parsely-author', 'sailthru.author', 'article:author_name', 'article:author');
  if (declared && !/^https?:|^@|^\//i.test(declared) && declared.length <= 200) return nonEmpty(personNames(declared), [declared.replace(/^by\s+/i, '')]);
  let looked = 0;
  for (const element of page.querySelectorAll(bylines)) {
    if (++looked > 20) break;
    const line = oneLine(element.textContent);
    const names = line && line.length <= 200 ? nonEmpty(personNames(line), personNames(namesPart(line))) : [];
    if (names.length > 0) return names;
  }
  return [];
}

/** A byline without “by” and without the date, place and counts that stand on its line. */
function namesPart(line: string): string {
  return line.replace(/^(?:written |posted |reported |story )?by\b[:\s]*/i, '').replace(/\s*(?:\d|[|•·—@]|\b(?:updated|published|posted|edited by|last updated|follow)\b).*$/i, '').trim();
}

function nonEmpty(names: readonly string[], otherwise: readonly string[]): readonly string[] {
  return names.length > 0 ? names : otherwise;
}

function issuedOf(page: Page, meta: Meta): string | undefined {
  const declared = meta('article:published_time', 'og:article:published_time', 'datepublished', 'citation_publication_date', 'citation_date', 'citation_online_date', 'dc.date.issued', 'dcterms.issued', 'dc.date',
    'dcterms.date', 'dcterms.created', 'dc.date.created', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'date', 'article:published', 'cxenseparse:recs:publishtime', 'displaydate', 'lastmod');
  const parsed = declared === undefined ? undefined : issuedDate(declared);
  if (parsed) return parsed;
  for (const selector of ['[itemprop~="datePublished"]', 'time[pubdate]', 'article time', 'header time', 'time']) {
    const element = page.querySelector(selector);
    const written = first(element?.getAttribute('datetime') ?? undefined, element?.getAttribute('content') ?? undefined, element?.textContent ?? undefined);
    const date = written === undefined ? undefined : issuedDate(written);
    if (date) return date;
  }
  return undefined;
}

/** Where browsers and clippers note it first: “saved from url=(0042)https://…”, “url: https://…”. */
function urlOf(page: Page, html: string, declared: string | undefined): string | undefined {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const saved = /<!--[^>]{0,300}?(?:saved from url=\(\d+\)|\burl:\s*)(https?:\/\/[^\s>]{4,1000})/i.exec(html.slice(0, 4000))?.[1];
  return [canonical, declared, saved].find((url) => url !== undefined && /^https?:\/\/[^\s/]+/i.test(url));
}
