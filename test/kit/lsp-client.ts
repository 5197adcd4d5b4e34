/** A real LSP client over stdio against the built server: opens drafts, waits for findings, asks. */

import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
  type WorkspaceEditClientCapabilities,
} from 'vscode-languageserver-protocol/node';
import { statusNotification, type Status } from '../../server/src/protocol';

export const cliFile = path.resolve(__dirname, '../../dist/cli.js');

export interface ClientOptions {
  /** Absolute; the workspace folders. */
  readonly folders: readonly string[];
  /** Findings are pulled where true, pushed where false. */
  readonly pull?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What the client says of itself beyond LSP. */
  readonly initializationOptions?: object;
  /** What the client can do with edits. */
  readonly workspaceEdit?: WorkspaceEditClientCapabilities;
}

export interface LspClient {
  readonly connection: ProtocolConnection;
  readonly capabilities: InitializeResult['capabilities'];
  /** All that the server wrote to stderr. */
  stderr(): string;
  open(uri: string, text: string, languageId?: string): void;
  /** One edit, as typed. */
  edit(uri: string, range: Range, text: string): void;
  /** Waits until the findings are as wanted. */
  findings(uri: string, wanted: (codes: readonly string[]) => boolean): Promise<readonly Diagnostic[]>;
  /** Waits until a status is as wanted. */
  status(wanted: (status: Status) => boolean): Promise<Status>;
}

export async function startClient(options: ClientOptions): Promise<LspClient> {
  const child = spawn(process.execPath, [cliFile, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  onTestFinished(async () => {
    // As a client leaves: first the promise to go, then the word, so that nothing is written to a closed pipe.
    if (child.exitCode === null) await connection.sendRequest(ShutdownRequest.type).catch(() => undefined);
    await connection.sendNotification(ExitNotification.type).catch(() => undefined);
    await ended;
    connection.dispose();
  });
  const state = listen(connection, options);
  connection.listen();
  const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
    ...(options.initializationOptions && { initializationOptions: options.initializationOptions }),
    processId: process.pid,
    rootUri: null,
    workspaceFolders: options.folders.map((folder) => ({ uri: pathToFileURL(folder).href, name: path.basename(folder) })),
    capabilities: {
      textDocument: { publishDiagnostics: { relatedInformation: true }, ...(options.pull ? { diagnostic: {} } : {}) },
      workspace: { workspaceEdit: options.workspaceEdit, configuration: options.settings !== undefined, workspaceFolders: true, ...(options.pull ? { diagnostics: { refreshSupport: true } } : {}) },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return clientOf(connection, capabilities, state, options, () => stderr);
}

interface Heard {
  readonly pushed: Map<string, readonly Diagnostic[]>;
  readonly statuses: Status[];
}

function listen(connection: ProtocolConnection, { settings }: ClientOptions): Heard {
  const heard: Heard = { pushed: new Map(), statuses: [] };
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => void heard.pushed.set(uri, diagnostics));
  connection.onNotification(statusNotification, (status: Status) => void heard.statuses.push(status));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(DiagnosticRefreshRequest.type, () => undefined);
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings ?? null));
  return heard;
}

function clientOf(
  connection: ProtocolConnection,
  capabilities: InitializeResult['capabilities'],
  heard: Heard,
  { pull }: ClientOptions,
  stderr: () => string,
): LspClient {
  const versions = new Map<string, number>();
  const current = async (uri: string): Promise<readonly Diagnostic[] | undefined> => {
    if (!pull) return heard.pushed.get(uri);
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return report.kind === 'full' ? report.items : [];
  };
  return {
    connection,
    capabilities,
    stderr,
    open(uri, text, languageId = 'markdown') {
      versions.set(uri, 1);
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
    },
    edit(uri, range, text) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      void connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [{ range, text }] });
    },
    findings: (uri, wanted) =>
      until(
        async () => current(uri),
        (it): it is readonly Diagnostic[] => it !== undefined && wanted(it.map(({ code }) => String(code))),
        (it) => `findings of ${uri}: ${it?.map(({ code }) => code).join(', ')}`,
      ),
    status: (wanted) =>
      until(
        async () => heard.statuses.at(-1),
        (it): it is Status => it !== undefined && wanted(it),
        (it) => `status: ${JSON.stringify(it)}`,
      ),
  };
}

async function until<Seen, Wanted extends Seen>(look: () => Promise<Seen>, wanted: (it: Seen) => it is Wanted, describe: (it: Seen) => string): Promise<Wanted> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const seen = await look();
    if (wanted(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`It never came to be as wanted. Last ${describe(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
