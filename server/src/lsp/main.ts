/** Starts door 1 on the transport that the process was called with (`--stdio`, `--node-ipc` ...). */

import { ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { startServer } from './server';

export function runLanguageServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  startServer(connection);
  connection.listen();
}
