/** Tells the server where the cursor is, so that the statement being typed is left alone until it is left. */

import * as vscode from 'vscode';
import { cursorNotification, type DocumentPosition } from '../../server/src/protocol';
import { draftLanguages, type ServerProcess } from './server-process';

export function followCursor(server: ServerProcess): vscode.Disposable {
  return vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
    const cursor = selections[0]?.active;
    if (!cursor || !draftLanguages.includes(textEditor.document.languageId)) return;
    const params: DocumentPosition = {
      uri: textEditor.document.uri.toString(),
      position: { line: cursor.line, character: cursor.character },
    };
    server.tell(cursorNotification, params);
  });
}
