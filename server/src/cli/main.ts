/** Door 2, the command line: `wellsourced <command>`. The same bundle is the language server and its workers. */

import { isMainThread, workerData } from 'node:worker_threads';
import { processIo } from './io';
import { runCli } from './run-cli';

const role = isMainThread ? undefined : (workerData as { role?: unknown } | undefined)?.role;
if (role === 'wellsourced-reader') {
  void import('../host/reader-worker').then(({ runReaderWorker }) => runReaderWorker());
} else if (role === 'wellsourced-writer') {
  void import('../host/writer-worker').then(({ runWriterWorker }) => runWriterWorker());
} else {
  void runCli(process.argv.slice(2), processIo()).then((code) => {
    // A language server lives until its client leaves; every other command is over now.
    if (code !== undefined) process.exitCode = code;
  });
}
