/** Makes the draft of its blocks: puts each in its place, numbers what the draft numbers, resolves what reaches across blocks. */

import { shifted } from '../text/span';
import type { Span } from '../text/span';
import type { BlockAt } from './body-reading';
import type { BlockQuotation, LeafAt } from './block-quotations';
import { isScareQuote } from './checkability';
import type { Citation, Footnote, Heading, Quotation, Speaker, Statement } from './draft';
import { overlapping } from './overlapping';
import { mapShifted, originalSpan, proseSlice } from './prose';
import type { CreditPlace } from './quotations-of';
import type { Leaf, Sentence } from './reading';

/** Where a block stands, and how much of everything stands before it. */
export interface Place {
  /** Offset of the block in the draft. */
  readonly start: number;
  readonly headings: number;
  readonly leaves: number;
  readonly citations: number;
  readonly quotations: number;
  readonly inlineNotes: number;
}

/** Where speakers may stand: the leaves of the draft, and the offset at which the body begins in the draft. */
export interface Surroundings {
  readonly leaves: readonly LeafAt[];
  readonly bodyStart: number;
}

export interface PlacedBlock {
  readonly at: BlockAt;
  readonly place: Place;
  readonly found: readonly BlockQuotation[];
  readonly headings: readonly Heading[];
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  readonly statements: readonly Statement[];
}

export function placeBlock(at: BlockAt, place: Place, found: readonly BlockQuotation[], { leaves, bodyStart }: Surroundings): PlacedBlock {
  const { reading } = at;
  const headings = reading.leaves.flatMap((it) => headingOf(it, place.start));
  const citations = reading.citations.map((it) => placedCitation(it, place));
  const quotations = found.map((it) => placedQuotation(it, place.start, { leaves, bodyStart }));
  return { at, place, found, headings, citations, quotations, statements: placedStatements(at, place, quotations) };
}

/** What the next block has before it. */
export function placeAfter({ place, at, headings, citations, quotations }: PlacedBlock, nextStart: number): Place {
  return {
    start: nextStart,
    headings: place.headings + headings.length,
    leaves: place.leaves + at.reading.leaves.length,
    citations: place.citations + citations.length,
    quotations: place.quotations + quotations.length,
    inlineNotes: place.inlineNotes + at.reading.notes.filter((it) => it.label.startsWith('^')).length,
  };
}

/** Footnotes by label in the order in which they first occur; of several definitions the first counts. */
export function footnotesOf(blocks: readonly PlacedBlock[]): readonly Footnote[] {
  const byLabel = new Map<string, { label: string; references: Span[]; definition?: Span }>();
  for (const { at, place } of blocks) {
    for (const note of at.reading.notes) {
      const label = placedLabel(note.label, place);
      const it = byLabel.get(label) ?? { label, references: [] };
      byLabel.set(label, it);
      if (note.reference) it.references.push(shifted(note.reference, place.start));
      if (note.definition) it.definition ??= shifted(note.definition, place.start);
    }
  }
  return [...byLabel.values()];
}

/** The statements of a block with the citations that its footnote references lead to. */
export function withNotes(block: PlacedBlock, byNote: ReadonlyMap<string, readonly number[]>): readonly Statement[] {
  if (byNote.size === 0 || !block.citations.some((it) => it.form === 'footnote')) return block.statements;
  return block.statements.map((statement) => {
    const reached = statement.citations.flatMap((index) => {
      const it = block.citations[index - block.place.citations];
      return it?.form === 'footnote' ? byNote.get(it.key) ?? [] : [];
    });
    return reached.length === 0 ? statement : { ...statement, citations: [...new Set([...statement.citations, ...reached])] };
  });
}

function headingOf({ level, span, prose }: Leaf, start: number): readonly Heading[] {
  return level === 0 ? [] : [{ span: shifted(span, start), text: prose.text.trim(), level }];
}

function placedLabel(label: string, { inlineNotes }: Place): string {
  return label.startsWith('^') ? `^${Number(label.slice(1)) + inlineNotes}` : label;
}

function placedCitation(it: Citation, place: Place): Citation {
  const { start } = place;
  return {
    form: it.form,
    key: it.key,
    span: shifted(it.span, start),
    keySpan: shifted(it.keySpan, start),
    group: shifted(it.group, start),
    ...(it.locator && { locator: { text: it.locator.text, span: shifted(it.locator.span, start) } }),
    ...(it.footnote !== undefined && { footnote: placedLabel(it.footnote, place) }),
  };
}

function placedQuotation(found: BlockQuotation, start: number, { leaves, bodyStart }: Surroundings): Quotation {
  const { kind, quotation, prose, block, first, last } = found;
  const { inner, outer, credit } = quotation;
  const words = proseSlice(prose, inner);
  const placeOf = ({ leaf, span }: CreditPlace): Span => {
    if (leaf === 0) return shifted(originalSpan(prose, span), start);
    const other = leaves[leaf < 0 ? first - 1 : last];
    return other ? shifted(originalSpan(other.leaf.prose, span), other.start + bodyStart) : { start, end: start };
  };
  const speaker: Speaker | undefined = credit && { name: credit.name, span: placeOf(credit.place), pronoun: credit.pronoun };
  return {
    span: shifted(originalSpan(prose, inner), start),
    outer: shifted(block ? block.span : originalSpan(prose, outer), start),
    text: words.text,
    map: mapShifted(words.map, start),
    kind,
    ...(speaker && { speaker }),
    ...(credit?.cue && { cue: placeOf(credit.cue) }),
  };
}

function placedStatements({ reading }: BlockAt, place: Place, quotations: readonly Quotation[]): readonly Statement[] {
  let heading = place.headings - 1;
  const quoted = quotations.map((it) => it.span);
  return reading.leaves.flatMap((leaf, i) => {
    if (leaf.level > 0) heading++;
    return leaf.sentences.map((it) => placedStatement(it, leaf, { place, quotations, quoted, heading, block: place.leaves + i }));
  });
}

interface StatementContext {
  readonly place: Place;
  readonly quotations: readonly Quotation[];
  /** Their spans. */
  readonly quoted: readonly Span[];
  readonly heading: number;
  readonly block: number;
}

function placedStatement(it: Sentence, { kind }: Leaf, { place, quotations, quoted, heading, block }: StatementContext): Statement {
  const span = shifted(it.span, place.start);
  const touching = overlapping(quoted, span).map((i) => place.quotations + i);
  const isQuoting = touching.some((i) => !isScareQuote(quotations[i - place.quotations]?.text ?? ''));
  const notCheckable = isQuoting && it.notCheckable !== 'heading' && it.notCheckable !== 'no-content' ? undefined : it.notCheckable;
  return {
    span,
    kind,
    text: it.prose.text,
    map: mapShifted(it.prose.map, place.start),
    heading,
    block,
    ...(notCheckable && { notCheckable }),
    citations: it.citations.map((index) => index + place.citations),
    quotations: touching,
    checked: it.checked,
  };
}
