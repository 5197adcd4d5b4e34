/** Colour for a terminal; plain text everywhere else and where NO_COLOR asks for it (no-color.org). */

import type { Severity } from '../engine/checks/check';
import type { CliIo } from './io';

export type Paint = Readonly<Record<Severity | 'strong' | 'faint', (text: string) => string>>;

const codes: Readonly<Record<keyof Paint, number>> = { error: 31, warning: 33, information: 36, hint: 2, strong: 1, faint: 2 };

export function paintFor({ terminal, env }: CliIo): Paint {
  const coloured = terminal && !env.NO_COLOR && env.TERM !== 'dumb';
  const painter = (code: number) => (text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
  return Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, painter(code)])) as unknown as Paint;
}
