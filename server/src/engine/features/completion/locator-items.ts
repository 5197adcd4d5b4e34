/** Completion of a locator: where in the cited source the sentence being written has its best passages. */

import { locatorText } from '../../checks/wording';
import type { Signal } from '../../ports';
import { bearingPassages } from '../bearing';
import type { CompletionItem } from './completion-data';
import { matchingWords } from '../matching-words';
import { passageView } from '../passage-view';
import { statementBefore } from '../place';
import type { CompletionRequest } from './request';
import { filterTextOf } from './request';

const most = 8;

/** Each place once, best passage first; nothing for a key that no source has. */
export async function locatorItems(request: CompletionRequest, signal?: Signal): Promise<readonly CompletionItem[]> {
  const { snapshot, draft, place } = request;
  const source = snapshot.corpus.byKey(place.key ?? '');
  const text = statementBefore(draft, place.span.start)?.text ?? '';
  if (!source) return [];
  const found = await bearingPassages(snapshot.search, { text, limit: 24, sources: new Set([source.id]) }, signal);
  const items = new Map<string, CompletionItem>();
  for (const { passage, score } of found) {
    const where = locatorText(passage.locator);
    if (where === '' || items.has(where) || !startsAlike(where, place.typed)) continue;
    const matches = matchingWords(passage.text, text);
    items.set(where, {
      kind: 'locator',
      label: where,
      detail: passage.text.replace(/\s+/g, ' ').slice(0, 120),
      filterText: filterTextOf(request),
      insert: { span: place.span, newText: spaced(draft.text, place.span.start, where) },
      passage: passageView(snapshot.corpus, { passage, score, relation: 'related', matches, differences: [] }),
      source,
    });
  }
  return [...items.values()].slice(0, most);
}

/** "3" finds "para. 3" and "p. 3". */
function startsAlike(where: string, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return where.toLowerCase().startsWith(wanted) || where.split(' ').some((word) => word.startsWith(wanted));
}

function spaced(text: string, at: number, where: string): string {
  return text.charAt(at - 1) === ',' ? ` ${where}` : where;
}
