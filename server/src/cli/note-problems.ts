/** Says on standard error what a report has no place for. */

import type { CheckResult } from './check-result';
import type { CliIo } from './io';

export function noteProblems({ problems, drafts = [] }: Pick<CheckResult, 'problems'> & Partial<Pick<CheckResult, 'drafts'>>, io: CliIo): void {
  for (const { path, notes } of drafts) for (const note of notes) io.err(`wellsourced: ${path}: ${note}\n`);
  for (const { path, message } of problems) io.err(`wellsourced: ${path}: ${message}\n`);
}
