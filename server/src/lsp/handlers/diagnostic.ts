/** textDocument/diagnostic, for clients that pull: unchanged findings are not sent again. */

import { DocumentDiagnosticReportKind, type DocumentDiagnosticParams, type DocumentDiagnosticReport } from 'vscode-languageserver/node';
import type { ServerContext } from '../server-context';

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

export function handleDiagnostic({ connection, registrar, diagnostics }: ServerContext): void {
  connection.languages.diagnostics.on(
    registrar.request<DocumentDiagnosticParams, DocumentDiagnosticReport>('diagnostics', nothing, async (params, signal) => {
      const { resultId, items } = await diagnostics.provide(params.textDocument.uri, signal);
      return params.previousResultId === resultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
    }),
  );
}
