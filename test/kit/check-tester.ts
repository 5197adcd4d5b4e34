/** Tests of checks as texts: sources and a draft in, labels under the draft's lines against all findings of the check. */

import { expect } from 'vitest';
import { allChecks } from '../../server/src/engine/checks/all-checks';
import type { Finding } from '../../server/src/engine/checks/check';
import { findingsOf } from '../../server/src/engine/features/diagnostics';
import type { Settings } from '../../server/src/engine/settings';
import { applyEdits } from '../../server/src/engine/text/edit';
import { labelled, withLabels } from './labels';
import { engineOf, filesIn, root } from './small-corpus';

/**
 * The findings of one check, and no other check's beside them: one fault, one finding. Findings that a source's mere
 * presence brings along (`uncited-claim`) are left aside unless they are asked for.
 */
export async function testCheck(id: string, corpus: string, text: string, settings?: Partial<Settings>): Promise<void> {
  const { findings, draft } = await findingsIn(corpus, text, settings);
  const seen = findings.filter((it) => it.check === id || it.check !== 'uncited-claim');
  expect(rendered(draft, seen, id)).toBe(withLabels(draft, labelled(text.replace(/^\n/, '')).labels));
}

/** Applies the preferred fix of the first finding of the check; then the check is silent and the draft reads as expected. */
export async function testFix(id: string, corpus: string, before: string, after: string, settings?: Partial<Settings>): Promise<void> {
  const { findings, draft } = await findingsIn(corpus, before, settings);
  const finding = findings.find((it) => it.check === id);
  const fix = finding?.fixes.find((it) => it.preferred);
  expect(fix, `a preferred fix of ${id}`).toBeDefined();
  for (const { span } of fix!.edits) {
    expect(span.start).toBeLessThanOrEqual(span.end);
    expect(span.end).toBeLessThanOrEqual(draft.length);
  }
  const fixed = applyEdits(draft, fix!.edits);
  expect(fixed).toBe(after.replace(/^\n/, ''));
  const again = await findingsIn(corpus, fixed, settings);
  expect(again.findings.filter((it) => it.check === id).map(({ message }) => message)).toEqual([]);
  expect(allChecks.find(({ meta }) => meta.id === id)?.meta.fixable).toBe(true);
}

export async function findingsIn(
  corpus: string,
  text: string,
  settings?: Partial<Settings>,
): Promise<{ readonly draft: string; readonly findings: readonly Finding[] }> {
  const draft = labelled(text.replace(/^\n/, '')).text;
  const engine = engineOf([...filesIn(corpus), { path: 'draft.md', text: draft }], settings);
  return { draft, findings: await findingsOf(engine.snapshot(), `${root}draft.md`) };
}

/** A label is the message; a finding of another check carries its name, a severity that is not the default its word. */
function rendered(draft: string, findings: readonly Finding[], id: string): string {
  const labels = findings.map(({ span, check, message, severity }) => {
    const usual = allChecks.find(({ meta }) => meta.id === check)?.meta.severity;
    const words = [check === id ? '' : `${check}: `, severity === usual ? '' : `${severity}: `, message].join('');
    return { start: span.start, end: span.end, words };
  });
  return withLabels(draft, labels);
}
