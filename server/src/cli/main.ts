/** Door 2, the command line: `wellsourced <command>`. The same bundle is the language server and its reading worker. */

import { isMainThread, workerData } from 'node:worker_threads';
import { processIo } from './io';
import { runCli } from './run-cli';

if (!isMainThread && (workerData as { role?: unknown } | undefined)?.role === 'wellsourced-reader') {
  void import('../host/reader-worker').then(({ runReaderWorker }) => runReaderWorker());
} else {
  void runCli(process.argv.slice(2), processIo()).then((code) => {
    // A language server lives until its client leaves; every other command is over now.
    if (code !== undefined) process.exitCode = code;
  });
}
