/** textDocument/references: every citation of the source, in all open drafts of its corpus. */

import type { Location, ReferenceParams } from 'vscode-languageserver/node';
import { referencesAt } from '../../engine/features/references';
import { toOffset } from '../from-lsp';
import type { ServerContext } from '../server-context';
import { toRange } from '../to-lsp';

export function handleReferences({ connection, registrar, projects }: ServerContext): void {
  connection.onReferences(
    registrar.request<ReferenceParams, Location[] | null>('references', null, async ({ textDocument: { uri }, position }, signal) => {
      const { snapshot, draft } = await projects.draft(uri);
      if (!snapshot || !draft) return null;
      const uses = await referencesAt(snapshot, uri, toOffset(draft.lines, position), signal);
      return uses.flatMap((use) => {
        const lines = snapshot.drafts.get(use.uri)?.lines;
        return lines ? [{ uri: use.uri, range: toRange(lines, use.span) }] : [];
      });
    }),
  );
}
