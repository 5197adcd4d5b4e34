/** The report on a whole draft: coverage, every statement with its verdict, and the findings. */

import type { Finding } from '../checks/check';
import { checkWorthiness } from '../draft/checkability/check-worthiness';
import type { Statement } from '../draft/draft';
import type { Verdict } from '../evidence/verdict';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import { allVerdicts } from './all-verdicts';
import { findingsOf } from './diagnostics';

export interface DraftReport {
  readonly uri: string;
  readonly coverage: Coverage;
  readonly statements: readonly StatementReport[];
  readonly findings: readonly Finding[];
}

export interface StatementReport {
  readonly statement: Statement;
  readonly verdict: Verdict;
  /** 0 to 1: how much it looks like a statement of facts worth checking; orders what is left to check, decides nothing. */
  readonly checkWorthiness: number;
}

export interface Coverage {
  readonly statements: number;
  /** Statements that are checkable. */
  readonly claims: number;
  readonly supported: number;
  readonly differs: number;
  readonly notFound: number;
  readonly notCheckable: number;
}

export interface ReportProgress {
  /** In statements. */
  readonly done: number;
  readonly total: number;
}

/** Of a draft that is not open an empty report. Rejects when aborted. */
export async function reportOf(
  snapshot: Snapshot,
  uri: string,
  signal?: Signal,
  progress?: (it: ReportProgress) => void,
): Promise<DraftReport> {
  const draft = snapshot.drafts.get(uri);
  const statements: StatementReport[] = [];
  const all = draft?.statements ?? [];
  const verdicts = draft ? await allVerdicts(snapshot, draft, signal, (done) => progress?.({ done, total: all.length })) : [];
  for (const [i, statement] of all.entries()) {
    const verdict = verdicts[i];
    if (verdict) statements.push({ statement, verdict, checkWorthiness: verdict.kind === 'not-checkable' ? 0 : checkWorthiness(statement.text) });
  }
  const findings = await findingsOf(snapshot, uri, {}, signal);
  return { uri, coverage: coverageOf(statements), statements, findings };
}

export function coverageOf(statements: readonly StatementReport[]): Coverage {
  const count = (kind: Verdict['kind']): number => statements.filter((it) => it.verdict.kind === kind).length;
  const notCheckable = count('not-checkable');
  return {
    statements: statements.length,
    claims: statements.length - notCheckable,
    supported: count('supported'),
    differs: count('differs'),
    notFound: count('not-found'),
    notCheckable,
  };
}
