/** What every provider of completion items is given. */

import type { Draft } from '../../draft/draft';
import type { Snapshot } from '../../snapshot';
import type { CompletionPlace } from './completion-place';

export interface CompletionRequest {
  readonly snapshot: Snapshot;
  readonly draft: Draft;
  readonly place: CompletionPlace;
}

/** What was typed from the start of the replaced stretch to the cursor. */
export function filterTextOf({ draft, place }: CompletionRequest): string {
  return draft.text.slice(place.span.start, place.cursor);
}
