/** Makes quotations of a leaf's quotation marks and of block quotes, each with its speaker as far as the text around tells. */

import { attributionsIn } from '../text/attribution';
import type { Attribution } from '../text/attribution';
import { quotationMarksIn } from '../text/quotation-marks';
import type { Span } from '../text/span';
import type { Leaf } from './reading';

/** A quotation as offsets of the prose of its leaf, or of its block quote. */
export interface LeafQuotation {
  readonly inner: Span;
  readonly outer: Span;
  readonly credit?: Credit;
}

export interface Credit {
  readonly name: string;
  readonly pronoun: boolean;
  readonly place: CreditPlace;
  readonly cue?: CreditPlace;
}

/** A stretch of the prose of a leaf: the quotation's own (0), the one before (-1) or the one behind (1). */
export interface CreditPlace {
  readonly leaf: -1 | 0 | 1;
  readonly span: Span;
}

/** What the speakers of a leaf's quotations can hang on. */
export interface Surroundings {
  /** The leaves before, nearest last. */
  readonly before: readonly Leaf[];
  /** The next leaf, where it can matter: it goes on with the quotation, or it is the credit line. */
  readonly next?: Leaf;
}

/** The quotations between marks in a leaf. */
export function markedQuotations(leaf: Leaf, around: Surroundings): readonly LeafQuotation[] {
  const quotes = quotesOf(leaf, around.next);
  if (quotes.length === 0) return [];
  const composed = composedText(leaf.prose.text, quotes.map((it) => it.outer), around);
  const credits = attributionsIn(composed.text, composed.quotes).slice(composed.quotes.length - quotes.length);
  return quotes.map((quote, i) => ({ ...quote, ...creditOf(credits[i], composed) }));
}

/** The quotation that a block quote is; `prose` is all its words, those of a credit line behind `end` included. */
export function blockQuotation(prose: string, end: number, around: Surroundings): LeafQuotation {
  const inner = { start: 0, end };
  const lead = around.before.at(-1)?.prose.text ?? '';
  const head = lead.trimEnd().endsWith(':') ? `${lead} ` : '';
  const tail = end < prose.length ? prose.slice(end) : ` ${around.next?.prose.text ?? ''}`;
  const text = `${head}“${prose.slice(0, end)}”${tail}`;
  const outer = { start: head.length, end: head.length + end + 2 };
  const [credit] = attributionsIn(text, [outer]);
  return { inner, outer: inner, ...(credit && { credit: placedCredit(credit, (it) => placeInBlock(it, head.length, end, prose.length)) }) };
}

interface Composed {
  readonly text: string;
  readonly quotes: readonly Span[];
  /** Where the leaf's own prose begins in `text`. */
  readonly start: number;
  /** Where the prose of the leaf before begins. */
  readonly before: number;
}

function composedText(own: string, quotes: readonly Span[], { before }: Surroundings): Composed {
  let text = '';
  let last = 0;
  const all: Span[] = [];
  for (const leaf of before) {
    last = text.length;
    for (const { outer } of leaf.quotes) all.push({ start: outer.start + last, end: outer.end + last });
    text += `${leaf.prose.text}\n\n`;
  }
  const start = text.length;
  for (const it of quotes) all.push({ start: it.start + start, end: it.end + start });
  return { text: text + own, quotes: all, start, before: last };
}

function creditOf(credit: Attribution | undefined, { start, before }: Composed): { readonly credit?: Credit } {
  if (!credit || credit.span.start < before) return {};
  return {
    credit: placedCredit(credit, (it) => {
      const isOwn = it.start >= start;
      const by = isOwn ? start : before;
      return { leaf: isOwn ? 0 : -1, span: { start: it.start - by, end: it.end - by } };
    }),
  };
}

function placedCredit({ name, pronoun, span, cue }: Attribution, place: (it: Span) => CreditPlace): Credit {
  return { name, pronoun, place: place(span), ...(cue && { cue: place(cue) }) };
}

function placeInBlock(it: Span, head: number, end: number, length: number): CreditPlace {
  if (it.start < head) return { leaf: -1, span: it };
  const by = head + 2;
  if (end < length) return { leaf: 0, span: { start: it.start - by, end: it.end - by } };
  return { leaf: 1, span: { start: it.start - by - end - 1, end: it.end - by - end - 1 } };
}

/** A quotation that is left open and goes on in the next paragraph, which opens anew, reaches to the end of this one. */
function quotesOf(leaf: Leaf, next: Leaf | undefined): Leaf['quotes'] {
  if (!next || !goesOn(leaf, next)) return leaf.quotes;
  const { text } = leaf.prose;
  return quotationMarksIn(`${text}\n\n${next.prose.text}`).filter(({ outer }) => outer.end <= text.length);
}

export function goesOn(leaf: Leaf, next: Leaf): boolean {
  if (leaf.kind !== next.kind || !/^["“„«»]/.test(next.prose.text)) return false;
  const { text } = leaf.prose;
  return count(text, /[“„«]/g) > count(text, /[”»]/g) || count(text, /"/g) % 2 === 1;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
