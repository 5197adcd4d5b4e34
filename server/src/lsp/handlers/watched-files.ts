/** workspace/didChangeWatchedFiles: sources and `wellsourced.json` that changed on disk. */

import { DidChangeWatchedFilesNotification, type DidChangeWatchedFilesParams } from 'vscode-languageserver/node';
import type { ServerContext } from '../server-context';

export function handleWatchedFiles({ connection, registrar, projects }: ServerContext): void {
  connection.onDidChangeWatchedFiles(
    registrar.notification<DidChangeWatchedFilesParams>('watched files', ({ changes }) => projects.filesChanged(changes.map((it) => it.uri))),
  );
}

/** Asks the client to watch; it knows which files its writer has excluded from watching altogether. */
export async function watchFiles({ connection }: ServerContext): Promise<void> {
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
}
