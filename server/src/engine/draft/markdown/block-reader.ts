/** Gathers what a block of Markdown says while its tree is walked; the walk itself is in `read-block.ts`. */

import type { Span } from '../../text/span';
import { quotationMarksIn } from '../../text/quotation-marks';
import type { Citation, Mark, StatementKind } from '../draft';
import type { Directive } from '../ignores';
import type { LinkTargets } from '../blocks';
import type { BuiltLeaf } from '../leaf-builder';
import { joinedProse } from '../prose';
import { creditStart } from '../credit-line';
import type { BlockQuote, BlockReading, Leaf, Note } from '../reading';
import { sentencesOf } from '../sentences-of';

interface PendingLeaf {
  readonly kind: StatementKind;
  readonly level: number;
  readonly isHeading: boolean;
  readonly span: Span;
  readonly built: BuiltLeaf;
}

/** Offsets are those of `text`, the block's own text. */
export class BlockReader {
  readonly text: string;
  readonly targets: LinkTargets;
  /** Label of the footnote whose text is being read. */
  note: string | undefined;
  private readonly leaves: PendingLeaf[] = [];
  private readonly citations: Citation[] = [];
  private readonly notes: Note[] = [];
  private readonly opaque: Span[] = [];
  private readonly marks: Mark[] = [];
  private readonly directives: Directive[] = [];
  private readonly blockQuotes: Pick<BlockQuote, 'span' | 'first' | 'last'>[] = [];
  private inlineNotes = 0;
  private commentEnd: number | undefined;

  constructor(text: string, targets: LinkTargets) {
    this.text = text;
    this.targets = targets;
  }

  /** Where the last comment of the text can close; -1 where none does. */
  get lastCommentEnd(): number {
    return (this.commentEnd ??= this.text.lastIndexOf('-->'));
  }

  get leafCount(): number {
    return this.leaves.length;
  }

  /** Words inside a footnote are no statements; their citations count. */
  addLeaf(leaf: PendingLeaf): void {
    this.marks.push(...leaf.built.marks);
    if (this.note === undefined && leaf.built.prose.text.trim() !== '') this.leaves.push(leaf);
  }

  addCitation(citation: Citation): void {
    this.citations.push(this.note === undefined ? citation : { ...citation, footnote: this.note });
  }

  addNote(note: Note): void {
    this.notes.push(note);
  }

  nextInlineNote(): string {
    return `^${++this.inlineNotes}`;
  }

  addOpaque(it: Span): void {
    if (it.end > it.start) this.opaque.push(it);
  }

  addDirectives(directives: readonly Directive[]): void {
    this.directives.push(...directives);
  }

  addBlockQuote(quote: Pick<BlockQuote, 'span' | 'first' | 'last'>): void {
    if (this.note === undefined && quote.last > quote.first) this.blockQuotes.push(quote);
  }

  finish(): BlockReading {
    const citations = this.citations.sort(byStart);
    const credited = new Set(this.blockQuotes.map((it) => it.last - 1));
    const leaves = this.leaves.map((it, i) => finishedLeaf(it, citations, credited.has(i)));
    return {
      leaves,
      citations,
      notes: this.notes,
      opaque: this.opaque,
      marks: this.marks.sort(byStart),
      directives: this.directives.sort(byStart),
      blockQuotes: this.blockQuotes.flatMap((it) => wholeQuote(it, leaves)),
    };
  }
}

function finishedLeaf({ kind, level, isHeading, span, built }: PendingLeaf, citations: readonly Citation[], isCredited: boolean): Leaf {
  const { prose } = built;
  const quotes = quotationMarksIn(prose.text);
  const until = isCredited ? creditStart(prose.text) : prose.text.length;
  return { kind, level, span, prose, quotes, sentences: sentencesOf(built, { kind, isHeading, quotes, citations, until }) };
}

/** Where the first words stand between marks, these are the quotation and the block is only its frame. */
function wholeQuote(quote: Pick<BlockQuote, 'span' | 'first' | 'last'>, leaves: readonly Leaf[]): readonly BlockQuote[] {
  const inside = leaves.slice(quote.first, quote.last);
  if (inside[0]?.quotes[0]?.outer.start === 0) return [];
  const prose = joinedProse(inside.map((it) => it.prose));
  const end = prose.text.slice(0, creditStart(prose.text)).trimEnd().length;
  return end === 0 ? [] : [{ ...quote, prose, end }];
}

function byStart(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start;
}
