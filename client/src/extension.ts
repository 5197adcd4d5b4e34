/** The extension's composition root: starts the language server and puts commands, status and cursor watching beside it. */

import type * as vscode from 'vscode';
import { registerCommands } from './commands/register-commands';
import { followCursor } from './cursor-follower';
import { startServer, type ServerProcess } from './server-process';
import { StatusBar } from './views/status-bar';

let server: ServerProcess | undefined;

/** What tests inside the extension host may wait for. */
export interface WellsourcedApi {
  /** Stops the server and waits until its process has ended. */
  stop(): Promise<void>;
}

export async function activate(context: vscode.ExtensionContext): Promise<WellsourcedApi> {
  server = startServer(context);
  const status = new StatusBar(server);
  context.subscriptions.push(status, ...registerCommands(server, status), followCursor(server));
  await server.ready;
  return { stop: deactivate };
}

export async function deactivate(): Promise<void> {
  await server?.stop();
  server = undefined;
}
