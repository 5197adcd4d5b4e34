/** A draft as the engine sees it: prose cut into statements, with citations, quotations and marks, all as offsets of the file. */

import type { LineIndex } from '../text/line-index';
import type { OffsetMap } from '../text/offset-map';
import type { Span } from '../text/span';
import type { NameContext } from '../text/values/names';

export type DraftLanguage = 'markdown' | 'plaintext';

export interface Draft {
  /** URI as the door gave it. */
  readonly uri: string;
  readonly version: number;
  readonly language: DraftLanguage;
  readonly text: string;
  readonly lines: LineIndex;
  /** The draft block by block, which is what its checks look at; the lists below are made of it when they are asked for. */
  readonly parts: readonly DraftPart[];
  /** Offset at which each part begins. */
  readonly starts: readonly number[];
  readonly frontMatter: FrontMatter;
  readonly headings: readonly Heading[];
  /** In order of position, not overlapping. */
  readonly statements: readonly Statement[];
  /** Every citation of the draft in order, those inside footnote texts too. */
  readonly citations: readonly Citation[];
  readonly footnotes: readonly Footnote[];
  readonly quotations: readonly Quotation[];
  readonly marks: readonly Mark[];
  readonly ignores: readonly Ignore[];
  /** The list of references that Wellsourced keeps up to date: no prose, so it holds no statements. */
  readonly referenceList?: Span;
  /** Code, raw HTML, front matter, link addresses: where nothing is completed and nothing is checked. */
  readonly opaque: readonly Span[];
}

/**
 * A block of a draft with all that its checks ask, as offsets from its own start. It stays the same object as long as
 * nothing of that changes, wherever it moves: what was found out about it holds as long.
 */
export interface DraftPart {
  /** Itself, to whoever names it from another part. */
  readonly block: BlockIdentity;
  readonly uri: string;
  /** The draft's `date:`. */
  readonly date?: string;
  readonly text: string;
  readonly headings: readonly Heading[];
  /** Numbers of blocks, headings, citations and quotations are those of the part. */
  readonly statements: readonly Statement[];
  /** Those that stand in the part, and behind them what its footnotes lead to in other parts. */
  readonly citations: readonly Citation[];
  /** How many of the citations stand in the part. */
  readonly own: number;
  /** The others, with the blocks whose offsets they have. */
  readonly reached: readonly { readonly citation: Citation; readonly block: BlockIdentity }[];
  /** A speaker's offsets may lie outside of the part. */
  readonly quotations: readonly Quotation[];
  readonly marks: readonly Mark[];
  /** Footnote references to which the draft has no text. */
  readonly dangling: readonly { readonly label: string; readonly span: Span }[];
  /** What the draft shows about the capitals of the part's words. */
  readonly names: NameContext;
}

export type BlockIdentity = object;

export interface FrontMatter {
  /** Of the whole block with its fences; absent when there is none. */
  readonly span?: Span;
  /** `date:` as `YYYY-MM-DD` (or as precise as it is); what "yesterday" in the draft counts from. */
  readonly date?: string;
  readonly title?: string;
  /** `lang:`, a BCP 47 tag. */
  readonly language?: string;
  readonly bibliography: readonly string[];
  /** Set when the block could not be read; the draft is checked all the same. */
  readonly problem?: string;
}

export interface Heading {
  readonly span: Span;
  readonly text: string;
  readonly level: number;
}

export type StatementKind = 'sentence' | 'list-item' | 'table-cell' | 'caption' | 'heading' | 'block-quote';

/** Why a statement asserts nothing that sources could bear out. */
export type NotCheckableReason =
  | 'heading'
  | 'question'
  | 'first-person'
  | 'opinion'
  | 'command'
  | 'fragment'
  | 'no-content';

export interface Statement {
  /** Of the sentence in the draft, markup and trailing citations included, white space around it not. */
  readonly span: Span;
  readonly kind: StatementKind;
  /** The prose: markup, citations and marks taken out, entities decoded, white space folded. */
  readonly text: string;
  /** From `text` to the draft. */
  readonly map: OffsetMap;
  /** Index into `headings` of the nearest above; -1 before the first. */
  readonly heading: number;
  /** Number of the block (paragraph, list item, cell) it stands in; statements of one block are neighbours. */
  readonly block: number;
  readonly notCheckable?: NotCheckableReason;
  /** Indices into `Draft.citations` that stand in the statement or directly behind it. */
  readonly citations: readonly number[];
  /** Indices into `Draft.quotations` whose words lie (in part) in the statement. */
  readonly quotations: readonly number[];
  /** Marked CQ: checked by a person, leave it. */
  readonly checked: boolean;
}

/** One key of a citation: `[see @a, p. 3; @b]` gives two. */
export interface Citation {
  readonly form: CitationForm;
  /** The key, or for a link the address or path as written. */
  readonly key: string;
  /** From `@` (or `-@`, or `[` of a footnote reference or link) to the end of key; the hover's range. */
  readonly span: Span;
  /** Of the key's own letters, braces not included: what a rename or a nearest-key fix replaces. */
  readonly keySpan: Span;
  /** Of the whole bracket `[...]`, footnote reference or link; `span` where there is none. */
  readonly group: Span;
  readonly locator?: { readonly text: string; readonly span: Span };
  /** For a citation inside a footnote text: the label of that footnote. */
  readonly footnote?: string;
}

export type CitationForm = 'pandoc' | 'in-text' | 'link' | 'footnote';

export interface Footnote {
  readonly label: string;
  /** The references `[^label]` in the prose; an inline note `^[...]` has one. */
  readonly references: readonly Span[];
  /** Of the text, without `[^label]:`; absent when the definition is missing. */
  readonly definition?: Span;
}

export interface Quotation {
  /** Of the quoted words in the draft, quotation marks not included. */
  readonly span: Span;
  /** With the quotation marks. */
  readonly outer: Span;
  /** The quoted words, markup out, as `Statement.text`. */
  readonly text: string;
  /** From `text` to the draft. */
  readonly map: OffsetMap;
  readonly kind: 'inline' | 'block';
  readonly speaker?: Speaker;
  /** The verb or form that gives it to the speaker: "said", "according to", "–". */
  readonly cue?: Span;
}

export interface Speaker {
  /** As far as the text makes it plain: "Marco Rubio" where the draft says "Rubio" or "he". */
  readonly name: string;
  /** Of the words in the draft that stand for the speaker: "he", "Rubio". */
  readonly span: Span;
  /** Whether those words are a pronoun. */
  readonly pronoun: boolean;
}

/** A newsroom mark: TK is to come and must not be published, CQ is checked and stays. */
export interface Mark {
  readonly kind: 'TK' | 'CQ';
  readonly span: Span;
}

/** An ignore comment resolved to the stretch it covers. */
export interface Ignore {
  readonly checks: 'all' | readonly string[];
  readonly reason: string;
  /** Of the comment. */
  readonly span: Span;
  /** The findings that start in here are left out. */
  readonly covers: Span;
}
