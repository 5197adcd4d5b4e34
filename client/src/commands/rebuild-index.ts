/** Rebuild Index: forgets what was read and reads every source anew. */

import { rebuildIndexRequest } from '../../../server/src/protocol';
import type { ServerProcess } from '../server-process';
import { say } from './active-draft';

export async function rebuildIndex(server: ServerProcess): Promise<void> {
  say('reading all sources anew.');
  await server.ask<null>(rebuildIndexRequest);
}
