/** `--format csv`: one row per claim, and per anything else with a finding, as a fact-checker's sheet wants it (RFC 4180). */

import type { Verdict } from '../engine/evidence/verdict';
import type { Span } from '../engine/text/span';
import { locatorWords } from '../wording';
import { findingsIn, findingsOutside, type CheckResult, type DraftResult } from './check-result';

const header = ['draft', 'line', 'statement', 'verdict', 'findings', 'source', 'locator', 'passage', 'verified', 'note'];

export function reportCsv({ drafts }: CheckResult): string {
  return [header, ...drafts.flatMap(rowsOf)].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function rowsOf(result: DraftResult): readonly (readonly string[])[] {
  const { path, draft, report } = result;
  const lineOf = ({ start }: Span): number => draft.lines.positionAt(start).line + 1;
  const statements = report.statements
    .map((it) => ({ ...it, findings: findingsIn(result, it.statement) }))
    .filter(({ verdict, findings }) => verdict.kind !== 'not-checkable' || findings.length > 0)
    .map(({ statement, verdict, findings }) => ({ span: statement.span, text: statement.text, verdict, findings }));
  const others = findingsOutside(result).map((it) => ({ span: it.span, text: draft.text.slice(it.span.start, it.span.end), verdict: undefined, findings: [it] }));
  return [...statements, ...others]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, text, verdict, findings }) => [
      path,
      String(lineOf(span)),
      text,
      verdict?.kind ?? '',
      findings.map((it) => it.check).join(' '),
      ...evidenceCells(verdict, result),
      '',
      '',
    ]);
}

function evidenceCells(verdict: Verdict | undefined, { corpus }: DraftResult): readonly string[] {
  const best = verdict?.evidence[0]?.passage;
  return best ? [corpus.byId(best.source)?.citationKey ?? best.source, locatorWords(best.locator), best.text] : ['', '', ''];
}

/** Quoted where need be; a cell that a spreadsheet would run as a formula is kept from it by an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]./s.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
