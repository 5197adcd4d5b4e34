/** textDocument/completion and its resolve: the list comes at once, the passage's Markdown only for the item looked at. */

import { CompletionItemKind, type CompletionItem, type CompletionList, type CompletionParams } from 'vscode-languageserver/node';
import { completionsAt, type CompletionData } from '../../engine/features/completion';
import type { Draft } from '../../engine/draft/draft';
import { toOffset } from '../from-lsp';
import { shortened } from '../../wording';
import { completionText } from '../completion-text';
import type { ServerContext } from '../server-context';
import { toEdit } from '../to-lsp';

const kinds: Readonly<Record<CompletionData['kind'], CompletionItemKind>> = {
  citation: CompletionItemKind.Reference,
  locator: CompletionItemKind.Value,
  quotation: CompletionItemKind.Text,
};

const none: CompletionList = { isIncomplete: false, items: [] };

export function handleCompletion(context: ServerContext): void {
  const { connection, registrar, projects } = context;
  /** The items last offered, for their documentation; an older list's items have theirs no more and show none. */
  let offered: readonly CompletionData[] = [];
  let generation = 0;
  connection.onCompletion(
    registrar.request<CompletionParams, CompletionList>('completion', none, async ({ textDocument: { uri }, position }, signal) => {
      const { snapshot, draft } = await projects.draft(uri);
      if (!snapshot || !draft) return none;
      const { items, incomplete } = await completionsAt(snapshot, uri, toOffset(draft.lines, position), signal);
      offered = items;
      generation++;
      return { isIncomplete: incomplete, items: items.map((item, i) => toItem(item, i, generation, draft)) };
    }),
  );
  connection.onCompletionResolve(
    registrar.request<CompletionItem, CompletionItem>('completion resolve', { label: '' }, (item) => {
      const data = item.data as { generation?: unknown; index?: unknown } | undefined;
      const found = data?.generation === generation && typeof data.index === 'number' ? offered[data.index] : undefined;
      if (!found) return item;
      return { ...item, documentation: { kind: 'markdown', value: completionText(found, context.abilities) } };
    }),
  );
}

function toItem(item: CompletionData, index: number, generation: number, draft: Draft): CompletionItem {
  return {
    label: item.label,
    kind: kinds[item.kind],
    detail: item.detail,
    // Beside every item of the list, where `detail` is shown for the chosen one only.
    labelDetails: { description: shortened(item.detail, 60) },
    // What was typed stands in every item, so that no client filters away what only the server could match.
    filterText: item.filterText,
    sortText: String(index).padStart(5, '0'),
    textEdit: toEdit(draft.lines, item.insert),
    ...(item.additional ? { additionalTextEdits: item.additional.map((edit) => toEdit(draft.lines, edit)) } : {}),
    data: { generation, index },
  };
}
