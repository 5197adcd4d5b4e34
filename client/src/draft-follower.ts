/** Which draft the views show: the active editor's, or the last one while a source or a panel has the focus; and when to ask anew. */

import * as vscode from 'vscode';
import { judgedNotification, type JudgedParams } from '../../server/src/protocol';
import { draftLanguages, type ServerProcess } from './server-process';

export interface DraftFollower extends vscode.Disposable {
  /** The document that may be a draft; the server knows whether it is. */
  readonly document: vscode.TextDocument | undefined;
  /** Another draft is followed, or the one that is has been judged anew. */
  readonly onDidChange: vscode.Event<vscode.TextDocument | undefined>;
  /** The cursor in the followed draft. */
  readonly onDidMove: vscode.Event<{ readonly document: vscode.TextDocument; readonly position: vscode.Position }>;
  /** The server says that this document is a source or otherwise none of ours; the draft before it stays. */
  reject(document: vscode.TextDocument): void;
}

export function followDrafts(server: ServerProcess): DraftFollower {
  return new Follower(server);
}

class Follower implements DraftFollower {
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  readonly #moved = new vscode.EventEmitter<{ document: vscode.TextDocument; position: vscode.Position }>();
  readonly #subscriptions: vscode.Disposable[];
  readonly onDidChange = this.#changed.event;
  readonly onDidMove = this.#moved.event;
  #document: vscode.TextDocument | undefined;
  /** The draft followed before the document that proved to be none. */
  #before: vscode.TextDocument | undefined;

  constructor(server: ServerProcess) {
    this.#document = draftOf(vscode.window.activeTextEditor);
    this.#subscriptions = [
      this.#changed,
      this.#moved,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(draftOf(editor))),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const position = selections[0]?.active;
        if (position && textEditor.document === this.#document) this.#moved.fire({ document: textEditor.document, position });
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
    ];
    server.on<JudgedParams>(judgedNotification, ({ uri }) => {
      if (this.#document?.uri.toString() === uri) this.#changed.fire(this.#document);
    });
    server.onRestarted(() => this.#changed.fire(this.#document));
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  reject(document: vscode.TextDocument): void {
    if (document !== this.#document || this.#before === undefined) return;
    this.#document = this.#before;
    this.#changed.fire(this.#document);
  }

  dispose(): void {
    for (const it of this.#subscriptions) it.dispose();
  }

  #follow(document: vscode.TextDocument | undefined): void {
    if (document === undefined || document === this.#document) return;
    this.#before = this.#document;
    this.#document = document;
    this.#changed.fire(document);
  }

  #closed(document: vscode.TextDocument): void {
    if (document === this.#before) this.#before = undefined;
    if (document !== this.#document) return;
    this.#document = draftOf(vscode.window.activeTextEditor) ?? this.#before;
    this.#changed.fire(this.#document);
  }
}

function draftOf(editor: vscode.TextEditor | undefined): vscode.TextDocument | undefined {
  return editor && draftLanguages.includes(editor.document.languageId) ? editor.document : undefined;
}
