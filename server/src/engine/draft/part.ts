/** Makes a part of a draft: a block with all that reaches into it from the rest of the draft. */

import type { Span } from '../text/span';
import { contains, shifted } from '../text/span';
import type { TextBlock } from './blocks';
import { creditSpan, sameFound } from './block-quotations';
import type { FoundQuotations } from './block-quotations';
import { isScareQuote } from './checkability';
import type { Citation, DraftPart, Heading, Quotation, Statement } from './draft';
import { contextOf, sameKnown } from './name-tally';
import type { KnownWords } from './name-tally';
import { isInline } from './note-texts';
import type { NoteCitation, NoteTexts } from './note-texts';
import { overlapping } from './overlapping';
import { originalSpan, proseSlice } from './prose';
import type { LeafQuotation } from './quotations-of';
import type { Leaf, Sentence } from './reading';

export interface MadePart extends DraftPart {
  readonly inputs: PartInputs;
}

/** All that a part is made of. */
export interface PartInputs {
  readonly uri: string;
  readonly date: string | undefined;
  readonly block: TextBlock;
  readonly found: readonly FoundQuotations[];
  readonly reached: readonly NoteCitation[];
  /** Labels of its references to which there is no text. */
  readonly missing: readonly string[];
  /** Where no prose is, though it may look like it: the list of references. */
  readonly hidden: Span | undefined;
  readonly known: KnownWords;
}

export function sameInputs(a: PartInputs, b: PartInputs): boolean {
  return a.uri === b.uri && a.date === b.date && a.block === b.block && sameFound(a.found, b.found) && sameReached(a.reached, b.reached)
    && a.missing.length === b.missing.length && a.missing.every((it, i) => it === b.missing[i])
    && a.hidden?.start === b.hidden?.start && a.hidden?.end === b.hidden?.end && sameKnown(a.known, b.known);
}

export function partOf(inputs: PartInputs, texts: NoteTexts): MadePart {
  const { uri, date, block, found, reached, missing, hidden, known } = inputs;
  const { reading, text } = block;
  const quotations = found.flatMap((it) => it.quotations.map((quotation) => quotationOf(it, quotation)));
  const statements = statementsOf(inputs, quotations).filter((it) => !hidden || !contains(hidden, it.span.start));
  const withoutText = new Set(missing);
  return {
    block,
    uri,
    ...(date !== undefined && { date }),
    text,
    headings: reading.leaves.flatMap(headingOf),
    statements: reached.length === 0 && !reading.citations.some((it) => it.form === 'footnote') ? statements : withNotes(statements, inputs, texts),
    citations: reached.length === 0 ? reading.citations : [...reading.citations, ...reached.map((it) => it.citation)],
    own: reading.citations.length,
    reached,
    quotations,
    marks: reading.marks,
    dangling: reading.notes.flatMap(({ label, reference }) => (reference && withoutText.has(label) ? [{ label, span: reference }] : [])),
    names: contextOf(known),
    inputs,
  };
}

/** Labels of the references of a block to which there is no text. */
export function missingTexts({ reading: { notes } }: TextBlock, texts: NoteTexts): readonly string[] {
  return notes.flatMap(({ label, reference }) => (reference && !isInline(label) && !texts.has(label) ? [label] : []));
}

function sameReached(a: readonly NoteCitation[], b: readonly NoteCitation[]): boolean {
  return a === b || (a.length === b.length && a.every((it, i) => it.citation === b[i]?.citation && it.block === b[i]?.block));
}

function headingOf({ level, span, prose }: Leaf): readonly Heading[] {
  return level === 0 ? [] : [{ span, text: prose.text.trim(), level }];
}

function quotationOf(found: FoundQuotations, { inner, outer, credit }: LeafQuotation): Quotation {
  const { kind, owner } = found;
  const words = proseSlice(owner.prose, inner);
  return {
    span: originalSpan(owner.prose, inner),
    outer: kind === 'block' ? owner.span : originalSpan(owner.prose, outer),
    text: words.text,
    map: words.map,
    kind,
    ...(credit && { speaker: { name: credit.name, span: creditSpan(found, credit.place), pronoun: credit.pronoun } }),
    ...(credit?.cue && { cue: creditSpan(found, credit.cue) }),
  };
}

function statementsOf({ block }: PartInputs, quotations: readonly Quotation[]): readonly Statement[] {
  let heading = -1;
  const quoted = quotations.map((it) => it.span);
  return block.reading.leaves.flatMap((leaf, i) => {
    if (leaf.level > 0) heading++;
    return leaf.sentences.map((it) => statementOf(it, leaf, { quotations, quoted, heading, block: i }));
  });
}

interface StatementContext {
  readonly quotations: readonly Quotation[];
  /** Their spans. */
  readonly quoted: readonly Span[];
  readonly heading: number;
  readonly block: number;
}

function statementOf(it: Sentence, { kind }: Leaf, { quotations, quoted, heading, block }: StatementContext): Statement {
  const touching = overlapping(quoted, it.span);
  const isQuoting = touching.some((i) => !isScareQuote(quotations[i]?.text ?? ''));
  const notCheckable = isQuoting && it.notCheckable !== 'heading' && it.notCheckable !== 'no-content' ? undefined : it.notCheckable;
  return {
    span: it.span,
    kind,
    text: it.prose.text,
    map: it.prose.map,
    heading,
    block,
    ...(notCheckable && { notCheckable }),
    citations: it.citations,
    quotations: touching,
    checked: it.checked,
  };
}

/** With the citations that their footnote references lead to. */
function withNotes(statements: readonly Statement[], { block, reached }: PartInputs, texts: NoteTexts): readonly Statement[] {
  const { citations } = block.reading;
  const numberOf = (it: NoteCitation): number => (it.block === block ? it.number : citations.length + reached.indexOf(it));
  return statements.map((statement) => {
    const led = statement.citations.flatMap((number) => {
      const it = citations[number];
      return it?.form === 'footnote' ? (texts.get(it.key) ?? []).map(numberOf) : [];
    });
    return led.length === 0 ? statement : { ...statement, citations: [...new Set([...statement.citations, ...led])] };
  });
}

/** Moved by so many code units. */
export function movedCitation(it: Citation, by: number): Citation {
  return {
    form: it.form,
    key: it.key,
    span: shifted(it.span, by),
    keySpan: shifted(it.keySpan, by),
    group: shifted(it.group, by),
    ...(it.locator && { locator: { text: it.locator.text, span: shifted(it.locator.span, by) } }),
    ...(it.footnote !== undefined && { footnote: it.footnote }),
  };
}
