/** workspace/symbol: the sources, found by key, title, author or publisher. */

import { SymbolKind, type SymbolInformation, type WorkspaceSymbolParams } from 'vscode-languageserver/node';
import { findSources } from '../../engine/features/source-symbols';
import { titleOf } from '../../wording';
import type { ServerContext } from '../server-context';
import { locationOf } from '../source-target';

export function handleWorkspaceSymbol({ connection, registrar, projects }: ServerContext): void {
  connection.onWorkspaceSymbol(
    registrar.request<WorkspaceSymbolParams, SymbolInformation[]>('workspace symbols', [], ({ query }) =>
      projects.all().flatMap((project) =>
        findSources(project.engine.snapshot(), query).map(({ source, target }) => ({
          name: titleOf(source),
          kind: SymbolKind.File,
          containerName: `@${source.citationKey}`,
          location: locationOf(source, target),
        })),
      ),
    ),
  );
}
