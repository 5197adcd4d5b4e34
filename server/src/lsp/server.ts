/** The language server: says what it can do, builds its parts, and lists its handlers. */

import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver/node';
import type { Log } from '../engine/ports';
import type { Settings } from '../engine/settings';
import { version } from '../version';
import { dismissCommand } from '../desk-protocol';
import { statusNotification } from '../protocol';
import { abilitiesOf, type ClientAbilities } from './client-abilities';
import { createDiagnosticsPublisher } from './diagnostics-publisher';
import { fileOf, folderUri } from './file-uri';
import { handleClaims } from './handlers/claims';
import { fixAllKind, handleCodeAction } from './handlers/code-action';
import { handleCompletion } from './handlers/completion';
import { handleCorpusCommands } from './handlers/corpus-commands';
import { handleDefinition } from './handlers/definition';
import { handleDiagnostic } from './handlers/diagnostic';
import { handleDismissals } from './handlers/dismissals';
import { handleDocumentLink } from './handlers/document-link';
import { handleDocumentSymbol } from './handlers/document-symbol';
import { handleDrafts } from './handlers/drafts';
import { handleEvidence } from './handlers/evidence';
import { handleExtractedText } from './handlers/extracted-text';
import { handleHover } from './handlers/hover';
import { handleReferenceList } from './handlers/reference-list';
import { handleInTheText, tokenTypes } from './handlers/in-the-text';
import { handleReferences } from './handlers/references';
import { handleRename } from './handlers/rename';
import { handleSearch } from './handlers/search';
import { handleSources } from './handlers/sources';
import { handleStatementCommands } from './handlers/statement-commands';
import { handleWatchedFiles, watchFiles } from './handlers/watched-files';
import { handleWorkspaceSymbol } from './handlers/workspace-symbol';
import { createLensRefresh } from './lens-refresh';
import { createOutlineRegistration, outlineOptions } from './outline-registration';
import { Projects } from './projects';
import { createRegistrar, describe } from './registrar';
import { editorSettings } from './editor-settings';
import type { ServerContext } from './server-context';
import { createTyping } from './typing';

export function startServer(connection: Connection): void {
  const log = connectionLog(connection);
  let abilities: ClientAbilities = abilitiesOf({});
  const settingsFor = async (root: string): Promise<Partial<Settings>> => {
    if (!abilities.configuration) return {};
    try {
      return editorSettings(await connection.workspace.getConfiguration({ scopeUri: folderUri(root), section: 'wellsourced' }), log);
    } catch (error) {
      log.write('error', 'The client does not tell its settings; the defaults are used', { error: describe(error) });
      return {};
    }
  };
  const projects = new Projects({
    log,
    settingsFor,
    clientWatches: () => abilities.watchFiles,
    changed: () => {
      diagnostics.touchedAll();
      outline.touched();
      lenses.touched();
    },
    status: (status) => void connection.sendNotification(statusNotification, status),
  });
  const lenses = createLensRefresh(connection, () => abilities);
  const outline = createOutlineRegistration(connection, () => abilities.dynamicSymbols);
  const typing = createTyping();
  const diagnostics = createDiagnosticsPublisher({ connection, projects, typing, log, abilities: () => abilities });
  const context: ServerContext = {
    connection,
    registrar: createRegistrar(log),
    projects,
    diagnostics,
    typing,
    log,
    get abilities() {
      return abilities;
    },
  };

  connection.onInitialize((params) => {
    abilities = abilitiesOf(params.capabilities, params.initializationOptions);
    projects.setFolders(foldersOf(params), trustedBy(params));
    return initializeResult(abilities);
  });
  const { notification } = context.registrar;
  connection.onInitialized(
    notification('initialized', async () => {
      outline.touched();
      if (abilities.configuration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'wellsourced' });
      if (abilities.watchFiles) void watchFiles(context);
      if (abilities.workspaceFolders) followFolders(context);
      await projects.openFolders();
    }),
  );
  connection.onDidChangeConfiguration(notification('configuration', () => projects.settingsChanged()));
  connection.onShutdown(() => projects.closeAll());

  for (const handle of handlers) handle(context);
}

const handlers: readonly ((context: ServerContext) => void)[] = [
  handleClaims,
  handleCodeAction,
  handleCompletion,
  handleCorpusCommands,
  handleDefinition,
  handleDiagnostic,
  handleDismissals,
  handleDocumentLink,
  handleDocumentSymbol,
  handleDrafts,
  handleEvidence,
  handleExtractedText,
  handleHover,
  handleInTheText,
  handleReferenceList,
  handleReferences,
  handleRename,
  handleSearch,
  handleSources,
  handleStatementCommands,
  handleWatchedFiles,
  handleWorkspaceSymbol,
];

function initializeResult({ pullDiagnostics, refreshDiagnostics, dynamicSymbols }: ClientAbilities): InitializeResult {
  return {
    serverInfo: { name: 'wellsourced', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      completionProvider: { triggerCharacters: ['@', '^', '[', ';', ',', '"', '“', '«', '„', ' '], resolveProvider: true },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
      executeCommandProvider: { commands: [dismissCommand] },
      codeLensProvider: {},
      inlayHintProvider: true,
      semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true },
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      ...(dynamicSymbols ? {} : { documentSymbolProvider: outlineOptions }),
      workspaceSymbolProvider: true,
      documentLinkProvider: {},
      // One way only: a client that can pull would show pushed findings twice.
      ...(pullDiagnostics && refreshDiagnostics
        ? { diagnosticProvider: { identifier: 'wellsourced', interFileDependencies: true, workspaceDiagnostics: false } }
        : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

/** Folders that are added to the workspace, or taken from it. */
function followFolders({ connection, registrar, projects }: ServerContext): void {
  connection.workspace.onDidChangeWorkspaceFolders(
    registrar.notification('workspace folders', async () => {
      const folders = await connection.workspace.getWorkspaceFolders();
      await projects.foldersChanged(pathsOf((folders ?? []).map(({ uri }) => uri)));
    }),
  );
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return pathsOf(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []));
}

/** Folders that are on no disk of ours, or named by no proper address, are left out. */
function pathsOf(uris: readonly string[]): readonly string[] {
  return uris.flatMap((uri) => fileOf(uri) ?? []);
}

/** A client that says nothing of trust is one whose user opened the folder by hand. */
function trustedBy({ initializationOptions }: InitializeParams): boolean {
  return (initializationOptions as { trusted?: unknown } | undefined)?.trusted !== false;
}

/** The client's log. What a message is about goes behind it as JSON. */
function connectionLog({ console }: Connection): Log {
  const write = { error: 'error', info: 'info', debug: 'debug' } as const;
  return {
    write(level, message, data) {
      console[write[level]](data === undefined ? message : `${message} ${JSON.stringify(data)}`);
    },
  };
}
