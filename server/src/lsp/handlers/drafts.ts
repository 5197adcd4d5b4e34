/** Open, change, save, close: drafts on their way into the engine, as edits. */

import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DidSaveTextDocumentParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import type { TextEdit } from '../../engine/text/edit';
import { lineIndexOf } from '../../engine/text/line-index';
import { cursorNotification, type DocumentPosition } from '../../protocol';
import { createFrontMatterFollow } from '../front-matter-follow';
import { toOffset, toSpan } from '../from-lsp';
import { editedText, type OpenText } from '../open-text';
import type { ServerContext } from '../server-context';

export function handleDrafts({ connection, registrar, projects, diagnostics, typing }: ServerContext): void {
  const frontMatter = createFrontMatterFollow(() => projects.followDrafts());
  connection.onDidOpenTextDocument(
    registrar.notification<DidOpenTextDocumentParams>('open', async ({ textDocument: { uri, version, languageId, text } }) => {
      await projects.open({ uri, version, language: languageId === 'plaintext' ? 'plaintext' : 'markdown', text });
      diagnostics.touched(uri);
    }),
  );
  connection.onDidChangeTextDocument(
    registrar.notification<DidChangeTextDocumentParams>('change', ({ textDocument: { uri, version }, contentChanges }) => {
      const before = projects.textOf(uri);
      if (before === undefined) return;
      const { edits, after } = editsOf(before, contentChanges);
      projects.edit(uri, version, edits, after);
      typing.edited(uri, edits, after.text);
      frontMatter.edited(edits, after.text);
      diagnostics.touched(uri, true);
    }),
  );
  connection.onDidSaveTextDocument(
    registrar.notification<DidSaveTextDocumentParams>('save', ({ textDocument: { uri } }) => {
      diagnostics.released(uri);
      projects.followDrafts();
      if (typing.offsetIn(uri) === undefined) return;
      typing.finished(uri);
      diagnostics.touchedAll();
    }),
  );
  connection.onDidCloseTextDocument(
    registrar.notification<DidCloseTextDocumentParams>('close', ({ textDocument: { uri } }) => {
      projects.close(uri);
      typing.finished(uri);
      diagnostics.closed(uri);
    }),
  );
  connection.onNotification(
    cursorNotification,
    registrar.notification<DocumentPosition>('cursor', async ({ uri, position }) => {
      const { draft } = await projects.draft(uri);
      if (draft && typing.cursorAt(uri, toOffset(draft.lines, position), draft)) diagnostics.touchedAll();
    }),
  );
}

/** LSP's changes, each on the text that the one before left, as edits of the same kind; and the text after all of them. */
function editsOf(before: OpenText, changes: readonly TextDocumentContentChangeEvent[]): { readonly edits: readonly TextEdit[]; readonly after: OpenText } {
  let after = before;
  const edits = changes.map((change): TextEdit => {
    const { text, lineStarts } = after;
    const span = 'range' in change ? toSpan(lineIndexOf(text, lineStarts), change.range) : { start: 0, end: text.length };
    const edit = { span, newText: change.text };
    after = editedText(after, edit);
    return edit;
  });
  return { edits, after };
}
