/** The text of files that are no text (PDF, Word, mails ...), as read-only documents with their places beside the lines. */

import * as vscode from 'vscode';
import { extractedScheme, extractedTextRequest, statusNotification, type ExtractedText } from '../../../server/src/protocol';
import type { ServerProcess } from '../server-process';

export const openOriginalCommand = 'wellsourced.openOriginal';

/** A place in extracted text, as a link hands it to the command. */
interface OriginalArgument {
  readonly uri: string;
  readonly line: number;
}

export interface Original {
  readonly file: vscode.Uri;
  /** One-based place in the file; absent where it has no pages. */
  readonly page?: number;
}

export class ExtractedDocuments implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider, vscode.Disposable {
  readonly #server: ServerProcess;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #known = new Map<string, ExtractedText>();
  readonly #disposables: vscode.Disposable[];
  readonly #places = vscode.window.createTextEditorDecorationType({
    after: { margin: '0 0 0 2em', color: new vscode.ThemeColor('editorCodeLens.foreground'), fontStyle: 'italic' },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });

  constructor(server: ServerProcess) {
    this.#server = server;
    this.#disposables = [
      this.#changed,
      this.#places,
      vscode.workspace.registerTextDocumentContentProvider(extractedScheme, this),
      vscode.languages.registerDocumentLinkProvider({ scheme: extractedScheme }, this),
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach((it) => this.#decorate(it))),
      vscode.workspace.onDidOpenTextDocument(named),
      vscode.workspace.onDidCloseTextDocument(() => this.#forgetClosed()),
    ];
    server.on(statusNotification, () => this.#refresh());
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const found = await this.#server.ask<ExtractedText | null>(extractedTextRequest, { uri: uri.query });
    if (!found) return 'This file is no source any more, or has not been read yet.';
    this.#known.set(uri.toString(), found);
    setTimeout(() => vscode.window.visibleTextEditors.filter((it) => it.document.uri.toString() === uri.toString()).forEach((it) => this.#decorate(it)), 0);
    return found.text;
  }

  /** From the place beside a line to the original, at its page where it has pages. */
  provideDocumentLinks({ uri, lineAt, lineCount }: vscode.TextDocument): vscode.DocumentLink[] {
    const pages = this.#known.get(uri.toString())?.pages ?? [];
    const places = pages.length > 0 ? pages : [{ line: 0, page: undefined }];
    return places.filter(({ line }) => line < lineCount).map(({ line, page }) => {
      const argument: OriginalArgument = { uri: uri.toString(), line };
      const link = new vscode.DocumentLink(lineAt(line).range, vscode.Uri.parse(`command:${openOriginalCommand}?${encodeURIComponent(JSON.stringify([argument]))}`));
      link.tooltip = page === undefined ? 'Open the original' : `Open the original at page ${page}`;
      return link;
    });
  }

  /** What a link of ours names; `undefined` for anything else. */
  original(argument: unknown): Original | undefined {
    const { uri, line } = (argument ?? {}) as Partial<OriginalArgument>;
    return typeof uri === 'string' && Number.isSafeInteger(line) ? this.originalAt(vscode.Uri.parse(uri), line as number) : undefined;
  }

  /** `line`: zero-based, in the extracted text. `undefined` where the document is none of ours. */
  originalAt(uri: vscode.Uri, line: number): Original | undefined {
    if (uri.scheme !== extractedScheme) return undefined;
    const page = this.#known.get(uri.toString())?.pages.findLast((it) => it.line <= line)?.page;
    return { file: fileOf(uri), ...(page === undefined ? {} : { page }) };
  }

  dispose(): void {
    for (const it of this.#disposables) it.dispose();
  }

  /** A document that gets its language is closed and opened in one go: what is known of it stays. */
  #forgetClosed(): void {
    setTimeout(() => {
      const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
      for (const uri of this.#known.keys()) if (!open.has(uri)) this.#known.delete(uri);
    }, 0);
  }

  #refresh(): void {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === extractedScheme) this.#changed.fire(uri);
  }

  #decorate(editor: vscode.TextEditor): void {
    const { document } = editor;
    const found = this.#known.get(document.uri.toString());
    if (!found) return;
    editor.setDecorations(this.#places, found.locators.filter(({ line }) => line < document.lineCount).map(({ line, label, web }) => ({
      range: document.lineAt(line).range,
      hoverMessage: hoverOf(found, label, web),
      renderOptions: { after: { contentText: label } },
    })));
  }
}

/** The place, where the metadata came from, and links to the recording and to the page on the web; nothing of the source itself becomes a link. */
function hoverOf({ title, metadataFrom, recording }: ExtractedText, label: string, web: string | undefined): vscode.MarkdownString {
  const words = new vscode.MarkdownString().appendText(`${title}, ${label}`);
  if (recording) words.appendMarkdown(`\n\n[Open the recording](${recording.uri})`);
  if (web !== undefined) words.appendMarkdown(`\n\n[Open on the web at this place](${web})`);
  return metadataFrom === '' ? words : words.appendMarkdown('\n\n').appendText(metadataFrom);
}

/** In a language of its own, whose lines are wrapped: paragraphs are lines, and long. */
function named(document: vscode.TextDocument): void {
  if (document.uri.scheme === extractedScheme && document.languageId !== language) void vscode.languages.setTextDocumentLanguage(document, language);
}

const language = 'wellsourced-extracted';

/** The query is the file's address as the server wrote it: parsing the document's own address has decoded it once, and once is enough. */
function fileOf({ query }: vscode.Uri): vscode.Uri {
  return vscode.Uri.parse(query);
}
