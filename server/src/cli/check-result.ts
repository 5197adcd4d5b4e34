/** What `check` found, as every report format is given it. */

import type { SourceProblem } from '../engine/corpus/source';
import type { Draft } from '../engine/draft/draft';
import type { DraftReport } from '../engine/features/report';
import type { Corpus } from '../engine/snapshot';

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
