/** The quotations of each block of a draft in turn, with what an earlier reading found out about their speakers. */

import type { BlockAt } from './body-reading';
import { isCreditLine } from './credit-line';
import type { Quotation } from './draft';
import type { Prose } from './prose';
import { blockQuotation, goesOn, markedQuotations } from './quotations-of';
import type { LeafQuotation, Surroundings } from './quotations-of';
import type { BlockQuote, Leaf } from './reading';

/** A leaf in its place. */
export interface LeafAt {
  readonly leaf: Leaf;
  /** Offset of its block in the body. */
  readonly start: number;
}

export interface BlockQuotation {
  readonly kind: Quotation['kind'];
  readonly quotation: LeafQuotation;
  /** What the quotation's offsets refer to. */
  readonly prose: Prose;
  /** The block quote that it is. */
  readonly block?: BlockQuote;
  /** Number of its (first) leaf in the draft, and of the one behind its last. */
  readonly first: number;
  readonly last: number;
}

/** Found quotations by the leaf (or block quote) they are in, each with everything else that their speakers were read from. */
export type KnownQuotations = ReadonlyMap<Leaf | BlockQuote, readonly KnownEntry[]>;

interface KnownEntry {
  readonly around: Surroundings;
  readonly quotations: readonly LeafQuotation[];
}

export interface QuotationReading {
  /** For each block those in it, in order. */
  readonly byBlock: readonly (readonly BlockQuotation[])[];
  readonly known: KnownQuotations;
}

export function readQuotations(blocks: readonly BlockAt[], leaves: readonly LeafAt[], previous?: KnownQuotations): QuotationReading {
  const known = new Map<Leaf | BlockQuote, KnownEntry[]>();
  const look: Look = (owner, around, find) => {
    const entries = known.get(owner) ?? [];
    known.set(owner, entries);
    const here = entries.find((it) => isSame(it.around, around));
    if (here) return here.quotations;
    const before = previous?.get(owner)?.find((it) => isSame(it.around, around));
    const quotations = before?.quotations ?? find();
    entries.push({ around, quotations });
    return quotations;
  };
  let base = 0;
  const byBlock = blocks.map(({ reading }) => {
    const first = base;
    base += reading.leaves.length;
    return quotationsOfBlock(reading.blockQuotes, { first, end: base }, leaves, look);
  });
  return { byBlock, known };
}

type Look = (owner: Leaf | BlockQuote, around: Surroundings, find: () => readonly LeafQuotation[]) => readonly LeafQuotation[];

type Found = readonly BlockQuotation[];

const none: Found = [];

/** Numbers of a block's leaves in the draft. */
interface LeafRange {
  readonly first: number;
  readonly end: number;
}

function quotationsOfBlock(quotes: readonly BlockQuote[], range: LeafRange, leaves: readonly LeafAt[], look: Look): Found {
  const { first, end } = range;
  const found: BlockQuotation[] = [];
  for (let i = first; i < end; i++) {
    const block = quotes.find((it) => it.first === i - first);
    if (block) {
      found.push(...quotedBlock(block, first, leaves, look));
      i = first + block.last - 1;
    } else {
      found.push(...quotedLeaf(i, leaves, look));
    }
  }
  return found.length === 0 ? none : found;
}

function quotedLeaf(i: number, leaves: readonly LeafAt[], look: Look): readonly BlockQuotation[] {
  const leaf = leaves[i]?.leaf;
  if (!leaf || !/["“”„«»‘‹']/.test(leaf.prose.text)) return none;
  const next = leaves[i + 1]?.leaf;
  const isContinued = next !== undefined && goesOn(leaf, next);
  if (leaf.quotes.length === 0 && !isContinued) return none;
  const around: Surroundings = { before: leavesBefore(i, leaves), ...(isContinued && { next }) };
  const quotations = look(leaf, around, () => markedQuotations(leaf, around));
  return quotations.map((quotation) => ({ kind: 'inline', quotation, prose: leaf.prose, first: i, last: i + 1 }));
}

function quotedBlock(block: BlockQuote, base: number, leaves: readonly LeafAt[], look: Look): readonly BlockQuotation[] {
  const { prose, end } = block;
  const first = base + block.first;
  const last = base + block.last;
  const next = leaves[last]?.leaf;
  const lead = leaves[first - 1]?.leaf;
  const around: Surroundings = {
    before: lead && lead.kind !== 'heading' ? [lead] : [],
    ...(next && end === prose.text.length && isCreditLine(next.prose.text) && { next }),
  };
  const quotations = look(block, around, () => [blockQuotation(prose.text, end, around)]);
  return quotations.map((quotation) => ({ kind: 'block', quotation, prose, block, first, last }));
}

/** Paragraphs before that a pronoun may look back on, nearest last; a heading ends the look. */
function leavesBefore(i: number, leaves: readonly LeafAt[]): readonly Leaf[] {
  const found: Leaf[] = [];
  let size = 0;
  for (let at = i - 1; at >= 0 && found.length < 3; at--) {
    const leaf = leaves[at]?.leaf;
    size += leaf?.prose.text.length ?? 0;
    if (!leaf || leaf.kind === 'heading' || size > longestLook) break;
    found.unshift(leaf);
  }
  return found;
}

/** Code units. */
const longestLook = 4000;

/** A leaf that was read again is another leaf, though it may say the same. */
function isSame(a: Surroundings, b: Surroundings): boolean {
  return a.next === b.next && a.before.length === b.before.length && a.before.every((it, i) => it === b.before[i]);
}
