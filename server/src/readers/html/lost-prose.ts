/**
 * Brings back running text that the extraction of the main text threw away. A page read too freely shows a stray teaser
 * as a passage; a page read too strictly makes a true statement “not found”, which is worse.
 */

import { isProse, wordCount } from '../pieces';
import type { WordIndex } from './align-words';
import type { PageBlock } from './page-blocks';
import type { PageNode } from './page-dom';
import { isBox } from './aside-elements';
import { findBlocks, type PlacedBlock } from './place-blocks';

/** `main` the blocks of the extracted text, `all` those of the whole page, in the page's order. */
export function withLostProse(main: readonly PageBlock[], all: readonly PageBlock[], index: WordIndex): readonly PlacedBlock[] {
  const placed = findBlocks(main, index);
  const everything = findBlocks(all, index);
  const covered = coveredPlaces(placed);
  const kept = everything.map((it) => isCovered(it, covered));
  if (isMeagre(placed, index)) return withoutMenus(everything);
  const article = articleOf(everything.filter((_, i) => kept[i]));
  if (article.length === 0) return placed;
  const beside = (block: PageBlock): boolean => block.asides.some((element) => !article.includes(element));
  const inArticle = everything.map(({ block }, i) => kept[i] || (isProse(block.text, 20) && !beside(block) && block.around.includes(article[0] ?? noElement)));
  const homes = homesOf(everything.filter((_, i) => inArticle[i]));
  const last = inArticle.lastIndexOf(true);
  const lost = everything.filter(({ block }, i) => !kept[i] && (inArticle[i] || (i < last && !beside(block) && belongs(block, everything[i + 1]?.block, homes))));
  return [...placed, ...lost];
}

/** Whether next to nothing was taken for the main text of a page that has some. */
function isMeagre(placed: readonly PlacedBlock[], { words }: WordIndex): boolean {
  const found = placed.reduce((sum, { block }) => sum + wordCount(block.text, 200), 0);
  return found < 60 && found * 3 < words.length;
}

/** Everything but menus, footers and lines that are links, as long as anything else is there. */
function withoutMenus(everything: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const kept = everything.filter(({ block }) => block.linked < 0.9 && !block.around.some(isBox));
  return kept.length > 0 ? kept : everything;
}

function coveredPlaces(placed: readonly PlacedBlock[]): ReadonlySet<number> {
  return new Set(placed.flatMap(({ matches }) => matches.map(({ place }) => place)));
}

function isCovered({ matches }: PlacedBlock, covered: ReadonlySet<number>): boolean {
  const shared = matches.filter(({ place }) => covered.has(place)).length;
  return matches.length === 0 || shared * 2 >= matches.length;
}

/** The innermost element that holds four fifths of the running text that was kept, and the elements around it. */
function articleOf(kept: readonly PlacedBlock[]): readonly PageNode[] {
  const words = new Map<PageNode, number>();
  let total = 0;
  let path: readonly PageNode[] = [];
  for (const { block } of kept) {
    if (!isProse(block.text, 15)) continue;
    const count = wordCount(block.text);
    total += count;
    for (const element of block.around) words.set(element, (words.get(element) ?? 0) + count);
    if ((words.get(block.around[0] ?? block.around[1] ?? noElement) ?? 0) >= (words.get(path[0] ?? noElement) ?? 0)) path = block.around;
  }
  return path.slice(path.findIndex((element) => (words.get(element) ?? 0) >= 0.8 * total));
}

const noElement: PageNode = { nodeType: 1, nodeName: '', textContent: '', firstChild: null, nextSibling: null };

/** The elements that hold running text of the article. */
function homesOf(kept: readonly PlacedBlock[]): ReadonlySet<PageNode> {
  const homes = new Set<PageNode>();
  for (const { block } of kept) {
    const home = block.around[0];
    if (home && isProse(block.text, 15)) homes.add(home);
  }
  return homes;
}

/** Lists, tables and short lines beside the article's running text, and the headings over it. */
function belongs(block: PageBlock, next: PageBlock | undefined, homes: ReadonlySet<PageNode>): boolean {
  const near = block.around.slice(0, block.kind === 'list-item' || block.kind === 'table-row' ? 3 : 2);
  if (!near.some((element) => homes.has(element))) return false;
  if (block.kind === 'heading') return next !== undefined && isProse(next.text, 15);
  return isProse(block.text, 5) || block.kind === 'list-item' || block.kind === 'table-row';
}
