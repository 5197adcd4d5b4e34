/** The commands of the palette, as far as no dialogue is needed; those that show one are in the workbench scenario. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId, openNewDraft, positionOf, untilFindings } from './editor-kit';

describe('commands', () => {
  it('are all registered', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const declared: readonly { command: string }[] = vscode.extensions.getExtension(extensionId)?.packageJSON.contributes.commands;
    assert.ok(declared.length >= 6);
    for (const { command } of declared) assert.ok(known.has(command), command);
  });

  it('cite the statement at the cursor', async () => {
    const editor = await openNewDraft('cite.md', 'In all, 340 homes in the lower town were flooded.\n');
    await untilFindings(editor, (checks) => checks.includes('uncited-claim'));
    const at = positionOf(editor, 'homes');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('wellsourced.insertCitation');
    assert.match(editor.document.getText(), /flooded \[@minutes2025/);
  });

  it('open the best passage and select it', async () => {
    const editor = await openNewDraft('open.md', 'In all, 340 homes in the lower town were flooded.\n');
    await untilFindings(editor, (checks) => checks.includes('uncited-claim'));
    const at = positionOf(editor, 'homes');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('wellsourced.openBestPassage');
    const opened = vscode.window.activeTextEditor;
    assert.match(opened?.document.fileName ?? '', /council-minutes/);
    assert.match(opened?.document.getText(opened.selection) ?? '', /340 homes/);
  });

  it('rebuild the index while drafts stay open', async () => {
    const editor = await openNewDraft('rebuild.md', 'In all, 340 homes in the lower town were flooded.\n');
    await untilFindings(editor, (checks) => checks.includes('uncited-claim'));
    await vscode.commands.executeCommand('wellsourced.rebuildIndex');
    await untilFindings(editor, (checks) => checks.includes('uncited-claim'));
  });

  it('follow a source that is added, changed and removed', async () => {
    const editor = await openNewDraft('follow.md', 'The paper mill at Oxley closed in 1962.\n');
    await untilFindings(editor, (checks) => checks.includes('unsupported-claim'));
    const source = vscode.Uri.joinPath(editor.document.uri, '../sources/mill.txt');
    await vscode.workspace.fs.writeFile(source, Buffer.from('The old mills\n\nThe paper mill at Oxley closed in 1962.\n'));
    await untilFindings(editor, (checks) => checks.includes('uncited-claim') && !checks.includes('unsupported-claim'));
    await vscode.workspace.fs.delete(source);
    await untilFindings(editor, (checks) => checks.includes('unsupported-claim'));
  });
});

after(async () => {
  // The server may end by itself, so that nothing of it is left behind.
  await vscode.extensions.getExtension(extensionId)?.exports?.stop();
});
