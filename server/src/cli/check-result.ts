/** What `check` found, as every report format is given it. */

import type { SourceProblem } from '../engine/corpus/source';
import type { Finding } from '../engine/checks/check';
import type { Draft, Statement } from '../engine/draft/draft';
import type { DraftReport } from '../engine/features/report';
import type { Corpus } from '../engine/corpus/corpus';

export interface CheckResult {
  readonly drafts: readonly DraftResult[];
  /** Over all corpora that the drafts were checked against. */
  readonly sourcesRead: number;
  readonly problems: readonly SourceProblem[];
}

export interface DraftResult {
  /** As given on the command line. */
  readonly path: string;
  readonly draft: Draft;
  readonly report: DraftReport;
  readonly corpus: Corpus;
  /** Said of the draft itself: an encoding, a front matter that could not be read. */
  readonly notes: readonly string[];
}

export function findingsIn({ report }: DraftResult, { span }: Statement): readonly Finding[] {
  return report.findings.filter((it) => span.start <= it.span.start && it.span.start < span.end);
}

/** Findings that stand in no statement: a mark between two, a footnote without text. */
export function findingsOutside(result: DraftResult): readonly Finding[] {
  const inside = new Set(result.report.statements.flatMap(({ statement }) => findingsIn(result, statement)));
  return result.report.findings.filter((it) => !inside.has(it));
}
