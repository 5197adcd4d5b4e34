/** Completion of a citation key: the sources, those first that bear on the sentence being written. */

import { keyReference } from '../../checks/citation-edits';
import { locatorText } from '../../checks/wording';
import { hasText } from '../../corpus/entry-source';
import type { Source } from '../../corpus/source';
import type { Signal } from '../../ports';
import type { CompletionItem } from './completion-data';
import type { PassageView } from '../passage-view';
import { rankedSources } from './ranked-sources';
import type { CompletionRequest } from './request';
import { filterTextOf } from './request';

export async function citationItems(request: CompletionRequest, signal?: Signal): Promise<readonly CompletionItem[]> {
  const filterText = filterTextOf(request);
  const ranked = await rankedSources(request, signal);
  return ranked.map(({ source, passage }) => ({
    kind: 'citation',
    label: `@${source.citationKey}`,
    detail: detailOf(source, passage),
    filterText,
    insert: { span: request.place.span, newText: keyReference(source.citationKey) },
    passage,
    source,
  }));
}

/** "Ferry sold, Harbour Gazette, 2024-06-03, para. 3". */
export function detailOf(source: Source, passage: PassageView | undefined): string {
  const { title, publisher, authors, issued } = source.metadata;
  const where = passage ? locatorText(passage.passage.locator) : '';
  const bare = hasText(source) ? '' : 'no text of it here';
  return [title ?? source.id, publisher ?? authors[0], issued, where, bare].filter(Boolean).join(', ');
}
