/**
 * What one block of a draft says, as offsets of that block: it depends on the block's own text and on nothing else, so
 * that it holds wherever the block moves. `assemble.ts` makes the draft of these.
 */

import type { Span } from '../text/span';
import type { Citation, Mark, NotCheckableReason, StatementKind } from './draft';
import type { Directive } from './ignores';
import type { Prose } from './prose';

export interface BlockReading {
  readonly leaves: readonly Leaf[];
  /** In order of position. For an inline note `footnote` is `^` and the number of the note in this block. */
  readonly citations: readonly Citation[];
  readonly notes: readonly Note[];
  readonly opaque: readonly Span[];
  readonly marks: readonly Mark[];
  readonly directives: readonly Directive[];
  readonly blockQuotes: readonly BlockQuote[];
}

/** A stretch of prose that stands by itself: a paragraph, a cell, a heading. */
export interface Leaf {
  readonly kind: StatementKind;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  readonly span: Span;
  readonly prose: Prose;
  readonly sentences: readonly Sentence[];
  /** As offsets of `prose.text`. */
  readonly quotes: readonly { readonly inner: Span; readonly outer: Span }[];
}

export interface Sentence {
  readonly span: Span;
  /** In the leaf's `prose.text`. */
  readonly within: Span;
  readonly prose: Prose;
  /** Indices into the block's `citations`. */
  readonly citations: readonly number[];
  readonly checked: boolean;
  readonly notCheckable?: NotCheckableReason;
}

/** A footnote as far as this block has it: a reference, a definition, or with an inline note both. */
export interface Note {
  readonly label: string;
  readonly reference?: Span;
  readonly definition?: Span;
}

/** A block quote that is a quotation as a whole (not one whose words stand between marks). */
export interface BlockQuote {
  readonly span: Span;
  /** The leaves inside: from `first` to before `last`. */
  readonly first: number;
  readonly last: number;
  /** Of all leaves inside. */
  readonly prose: Prose;
  /** Where in `prose.text` the quoted words end and a credit line begins. */
  readonly end: number;
}
