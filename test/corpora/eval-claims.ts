/** Measures verdicts on the four sets of claims, each through `createVerifier` at the product's own thresholds. */

import type { Verdict } from '../../server/src/engine/evidence/verdict';
import { createVerifier } from '../../server/src/engine/evidence/verify';
import type { EvalContext, EvalSet } from './eval-set';
import { percent, rowsOf, sampled, shareOf, table } from './eval-set';
import { auc, balanced, interval } from './eval-statistics';
import { factTables } from './eval-facts';

interface Row {
  readonly id: string;
  readonly doc: string;
  readonly claim: string;
  readonly label: 0 | 1;
  readonly group: string;
  readonly meta?: { readonly kind?: string };
}

export interface JudgedRow {
  readonly id: string;
  readonly label: 0 | 1;
  readonly group: string;
  /** The first of the text that it is judged against: enough to tell documents apart. */
  readonly document: string;
  readonly claim: string;
  readonly kind?: string;
  readonly verdict: Verdict;
}

export function claimSet(name: string): EvalSet {
  return {
    name,
    async run(context) {
      const rows = rowsOf<Row>(context, `${name}.jsonl`);
      if (rows === undefined) return undefined;
      const { judged, seconds } = await judgeRows(name, sampled(context, rows, (it) => it.doc.slice(0, 300)), context);
      return claimTable(name, judged, seconds) + (name === 'wrong_facts' ? factTables(judged) : '');
    },
  };
}

async function judgeRows(name: string, rows: readonly Row[], context: EvalContext): Promise<{ judged: readonly JudgedRow[]; seconds: number }> {
  const verifier = createVerifier();
  const judged: JudgedRow[] = [];
  let milliseconds = 0;
  for (const row of rows) {
    const start = performance.now();
    const verdict = await verifier.verify(row.claim, row.doc);
    milliseconds += performance.now() - start;
    judged.push({ id: row.id, label: row.label, group: row.group, document: row.doc.slice(0, 300), claim: row.claim, kind: row.meta?.kind, verdict });
    if (judged.length % 500 === 0) context.progress(`${name}: ${judged.length} of ${rows.length}`);
  }
  context.keep?.(judged);
  return { judged, seconds: milliseconds / 1000 };
}

function claimTable(name: string, rows: readonly JudgedRow[], seconds: number): string {
  const decided = rows.map((it) => ({ label: it.label, accepted: it.verdict.kind === 'supported', document: it.document }));
  const share = (label: 0 | 1, kind: string): string => percent(shareOf(rows.filter((it) => it.label === label), (it) => it.verdict.kind === kind));
  const [low, high] = interval(decided);
  return table(
    ['claims', 'n', 'AUC', 'BAcc', '95% by document', 'supported rows: differs', 'supported rows: not found', 'wrong rows: differs', 'wrong rows: supported', 'claims/s'],
    [[
      name, rows.length, percent(auc(rows.map((it) => ({ label: it.label, score: it.verdict.score })))), percent(balanced(decided)), `${percent(low)} to ${percent(high)}`,
      share(1, 'differs'), share(1, 'not-found'), share(0, 'differs'), share(0, 'supported'), Math.round(rows.length / seconds),
    ]],
  );
}
