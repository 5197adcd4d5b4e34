/** Completion of a footnote reference: the footnotes there are, then a new one for each source that bears on the sentence. */

import { freeFootnoteLabels } from '../../checks/citation-edits';
import { footnoteDefinition } from '../../checks/footnote-definition';
import { sourceOfCitation } from '../../checks/source-of';
import { footnoteCitations } from '../../checks/citations';
import type { Footnote } from '../../draft/draft';
import type { Signal } from '../../ports';
import type { CompletionItem } from './completion-data';
import { detailOf } from './citation-items';
import { rankedSources } from './ranked-sources';
import type { CompletionRequest } from './request';
import { filterTextOf } from './request';

const mostNew = 20;

export async function footnoteItems(request: CompletionRequest, signal?: Signal): Promise<readonly CompletionItem[]> {
  const written = request.draft.footnotes.filter((it) => it.definition && it.label.startsWith(request.place.typed));
  return [...written.map((it) => writtenItem(request, it)), ...(await newItems(request, signal))];
}

function writtenItem(request: CompletionRequest, { label, definition }: Footnote): CompletionItem {
  const { draft, snapshot, place } = request;
  const [cited] = footnoteCitations(draft, label);
  return {
    kind: 'citation',
    label: `[^${label}]`,
    detail: definition ? draft.text.slice(definition.start, definition.end).replace(/\s+/g, ' ').slice(0, 120) : '',
    filterText: filterTextOf(request),
    insert: { span: place.span, newText: `[^${label}]` },
    source: cited && sourceOfCitation(snapshot.corpus, draft, cited),
  };
}

/** A number typed is a footnote's own and finds no source, so it does not sift them. */
async function newItems(request: CompletionRequest, signal: Signal | undefined): Promise<readonly CompletionItem[]> {
  const { draft, place } = request;
  const typed = /^\d+$/.test(place.typed) ? '' : place.typed;
  const label = freeFootnoteLabels(draft)();
  const { referenceStyle } = request.snapshot.settings;
  const ranked = await rankedSources({ ...request, place: { ...place, typed } }, signal);
  return ranked.slice(0, mostNew).map(({ source, passage }) => ({
    kind: 'citation',
    label: `[^${label}] ${source.metadata.title ?? source.citationKey}`,
    detail: detailOf(source, passage),
    filterText: filterTextOf(request),
    insert: { span: place.span, newText: `[^${label}]` },
    additional: [footnoteDefinition(draft, label, { source, locator: passage?.passage.locator, referenceStyle })],
    passage,
    source,
  }));
}
