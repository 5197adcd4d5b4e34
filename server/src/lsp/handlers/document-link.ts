/** textDocument/documentLink: each citation opens its source, at the passage its locator names where it names one. */

import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver/node';
import { citationLinks } from '../../engine/features/links';
import { sourceLine } from '../../wording';
import type { ServerContext } from '../server-context';
import { linkOf } from '../source-target';
import { toRange } from '../to-lsp';

export function handleDocumentLink(context: ServerContext): void {
  const { connection, registrar, projects } = context;
  connection.onDocumentLinks(
    registrar.request<DocumentLinkParams, DocumentLink[]>('document links', [], async ({ textDocument: { uri } }) => {
      const { snapshot, draft } = await projects.draft(uri);
      if (!snapshot || !draft) return [];
      return citationLinks(snapshot, uri).map(({ span, source, target }) => ({
        range: toRange(draft.lines, span),
        target: linkOf(source, target, context.abilities),
        tooltip: `Open ${sourceLine(source)}`,
      }));
    }),
  );
}
