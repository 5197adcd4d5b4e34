/** The language server as the client sees it: started on the editor's own Node, with a log channel, asked by typed requests. */

import * as path from 'node:path';
import * as vscode from 'vscode';
import { dismissCommand, type DismissParams } from '../../server/src/desk-protocol';
import { openExtractedCommand } from '../../server/src/protocol';
import { say } from './say';
import { withReason } from './with-reason';
import { ErrorAction, LanguageClient, State, TransportKind, type ErrorHandler, type LanguageClientOptions, type ServerOptions } from 'vscode-languageclient/node';

/** Languages in which stories are written; the server asks the `drafts` setting which files are stories. */
export const draftLanguages: readonly string[] = ['markdown', 'plaintext', 'quarto', 'rmd'];

export interface ServerProcess {
  /** Settles when the first start is over; never rejects, a failed start is said in the log and to the writer. */
  readonly ready: Promise<void>;
  readonly log: vscode.LogOutputChannel;
  ask<Answer>(request: string, params?: unknown, token?: vscode.CancellationToken): Promise<Answer>;
  tell(notification: string, params: unknown): void;
  on<Params>(notification: string, listener: (params: Params) => void): void;
  onRestarted(listener: () => void): void;
  toRange(range: { start: vscode.Position | Plain; end: vscode.Position | Plain }): vscode.Range;
  stop(): Promise<void>;
}

interface Plain {
  readonly line: number;
  readonly character: number;
}

export function startServer(context: vscode.ExtensionContext): ServerProcess {
  const log = vscode.window.createOutputChannel('Wellsourced', { log: true });
  const client: LanguageClient = new LanguageClient('wellsourced', 'Wellsourced', serverOptions(context), {
    ...clientOptions(log),
    errorHandler: startAgain(() => client.createDefaultErrorHandler()),
  });
  context.subscriptions.push(log);
  const listeners = new Map<string, Listener[]>();
  const ready = client.start().catch((error: unknown) => {
    log.error('The language server did not start', error);
    void vscode.window.showErrorMessage('Wellsourced could not start its language server. The log says why.', 'Show Log').then((choice) => {
      if (choice) log.show();
    });
  });
  return {
    ready,
    log,
    // An object even where nothing is asked, so that the cancellation is never taken for the parameters.
    ask: async (request, params = {}, token) => {
      await ready;
      return token ? client.sendRequest(request, params, token) : client.sendRequest(request, params);
    },
    tell: (notification, params) => {
      if (client.state === State.Running) void client.sendNotification(notification, params);
    },
    on: (notification, listener) => listen(client, listeners, notification, listener as Listener),
    onRestarted: (listener) => restartListener(client, listener),
    toRange: ({ start, end }) => new vscode.Range(start.line, start.character, end.line, end.character),
    stop: async () => {
      await ready;
      if (client.needsStop()) await client.stop();
    },
  };
}

function serverOptions(context: vscode.ExtensionContext): ServerOptions {
  const module = context.asAbsolutePath(path.join('dist', 'cli.js'));
  const run = { module, args: ['lsp'], transport: TransportKind.ipc };
  return { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
}

function clientOptions(log: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: draftLanguages.flatMap((language) => [
      { scheme: 'file', language },
      { scheme: 'untitled', language },
    ]),
    outputChannel: log,
    // The server does it for every editor; here the writer is asked why first, and told what was done.
    middleware: {
      executeCommand: async (command, args: unknown[], next) => {
        const params = command === dismissCommand ? await withReason(args[0] as DismissParams) : undefined;
        if (!params) return undefined;
        const message: unknown = await next(command, [params]);
        if (typeof message === 'string') say(message);
        return message;
      },
    },
    initializationOptions: { trusted: vscode.workspace.isTrusted, claimsView: true, extractedText: true },
    // Hovers quote text that is not ours: no HTML, links to files and the web, and one command that opens extracted text and nothing else.
    markdown: { isTrusted: { enabledCommands: [openExtractedCommand] }, supportHtml: false },
  };
}

/**
 * A server that ended starts again, as the library has it: up to four times within three minutes.
 * The library's own handler also shuts down at the fourth message that did not reach a server, and a server that ends
 * while the writer types misses that many before its end is known: it would then never start again.
 */
function startAgain(usual: () => ErrorHandler): ErrorHandler {
  let closing: ErrorHandler | undefined;
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => (closing ??= usual()).closed(),
  };
}

type Listener = (params: unknown) => void;

/** The client library keeps one handler a notification and lets a later one take its place; here all are told. */
function listen(client: LanguageClient, listeners: Map<string, Listener[]>, notification: string, listener: Listener): void {
  const known = listeners.get(notification);
  if (known) return void known.push(listener);
  const all = [listener];
  listeners.set(notification, all);
  client.onNotification(notification, (params: unknown) => all.forEach((it) => it(params)));
}

function restartListener(client: LanguageClient, listener: () => void): void {
  let started = 0;
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running && ++started > 1) listener();
  });
}
