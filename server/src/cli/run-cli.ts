/** Chooses the command, and turns every fault into one sentence on stderr and exit code 2. */

import { version } from '../version';
import { exitCodes } from './exit-codes';
import { helpOf, topicOf } from './help';
import type { CliIo } from './io';
import { UsageError } from './usage-error';

type Command = (args: readonly string[], io: CliIo) => Promise<number | undefined>;

/** Each is loaded when it is called, so that none waits for the code of another. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check-command')).checkCommand,
  search: async () => (await import('./search-command')).searchCommand,
  sources: async () => (await import('./sources-command')).sourcesCommand,
  index: async () => (await import('./index-command')).indexCommand,
  verify: async () => (await import('./verify-command')).verifyCommand,
  lsp: async () => (await import('./lsp-command')).lspCommand,
};

/** Runs a command to its exit code; `undefined` for the language server, which lives on. */
export async function runCli(args: readonly string[], io: CliIo): Promise<number | undefined> {
  const [name = 'help', ...rest] = args;
  try {
    if (name === '--version' || name === '-v') return say(io, `${version}\n`);
    if (name === 'help' || name === '--help' || name === '-h') return say(io, helpOf(topicOf(rest[0])));
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(`There is no command "${name}". Commands: ${Object.keys(commands).join(', ')}.`);
    if (rest.includes('--help') || rest.includes('-h')) return say(io, helpOf(topicOf(name)));
    return await (await command())(rest, io);
  } catch (error) {
    io.err(`wellsourced: ${faultOf(error, io)}\n`);
    return exitCodes.failed;
  }
}

function say(io: CliIo, words: string): number {
  io.out(words);
  return exitCodes.clean;
}

function faultOf(error: unknown, io: CliIo): string {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof Error)) return String(error);
  return io.env.WELLSOURCED_DEBUG ? (error.stack ?? error.message) : error.message;
}
