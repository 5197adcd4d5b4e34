/** Runs the checks it is given over a draft: severities, ignores, order and duplicates are settled here. Knows no check by name. */

import type { Draft, Statement } from '../draft/draft';
import type { Verdict } from '../evidence/verdict';
import type { Signal } from '../ports';
import type { Snapshot } from '../snapshot';
import type { Span } from '../text/span';
import { contains } from '../text/span';
import type { Check, CheckContext, CheckReport, Finding } from './check';
import { citationEditsFor, freeFootnoteLabels } from './citation-edits';
import { openFindings } from './dismissals';
import { nearestKeysOf } from './nearest-keys';
import { sourceOfCitation } from './source-of';
import { typedStatement } from './typing';

export interface RunOptions {
  /** UTF-16 offset of the cursor while the writer types; absent when nobody does. */
  readonly typingAt?: number;
}

/** Findings in order of position. Rejects when aborted; never answers less instead. */
export async function runChecks(
  snapshot: Snapshot,
  draft: Draft,
  checks: readonly Check[],
  options: RunOptions = {},
  signal?: Signal,
): Promise<readonly Finding[]> {
  const active = checks.filter((check) => isActive(snapshot, check));
  const typed = options.typingAt === undefined ? undefined : typedStatement(draft, options.typingAt);
  const verdicts = await verdictsOf(snapshot, draft, typed, signal);
  const context = contextOf(snapshot, draft, verdicts);
  const findings: Finding[] = [];
  let reports = 0;
  for (const check of active) {
    await snapshot.pause();
    signal?.throwIfAborted();
    for (const report of check.run(context)) {
      if (++reports % reportsPerTurn === 0) {
        await snapshot.pause();
        signal?.throwIfAborted();
      }
      if (isOpen(draft, check.meta.id, report.span) && !isTyped(report.span, typed)) {
        findings.push(findingOf(snapshot, check, report));
      }
    }
  }
  return inOrder(openFindings(draft, findings, snapshot.dismissals));
}

/** Reports that are made without a turn for other work, and for a cancel. */
const reportsPerTurn = 50;

/** What is in no source cannot be said before all are read, nor where there are none. */
function isActive({ settings, corpus }: Snapshot, { meta }: Check): boolean {
  if (settings.checks[meta.id] === 'off') return false;
  return !meta.needsWholeCorpus || (corpus.complete && corpus.sources.length > 0);
}

async function verdictsOf(
  snapshot: Snapshot,
  draft: Draft,
  typed: Statement | undefined,
  signal: Signal | undefined,
): Promise<ReadonlyMap<Statement, Verdict>> {
  const verdicts = new Map<Statement, Verdict>();
  for (const statement of draft.statements) {
    if (statement.checked || statement === typed) continue;
    signal?.throwIfAborted();
    verdicts.set(statement, await snapshot.verdict(draft, statement, signal));
  }
  return verdicts;
}

function contextOf(snapshot: Snapshot, draft: Draft, verdicts: ReadonlyMap<Statement, Verdict>): CheckContext {
  const { corpus, settings } = snapshot;
  const nextLabel = freeFootnoteLabels(draft);
  const labels = new Map<Statement, string>();
  return {
    draft,
    options: { citationStyle: settings.citationStyle },
    sources: corpus.sources,
    sourceOf: (citation) => sourceOfCitation(corpus, draft, citation),
    source: (id) => corpus.byId(id),
    keySince: (former) => corpus.keySince(former),
    nearestKeys: nearestKeysOf(corpus.sources),
    verdict: (statement) => verdicts.get(statement),
    citationEdits(statement, { passage }) {
      const source = corpus.byId(passage.source);
      if (!source) return [];
      const footnoteLabel = labels.get(statement) ?? nextLabel();
      labels.set(statement, footnoteLabel);
      return citationEditsFor({ draft, statement, source, locator: passage.locator, style: settings.citationStyle, referenceStyle: settings.referenceStyle, footnoteLabel });
    },
  };
}

/** Not ignored by a comment of the writer. */
function isOpen(draft: Draft, check: string, { start }: Span): boolean {
  return !draft.ignores.some(
    ({ covers, checks }) => start >= covers.start && start < covers.end && (checks === 'all' || checks.includes(check)),
  );
}

function isTyped(it: Span, typed: Statement | undefined): boolean {
  return typed !== undefined && contains(typed.span, it.start);
}

function findingOf({ settings }: Snapshot, { meta }: Check, report: CheckReport): Finding {
  const asked = settings.checks[meta.id];
  const severity = asked === undefined || asked === 'off' ? (report.severity ?? meta.severity) : asked;
  const { span, message, evidence, fixes } = report;
  return { span, message, evidence, fixes, severity, check: meta.id };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  const single = findings.filter(({ check, span, message }) => {
    const key = `${check} ${span.start} ${span.end} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
  return single.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
