/** A passage: a sentence of a source with its neighbours, the unit of retrieval and of evidence. */

import type { Span } from '../text/span';
import type { BlockKind, Locator, SourceId } from './source';

/** `${SourceId}#${ordinal}`. */
export type PassageId = string;

export interface Passage {
  readonly id: PassageId;
  readonly source: SourceId;
  /** Position among the source's passages. */
  readonly ordinal: number;
  /** The sentence, as it stands in the source's text. */
  readonly text: string;
  /** Of the sentence, in the source's text. */
  readonly span: Span;
  /** The sentences around it in the same part, for context and pronouns; empty at a border. */
  readonly before: string;
  readonly after: string;
  readonly kind: BlockKind;
  readonly locator: Locator;
  readonly speaker?: string;
  readonly part: number;
}

/** A passage as cut from a source, before the index puts neighbours and identity to it. */
export interface PassageCut {
  readonly span: Span;
  readonly kind: BlockKind;
  readonly locator: Locator;
  readonly speaker?: string;
  readonly part: number;
}
