/** Search Sources: results as you type, grouped by source, the passage shown in the editor while you move through them. */

import * as vscode from 'vscode';
import {
  insertionRequest,
  searchRequest,
  type Edit,
  type InsertionParams,
  type SearchItem,
  type SearchParams,
} from '../../../server/src/protocol';
import type { ServerProcess } from '../server-process';
import { activeDraft, applyEdits, open, positionOf, say } from './active-draft';
import { createPassagePreview } from './passage-preview';

const limit = 60;
/** Before anything is typed: what bears on the statement at the cursor, few enough that the queries of before are in sight below. */
const untypedLimit = 6;
const longestHistory = 20;

type What = InsertionParams['what'];
const buttons: readonly (vscode.QuickInputButton & { readonly what: What })[] = [
  { what: 'citation', iconPath: new vscode.ThemeIcon('references'), tooltip: 'Insert citation' },
  { what: 'quotation', iconPath: new vscode.ThemeIcon('quote'), tooltip: 'Insert quotation with citation' },
  { what: 'footnote', iconPath: new vscode.ThemeIcon('note'), tooltip: 'Insert as footnote' },
];

interface ResultItem extends vscode.QuickPickItem {
  readonly result?: SearchItem;
  /** A query of before. */
  readonly again?: string;
}

/** The command; queries are kept in memory for as long as the window lives, and nowhere else. */
export function searchSources(server: ServerProcess): () => void {
  const history: string[] = [];
  return () => {
    const draft = activeDraft();
    const pick = vscode.window.createQuickPick<ResultItem>();
    const preview = createPassagePreview(server, draft);
    pick.title = 'Wellsourced: Search Sources';
    pick.placeholder = 'Words, "exact words", -without, publisher:, author:, speaker:, kind:, after:2025-01-01, before:';
    pick.value = history[0] ?? '';
    const live = liveResults(server, pick, draft, history);
    pick.onDidChangeValue((value) => void live.update(value));
    pick.onDidChangeActive(([item]) => preview.show(item?.result));
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen?.again !== undefined) {
        pick.value = chosen.again;
        return void live.update(chosen.again);
      }
      remember(history, pick.value);
      preview.keep();
      pick.hide();
      if (chosen?.result) void open(server, chosen.result.target);
    });
    pick.onDidTriggerItemButton(({ item, button }) => {
      remember(history, pick.value);
      pick.hide();
      const what = buttons.find((it) => it === button)?.what;
      if (item.result && what) void insert(server, draft, item.result, what);
    });
    pick.onDidHide(() => {
      remember(history, pick.value);
      live.dispose();
      preview.dispose();
      pick.dispose();
    });
    pick.show();
    void live.update(pick.value);
  };
}

function remember(history: string[], query: string): void {
  const words = query.trim();
  if (words === '') return;
  const known = history.indexOf(words);
  if (known >= 0) history.splice(known, 1);
  history.unshift(words);
  history.length = Math.min(history.length, longestHistory);
}

interface LiveResults {
  update(query: string): Promise<void>;
  dispose(): void;
}

/** Keeps the list in step with the query: a new keystroke cancels the search before it. */
function liveResults(server: ServerProcess, pick: vscode.QuickPick<ResultItem>, draft: vscode.TextEditor | undefined, history: readonly string[]): LiveResults {
  let running: vscode.CancellationTokenSource | undefined;
  return {
    async update(query) {
      running?.cancel();
      const mine = (running = new vscode.CancellationTokenSource());
      pick.busy = true;
      const untyped = query.trim() === '';
      const params: SearchParams = { query, limit: untyped && history.length > 0 ? untypedLimit : limit, ...(draft ? { at: positionOf(draft) } : {}) };
      try {
        const results = await server.ask<readonly SearchItem[]>(searchRequest, params, mine.token);
        if (mine === running) pick.items = [...grouped(results, draft !== undefined), ...(untyped ? before(history) : [])];
      } catch (error) {
        if (!mine.token.isCancellationRequested) server.log.error('A search failed', error);
      } finally {
        if (mine === running) pick.busy = false;
      }
    },
    dispose: () => running?.cancel(),
  };
}

/** Under a line for each source, the source with the best result first. */
function grouped(results: readonly SearchItem[], insertable: boolean): readonly ResultItem[] {
  const keys = [...new Set(results.map((it) => it.key))];
  return keys.flatMap((key) => {
    const own = results.filter((it) => it.key === key);
    const label = [own[0]?.title, own[0]?.publisher, own[0]?.issued].filter(Boolean).join(' · ');
    return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...own.map((it) => itemOf(it, insertable))];
  });
}

function before(history: readonly string[]): readonly ResultItem[] {
  if (history.length === 0) return [];
  const items = history.map((again) => ({ label: again, iconPath: new vscode.ThemeIcon('history'), description: 'searched before', alwaysShow: true, again }));
  return [{ label: 'Searched before', kind: vscode.QuickPickItemKind.Separator }, ...items];
}

function itemOf(result: SearchItem, insertable: boolean): ResultItem {
  const words = [...new Set(result.matches.map(([start, end]) => result.text.slice(start, end).toLowerCase()))];
  return {
    label: result.text === '' ? result.title : result.text,
    // Once something is typed the editor leaves out the lines between sources, so each result names its own;
    // and says why it is here in words, as the list cannot mark them.
    detail: [result.publisher ?? result.title, result.issued, result.locator, `@${result.key}`, words.length > 0 ? `has ${words.slice(0, 8).join(', ')}` : 'found by its name'].filter(Boolean).join(' · '),
    // The server has matched already, by words and by typing errors that the list's own filter does not forgive.
    alwaysShow: true,
    buttons: insertable ? buttons : [],
    result,
  };
}

async function insert(server: ServerProcess, draft: vscode.TextEditor | undefined, result: SearchItem, what: What): Promise<void> {
  if (!draft) return;
  const params: InsertionParams = { ...positionOf(draft), key: result.key, passage: result.passage, what };
  const edits = await server.ask<readonly Edit[]>(insertionRequest, params);
  if (await applyEdits(server, draft.document, edits)) await vscode.window.showTextDocument(draft.document, draft.viewColumn);
  else say('nothing could be inserted here.');
}
