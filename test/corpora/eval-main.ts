/** Runs the claim sets through `createVerifier` and prints, and for a full run writes, one table of figures. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVerifier } from '../../server/src/engine/evidence/verify';
import type { JudgedRow } from './eval-figures';
import { claimTable, itemTable } from './eval-figures';

export interface EvalOptions {
  readonly data: string;
  readonly results: string;
  readonly args: readonly string[];
}

interface Row {
  readonly id: string;
  readonly doc: string;
  readonly claim: string;
  readonly label: 0 | 1;
  readonly group: string;
  readonly meta?: { readonly kind?: string };
}

const sets = ['fib_xsum', 'wrong_facts', 'wice_dev', 'summedits_other'];

export async function main(options: EvalOptions): Promise<void> {
  const only = argument(options.args, '--set');
  const judged = new Map<string, { readonly rows: readonly JudgedRow[]; readonly seconds: number }>();
  for (const name of sets) {
    const file = join(options.data, `${name}.jsonl`);
    if ((only !== undefined && only !== name) || !existsSync(file)) continue;
    judged.set(name, await judgeSet(readRows(file)));
  }
  const text = `${claimTable(judged)}\n${itemTable(judged.get('wrong_facts')?.rows ?? [])}`;
  console.log(text);
  const dump = argument(options.args, '--dump');
  if (dump !== undefined) writeFileSync(dump, [...judged.values()].flatMap((it) => it.rows.map((row) => JSON.stringify(row))).join('\n'));
  if (only === undefined) writeFileSync(options.results, `# Figures on the development data\n\nWritten by \`npm run eval\`. All but n and claims per second times 100.\n\n${text}`);
}

function argument(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

function readRows(file: string): readonly Row[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

async function judgeSet(rows: readonly Row[]): Promise<{ rows: readonly JudgedRow[]; seconds: number }> {
  const verifier = createVerifier();
  const judged: JudgedRow[] = [];
  const start = performance.now();
  for (const row of rows) {
    const verdict = await verifier.verify(row.claim, row.doc);
    judged.push({ id: row.id, label: row.label, group: row.group, document: row.doc.slice(0, 300), claim: row.claim, kind: row.meta?.kind, verdict });
  }
  return { rows: judged, seconds: (performance.now() - start) / 1000 };
}
