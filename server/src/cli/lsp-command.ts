/** `wellsourced lsp --stdio`: hands this process over to door 1. */

import type { CliIo } from './io';
import { UsageError } from './usage-error';

const transports = ['--stdio', '--node-ipc', '--pipe', '--socket'];

export async function lspCommand(args: readonly string[], _io: CliIo): Promise<undefined> {
  if (!args.some((it) => transports.includes(it.split('=')[0] ?? ''))) {
    throw new UsageError('lsp needs a way to talk: --stdio.');
  }
  // Loaded only now, so that the other commands start without the protocol's code.
  const { runLanguageServer } = await import('../lsp/main');
  runLanguageServer();
}
