/** One unchanging state of everything the engine knows; features are functions of it. */

import type { Dismissals } from './checks/dismissals';
import type { Corpus } from './corpus/corpus';
import type { Draft, DraftPart, Statement } from './draft/draft';
import type { Verdict } from './evidence/verdict';
import type { PassageSearch, Pause, Signal } from './ports';
import type { Settings } from './settings';

export interface Snapshot {
  /** Grows with every change. */
  readonly revision: number;
  readonly settings: Settings;
  readonly dismissals: Dismissals;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly corpus: Corpus;
  readonly search: PassageSearch;
  /** For long work over a whole draft: other work of the thread gets its turn. */
  readonly pause: Pause;
  /** The one path from a statement to its evidence. Rejects when aborted; never answers less instead. */
  verdict(draft: Draft, statement: Statement, signal?: Signal): Promise<Verdict>;
  /** The same for a statement as its part has it; quotations are numbered as there. */
  verdictIn(part: DraftPart, statement: Statement, signal?: Signal): Promise<Verdict>;
  /** The same where it was asked for before; nobody has to wait for it. */
  knownVerdict(statement: Statement): Verdict | undefined;
}
