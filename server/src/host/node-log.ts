/** A log of one line per message, to standard error or to whoever takes the lines; never to standard output, which may be the wire. */

import type { Log, LogLevel } from '../engine/ports';

export interface NodeLogOptions {
  /** What is less pressing is left out. */
  readonly level?: LogLevel;
  /** Takes a line without its end. */
  readonly write?: (line: string, level: LogLevel) => void;
}

const pressing: Readonly<Record<LogLevel, number>> = { error: 0, info: 1, debug: 2 };

export function createNodeLog({ level = 'info', write = toStandardError }: NodeLogOptions = {}): Log {
  return {
    write(messageLevel, message, data) {
      if (pressing[messageLevel] > pressing[level]) return;
      write(`${messageLevel}: ${message}${data ? ` ${asText(data)}` : ''}`, messageLevel);
    },
  };
}

/** A log must not fail over what it is given. */
function asText(data: Readonly<Record<string, unknown>>): string {
  try {
    return JSON.stringify(data, (_, value: unknown) => (value instanceof Error ? value.message : value));
  } catch {
    return '(data that cannot be written)';
  }
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}
