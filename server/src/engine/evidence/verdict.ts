/** The answer to "what do the sources say to this statement?": a verdict with everything that led to it, as data. */

import type { Passage } from '../corpus/passage';
import type { NotCheckableReason } from '../draft/draft';
import type { Span } from '../text/span';
import type { SupportSignals } from './support-signals';

export type VerdictKind = 'supported' | 'differs' | 'not-found' | 'not-checkable';

export interface Verdict {
  readonly kind: VerdictKind;
  /** 0 to 1: how sure the judgement is of `kind`. */
  readonly confidence: number;
  /** 0 to 1: how well the sources bear the statement out; comparable across statements and corpora. */
  readonly score: number;
  /** What `score` is made from. */
  readonly signals?: SupportSignals;
  /** Best first; those that differ too. Empty where nothing came near. */
  readonly evidence: readonly Evidence[];
  readonly items: readonly ItemFinding[];
  /** One for each quotation of the statement that is one (not scare quotes). */
  readonly quotations: readonly QuotationFinding[];
  /** Whether one source bears out what another differs from. */
  readonly sourcesDisagree: boolean;
  /** In order, for a statement of several clauses; its verdict is that of the worst. Empty for one of a single clause. */
  readonly clauses: readonly ClauseFinding[];
  readonly account: Account;
  readonly notCheckable?: NotCheckableReason;
  /** One sentence of plain words made from the rest. */
  readonly explanation: string;
}

/** How one clause of a statement fares. */
export interface ClauseFinding {
  readonly kind: Exclude<VerdictKind, 'not-checkable'>;
  /** In the statement's `text`. */
  readonly span: Span;
  readonly text: string;
  /** 0 to 1: how much of its words and values the best passage has. */
  readonly cover: number;
}

/** Which words and values of the statement's `text` the best passage has, which it has otherwise, and which no passage has. */
export interface Account {
  readonly matched: readonly Span[];
  readonly differs: readonly Span[];
  readonly missing: readonly Span[];
}

/** A passage aligned with a claim. */
export interface Evidence {
  readonly passage: Passage;
  /** 0 to 1: how well this passage alone bears the claim out. */
  readonly score: number;
  readonly relation: 'supports' | 'differs' | 'related';
  /** Words and values of `passage.text` that match the claim. */
  readonly matches: readonly Span[];
  /** Words and values of the claim that they match; absent where only quoted words were looked at. */
  readonly claimMatches?: readonly Span[];
  /** Values of `passage.text` that differ from the claim's. */
  readonly differences: readonly Span[];
  /** Words of `passage.text` by which it gives what it says to somebody ("officials said"). */
  readonly attribution?: Span;
}

export type Opposition = 'denied-by-statement' | 'denied-by-source' | 'antonym' | 'contrast';

export type ItemKind = 'number' | 'date' | 'name' | 'polarity' | 'pronoun';

/** How one value, name or polarity of the claim fares. */
export type ItemState =
  /** It stands in the place the claim gives it. */
  | 'confirmed'
  /** It is in the sources, bound to something else. */
  | 'elsewhere'
  | 'absent'
  /** A rival owns its place in an otherwise covered passage. */
  | 'conflict';

export interface ItemFinding {
  readonly kind: ItemKind;
  readonly state: ItemState;
  /** In the statement's `text`. */
  readonly span: Span;
  readonly text: string;
  /** -1 to 1: how much better than its best rival it stands in its place; negative where the rival does. */
  readonly margin?: number;
  /** Words that name no value ("recent years"): they order, nothing is missed or confirmed by them. */
  readonly vague?: true;
  /** For a conflict: what the source has in its place, and where (span in `passage.text`). */
  readonly rival?: { readonly text: string; readonly span: Span; readonly passage: Passage };
  /** For a conflict of polarity: which of the two denies the word, or whether the rival is its opposite or another thing of the kind. */
  readonly opposition?: Opposition;
  /** For a conflict: what to write instead, in the claim's own manner ("12,000"); absent when no plain replacement exists. */
  readonly replacement?: string;
}

/** A number, a date or a name that can be missed, or found in its place. */
export function isFact({ kind, vague }: ItemFinding): boolean {
  return kind !== 'polarity' && kind !== 'pronoun' && vague !== true;
}

export type QuotationOutcome =
  | 'verbatim'
  /** The words differ from a close match. */
  | 'altered'
  /** Verbatim, but the source gives it to someone else. */
  | 'wrong-speaker'
  /** Verbatim in a source, not in the cited one. */
  | 'wrong-source'
  | 'not-found';

export interface QuotationFinding {
  /** Index into `Draft.quotations` (0 when judged outside a draft). */
  readonly quotation: number;
  readonly outcome: QuotationOutcome;
  readonly match?: QuotationMatch;
}

export interface QuotationMatch {
  readonly passage: Passage;
  /** The source's exact words for the quotation (brackets and ellipses of the writer kept where they are allowed). */
  readonly exact: string;
  /** Present where much of the quotation has no counterpart in `exact` (the rest stands elsewhere, or nowhere) or several turns hold it. */
  readonly partial?: true;
  /** Of the words in the source's text (may reach over several passages). */
  readonly span: Span;
  /** Who the source gives it to. */
  readonly speaker?: string;
  /** 0 to 1: share of tokens that agree. */
  readonly similarity: number;
  /** Word by word, for an altered quotation. */
  readonly diff: readonly DiffPart[];
}

export interface DiffPart {
  readonly kind: 'same' | 'draft-only' | 'source-only';
  readonly text: string;
}
