/** What completion hands out: one item of the list, as data. */

import type { Source } from '../../corpus/source';
import type { TextEdit } from '../../text/edit';
import type { PassageView } from '../passage-view';

export interface CompletionData {
  readonly kind: 'citation' | 'locator' | 'quotation';
  readonly label: string;
  readonly detail: string;
  /** What was typed, so that an editor that filters by itself keeps what was found by meaning or in spite of a typing error. */
  readonly filterText: string;
  readonly insert: TextEdit;
  /** Edits elsewhere that belong to it: a new footnote's text. */
  readonly additional?: readonly TextEdit[];
  /** Position in the list, from 0. */
  readonly order: number;
  readonly passage?: PassageView;
  readonly source?: Source;
}

/** An item before it has its place in the list. */
export type CompletionItem = Omit<CompletionData, 'order'>;
