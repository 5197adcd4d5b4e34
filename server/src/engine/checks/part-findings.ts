/** What the checks find in one part of a draft, remembered as long as part, sources and settings stay as they are. */

import type { Corpus } from '../corpus/corpus';
import type { BlockIdentity, DraftPart, Statement } from '../draft/draft';
import type { Evidence, Verdict } from '../evidence/verdict';
import type { PassageSearch, Signal } from '../ports';
import type { Settings } from '../settings';
import type { Snapshot } from '../snapshot';
import type { TextEdit } from '../text/edit';
import { contains } from '../text/span';
import type { Span } from '../text/span';
import type { Check, CheckContext, CheckReport, Fix, Severity } from './check';
import { nearestKeysOf } from './nearest-keys';
import { sourceOfCitation } from './source-of';

/** A finding as offsets of its part, or of its home where it has one. */
export interface PartFinding {
  readonly check: Check;
  /** Its number among the active checks. */
  readonly order: number;
  /** Its number among the reports of its check. */
  readonly number: number;
  readonly severity: Severity;
  readonly span: Span;
  readonly home?: BlockIdentity;
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

export interface PartFindings {
  readonly basis: Basis;
  /** The statement that was left alone, as somebody typed in it. */
  readonly typed: Statement | undefined;
  readonly verdicts: ReadonlyMap<Statement, Verdict>;
  /** In order of position. */
  readonly findings: readonly PartFinding[];
  /** Statements for which the edits that cite a source were asked, in order. */
  readonly toCite: readonly Statement[];
}

/** What findings rest on besides the part; the same objects mean that nothing of it has changed. */
export interface Basis {
  readonly corpus: Corpus;
  readonly search: PassageSearch;
  readonly settings: Settings;
  readonly checks: readonly Check[];
}

/** One run of checks over the parts of a draft. */
export interface Run {
  readonly snapshot: Snapshot;
  readonly checks: readonly Check[];
  readonly signal: Signal | undefined;
}

const kept = new WeakMap<DraftPart, PartFindings>();

/** What was found in the part before, where it still holds. */
export function keptFindings(run: Run, part: DraftPart, typed: Statement | undefined): PartFindings | undefined {
  const known = kept.get(part);
  return known && known.typed === typed && isOf(known.basis, run) ? known : undefined;
}

export function isOf({ corpus, search, settings, checks }: Basis, run: Run): boolean {
  const { snapshot } = run;
  return corpus === snapshot.corpus && search === snapshot.search && settings === snapshot.settings && checks === run.checks;
}

/** Rejects when aborted. */
export async function findIn(run: Run, part: DraftPart, typed: Statement | undefined): Promise<PartFindings> {
  const { snapshot, checks, signal } = run;
  const verdicts = new Map<Statement, Verdict>();
  for (const statement of part.statements) {
    if (statement.checked || statement === typed) continue;
    signal?.throwIfAborted();
    verdicts.set(statement, await snapshot.verdictIn(part, statement, signal));
  }
  const toCite: Statement[] = [];
  const context = contextOf(run, part, verdicts, {
    written: () => '',
    citationEdits(statement) {
      if (toCite.at(-1) !== statement) toCite.push(statement);
      return [];
    },
  });
  const findings: PartFinding[] = [];
  for (const [order, check] of checks.entries()) {
    if (!isActive(snapshot, check)) continue;
    let number = 0;
    for (const report of check.run(context)) {
      if (number % reportsPerTurn === reportsPerTurn - 1) {
        await snapshot.pause();
        signal?.throwIfAborted();
      }
      if (!isTyped(report, typed)) findings.push(findingOf(snapshot, check, order, number, report));
      number++;
    }
  }
  const { corpus, search, settings } = snapshot;
  const made = { basis: { corpus, search, settings, checks }, typed, verdicts, findings: inOrder(findings), toCite };
  kept.set(part, made);
  return made;
}

/** The fixes of a finding, as offsets of its part or of its home: its check is run again, for the fixes this time. */
export function fixesOf(run: Run, part: DraftPart, { verdicts }: PartFindings, { check, number }: PartFinding, whole: WholeDraft): readonly Fix[] {
  let at = 0;
  for (const { fixes } of check.run(contextOf(run, part, verdicts, whole))) if (at++ === number) return fixes;
  return [];
}

/** What fixes ask of the draft around the part. */
export type WholeDraft = Pick<CheckContext, 'written'> & { citationEdits(statement: Statement, evidence: Evidence): readonly TextEdit[] };

/** Reports that are made without a turn for other work, and for a cancel. */
const reportsPerTurn = 50;

/** What is in no source cannot be said before all are read, nor where there are none. */
function isActive({ settings, corpus }: Snapshot, { meta }: Check): boolean {
  if (settings.checks[meta.id] === 'off') return false;
  return !meta.needsWholeCorpus || (corpus.complete && corpus.sources.length > 0);
}

function contextOf({ snapshot }: Run, part: DraftPart, verdicts: ReadonlyMap<Statement, Verdict>, whole: WholeDraft): CheckContext {
  const { corpus, settings } = snapshot;
  return {
    part,
    options: { citationStyle: settings.citationStyle },
    sources: corpus.sources,
    sourceOf: (citation) => sourceOfCitation(corpus, part, citation),
    source: (id) => corpus.byId(id),
    keySince: (former) => corpus.keySince(former),
    nearestKeys: (key) => nearestKeysOf(corpus.sources)(key),
    verdict: (statement) => verdicts.get(statement),
    ...whole,
  };
}

function isTyped({ span, home }: CheckReport, typed: Statement | undefined): boolean {
  return typed !== undefined && home === undefined && contains(typed.span, span.start);
}

function findingOf({ settings }: Snapshot, check: Check, order: number, number: number, report: CheckReport): PartFinding {
  const asked = settings.checks[check.meta.id];
  const severity = asked === undefined || asked === 'off' ? (report.severity ?? check.meta.severity) : asked;
  const { span, home, message, evidence } = report;
  return { check, order, number, severity, span, ...(home && { home }), message, evidence };
}

/** Each once. */
function inOrder(findings: readonly PartFinding[]): readonly PartFinding[] {
  const seen: PartFinding[] = [];
  const isSame = (a: PartFinding, b: PartFinding): boolean => a.check === b.check && a.home === b.home && a.span.start === b.span.start && a.span.end === b.span.end && a.message === b.message;
  for (const it of findings.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    let near = seen.length - 1;
    while (near >= 0 && seen[near]?.span.start === it.span.start && !isSame(seen[near] as PartFinding, it)) near--;
    if (near < 0 || seen[near]?.span.start !== it.span.start) seen.push(it);
  }
  return seen;
}
