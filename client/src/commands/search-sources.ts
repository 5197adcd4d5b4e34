/** Search Sources: a pick list that asks the server at each keystroke and shows the passage under each title. */

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

const limit = 50;
const citationButton: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('references'), tooltip: 'Insert citation' };
const quotationButton: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('quote'), tooltip: 'Insert quotation with citation' };

interface ResultItem extends vscode.QuickPickItem {
  readonly result: SearchItem;
}

/** The command; the last query is kept in memory for as long as the window lives, and nowhere else. */
export function searchSources(server: ServerProcess): () => void {
  let lastQuery = '';
  return () => {
    const draft = activeDraft();
    const pick = vscode.window.createQuickPick<ResultItem>();
    pick.title = 'Wellsourced: Search Sources';
    pick.placeholder = 'Words of a passage, a title, an author or a citation key';
    pick.value = lastQuery;
    const live = liveResults(server, pick, draft);
    pick.onDidChangeValue((value) => {
      lastQuery = value;
      void live.update(value);
    });
    pick.onDidAccept(() => {
      const result = pick.selectedItems[0]?.result;
      pick.hide();
      if (result) void open(server, result.target);
    });
    pick.onDidTriggerItemButton(({ item, button }) => {
      pick.hide();
      void insert(server, draft, item.result, button === quotationButton ? 'quotation' : 'citation');
    });
    pick.onDidHide(() => {
      live.dispose();
      pick.dispose();
    });
    pick.show();
    void live.update(lastQuery);
  };
}

interface LiveResults {
  update(query: string): Promise<void>;
  dispose(): void;
}

/** Keeps the list in step with the query: a new keystroke cancels the search before it. */
function liveResults(server: ServerProcess, pick: vscode.QuickPick<ResultItem>, draft: vscode.TextEditor | undefined): LiveResults {
  let running: vscode.CancellationTokenSource | undefined;
  return {
    async update(query) {
      running?.cancel();
      const mine = (running = new vscode.CancellationTokenSource());
      pick.busy = true;
      const params: SearchParams = { query, limit, ...(draft ? { at: positionOf(draft) } : {}) };
      try {
        const results = await server.ask<readonly SearchItem[]>(searchRequest, params, mine.token);
        if (mine === running) pick.items = results.map((result) => itemOf(result, draft !== undefined));
      } catch (error) {
        if (!mine.token.isCancellationRequested) server.log.error('A search failed', error);
      } finally {
        if (mine === running) pick.busy = false;
      }
    },
    dispose: () => running?.cancel(),
  };
}

function itemOf(result: SearchItem, insertable: boolean): ResultItem {
  return {
    label: result.title,
    description: [`@${result.key}`, result.publisher, result.issued, result.locator].filter(Boolean).join(' · '),
    detail: result.text,
    // The server has matched already, by words and by typing errors that the list's own filter does not forgive.
    alwaysShow: true,
    buttons: insertable ? [citationButton, quotationButton] : [],
    result,
  };
}

async function insert(server: ServerProcess, draft: vscode.TextEditor | undefined, result: SearchItem, what: 'citation' | 'quotation'): Promise<void> {
  if (!draft) return;
  const params: InsertionParams = { ...positionOf(draft), key: result.key, passage: result.passage, what };
  const edits = await server.ask<readonly Edit[]>(insertionRequest, params);
  if (await applyEdits(server, draft.document, edits)) await vscode.window.showTextDocument(draft.document, draft.viewColumn);
  else say('nothing could be inserted here.');
}
