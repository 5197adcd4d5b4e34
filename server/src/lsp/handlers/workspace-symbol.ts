/** workspace/symbol: the sources, found by key, title, author or publisher; the key stands in the name, because editors filter by it once more. */

import { SymbolKind, type SymbolInformation, type WorkspaceSymbolParams } from 'vscode-languageserver/node';
import { findSources } from '../../engine/features/source-symbols';
import type { ServerContext } from '../server-context';
import { locationOf } from '../source-target';

export function handleWorkspaceSymbol(context: ServerContext): void {
  const { connection, registrar, projects } = context;
  connection.onWorkspaceSymbol(
    registrar.request<WorkspaceSymbolParams, SymbolInformation[]>('workspace symbols', [], ({ query }) =>
      projects.all().flatMap((project) =>
        findSources(project.engine.snapshot(), query).map(({ source, name, container = '', target }) => ({
          name,
          kind: SymbolKind.File,
          containerName: container,
          location: locationOf(source, target, context.abilities),
        })),
      ),
    ),
  );
}
