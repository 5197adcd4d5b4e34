/** Cuts a leaf into sentences and gives each what stands in it or directly behind it. */

import { sentenceSpans } from '../text/sentences';
import type { Span } from '../text/span';
import { overlapping } from './overlapping';
import { isScareQuote, notCheckableReason } from './checkability';
import type { Citation, StatementKind } from './draft';
import type { BuiltLeaf, Item } from './leaf-builder';
import { originalSpan, proseSlice, proseSpan, trimmed } from './prose';
import type { Leaf, Sentence } from './reading';

export interface LeafContext {
  readonly kind: StatementKind;
  /** A heading of its own or the head of a table's column. */
  readonly isHeading: boolean;
  readonly quotes: Leaf['quotes'];
  /** Of the block, in order of position. */
  readonly citations: readonly Citation[];
  /** Where in the prose statements end: a credit line behind a block quote is none. */
  readonly until: number;
}

export function sentencesOf(built: BuiltLeaf, context: LeafContext): readonly Sentence[] {
  const cuts = cutsOf(built, context);
  const owners = ownersOf(cuts.map((it) => it.original), built.items);
  const checked = new Set(built.items.flatMap((it, i) => (it.kind === 'checked' ? [owners[i] ?? 0] : [])));
  const spans = cuts.map((it) => ({ ...it.original }));
  const quotes = context.quotes.map((it) => it.inner).filter((it) => !isScareQuote(built.prose.text.slice(it.start, it.end)));
  built.items.forEach((item, i) => {
    const it = spans[owners[i] ?? 0];
    if (!it) return;
    it.start = Math.min(it.start, item.span.start);
    it.end = Math.max(it.end, item.span.end);
  });
  return cuts.map(({ within }, i) => {
    const it = spans[i] ?? { start: 0, end: 0 };
    const prose = proseSlice(built.prose, within);
    const quoted = overlapping(quotes, within).length > 0;
    const notCheckable = notCheckableReason({ text: prose.text, kind: context.kind, isHeading: context.isHeading, quoted });
    return {
      span: it,
      within: trimmed(built.prose.text, within),
      prose,
      citations: citationsIn(context.citations, it),
      checked: checked.has(i),
      ...(notCheckable && { notCheckable }),
    };
  });
}

interface Cut {
  /** In the original. */
  readonly original: Span;
  /** In the prose. */
  readonly within: Span;
}

function cutsOf(built: BuiltLeaf, { kind, until }: LeafContext): readonly Cut[] {
  const { prose, cutting } = built;
  const text = until < prose.text.length && cutting === prose ? prose.text.slice(0, until) : cutting.text;
  const spans = kind === 'heading' ? [trimmed(text, { start: 0, end: text.length })] : sentenceSpans(text);
  return spans.flatMap((it) => {
    const original = originalSpan(cutting, it);
    const within = trimmed(prose.text, cutting === prose ? it : proseSpan(prose, original));
    return within.end > within.start ? [{ original, within }] : [];
  });
}

/** For each item the sentence it belongs to: the one it stands in; between two, opening markup goes with the second. */
function ownersOf(sentences: readonly Span[], items: readonly Item[]): readonly number[] {
  const following = followingOf(sentences, items);
  const owners: number[] = [];
  let staysWith = -1;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    const next = following[i] ?? 0;
    const before = Math.max(0, next - 1);
    if (!item) continue;
    const inside = next > 0 && item.span.start < (sentences[before]?.end ?? 0);
    // `*[@a]*` behind a full stop: what follows in the same gap belongs to the words before, so its opening does too.
    if (item.kind !== 'opening') staysWith = next;
    owners[i] = item.kind === 'opening' && !inside && staysWith !== next ? Math.min(next, sentences.length - 1) : before;
  }
  return owners;
}

/** For each item the first sentence that begins behind it. */
function followingOf(sentences: readonly Span[], items: readonly Item[]): readonly number[] {
  let next = 0;
  return items.map((item) => {
    while (next < sentences.length && (sentences[next]?.start ?? 0) <= item.span.start) next++;
    return next;
  });
}

function citationsIn(citations: readonly Citation[], it: Span): readonly number[] {
  const found: number[] = [];
  for (let i = firstFrom(citations, it.start); i < citations.length; i++) {
    const start = citations[i]?.span.start ?? 0;
    if (start >= it.end) break;
    found.push(i);
  }
  return found;
}

function firstFrom(citations: readonly Citation[], start: number): number {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
