/** The Evidence panel: the statement under the cursor beside its passages, one after the other. */

import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { evidenceRequest, type EvidenceAnswer, type EvidenceParams, type EvidencePassage } from '../../../server/src/desk-protocol';
import { insertionRequest, type Edit, type InsertionParams } from '../../../server/src/protocol';
import { applyEdits, open, say } from '../commands/active-draft';
import type { DraftFollower } from '../draft-follower';
import type { ServerProcess } from '../server-process';

type PageAction = 'ready' | 'cite' | 'quote' | 'open' | 'next' | 'previous';

const noStatement = 'Put the cursor on a statement of your draft: what it rests on is shown here.';

export class EvidenceView implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #server: ServerProcess;
  readonly #follower: DraftFollower;
  readonly #extension: vscode.Uri;
  readonly #subscriptions: readonly vscode.Disposable[];
  #view: vscode.WebviewView | undefined;
  #answer: EvidenceAnswer | null = null;
  #at = 0;
  #asking: vscode.CancellationTokenSource | undefined;

  constructor(server: ServerProcess, follower: DraftFollower, extension: vscode.Uri) {
    this.#server = server;
    this.#follower = follower;
    this.#extension = extension;
    this.#subscriptions = [
      vscode.window.registerWebviewViewProvider('wellsourced.evidence', this),
      follower.onDidMove(() => void this.refresh()),
      follower.onDidChange(() => void this.refresh()),
    ];
  }

  dispose(): void {
    for (const it of this.#subscriptions) it.dispose();
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    const { webview } = view;
    const media = vscode.Uri.joinPath(this.#extension, 'media');
    const scripts = vscode.Uri.joinPath(this.#extension, 'dist');
    webview.options = { enableScripts: true, enableForms: false, enableCommandUris: false, localResourceRoots: [media, scripts] };
    webview.html = pageOf(webview, vscode.Uri.joinPath(scripts, 'evidence.js'), vscode.Uri.joinPath(media, 'evidence.css'));
    webview.onDidReceiveMessage(({ action }: { readonly action: PageAction }) => void this.act(action));
    view.onDidChangeVisibility(() => void this.refresh());
    view.onDidDispose(() => (this.#view = undefined));
  }

  async refresh(): Promise<void> {
    if (!this.#view?.visible) return;
    const editor = this.#editor();
    this.#asking?.cancel();
    // A source that is opened in the draft's place leaves what is shown; only a draft that is closed takes it away.
    if (!editor) return this.#follower.document ? this.#post() : this.#show(null);
    const mine = (this.#asking = new vscode.CancellationTokenSource());
    const { line, character } = editor.selection.active;
    const params: EvidenceParams = { uri: editor.document.uri.toString(), position: { line, character } };
    try {
      const answer = await this.#server.ask<EvidenceAnswer | null>(evidenceRequest, params, mine.token);
      if (mine === this.#asking) this.#show(answer);
    } catch (error) {
      if (!mine.token.isCancellationRequested) this.#server.log.error('The evidence could not be shown', error);
    }
  }

  /** What a button of the page, or a command, asks for. */
  async act(action: PageAction): Promise<void> {
    const passage = this.#answer?.passages[this.#at];
    if (action === 'ready') return this.refresh();
    if (!passage) return say('no passage is shown.');
    if (action === 'open') return open(this.#server, passage.target);
    if (action === 'cite' || action === 'quote') return this.#insert(passage, action === 'quote' ? 'quotation' : 'citation');
    const count = this.#answer?.passages.length ?? 1;
    this.#at = (this.#at + (action === 'next' ? 1 : count - 1)) % count;
    this.#post();
  }

  /** Behind the statement that is shown; a quotation at the cursor. */
  async #insert(passage: EvidencePassage, what: InsertionParams['what']): Promise<void> {
    const { document } = this.#follower;
    if (!document || !this.#answer) return;
    const editor = this.#editor() ?? (await vscode.window.showTextDocument(document));
    const { line, character } = what === 'citation' ? this.#answer.range.end : editor.selection.active;
    const params: InsertionParams = { uri: editor.document.uri.toString(), position: { line, character }, key: passage.key, passage: passage.passage, what };
    const edits = await this.#server.ask<readonly Edit[]>(insertionRequest, params);
    if (!(await applyEdits(this.#server, editor.document, edits))) say('it is cited here already.');
  }

  #editor(): vscode.TextEditor | undefined {
    const { document } = this.#follower;
    return vscode.window.visibleTextEditors.find((it) => it.document === document);
  }

  /** The passage that was looked at stays, as long as the statement does. */
  #show(answer: EvidenceAnswer | null): void {
    const before = this.#answer?.passages[this.#at]?.passage;
    const same = this.#answer?.text === answer?.text ? answer?.passages.findIndex((it) => it.passage === before) : undefined;
    this.#answer = answer;
    this.#at = Math.max(0, same ?? 0);
    this.#post();
  }

  #post(): void {
    if (!this.#view) return;
    this.#view.description = this.#answer?.words;
    void this.#view.webview.postMessage({ answer: this.#answer, at: this.#at, empty: noStatement });
  }
}

/** Nothing is loaded but our own script and style; nothing is sent; nothing inline runs. */
function pageOf(webview: vscode.Webview, script: vscode.Uri, style: vscode.Uri): string {
  const nonce = randomBytes(16).toString('hex');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}';">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>Evidence</title>
<link rel="stylesheet" href="${webview.asWebviewUri(style).toString()}">
</head>
<body>
<main aria-label="Evidence for the statement at the cursor"></main>
<script nonce="${nonce}" src="${webview.asWebviewUri(script).toString()}"></script>
</body>
</html>`;
}
