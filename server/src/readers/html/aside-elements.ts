/** Which elements of a page say themselves that they are no part of its text: a menu, a footer, comments, a teaser. */

import type { PageElement, PageNode } from './page-dom';

const asideElement = /^(?:nav|footer|aside|form|dialog|menu)$/;
const asideClass = /(?:^|[\s_-])(?:comments?|footer|foot|related|recommend\w*|sidebar|side|promos?|newsletter|cookies?|consent|share|sharing|social|menu|nav|navigation|breadcrumbs?|ads?|advert\w*|sponsored|popup|modal|subscribe|signup|login|paywall|trending|widget|teasers?|more-stories|hidden)(?:[\s_-]|$)/i;

export function isAside(node: PageNode, name: string): boolean {
  if (asideElement.test(name)) return true;
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  const element = node as PageElement;
  const role = element.getAttribute('role') ?? '';
  return asideClass.test((element.getAttribute('class') ?? '').slice(0, 300)) || asideClass.test(nameOf(element.getAttribute('id') ?? '')) || /^(?:navigation|banner|contentinfo|complementary|search|dialog)$/.test(role);
}

const boxElement = /^(?:nav|footer|dialog|menu)$/;
const boxClass = /(?:^|[\s_-])(?:comments?|related|recommend\w*|sidebar|side|promos?|newsletters?|cookies?|consent|menu|nav|navigation|breadcrumbs?|sponsored|popup|modal|subscribe|subscription|signup|sign-up|login|paywall|trending|most-?(?:read|popular|viewed)|teasers?|more-(?:stories|news|from|on)|read-?(?:more|also|next)|also-read|author-?(?:box|bio|info|card|about)|about-?author|post-?author|bio|outbrain|taboola)(?:[\s_-]|$)/i;

/** Of those, the ones whose text is somebody else's or speaks to the reader: more than a place for a picture or a button. */
export function isBox(node: PageNode): boolean {
  const name = node.nodeName.toLowerCase();
  if (boxElement.test(name)) return true;
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  const element = node as PageElement;
  return boxClass.test((element.getAttribute('class') ?? '').slice(0, 300)) || boxClass.test(nameOf(element.getAttribute('id') ?? ''));
}

/** An identifier of many words is made of a heading, whose words say nothing of what the element is. */
function nameOf(id: string): string {
  return id.split(/[\s_-]+/).length > 3 ? '' : id.slice(0, 300);
}
