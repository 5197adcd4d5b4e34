/** The extension's composition root: starts the language server and puts commands, status and cursor watching beside it. */

import * as vscode from 'vscode';
import { registerCommands } from './commands/register-commands';
import { followCursor } from './cursor-follower';
import { citationsInPreview, type MarkdownIt } from './preview/markdown-it-citations';
import { createPreviewData } from './preview/preview-data';
import { followDrafts } from './draft-follower';
import { FollowedClaims } from './followed-claims';
import { startServer, type ServerProcess } from './server-process';
import { ClaimMarks } from './views/claim-marks';
import { ClaimsView } from './views/claims-view';
import { EvidenceView } from './views/evidence-view';
import { ExtractedDocuments } from './views/extracted-documents';
import { registerSourceDrop } from './views/source-drop';
import { SourcesView } from './views/sources-view';
import { StatusBar } from './views/status-bar';

let server: ServerProcess | undefined;

/** What VS Code's Markdown preview asks for, and what tests inside the extension host may wait for. */
export interface WellsourcedApi {
  /** VS Code calls it with the preview's own markdown-it. */
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
  /** Stops the server and waits until its process has ended. */
  stop(): Promise<void>;
}

export async function activate(context: vscode.ExtensionContext): Promise<WellsourcedApi> {
  server = startServer(context);
  const status = new StatusBar(server);
  const preview = createPreviewData(server);
  context.subscriptions.push(preview);
  const follower = followDrafts(server);
  const extracted = new ExtractedDocuments(server);
  context.subscriptions.push(extracted);
  const followed = new FollowedClaims(server, follower);
  const claims = new ClaimsView(server, follower, followed);
  const sources = new SourcesView(server, follower);
  const evidence = new EvidenceView(server, follower, context.extensionUri);
  context.subscriptions.push(status, follower, followed, new ClaimMarks(followed), claims, sources, evidence, registerSourceDrop(server), followCursor(server));
  context.subscriptions.push(...registerCommands(server, { status, claims, sources, evidence, extracted, follower, extension: context.extensionUri }));
  await server.ready;
  return {
    stop: deactivate,
    extendMarkdownIt(md) {
      citationsInPreview(md, ({ currentDocument }) => currentDocument && preview.of(vscode.Uri.parse(currentDocument.toString())));
      return md;
    },
  };
}

export async function deactivate(): Promise<void> {
  await server?.stop();
  server = undefined;
}
