/** When a page was published: declared, or in an element of its head that says so. */

import { issuedDate } from '../issued-date';
import type { Meta } from './meta-tags';
import type { Page } from './page-dom';
import { headElements } from './page-head';
import { oneLine, said, type Said } from './said';

const tags = ['article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'citation_publication_date', 'citation_date', 'citation_online_date', 'dc.date.issued', 'dcterms.issued', 'dc.date',
  'dcterms.date', 'dcterms.created', 'dc.date.created', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date', 'publication-date', 'date', 'article:published', 'cxenseparse:recs:publishtime', 'displaydate', 'lastmod'];

export function pageDate(page: Page, meta: Meta, fromData: string | undefined): Said | undefined {
  if (fromData) return { value: fromData, from: 'JSON-LD' };
  for (const tag of tags) {
    const found = meta(tag);
    const date = found && issuedDate(found.value);
    if (found && date) return { value: date, from: found.from };
  }
  return said(shownDate(page), 'markup');
}

/** The likelier first. */
const dated = [
  '[itemprop~="datePublished"], time[pubdate]',
  'time',
  '[class*="publish" i], [class*="pubdate" i], [class*="dateline" i], [class*="post-date" i], [class*="entry-date" i], [class*="article-date" i], [class*="article__date" i], [class*="timestamp" i], [class~="date"], [id="date"]',
];

function shownDate(page: Page): string | undefined {
  for (const element of headElements(page, dated)) {
    for (const written of [element.getAttribute('datetime'), element.getAttribute('content'), oneLine(element.textContent)]) {
      const date = written && written.length <= 120 ? issuedDate(written) : undefined;
      if (date) return date;
    }
  }
  return undefined;
}
