/** Shows a found passage in the editor while the writer moves through a list, its matching words marked; the draft comes back afterwards. */

import * as vscode from 'vscode';
import type { SearchItem } from '../../../server/src/protocol';
import type { ServerProcess } from '../server-process';

export interface PassagePreview extends vscode.Disposable {
  show(result: SearchItem | undefined): void;
  /** What is shown stays; the draft does not come back. */
  keep(): void;
}

/** Milliseconds on one result before it is opened: whoever runs through the list opens none. */
const pause = 150;

export function createPassagePreview(server: ServerProcess, draft: vscode.TextEditor | undefined): PassagePreview {
  // A box as well as the theme's colour, so that the words stand out where colours do not.
  const mark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.foreground'),
  });
  let timer: NodeJS.Timeout | undefined;
  let shown = false;
  let kept = false;
  let ended = false;
  const comeBack = (): void => {
    if (ended && shown && !kept && draft) void vscode.window.showTextDocument(draft.document, draft.viewColumn);
  };
  const open = async (result: SearchItem): Promise<void> => {
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(result.target.uri));
      if (ended) return;
      const range = server.toRange(result.target.range);
      // From here on the file comes up, though the list be left meanwhile: the draft is asked for behind it, and not once more later,
      // when the writer may have opened another list, which would close as the draft takes the focus.
      shown = true;
      const editor = await vscode.window.showTextDocument(document, { preview: true, preserveFocus: true, selection: range });
      if (ended) return vscode.window.activeTextEditor === editor ? comeBack() : undefined;
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      editor.setDecorations(mark, wordsIn(document, range, result));
    } catch (error) {
      server.log.error('A passage could not be shown', error);
    }
  };
  return {
    show(result) {
      clearTimeout(timer);
      if (result) timer = setTimeout(() => void open(result), pause);
    },
    keep: () => (kept = true),
    dispose() {
      clearTimeout(timer);
      mark.dispose();
      ended = true;
      comeBack();
    },
  };
}

/** The file may break lines or carry markup where the passage does not, so the words are looked for in its stretch. */
function wordsIn(document: vscode.TextDocument, range: vscode.Range, { text, matches }: SearchItem): readonly vscode.Range[] {
  const words = new Set(matches.map(([start, end]) => text.slice(start, end).toLowerCase()));
  const from = document.offsetAt(range.start);
  return [...document.getText(range).matchAll(/[\p{L}\p{N}]+/gu)]
    .filter((it) => words.has(it[0].toLowerCase()))
    .map((it) => new vscode.Range(document.positionAt(from + it.index), document.positionAt(from + it.index + it[0].length)));
}
