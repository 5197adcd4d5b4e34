/** `--format text`: findings for a reader at a terminal, and coverage at the end. */

import type { Finding, Severity } from '../engine/checks/check';
import { unreadFiles } from '../engine/corpus/source';
import { locatorWords, shortened, sourceLine } from '../wording';
import type { CheckResult, DraftResult } from './check-result';
import type { Paint } from './paint';

/** Said in words, too: colour only repeats them. */
const words: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' };

export function reportText(result: CheckResult, paint: Paint, columns: number): string {
  const drafts = result.drafts.map((draft) => draftText(draft, paint, columns));
  return `${[...drafts, coverageText(result, paint)].join('\n')}\n`;
}

function draftText(result: DraftResult, paint: Paint, columns: number): string {
  const { path, report, notes } = result;
  const notesText = notes.map((note) => `  note: ${note}\n`).join('');
  const findings = report.findings.map((finding) => findingText(finding, result, paint, columns));
  const body = findings.length > 0 ? findings.join('\n') : '  Nothing to report.\n';
  return `${paint.strong(path)}\n${notesText}${body}`;
}

function findingText(finding: Finding, { draft, path, corpus }: DraftResult, paint: Paint, columns: number): string {
  const { line, character } = draft.lines.positionAt(finding.span.start);
  const place = `${path}:${line + 1}:${character + 1}`;
  const head = `  ${place}  ${paint[finding.severity](words[finding.severity])}  ${finding.message}  ${paint.faint(finding.check)}`;
  const quoted = shortened(draft.text.slice(finding.span.start, finding.span.end), columns - 8);
  const evidence = finding.evidence.slice(0, 2).map(({ passage }) => {
    const source = corpus.byId(passage.source);
    const from = source ? [sourceLine(source), locatorWords(passage.locator)].filter(Boolean).join(', ') : passage.source;
    return `      “${shortened(passage.text, Math.max(60, columns - 10))}”\n      ${paint.faint(from)}\n`;
  });
  const fix = finding.fixes.find((it) => it.preferred);
  return `${head}\n    > ${quoted}\n${evidence.join('')}${fix ? `      fix: ${fix.title}\n` : ''}`;
}

function coverageText({ drafts, sourcesRead, problems }: CheckResult, paint: Paint): string {
  const sum = (of: (draft: DraftResult) => number): number => drafts.reduce((total, draft) => total + of(draft), 0);
  const rows: readonly (readonly [string, number])[] = [
    ['statements', sum((it) => it.report.coverage.statements)],
    ['claims', sum((it) => it.report.coverage.claims)],
    ['supported', sum((it) => it.report.coverage.supported)],
    ['differs', sum((it) => it.report.coverage.differs)],
    ['not found', sum((it) => it.report.coverage.notFound)],
    ['not checkable', sum((it) => it.report.coverage.notCheckable)],
    ['sources read', sourcesRead],
    ['sources unread', unreadFiles(problems).length],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(6)}`);
  const listed = problems.map(({ path, message, read }) => `  ${path}: ${message}${read ? ' (read in part)' : ''}`);
  const nothing = sourcesRead === 0 ? ['  No source was read, so nothing could be borne out.'] : [];
  return [paint.strong('Coverage'), ...lines, ...nothing, ...(listed.length > 0 ? ['', paint.strong('Not read, or not wholly'), ...listed] : [])].join('\n');
}
