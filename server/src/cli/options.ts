/** Command-line options by Node's own parser, with faults in words. */

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error';

type OptionTable = NonNullable<ParseArgsConfig['options']>;

/** Parses strictly: an option nobody knows is a fault, never ignored. */
export function parseOptions<const Options extends OptionTable>(
  args: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The value if it is one of those allowed. */
export function oneOf<const Allowed extends string>(option: string, value: string, allowed: readonly Allowed[]): Allowed {
  const found = allowed.find((it) => it === value);
  if (found === undefined) throw new UsageError(`${option} takes one of ${allowed.join(', ')}; "${value}" is none of them.`);
  return found;
}

export function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value) || Number(value) === 0) throw new UsageError(`${option} takes a whole number above 0, not "${value}".`);
  return Number(value);
}
