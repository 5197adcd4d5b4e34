/** Check Draft: judges every statement of the draft, with progress, and sums it up. */

import * as vscode from 'vscode';
import { checkDraftRequest, type DraftSummary } from '../../../server/src/protocol';
import type { ServerProcess } from '../server-process';
import { requireDraft } from './active-draft';

export async function checkDraft(server: ServerProcess): Promise<void> {
  const editor = requireDraft();
  if (!editor) return;
  const summary = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Wellsourced: checking the draft', cancellable: true },
    (_progress, token) => server.ask<DraftSummary>(checkDraftRequest, { uri: editor.document.uri.toString() }, token),
  );
  const choice = await vscode.window.showInformationMessage(wordsOf(summary), 'Show Findings');
  if (choice) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

export function wordsOf(it: DraftSummary): string {
  const unread = it.sourcesUnread > 0 ? `, ${it.sourcesUnread} not read` : '';
  return (
    `${it.claims} claims in ${it.statements} statements: ${it.supported} supported, ${it.differs} differ, ` +
    `${it.notFound} not found, ${it.notCheckable} not checkable. ` +
    `${it.findings} findings. Sources: ${it.sourcesRead} read${unread}.`
  );
}
