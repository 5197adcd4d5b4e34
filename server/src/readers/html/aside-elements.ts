/** Which elements of a page say themselves that they are no part of its text: a menu, a footer, comments, a teaser. */

import type { PageElement, PageNode } from './page-dom';

const asideElement = /^(?:nav|footer|aside|form|dialog|menu)$/;
const asideClass = /(?:^|[\s_-])(?:comments?|footer|foot|related|recommend\w*|sidebar|side|promos?|newsletter|cookies?|consent|share|sharing|social|menu|nav|navigation|breadcrumbs?|ads?|advert\w*|sponsored|popup|modal|subscribe|signup|login|paywall|trending|widget|teasers?|more-stories|hidden)(?:[\s_-]|$)/i;

export function isAside(node: PageNode, name: string): boolean {
  if (asideElement.test(name)) return true;
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  const element = node as PageElement;
  const role = element.getAttribute('role') ?? '';
  return asideClass.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 300)) || /^(?:navigation|banner|contentinfo|complementary|search|dialog)$/.test(role);
}
