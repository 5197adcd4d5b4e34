/** Opens the file behind extracted text in the system's own program, at its page where it has pages. */

import * as vscode from 'vscode';
import { say } from '../say';
import type { ExtractedDocuments, Original } from '../views/extracted-documents';

/** Of the line the cursor is in; a link beside a line hands over its own. */
export async function openOriginal(documents: ExtractedDocuments, given: unknown): Promise<void> {
  const original = documents.original(given) ?? atCursor(documents);
  if (!original) return say('Open the text of a source (a PDF, a Word file, a mail) first.');
  const address = addressOf(original);
  // In a browser, or with the files on another machine, no program of the system reaches them.
  const reachable = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  if (!reachable || !(await vscode.env.openExternal(address))) await vscode.commands.executeCommand('vscode.open', address);
}

/** Viewers of PDF take the page from the fragment (PDF Open Parameters, RFC 8118 section 3): its place in the file, not its label. */
function addressOf({ file, page }: Original): vscode.Uri {
  return page === undefined ? file : file.with({ fragment: `page=${page}` });
}

function atCursor(documents: ExtractedDocuments): Original | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && documents.originalAt(editor.document.uri, editor.selection.active.line);
}
