/** Runs commands in this process, with streams that are kept, as `wellsourced` would in a folder. */

import { spawn } from 'node:child_process';
import { runCli } from '../../server/src/cli/run-cli';
import { cliFile } from './lsp-client';

export interface CliRun {
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
}

export interface CliSetting {
  readonly stdin?: string | Uint8Array;
  /** A terminal so many columns wide; none when absent. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** When a command that goes on is interrupted: at once, when absent. */
  readonly interrupted?: () => Promise<void>;
  /** Told all that was printed so far. */
  heard?(out: string): void;
}

export async function cli(cwd: string, args: readonly string[], { stdin = '', columns, env = {}, interrupted = async () => undefined, heard = () => undefined }: CliSetting = {}): Promise<CliRun> {
  let out = '';
  let err = '';
  const code = await runCli(args, {
    cwd,
    env,
    terminal: columns !== undefined,
    columns: columns ?? 100,
    out(text) {
      out += text;
      heard(out);
    },
    err: (text) => void (err += text),
    stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    interrupted,
  });
  return { code, out, err };
}

/** The built bundle in a process of its own; `shell` is a command line in which `wellsourced` is the bundle. */
export async function spawned(cwd: string, shell: string): Promise<CliRun> {
  const script = `wellsourced() { "${process.execPath}" "${cliFile}" "$@"; }; ${shell}`;
  const child = spawn('bash', ['-c', script], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  const code = await new Promise<number | undefined>((resolve) => child.once('close', (it) => resolve(it ?? undefined)));
  return { code, out, err };
}
