/** The search palette: one keystroke's results, and the edits that put one of them into the draft. */

import type { Edit, InsertionParams, SearchItem, SearchParams } from '../../protocol';
import { insertionRequest, searchRequest } from '../../protocol';
import { insertionAt } from '../../engine/features/insert-citation';
import { searchSources, type SearchResult } from '../../engine/features/search';
import { locatorWords, titleOf } from '../../wording';
import { toOffset } from '../from-lsp';
import type { ClientAbilities } from '../client-abilities';
import type { ServerContext } from '../server-context';
import { locationOf, placeOf } from '../source-target';
import { toEdit } from '../to-lsp';

/** UTF-16 units shown of a source where only its title or key matched. */
const openingLength = 300;

export function handleSearch(context: ServerContext): void {
  const { connection, registrar, projects } = context;
  connection.onRequest(
    searchRequest,
    registrar.request<SearchParams, readonly SearchItem[]>('search', [], async ({ query, limit, at }, signal) => {
      const home = at && (await projects.of(at.uri));
      const draft = at && home?.engine.snapshot().drafts.get(at.uri);
      const near = at && draft ? { near: { uri: at.uri, offset: toOffset(draft.lines, at.position) } } : {};
      // Searched from a source, or from no document at all, every folder's sources are meant.
      const searched = home ? [home] : projects.all();
      const results = await Promise.all(searched.map((it) => searchSources(it.engine.snapshot(), query, { limit, ...near }, signal)));
      return results.flat().sort((a, b) => b.score - a.score).slice(0, limit).map((it) => toItem(it, context.abilities));
    }),
  );
  connection.onRequest(
    insertionRequest,
    registrar.request<InsertionParams, readonly Edit[]>('insertion', [], async ({ uri, position, key, passage, what }, signal) => {
      const { snapshot, draft } = await projects.draft(uri);
      const source = snapshot?.corpus.byKey(key);
      if (!snapshot || !draft || !source) return [];
      const [found] = passage === undefined ? [] : await snapshot.search.passages([passage], signal);
      const edits = insertionAt(snapshot, uri, toOffset(draft.lines, position), { source, passage: found, kind: what });
      return edits.map((edit) => toEdit(draft.lines, edit));
    }),
  );
}

function toItem({ source, passage: view, also = [] }: SearchResult, abilities: ClientAbilities): SearchItem {
  const { publisher, issued } = source.metadata;
  const first = source.blocks.find((block) => block.kind !== 'boilerplate' && block.kind !== 'heading')?.span ?? { start: 0, end: 0 };
  const opening = { start: first.start, end: Math.min(first.end, first.start + openingLength) };
  return {
    key: source.citationKey,
    title: titleOf(source),
    ...(publisher === undefined ? {} : { publisher }),
    ...(issued === undefined ? {} : { issued }),
    locator: view ? locatorWords(view.passage.locator) : '',
    text: (view?.passage.text ?? source.text.slice(opening.start, opening.end)).replace(/\s+/g, ' '),
    matches: view?.matches.map(({ start, end }) => [start, end] as const) ?? [],
    ...(view ? { passage: view.passage.id } : {}),
    ...(also.length > 0 ? { sameOrigin: also.map(({ citationKey }) => citationKey) } : {}),
    target: view ? locationOf(source, view.target, abilities) : placeOf(source, opening, abilities),
  };
}
