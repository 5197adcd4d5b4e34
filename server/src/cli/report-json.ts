/** `--format json`, version 1: a contract that may be widened and is never broken. */

import type { Evidence, Verdict } from '../engine/evidence/verdict';
import { toOriginal } from '../engine/text/offset-map';
import type { LineIndex, Position } from '../engine/text/line-index';
import type { Span } from '../engine/text/span';
import type { Corpus } from '../engine/corpus/corpus';
import { locatorWords } from '../wording';
import type { CheckResult, DraftResult } from './check-result';

export function reportJson(result: CheckResult): string {
  const report = {
    version: 1,
    sources: { read: result.sourcesRead, problems: result.problems.map(({ path, message }) => ({ path, message })) },
    drafts: result.drafts.map(draftJson),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function draftJson({ path, draft, report, corpus, notes }: DraftResult) {
  const range = (span: Span) => rangeJson(draft.lines, span);
  return {
    path,
    ...(notes.length > 0 ? { notes } : {}),
    coverage: report.coverage,
    statements: report.statements.map(({ statement, verdict, checkWorthiness }) => ({
      range: range(statement.span),
      text: statement.text,
      verdict: verdict.kind,
      confidence: rounded(verdict.confidence),
      explanation: verdict.explanation,
      checkWorthiness: rounded(checkWorthiness),
      ...(verdict.notCheckable === undefined ? {} : { notCheckable: verdict.notCheckable }),
      ...(verdict.sourcesDisagree ? { sourcesDisagree: true } : {}),
      ...accountJson(statement.text, verdict),
      ...(verdict.clauses.length > 1 ? { clauses: verdict.clauses.map((it) => ({ range: range(toOriginal(statement.map, it.span)), text: it.text, verdict: it.kind })) } : {}),
      evidence: verdict.evidence.map((it) => evidenceJson(it, corpus)),
    })),
    findings: report.findings.map((finding) => ({
      check: finding.check,
      severity: finding.severity,
      range: range(finding.span),
      message: finding.message,
      evidence: finding.evidence.map((it) => evidenceJson(it, corpus)),
      fixes: finding.fixes.map(({ title, edits }) => ({
        title,
        edits: edits.map(({ span, newText }) => ({ range: range(span), newText })),
      })),
    })),
  };
}

/** The words and values of the statement that the best passage has, that it has otherwise, and that no passage has. */
function accountJson(text: string, { account }: Verdict) {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
  return { matched: words(account.matched), differing: words(account.differs), missing: words(account.missing) };
}

export interface EvidenceJson {
  readonly source: string;
  readonly path: string;
  readonly locator: string;
  readonly text: string;
  readonly score: number;
  readonly relation: Evidence['relation'];
}

export function evidenceJson({ passage, score, relation }: Evidence, corpus: Pick<Corpus, 'byId'>): EvidenceJson {
  return {
    source: corpus.byId(passage.source)?.citationKey ?? passage.source,
    path: passage.source,
    locator: locatorWords(passage.locator),
    text: passage.text,
    score: rounded(score),
    relation,
  };
}

export function rangeJson(lines: LineIndex, span: Span): { readonly start: Position; readonly end: Position } {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** Four places: enough to order by, without the noise of binary fractions. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
