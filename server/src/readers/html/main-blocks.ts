/**
 * Chooses the blocks of a page's main text among two extractions that err in different ways: one keeps teasers and
 * players, the other loses paragraphs. What both take is main text; what one takes must look like it and stand within it.
 */

import { isProse, wordCount } from '../pieces';
import type { WordIndex } from './align-words';
import { withLostProse } from './lost-prose';
import type { PageBlock } from './page-blocks';
import type { PageNode } from './page-dom';
import { findBlocks, type PlacedBlock } from './place-blocks';

export interface PageReadings {
  /** Of the whole page, in its order. */
  readonly all: readonly PageBlock[];
  /** Of the extraction that is stricter about what stands beside the text. */
  readonly main: readonly PageBlock[];
  /** Of the other one; empty where it found nothing. */
  readonly readable: readonly PageBlock[];
}

/** Less than this share of the smaller one in both: they speak of different texts, and a vote means nothing. */
const leastAgreement = 0.5;
/** Words in both below which nothing is told by them. */
const leastShared = 40;

export function mainBlocks({ all, main, readable }: PageReadings, index: WordIndex): readonly PlacedBlock[] {
  const mine = findBlocks(main, index);
  const theirs = findBlocks(readable, index);
  const [mineAt, theirsAt] = [placesOf(mine), placesOf(theirs)];
  const both = [...mineAt].filter((place) => theirsAt.has(place)).length;
  if (both < leastAgreement * Math.min(mineAt.size, theirsAt.size) || both < leastShared) return withLostProse(main, all, index).map((it) => asFurniture(it, false));
  const everything = findBlocks(all, index);
  const onPage = blocksByPlace(everything);
  const mineToo = mine.map((it) => ({ it, block: onPage.get(it.matches[0]?.place ?? -1) ?? it.block, agreed: isCovered(it, theirsAt) }));
  const more = everything.filter((it) => !isCovered(it, mineAt) && isCovered(it, theirsAt)).map((it) => ({ it, block: it.block, agreed: false }));
  return chosen([...mineToo, ...more].sort((a, b) => a.it.start - b.it.start));
}

interface Candidate {
  readonly it: PlacedBlock;
  /** As it stands on the whole page, where what is around it says more. */
  readonly block: PageBlock;
  /** Whether both extractions have it. */
  readonly agreed: boolean;
}

/** What only one has, by where it stands: between paragraphs that both have, beside them, or elsewhere. */
function chosen(candidates: readonly Candidate[]): readonly PlacedBlock[] {
  const sure = candidates.map(({ block, agreed }) => agreed && isProse(block.text, 12));
  const [first, last] = [sure.indexOf(true), sure.lastIndexOf(true)];
  const homes = new Set<PageNode>(candidates.flatMap(({ block }, i) => (sure[i] ? block.around.slice(0, 2) : [])));
  return candidates.flatMap(({ it, block, agreed }, i) => {
    const within = i > first && i < last;
    if (!agreed && !(within ? isWithin(block) : isBeside(block, homes))) return [];
    return [asFurniture(it, within)];
  });
}

function isWithin(block: PageBlock): boolean {
  if (block.linked > 0.4) return false;
  if (block.asides.length > 0) return wordCount(block.text, 40) >= 40 && isProse(block.text);
  return isProse(block.text, 4) || isCaption(block) || block.kind === 'table-row' || block.kind === 'list-item' || block.kind === 'heading';
}

function isCaption({ around }: PageBlock): boolean {
  return around.slice(0, 3).some(({ nodeName }) => nodeName.toLowerCase() === 'figcaption');
}

/** In or next to the elements that hold the text, and a sentence. */
function isBeside(block: PageBlock, homes: ReadonlySet<PageNode>): boolean {
  if (block.linked > 0.4 || !isProse(block.text, 8)) return false;
  return block.around.slice(0, 3).some((home) => homes.has(home));
}

function blocksByPlace(placed: readonly PlacedBlock[]): ReadonlyMap<number, PageBlock> {
  return new Map(placed.flatMap(({ block, matches }) => matches.map(({ place }) => [place, block] as const)));
}

/** A line that is one long link leads to another text; the items of a list do so only beside the text. */
function asFurniture(placed: PlacedBlock, within: boolean): PlacedBlock {
  const { block } = placed;
  const leadsAway = block.linked >= 0.95 && (block.kind === 'paragraph' || (block.kind === 'list-item' && !within)) && wordCount(block.text, 4) >= 4;
  return leadsAway ? { ...placed, block: { ...block, kind: 'boilerplate' } } : placed;
}

function placesOf(placed: readonly PlacedBlock[]): ReadonlySet<number> {
  return new Set(placed.flatMap(({ matches }) => matches.map(({ place }) => place)));
}

function isCovered({ matches }: PlacedBlock, covered: ReadonlySet<number>): boolean {
  const shared = matches.filter(({ place }) => covered.has(place)).length;
  return matches.length === 0 || shared * 2 >= matches.length;
}
