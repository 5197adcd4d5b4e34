/** Completion inside quotation marks: how the words go on in the sources, word for word, and who says them. */

import { locatorText } from '../../checks/wording';
import type { Passage } from '../../corpus/passage';
import type { Source } from '../../corpus/source';
import type { Signal } from '../../ports';
import { bearingPassages } from '../bearing';
import type { CompletionItem } from './completion-data';
import { passageView } from '../passage-view';
import type { CompletionRequest } from './request';
import { filterTextOf } from './request';
import { speakerAt } from './speaker-at';
import { continuationOf } from './verbatim';

const most = 8;
const passagesLookedAt = 60;

/** Each continuation once; those given to a speaker first. */
export async function quotationItems(request: CompletionRequest, signal?: Signal): Promise<readonly CompletionItem[]> {
  const { snapshot, place } = request;
  const query = { text: place.typed, limit: passagesLookedAt, prefix: true };
  const found = await bearingPassages(snapshot.search, query, signal);
  const items = new Map<string, CompletionItem>();
  for (const { passage, score } of found) {
    const source = snapshot.corpus.byId(passage.source);
    const item = source && itemOf(request, source, passage, score);
    if (item && !items.has(item.insert.newText)) items.set(item.insert.newText, item);
  }
  const spoken = (it: CompletionItem): number => Number(it.detail.startsWith(anonymous));
  return [...items.values()].sort((a, b) => spoken(a) - spoken(b)).slice(0, most);
}

const anonymous = 'In ';

function itemOf(request: CompletionRequest, source: Source, passage: Passage, score: number): CompletionItem | undefined {
  const { place, snapshot } = request;
  const found = continuationOf(source.text, passage.span, place.typed);
  if (!found) return undefined;
  const speaker = passage.speaker ?? speakerAt(source.text, found.span.start);
  const title = source.metadata.title ?? source.id;
  const where = [title, locatorText(passage.locator)].filter(Boolean).join(', ');
  const start = found.span.start - passage.span.start;
  const matches = [{ start: Math.max(0, start), end: Math.min(passage.text.length, found.span.end - passage.span.start) }];
  return {
    kind: 'quotation',
    label: `…${found.text}`,
    detail: speaker === undefined ? `${anonymous}${where}` : `${speaker}, ${where}`,
    filterText: filterTextOf(request),
    insert: { span: place.span, newText: place.typed + found.text },
    passage: passageView(snapshot.corpus, { passage, score, relation: 'supports', matches, differences: [] }),
    source,
  };
}
