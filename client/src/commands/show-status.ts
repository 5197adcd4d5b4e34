/** What the status bar item opens: what was read, what was not and why, and an answer to "why do I see nothing?". */

import * as vscode from 'vscode';
import { stopIndexingRequest, type Status, type StatusProblem } from '../../../server/src/protocol';
import type { ServerProcess } from '../server-process';
import { countOf, isSettingsFile, type StatusBar } from '../views/status-bar';

interface StatusItem extends vscode.QuickPickItem {
  readonly run?: () => unknown;
}

export async function showStatus(server: ServerProcess, bar: StatusBar): Promise<void> {
  const items = [...bar.states.flatMap((status) => itemsOf(server, status)), ...actions(server)];
  const choice = await vscode.window.showQuickPick(items, {
    title: 'Wellsourced: sources and why you see what you see',
    placeHolder: 'Select a file that was not read to open it, or an action',
    matchOnDetail: true,
  });
  await choice?.run?.();
}

function itemsOf(server: ServerProcess, status: Status): readonly StatusItem[] {
  const stop: StatusItem[] =
    status.state === 'indexing'
      ? [{ label: '$(stop) Stop reading sources', detail: 'What has been read stays in use.', run: () => server.ask(stopIndexingRequest) }]
      : [];
  return [
    { label: folderName(vscode.Uri.parse(status.root)), kind: vscode.QuickPickItemKind.Separator },
    { label: `$(info) ${headlineOf(status)}`, detail: whereOf(status) },
    // Of its own, because the list shows one line of each.
    { label: '$(question) Why do I see nothing?', detail: whyOf(status) },
    ...stop,
    ...status.problems.map(problemItem),
  ];
}

function headlineOf(status: Status): string {
  switch (status.state) {
    case 'indexing':
      return `Reading sources: ${status.done} of ${status.total}`;
    case 'no-sources':
      return 'No sources found';
    case 'stopped':
      return `${countOf(status.sourcesRead)} read, then reading was stopped`;
    case 'ready':
      return `${countOf(status.sourcesRead)} read`;
  }
}

function whereOf(status: Status): string {
  return `Looked for ${status.sourceGlobs.join(', ')}${status.configured ? ' (from wellsourced.json)' : ''}`;
}

function whyOf(status: Status): string {
  switch (status.state) {
    case 'indexing':
      return 'What is in no source yet is not reported until all have been read.';
    case 'no-sources':
      return 'Put saved web pages, notes or transcripts there, or change the setting "Wellsourced: Sources".';
    case 'stopped':
      return 'What is in no source is not reported, as not all were read. Rebuild Index reads the rest.';
    case 'ready':
      return 'A draft with no marks has nothing that the sources contradict, lack or leave uncited.';
  }
}

/** A corpus may lie in a folder below the one that is open. */
function folderName(root: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(root);
  return folder?.uri.toString() === root.toString() ? folder.name : vscode.workspace.asRelativePath(root, true);
}

function problemItem(problem: StatusProblem): StatusItem {
  const { uri } = problem;
  return {
    label: `$(warning) ${problem.path}`,
    description: isSettingsFile(problem) ? 'settings' : problem.read ? 'read in part' : 'not read',
    detail: problem.message,
    ...(uri ? { run: () => vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri)) } : {}),
  };
}

function actions(server: ServerProcess): readonly StatusItem[] {
  return [
    { label: 'Actions', kind: vscode.QuickPickItemKind.Separator },
    { label: '$(search) Search sources', run: () => vscode.commands.executeCommand('wellsourced.searchSources') },
    { label: '$(refresh) Rebuild index', run: () => vscode.commands.executeCommand('wellsourced.rebuildIndex') },
    { label: '$(gear) Open settings', run: () => vscode.commands.executeCommand('workbench.action.openSettings', '@ext:wellsourced.wellsourced') },
    { label: '$(output) Show log', run: () => server.log.show() },
  ];
}
