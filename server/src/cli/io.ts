/** What a command may do to the world: streams, folder and environment, so that tests run commands in process. */

import { buffer } from 'node:stream/consumers';
import { exitCodes } from './exit-codes';

export interface CliIo {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether stdout is a terminal. */
  readonly terminal: boolean;
  /** Columns of the terminal, where it is one. */
  readonly columns: number;
  /** Data. */
  out(text: string): void;
  /** Log and faults. */
  err(text: string): void;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
  /** Resolves when a command that goes on is to end. */
  interrupted(): Promise<void>;
}

export function processIo(): CliIo {
  // A reader such as `head` that leaves early is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.clean);
    process.stderr.write(`wellsourced: the output cannot be written: ${error.message}\n`);
    process.exit(exitCodes.failed);
  });
  return {
    cwd: process.cwd(),
    env: process.env,
    terminal: process.stdout.isTTY === true,
    columns: process.stdout.columns || 100,
    out: (it) => void process.stdout.write(it),
    err: (it) => void process.stderr.write(it),
    stdin: () => buffer(process.stdin),
    interrupted: () => new Promise((resolve) => ['SIGINT', 'SIGTERM'].forEach((it) => process.once(it, () => resolve()))),
  };
}
