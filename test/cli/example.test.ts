/** The example newsroom: what `check` finds in its draft is what is written beside it, no more and no less. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { allChecks } from '../../server/src/engine/checks/all-checks';
import { cliFile } from '../kit/lsp-client';

const examples = path.resolve(__dirname, '../../examples');

interface JsonFinding {
  readonly check: string;
  readonly severity: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly message: string;
}

function check(...options: readonly string[]): { readonly status: number | null; readonly findings: readonly JsonFinding[]; readonly coverage: unknown } {
  const { status, stdout } = spawnSync(process.execPath, [cliFile, 'check', 'draft.md', '--format', 'json', '--no-cache', ...options], { cwd: examples, encoding: 'utf8' });
  const [draft] = JSON.parse(stdout).drafts;
  return { status, findings: draft.findings, coverage: draft.coverage };
}

it('finds exactly the planted faults', () => {
  const { status, findings } = check();
  const lines = findings.map(({ check: id, severity, range, message }) => `draft.md:${range.start.line + 1}:${range.start.character + 1} ${severity} ${id}\n    ${message}`);
  expect(`${lines.join('\n')}\n`).toBe(readFileSync(path.join(examples, 'expected-findings.txt'), 'utf8'));
  expect(status).toBe(1);
});

it('plants a fault for every check', () => {
  const found = new Set(check().findings.map((it) => it.check));
  expect(allChecks.map(({ meta }) => meta.id).filter((id) => !found.has(id))).toEqual([]);
});

it('exits with 0 when nothing is at or above --fail-on', () => {
  expect(check('--fail-on', 'never').status).toBe(0);
});
