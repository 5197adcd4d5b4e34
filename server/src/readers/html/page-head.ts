/** Finds the elements of a page that could belong to its article's head, the likeliest first: under the headline, and in no comment, teaser or side bar. */

import { isAside } from './aside-elements';
import type { Page, PageElement } from './page-dom';

/** Elements looked at; pages with lists of hundreds of authors give theirs early. */
const mostLookedAt = 200;

/** Matches of the selectors in the order in which they are to be believed: by their place first, then by selector; what belongs to another text is not. */
export function headElements(page: Page, selectors: readonly string[]): readonly PageElement[] {
  const ranked = selectors.flatMap((selector) => rankedElements(page, selector));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ element }) => element);
}

interface Ranked {
  readonly element: PageElement;
  readonly rank: number;
}

function rankedElements(page: Page, selector: string): readonly Ranked[] {
  const ranked: Ranked[] = [];
  let underHeadline = false;
  let looked = 0;
  for (const element of page.querySelectorAll(`h1, ${selector}`)) {
    if (++looked > mostLookedAt) break;
    if (element.nodeName.toLowerCase() === 'h1') {
      underHeadline = true;
      continue;
    }
    const standing = standingOf(element);
    if (standing !== 'elsewhere') ranked.push({ element, rank: (standing === 'aside' ? 2 : 0) + (underHeadline ? 0 : 1) });
  }
  return ranked;
}

/** Elements around one that are looked at. */
const mostAround = 40;
/** Letters that an item of a list may have besides its byline; one with more is a teaser of another article. */
const mostBeside = 40;

const elsewhere = /(?:^|[\s_-])(?:comments?|related|recommend\w*|sidebar|promos?|trending|most-?(?:read|popular|viewed)|mostread|teasers?|more-stories|infobox)(?:[\s_-]|$)/i;

/** In the page's text or head, in its furniture, or with a text that is not the page's. */
function standingOf(element: PageElement): 'head' | 'aside' | 'elsewhere' {
  const own = lettersIn(element);
  let standing: 'head' | 'aside' = 'head';
  let around: PageElement | null = element;
  for (let i = 0; around && i < mostAround; i++) {
    const name = around.nodeName.toLowerCase();
    if (name === 'article' || name === 'main' || name === 'body') break;
    if (elsewhere.test(`${around.getAttribute('class') ?? ''} ${around.getAttribute('id') ?? ''}`.slice(0, 300)) || (name === 'li' && lettersIn(around) > own + mostBeside)) return 'elsewhere';
    if (isAside(around, name)) standing = 'aside';
    around = around.parentElement;
  }
  return standing;
}

function lettersIn({ textContent }: PageElement): number {
  return (textContent ?? '').replace(/\s+/g, '').length;
}
