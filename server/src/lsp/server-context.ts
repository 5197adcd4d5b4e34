/** What every handler is given. */

import type { Connection } from 'vscode-languageserver/node';
import type { Log } from '../engine/ports';
import type { ClientAbilities } from './client-abilities';
import type { DiagnosticsPublisher } from './diagnostics-publisher';
import type { Projects } from './projects';
import type { Registrar } from './registrar';
import type { Typing } from './typing';

export interface ServerContext {
  readonly connection: Connection;
  readonly registrar: Registrar;
  readonly projects: Projects;
  readonly diagnostics: DiagnosticsPublisher;
  readonly typing: Typing;
  readonly log: Log;
  /** Known once the client has said hello. */
  readonly abilities: ClientAbilities;
}
