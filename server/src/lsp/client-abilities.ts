/** What the client can do beyond the least that LSP asks for. */

import type { ClientCapabilities } from 'vscode-languageserver/node';

export interface ClientAbilities {
  readonly configuration: boolean;
  readonly watchFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  /** Document symbols may be registered, and registered anew, while the server runs. */
  readonly dynamicSymbols: boolean;
  readonly progress: boolean;
  /** It has a view of claims to open, as it said itself. */
  readonly claimsView: boolean;
  /** It shows extracted text as documents of their own, as it said itself. */
  readonly extractedText: boolean;
  readonly refreshLenses: boolean;
  readonly refreshHints: boolean;
  /** Edits with `documentChanges`, so that they are refused when the text has moved on. */
  readonly versionedEdits: boolean;
  /** Edits that leave a stretch selected for the writer to type over. */
  readonly snippetEdits: boolean;
}

export function abilitiesOf({ workspace, textDocument, window }: ClientCapabilities, options?: unknown): ClientAbilities {
  return {
    configuration: workspace?.configuration === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    dynamicSymbols: textDocument?.documentSymbol?.dynamicRegistration === true,
    claimsView: (options as { claimsView?: unknown } | undefined)?.claimsView === true,
    extractedText: (options as { extractedText?: unknown } | undefined)?.extractedText === true,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    progress: window?.workDoneProgress === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
  };
}
