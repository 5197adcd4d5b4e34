/** `--format sarif`: SARIF 2.1.0 (OASIS), with passages as related locations and fingerprints that follow moved text. */

import { createHash } from 'node:crypto';
import { allChecks } from '../engine/checks/all-checks';
import type { Finding, Severity } from '../engine/checks/check';
import { fileLinesOf } from '../engine/corpus/file-place';
import { targetIn } from '../engine/features/passage-view';
import type { LineIndex } from '../engine/text/line-index';
import { overlaps } from '../engine/text/span';
import type { Span } from '../engine/text/span';
import type { CheckResult, DraftResult } from './check-result';
import { version } from '../version';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

export function reportSarif({ drafts, problems }: CheckResult): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'wellsourced', version, rules: rules() } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(drafts, problems) }],
        columnKind: 'utf16CodeUnits',
        results: drafts.flatMap(resultsOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function notifications(drafts: CheckResult['drafts'], problems: CheckResult['problems']) {
  const notes = drafts.flatMap(({ path, notes }) => notes.map((message) => ({ path, message })));
  return [...notes, ...problems].map(({ path, message }) => ({
    level: 'warning',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  }));
}

function rules() {
  return allChecks.map(({ meta }) => ({
    id: meta.id,
    shortDescription: { text: meta.summary },
    defaultConfiguration: { level: levels[meta.severity] },
  }));
}

function resultsOf(result: DraftResult) {
  return result.report.findings.map((finding) => ({
    ruleId: finding.check,
    ruleIndex: allChecks.findIndex(({ meta }) => meta.id === finding.check),
    level: levels[finding.severity],
    message: { text: finding.message },
    ...rankOf(finding, result),
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(result.path) }, region: region(result.draft.lines, finding.span) } }],
    relatedLocations: finding.evidence.flatMap(({ passage }) => {
      const source = result.corpus.byId(passage.source);
      if (!source) return [];
      const { span } = targetIn(source, passage.span);
      return [{ physicalLocation: { artifactLocation: { uri: uriOf(source.id) }, region: region(fileLinesOf(source), span) }, message: { text: passage.text } }];
    }),
    partialFingerprints: { 'statement/v1': fingerprint(finding, result) },
  }));
}

/** A claim without support is the more pressing the more it looks like a statement of facts. */
function rankOf({ check, span }: Finding, { report }: DraftResult): { readonly rank?: number } {
  const found = check === 'unsupported-claim' ? report.statements.find(({ statement }) => overlaps(statement.span, span)) : undefined;
  return found ? { rank: Math.round(1000 * found.checkWorthiness) / 10 } : {};
}

function region(lines: Pick<LineIndex, 'positionAt'>, span: Span) {
  const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)];
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** Of the check and the words, not of the place. */
function fingerprint(finding: Finding, { draft }: DraftResult): string {
  const words = draft.text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' ');
  return createHash('sha256').update(`${finding.check}\n${words}`).digest('hex').slice(0, 32);
}

function uriOf(path: string): string {
  return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}
