/** The draft in the active editor and the cursor in it, and how edits from the server are applied there. */

import * as vscode from 'vscode';
import type { DocumentPosition, Edit, Target } from '../../../server/src/protocol';
import { say } from '../say';
import { draftLanguages, type ServerProcess } from '../server-process';

export { say };

export function activeDraft(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && draftLanguages.includes(editor.document.languageId) ? editor : undefined;
}

/** The active draft, or a word to the writer that one is needed. */
export function requireDraft(): vscode.TextEditor | undefined {
  const editor = activeDraft();
  if (!editor) say('Open a draft (Markdown or plain text) first.');
  return editor;
}

export function positionOf(editor: vscode.TextEditor): DocumentPosition {
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

/** Applies edits of the version they were made for; answers whether they were applied. */
export async function applyEdits(server: ServerProcess, document: vscode.TextDocument, edits: readonly Edit[]): Promise<boolean> {
  if (edits.length === 0) return false;
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, edits.map((it) => vscode.TextEdit.replace(server.toRange(it.range), it.newText)));
  return vscode.workspace.applyEdit(edit);
}

export async function open(server: ServerProcess, target: Target, options: { readonly preview?: boolean; readonly keepFocus?: boolean } = {}): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(target.uri));
  const selection = server.toRange(target.range);
  const editor = await vscode.window.showTextDocument(document, { selection, preview: options.preview ?? true, preserveFocus: options.keepFocus ?? false });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
