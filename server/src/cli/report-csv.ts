/** `--format csv`: one row per statement, as a fact-checker's sheet wants it (RFC 4180). */

import { locatorWords } from '../wording';
import type { CheckResult, DraftResult } from './check-result';

const header = ['draft', 'line', 'statement', 'verdict', 'findings', 'source', 'locator', 'passage', 'verified', 'note'];

export function reportCsv({ drafts }: CheckResult): string {
  return [header, ...drafts.flatMap(rowsOf)].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function rowsOf({ path, draft, report, corpus }: DraftResult): readonly (readonly string[])[] {
  return report.statements
    .filter(({ verdict }) => verdict.kind !== 'not-checkable')
    .map(({ statement, verdict }) => {
      const [best] = verdict.evidence;
      const findings = report.findings.filter(({ span }) => statement.span.start <= span.start && span.start < statement.span.end);
      return [
        path,
        String(draft.lines.positionAt(statement.span.start).line + 1),
        statement.text,
        verdict.kind,
        findings.map((it) => it.check).join(' '),
        best ? (corpus.byId(best.passage.source)?.citationKey ?? best.passage.source) : '',
        best ? locatorWords(best.passage.locator) : '',
        best?.passage.text ?? '',
        '',
        '',
      ];
    });
}

/** Quoted where need be; a cell that a spreadsheet would run as a formula is kept from it by an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
