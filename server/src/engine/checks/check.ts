/** What a check is: the contract that each check keeps and the runner relies on. Knows no check by name. */

import type { Source } from '../corpus/source';
import type { BlockIdentity, Citation, DraftPart, Statement } from '../draft/draft';
import type { Evidence, Verdict } from '../evidence/verdict';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type SeveritySetting = Severity | 'off';

export interface CheckMeta {
  /** Kebab-case, names the fault; also folder, file, page, setting and the code shown. */
  readonly id: string;
  /** One line, for settings and the README. */
  readonly summary: string;
  readonly severity: Severity;
  readonly fixable: boolean;
  /** It reports that something is in no source, so it waits until every source has been read. */
  readonly needsWholeCorpus: boolean;
  /** It names words (a name, a spelling) that the writer may accept wherever they stand. */
  readonly acceptsWords?: true;
}

/**
 * Everything a check may know; it computes no evidence of its own. It is asked about one part of a draft at a time, and what
 * it says holds until something of that part or of the sources changes: it keeps nothing, and looks at nothing else.
 */
export interface CheckContext {
  /** All offsets and numbers are the part's. */
  readonly part: DraftPart;
  readonly options: CheckOptions;
  readonly sources: readonly Source[];
  /** The source that a citation names; `undefined` when none does. */
  sourceOf(citation: Citation): Source | undefined;
  source(id: string): Source | undefined;
  /** The keys nearest to one that no source has, best first. */
  nearestKeys(key: string): readonly string[];
  /** The key that a source has now which went by this one before. */
  keySince(formerKey: string): string | undefined;
  /** `undefined` for a statement that was not judged (the one being typed, or one marked CQ). */
  verdict(statement: Statement): Verdict | undefined;
  /** What the draft has there, be it in another part; only for the titles of fixes. */
  written(it: Span): string;
  /** The edits that cite a source for a statement in the writer's citing style; only for fixes, as they ask for the whole draft. */
  citationEdits(statement: Statement, evidence: Evidence): readonly TextEdit[];
}

export interface CheckOptions {
  readonly citationStyle: 'pandoc' | 'footnote' | 'link';
}

export interface Check {
  readonly meta: CheckMeta;
  run(context: CheckContext): Iterable<CheckReport>;
}

/** What a check yields; the runner makes a finding of it. */
export interface CheckReport {
  /** In the part. */
  readonly span: Span;
  /** The block in which the report lies, with the edits of its fixes, where it is another one: the text of a footnote. */
  readonly home?: BlockIdentity;
  /** One sentence: what was found and what was looked for. Raises the default severity where a check has two grades. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** They are asked for when they are wanted, in a run of their own: a report says the same whatever they are. */
  readonly fixes: readonly Fix[];
  /** For a check whose default has two grades: the lower one for this report. Ignored when the writer set a severity. */
  readonly severity?: Severity;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one to apply when there is only one key to press. */
  readonly preferred: boolean;
  /** Sure enough to be applied to the whole draft at once (`source.fixAll`, `check --fix`). */
  readonly fixAll: boolean;
}

/** A report with its check's name and the severity the writer asked for, in its place in the draft. */
export interface Finding extends Omit<CheckReport, 'home'> {
  readonly check: string;
  readonly severity: Severity;
}
