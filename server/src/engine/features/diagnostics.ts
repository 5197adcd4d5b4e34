/** Diagnostics: the findings of all checks over a draft. */

import { allChecks } from '../checks/all-checks';
import type { Finding } from '../checks/check';
import type { RunOptions } from '../checks/run-checks';
import { runChecks } from '../checks/run-checks';
import { typedStatement } from '../checks/typing';
import type { Draft } from '../draft/draft';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';

/** Findings that one snapshot was asked for already; a snapshot never changes, so neither do they. */
const answered = new WeakMap<Snapshot, Map<string, readonly Finding[]>>();

/** In order of position; empty for a draft that is not open. Rejects when aborted. */
export async function findingsOf(
  snapshot: Snapshot,
  uri: string,
  options: RunOptions = {},
  signal?: Signal,
): Promise<readonly Finding[]> {
  const draft = snapshot.drafts.get(uri);
  if (!draft) return [];
  const key = JSON.stringify([uri, typedStart(draft, options)]);
  const known = answered.get(snapshot)?.get(key);
  if (known) return known;
  const findings = await runChecks(snapshot, draft, allChecks, options, signal);
  remember(snapshot, key, findings);
  return findings;
}

function typedStart(draft: Draft, { typingAt }: RunOptions): number | undefined {
  return typingAt === undefined ? undefined : typedStatement(draft, typingAt)?.span.start;
}

function remember(snapshot: Snapshot, key: string, findings: readonly Finding[]): void {
  const answers = answered.get(snapshot) ?? new Map<string, readonly Finding[]>();
  answers.set(key, findings);
  answered.set(snapshot, answers);
}
