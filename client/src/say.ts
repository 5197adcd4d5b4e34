/** A passing word to the writer. */

import * as vscode from 'vscode';

/** A passing message in the status bar: nothing that must be clicked away. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(`Wellsourced: ${message}`, 8000);
}
