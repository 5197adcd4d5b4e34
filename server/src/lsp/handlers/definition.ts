/** textDocument/definition: from a citation to its source, from a statement to its best passage. */

import type { DefinitionParams, Location } from 'vscode-languageserver/node';
import { definitionAt } from '../../engine/features/definition';
import { toOffset } from '../from-lsp';
import type { ServerContext } from '../server-context';
import { locationOf } from '../source-target';

export function handleDefinition(context: ServerContext): void {
  const { connection, registrar, projects } = context;
  connection.onDefinition(
    registrar.request<DefinitionParams, Location[] | null>('definition', null, async ({ textDocument: { uri }, position }, signal) => {
      const { snapshot, draft } = await projects.draft(uri);
      if (!snapshot || !draft) return null;
      const definition = await definitionAt(snapshot, uri, toOffset(draft.lines, position), signal);
      return definition ? definition.targets.map(({ source, target }) => locationOf(source, target, context.abilities)) : null;
    }),
  );
}
