/** What the suite's tests do to the editor: open drafts, wait for findings, apply actions. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const extensionId = 'wellsourced.wellsourced';

export async function openDraft(name = 'draft.md'): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** A new draft beside the example's, with its sources. */
export async function openNewDraft(name: string, text: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

export function findingsIn(editor: vscode.TextEditor): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(editor.document.uri).filter((it) => it.source === 'wellsourced');
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until the findings are as wanted; says what they were when they never become so. */
export async function untilFindings(editor: vscode.TextEditor, wanted: (checks: readonly string[]) => boolean): Promise<readonly vscode.Diagnostic[]> {
  const until = Date.now() + 20_000;
  for (;;) {
    const findings = findingsIn(editor);
    if (wanted(findings.map(codeOf))) return findings;
    if (Date.now() > until) assert.fail(`findings never came out as wanted; they are: ${findings.map(codeOf).join(', ') || 'none'}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function positionOf(editor: vscode.TextEditor, words: string, within = 0): vscode.Position {
  const at = editor.document.getText().indexOf(words);
  assert.ok(at >= 0, `the draft has "${words}"`);
  return editor.document.positionAt(at + within);
}

export async function hoverText(editor: vscode.TextEditor, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, at);
  return hovers.flatMap((hover) => hover.contents.map((it) => (typeof it === 'string' ? it : it.value))).join('\n');
}

export async function actionsAt(editor: vscode.TextEditor, range: vscode.Range, kind?: string): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, range, kind);
}

export async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit, 'there is an action with an edit');
  assert.ok(await vscode.workspace.applyEdit(action.edit), 'the edit is applied');
}
