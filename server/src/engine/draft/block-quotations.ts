/** The quotations of a block, with what their speakers were read from: the leaves around may stand in other blocks. */

import type { Blocks } from './blocks';
import { isCreditLine } from './credit-line';
import type { Quotation } from './draft';
import { originalSpan } from './prose';
import { blockQuotation, goesOn, markedQuotations } from './quotations-of';
import type { CreditPlace, LeafQuotation, Surroundings } from './quotations-of';
import type { BlockQuote, Leaf } from './reading';
import { shifted } from '../text/span';
import type { Span } from '../text/span';

/** The quotations of a leaf or of a block quote. */
export interface FoundQuotations {
  readonly owner: Leaf | BlockQuote;
  readonly kind: Quotation['kind'];
  readonly around: Surroundings;
  readonly quotations: readonly LeafQuotation[];
  /** Where the block of the leaf before begins, and that of the leaf behind, from the start of the own. */
  readonly before: number;
  readonly behind: number;
}

/** Of the block with that number; what `previous` found among the same leaves is taken over. */
export function quotationsOfBlock(blocks: Blocks, number: number, previous: readonly FoundQuotations[] = none): readonly FoundQuotations[] {
  const reading = blocks.blocks[number]?.reading;
  if (!reading) return none;
  const walk: Walk = { blocks, number, previous };
  const found: FoundQuotations[] = [];
  for (let i = 0; i < reading.leaves.length; i++) {
    const block = reading.blockQuotes.find((it) => it.first === i);
    const it = block ? quotedBlock(block, walk) : quotedLeaf(i, walk);
    if (it) found.push(it);
    if (block) i = block.last - 1;
  }
  return found.length === 0 ? none : found;
}

/** Where a stretch of a credit stands, from the start of the quotation's block. */
export function creditSpan({ owner, around, before, behind }: FoundQuotations, { leaf, span }: CreditPlace): Span {
  if (leaf === 0) return originalSpan(owner.prose, span);
  const other = leaf < 0 ? around.before.at(-1) : around.next;
  return other ? shifted(originalSpan(other.prose, span), leaf < 0 ? before : behind) : { start: 0, end: 0 };
}

export function sameFound(a: readonly FoundQuotations[], b: readonly FoundQuotations[]): boolean {
  return a === b || (a.length === b.length && a.every((it, i) => {
    const other = b[i];
    return it.quotations === other?.quotations && it.owner === other.owner && it.before === other.before && it.behind === other.behind;
  }));
}

/** Numbers of the blocks whose quotations may be others where those from `from` to before `to` are: a pronoun looks back, an open quotation on. */
export function blocksInSight({ blocks }: Blocks, { from, to }: { readonly from: number; readonly to: number }): { readonly from: number; readonly to: number } {
  let first = from;
  while (first > 0 && blocks[--first]?.reading.leaves.length === 0);
  let last = to;
  for (let leaves = 0; last < blocks.length && leaves < mostBefore; last++) leaves += blocks[last]?.reading.leaves.length ?? 0;
  return { from: first, to: last };
}

const none: readonly FoundQuotations[] = [];

interface Walk {
  readonly blocks: Blocks;
  /** Of the block. */
  readonly number: number;
  readonly previous: readonly FoundQuotations[];
}

/** A leaf, and the number of its block. */
interface LeafAt {
  readonly leaf: Leaf;
  readonly block: number;
  /** In its block. */
  readonly number: number;
}

function leafAt({ blocks: { blocks } }: Walk, block: number, number: number): LeafAt | undefined {
  const leaf = blocks[block]?.reading.leaves[number];
  return leaf && { leaf, block, number };
}

function leafBefore(walk: Walk, { block, number }: Pick<LeafAt, 'block' | 'number'>): LeafAt | undefined {
  if (number > 0) return leafAt(walk, block, number - 1);
  const { blocks } = walk.blocks;
  let at = block - 1;
  while (at >= 0 && blocks[at]?.reading.leaves.length === 0) at--;
  return leafAt(walk, at, (blocks[at]?.reading.leaves.length ?? 0) - 1);
}

/** The leaf with that number, be it in a later block. */
function leafFrom(walk: Walk, block: number, number: number): LeafAt | undefined {
  const { blocks } = walk.blocks;
  if (number < (blocks[block]?.reading.leaves.length ?? 0)) return leafAt(walk, block, number);
  let at = block + 1;
  while (at < blocks.length && blocks[at]?.reading.leaves.length === 0) at++;
  return leafAt(walk, at, 0);
}

function quotedLeaf(i: number, walk: Walk): FoundQuotations | undefined {
  const leaf = leafAt(walk, walk.number, i)?.leaf;
  if (!leaf || !/["“”„«»‘‹']/.test(leaf.prose.text)) return undefined;
  const next = leafFrom(walk, walk.number, i + 1);
  const isContinued = next !== undefined && goesOn(leaf, next.leaf);
  if (leaf.quotes.length === 0 && !isContinued) return undefined;
  const before = leavesBefore(i, walk);
  const around: Surroundings = { before: before.map((it) => it.leaf), ...(isContinued && { next: next.leaf }) };
  const { quotations } = known(walk, leaf, around) ?? { quotations: markedQuotations(leaf, around) };
  return found(walk, { owner: leaf, kind: 'inline', around, quotations }, before.at(-1), next);
}

function quotedBlock(block: BlockQuote, walk: Walk): FoundQuotations {
  const { prose, end } = block;
  const next = leafFrom(walk, walk.number, block.last);
  const lead = leafBefore(walk, { block: walk.number, number: block.first });
  const isLed = lead !== undefined && lead.leaf.kind !== 'heading';
  const around: Surroundings = {
    before: isLed ? [lead.leaf] : [],
    ...(next && end === prose.text.length && isCreditLine(next.leaf.prose.text) && { next: next.leaf }),
  };
  const { quotations } = known(walk, block, around) ?? { quotations: [blockQuotation(prose.text, end, around)] };
  return found(walk, { owner: block, kind: 'block', around, quotations }, lead, next);
}

/** How far other blocks are matters only where a credit stands in one of them. */
function found({ blocks: { starts }, number }: Walk, it: Pick<FoundQuotations, 'owner' | 'kind' | 'around' | 'quotations'>, before: LeafAt | undefined, next: LeafAt | undefined): FoundQuotations {
  const from = (other: LeafAt | undefined, leaf: CreditPlace['leaf']): number => {
    const isAsked = it.quotations.some(({ credit }) => credit && (credit.place.leaf === leaf || credit.cue?.leaf === leaf));
    return isAsked && other ? (starts[other.block] ?? 0) - (starts[number] ?? 0) : 0;
  };
  return { ...it, before: from(before, -1), behind: from(next, 1) };
}

function known({ previous }: Walk, owner: Leaf | BlockQuote, around: Surroundings): FoundQuotations | undefined {
  return previous.find((it) => it.owner === owner && isSame(it.around, around));
}

/** Paragraphs before that a pronoun may look back on, nearest last; a heading ends the look. */
function leavesBefore(i: number, walk: Walk): readonly LeafAt[] {
  const found: LeafAt[] = [];
  let size = 0;
  let at = leafBefore(walk, { block: walk.number, number: i });
  for (; at && found.length < mostBefore; at = leafBefore(walk, at)) {
    size += at.leaf.prose.text.length;
    if (at.leaf.kind === 'heading' || size > longestLook) break;
    found.unshift(at);
  }
  return found;
}

const mostBefore = 3;
/** Code units. */
const longestLook = 4000;

/** A leaf that was read again is another leaf, though it may say the same. */
function isSame(a: Surroundings, b: Surroundings): boolean {
  return a.next === b.next && a.before.length === b.before.length && a.before.every((it, i) => it === b.before[i]);
}
