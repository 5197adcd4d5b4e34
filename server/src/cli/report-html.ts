/** `--format html`: one page without script or outside resource, to print or to hand to an editor. */

import type { Finding } from '../engine/checks/check';
import type { StatementReport } from '../engine/features/report';
import { locatorWords, notCheckableWords, sourceLine, verdictWords } from '../wording';
import { findingsIn, findingsOutside, type CheckResult, type DraftResult } from './check-result';

const style = `body{font:16px/1.5 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
li{margin:0 0 1.2rem}blockquote{margin:.3rem 0 .3rem 1rem;border-left:3px solid #888;padding-left:.8rem}
.verdict,.check{font:13px/1.4 system-ui,sans-serif;border:1px solid #555;border-radius:3px;padding:0 .3rem}
.source{font:13px/1.4 system-ui,sans-serif;color:#444}table{border-collapse:collapse}td,th{padding:.1rem .8rem .1rem 0;text-align:left}`;

export function reportHtml(result: CheckResult): string {
  const problems = result.problems.map(({ path, message }) => `<li>${text(path)}: ${text(message)}</li>`).join('');
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Wellsourced report</title><style>${style}</style></head><body>
${result.drafts.map(draftHtml).join('\n')}
<h2>Sources</h2><p>${result.sourcesRead} read.</p>${problems ? `<ul>${problems}</ul>` : ''}
</body></html>
`;
}

function draftHtml(result: DraftResult): string {
  const { coverage, statements } = result.report;
  const counts = [
    ['Statements', coverage.statements],
    ['Claims', coverage.claims],
    ['Supported', coverage.supported],
    ['Differs', coverage.differs],
    ['Not found', coverage.notFound],
    ['Not checkable', coverage.notCheckable],
  ] as const;
  const rows = counts.map(([name, count]) => `<tr><th scope="row">${name}</th><td>${count}</td></tr>`).join('');
  const items = [...statements.map((it) => statementHtml(it, result)), ...findingsOutside(result).map((it) => findingHtml(it, result))].join('\n');
  const notes = result.notes.map((it) => `<p>Note: ${text(it)}</p>\n`).join('');
  return `<h1>${text(result.path)}</h1>\n${notes}<table>${rows}</table>\n<ol>\n${items}\n</ol>`;
}

function statementHtml({ statement, verdict }: StatementReport, result: DraftResult): string {
  const reason = verdict.notCheckable === undefined ? '' : `: ${notCheckableWords[verdict.notCheckable]}`;
  const passages = verdict.evidence.slice(0, 2).map(({ passage }) => {
    const source = result.corpus.byId(passage.source);
    const from = [source ? sourceLine(source) : passage.source, locatorWords(passage.locator)].filter(Boolean).join(', ');
    return `<blockquote>${text(passage.text)}<br><span class="source">${text(from)}</span></blockquote>`;
  });
  const found = findingsIn(result, statement).map(foundHtml);
  return `<li>${text(statement.text)} <span class="verdict">${verdictWords[verdict.kind]}${reason}</span>${found.join('')}${passages.join('')}</li>`;
}

function findingHtml(finding: Finding, { draft }: DraftResult): string {
  return `<li>${text(draft.text.slice(finding.span.start, finding.span.end))}${foundHtml(finding)}</li>`;
}

function foundHtml({ severity, check, message }: Finding): string {
  return `<p><span class="check">${text(severity)}: ${text(check)}</span> ${text(message)}</p>`;
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
