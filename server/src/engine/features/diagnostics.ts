/** Diagnostics: the findings of all checks over a draft. */

import { allChecks } from '../checks/all-checks';
import type { Finding } from '../checks/check';
import type { CheckRun, RunOptions } from '../checks/run-checks';
import { runChecks } from '../checks/run-checks';
import { typedStatement } from '../checks/typing';
import type { Draft } from '../draft/draft';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';

/** What one snapshot was asked for already; a snapshot never changes, so neither do its findings. */
const answered = new WeakMap<Snapshot, Map<string, CheckRun>>();

/** In order of position; empty for a draft that is not open. Rejects when aborted. */
export async function findingsOf(snapshot: Snapshot, uri: string, options: RunOptions = {}, signal?: Signal): Promise<readonly Finding[]> {
  return (await checked(snapshot, uri, { ...options, isEnough: undefined }, signal)).findings();
}

/** As far as `isEnough` lets it; the next call goes on from there. */
export async function checked(snapshot: Snapshot, uri: string, options: RunOptions = {}, signal?: Signal): Promise<CheckRun> {
  const draft = snapshot.drafts.get(uri);
  if (!draft) return { findings: () => [] };
  const key = JSON.stringify([uri, typedStart(draft, options)]);
  const known = answered.get(snapshot)?.get(key);
  if (known) return known;
  const run = await runChecks(snapshot, draft, allChecks, options, signal);
  if (run.stoppedAt === undefined) remember(snapshot, key, run);
  return run;
}

function typedStart(draft: Draft, { typingAt }: RunOptions): number | undefined {
  return typingAt === undefined ? undefined : typedStatement(draft, typingAt)?.span.start;
}

function remember(snapshot: Snapshot, key: string, run: CheckRun): void {
  const answers = answered.get(snapshot) ?? new Map<string, CheckRun>();
  answers.set(key, run);
  answered.set(snapshot, answers);
}
