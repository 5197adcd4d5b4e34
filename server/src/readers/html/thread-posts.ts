/** Finds the other posts of a thread: extractions of a page's main text take one post for the text and the others for comments. */

import { isProse, wordCount } from '../pieces';
import type { PageElement, PageNode } from './page-dom';
import type { PlacedBlock } from './place-blocks';

/** Posts that make a thread. */
const fewestPosts = 3;
/** Share of the words of the post that was taken which another must have at least; teasers of other texts have less. */
const leastLength = 0.25;

/** Prose of the posts beside the one that holds all of `chosen`; empty where the page is no thread. */
export function otherPosts(chosen: readonly PlacedBlock[], everything: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const prose = chosen.filter(({ block }) => isProse(block.text, 8));
  const first = prose[0]?.block;
  if (!first) return [];
  for (const post of first.around) {
    if (!prose.every(({ block }) => block.around.includes(post))) continue;
    const posts = likePosts(post as PageElement);
    if (posts.size < fewestPosts) continue;
    const found = everything.filter(({ block }) => isProse(block.text, 4) && block.linked < 0.4 && block.around.some((element) => posts.has(element)));
    return found.length > 0 && areAlike(post, posts, found) ? found.filter(({ block }) => !block.around.includes(post)) : [];
  }
  return [];
}

/** The element and those beside it of its name and class; a class of its own is asked for. */
function likePosts(post: PageElement): ReadonlySet<PageNode> {
  const like = (element: PageElement): string => `${element.nodeName} ${(element.getAttribute('class') ?? '').trim()}`;
  const posts = new Set<PageNode>();
  if ((post.getAttribute('class') ?? '').trim() === '') return posts;
  for (let node = post.parentElement?.firstChild ?? null; node; node = node.nextSibling) if (node.nodeType === 1 && like(node as PageElement) === like(post)) posts.add(node);
  return posts;
}

function areAlike(post: PageNode, posts: ReadonlySet<PageNode>, found: readonly PlacedBlock[]): boolean {
  const words = new Map<PageNode, number>();
  for (const { block } of found) for (const element of block.around) if (posts.has(element)) words.set(element, (words.get(element) ?? 0) + wordCount(block.text));
  const own = words.get(post) ?? 0;
  const long = [...words.values()].filter((count) => count >= leastLength * own).length;
  return long >= fewestPosts && long >= 0.6 * posts.size;
}
