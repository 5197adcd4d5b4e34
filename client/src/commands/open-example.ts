/** Open the Example Newsroom: copies it to a folder of the writer's choice, so that it can be changed at will, and opens it. */

import * as vscode from 'vscode';

export async function openExample(extension: vscode.Uri): Promise<void> {
  const [parent] = (await vscode.window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, openLabel: 'Copy Example Here', title: 'Wellsourced: where to put the example newsroom' })) ?? [];
  if (!parent) return;
  const folder = await freeFolder(parent);
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(extension, 'examples'), folder);
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: (vscode.workspace.workspaceFolders?.length ?? 0) > 0 });
}

async function freeFolder(parent: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const folder = vscode.Uri.joinPath(parent, number === 1 ? 'wellsourced-example' : `wellsourced-example-${number}`);
    const isThere = await Promise.resolve(vscode.workspace.fs.stat(folder)).then(() => true, () => false);
    if (!isThere) return folder;
  }
}
