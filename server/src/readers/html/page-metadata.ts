/** What a page says of itself: JSON-LD, Dublin Core, Open Graph and other meta tags, its byline, its title, its address. */

import type { Metadata, MetadataField, Provenance } from '../../engine/corpus/source';
import { captureOf } from '../wayback';
import { jsonLdMetadata, parsedJson } from './json-ld';
import { metaTags, type Meta } from './meta-tags';
import { pageAuthors } from './page-byline';
import { pageDate } from './page-date';
import type { Page } from './page-dom';
import { pageTitle, titleElement } from './page-title';
import { said, type Said } from './said';

/** `html` is the raw page, for the comment in which browsers note where they saved it from. Broken JSON-LD is taken out of the page. */
export function pageMetadata(page: Page, html: string): PageMetadata {
  const meta = metaTags(page);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const data = jsonLdMetadata(jsonLdScripts(page), { title: titleElement(page), url: canonical });
  const publisher = said(data.publisher, 'JSON-LD') ?? meta('og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'citation_publisher', 'application-name', 'twitter:site:name');
  const found: { readonly [field in MetadataField]: Said<string | readonly string[]> | undefined } = {
    title: pageTitle(page, meta, data.title, publisher?.value),
    authors: pageAuthors(page, meta, data.authors ?? []),
    publisher,
    issued: pageDate(page, meta, data.issued),
    url: urlOf(canonical, html, [said(data.url, 'JSON-LD'), meta('og:url', 'parsely-link', 'twitter:url')]),
    language: languageOf(page, meta, data.language),
  };
  const fields = (Object.keys(found) as MetadataField[]).filter((field) => found[field]?.value.length);
  return {
    metadata: Object.fromEntries(fields.map((field) => [field, found[field]?.value])),
    provenance: Object.fromEntries(fields.map((field) => [field, found[field]?.from])),
  };
}

export interface PageMetadata {
  readonly metadata: Partial<Metadata>;
  readonly provenance: Provenance;
}

function jsonLdScripts(page: Page): readonly unknown[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const { json, broken } = parsedJson(script.textContent ?? '');
    if (broken) script.remove();
    return json === undefined ? [] : [json];
  });
}

/** Where browsers and clippers note it first: “saved from url=(0042)https://…”, “url: https://…”. */
function urlOf(canonical: string | undefined, html: string, declared: readonly (Said | undefined)[]): Said | undefined {
  const saved = /<!--[^>]{0,300}?(?:saved from url=\(\d+\)|\burl:\s*)(https?:\/\/[^\s>]{4,1000})/i.exec(html.slice(0, 4000))?.[1];
  const found = [said(canonical, 'markup'), ...declared, said(saved, 'markup')].find((it) => it !== undefined && /^https?:\/\/[^\s/]+/i.test(it.value));
  return found && { ...found, value: captureOf(found.value)?.url ?? found.value };
}

function languageOf(page: Page, meta: Meta, fromData: string | undefined): Said | undefined {
  const found = said(fromData, 'JSON-LD') ?? said(page.querySelector('html')?.getAttribute('lang')?.trim(), 'markup') ?? meta('og:locale', 'dc.language', 'language');
  return found && { ...found, value: found.value.replace('_', '-') };
}
