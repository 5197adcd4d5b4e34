/** textDocument/documentSymbol: the claims by heading, each with its verdict. */

import { SymbolKind, type DocumentSymbol, type DocumentSymbolParams } from 'vscode-languageserver/node';
import type { Draft } from '../../engine/draft/draft';
import { outlineOf, type OutlineItem } from '../../engine/features/outline';
import { shortened, verdictWordsOf } from '../../wording';
import type { ServerContext } from '../server-context';
import { toRange } from '../to-lsp';

export function handleDocumentSymbol({ connection, registrar, projects }: ServerContext): void {
  connection.onDocumentSymbol(
    registrar.request<DocumentSymbolParams, DocumentSymbol[]>('document symbols', [], async ({ textDocument: { uri } }, signal) => {
      const { snapshot, draft } = await projects.draft(uri);
      if (!snapshot || !draft) return [];
      return (await outlineOf(snapshot, uri, signal)).map((node) => toSymbol(node, draft, snapshot.corpus.complete));
    }),
  );
}

function toSymbol(node: OutlineItem, draft: Draft, complete: boolean): DocumentSymbol {
  return {
    name: shortened(node.name, 80) || '…',
    detail: node.kind === 'claim' ? verdictWordsOf(node.verdict.kind, complete) : '',
    kind: node.kind === 'heading' ? SymbolKind.Namespace : SymbolKind.String,
    range: toRange(draft.lines, node.span),
    selectionRange: toRange(draft.lines, node.selection),
    children: node.kind === 'heading' ? node.children.map((child) => toSymbol(child, draft, complete)) : [],
  };
}
