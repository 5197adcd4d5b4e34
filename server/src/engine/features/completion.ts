/** Completion: citations, locators, footnotes, and the verbatim continuation of a quotation. */

import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import { citationItems } from './completion/citation-items';
import type { CompletionData, CompletionItem } from './completion/completion-data';
import { completionPlaceAt } from './completion/completion-place';
import { footnoteItems } from './completion/footnote-items';
import { locatorItems } from './completion/locator-items';
import { quotationItems } from './completion/quotation-items';
import type { CompletionRequest } from './completion/request';
import { isOpaque } from './place';

export type { CompletionData } from './completion/completion-data';

export interface Completions {
  readonly items: readonly CompletionData[];
  /** Whether another keystroke may bring other items. */
  readonly incomplete: boolean;
}

const none: Completions = { items: [], incomplete: false };

/** Empty inside code, e-mail addresses and web addresses, and where nothing of a citation or quotation is being written. */
export async function completionsAt(snapshot: Snapshot, uri: string, offset: number, signal?: Signal): Promise<Completions> {
  const draft = snapshot.drafts.get(uri);
  if (!draft || isOpaque(draft, offset)) return none;
  const place = completionPlaceAt(draft.text, Math.max(0, Math.min(offset, draft.text.length)));
  if (!place) return none;
  const request = { snapshot, draft, place };
  const items = await itemsFor(request, signal);
  return { items: items.map((item, order) => ({ ...item, order })), incomplete: true };
}

function itemsFor(request: CompletionRequest, signal: Signal | undefined): Promise<readonly CompletionItem[]> {
  switch (request.place.kind) {
    case 'citation':
      return citationItems(request, signal);
    case 'footnote':
      return footnoteItems(request, signal);
    case 'locator':
      return locatorItems(request, signal);
    case 'quotation':
      return quotationItems(request, signal);
  }
}
