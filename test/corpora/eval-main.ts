/** Runs the sets of the evaluation one after the other, prints their tables and, after a full run, writes them down. */

import { writeFileSync } from 'node:fs';
import { checkWorthinessSet } from './eval-check-worthiness';
import { claimSet } from './eval-claims';
import { pageSet } from './eval-pages';
import { quoteFigures, quoteTable } from './eval-quotes';
import { retrievalSet } from './eval-retrieval';
import { sentenceSet } from './eval-sentences';
import type { EvalContext, EvalSet } from './eval-set';
import { valueSet } from './eval-values';

export interface EvalOptions {
  readonly data: string;
  /** Where the figures of a full run are written. */
  readonly results: string;
  readonly args: readonly string[];
}

const quoteSet: EvalSet = {
  name: 'quotes_cc',
  async run(context) {
    const figures = await quoteFigures(context.data);
    return figures === undefined ? undefined : quoteTable(figures);
  },
};

const sets: readonly EvalSet[] = [
  ...['fib_xsum', 'wrong_facts', 'wice_dev', 'summedits_other'].map(claimSet),
  retrievalSet, quoteSet, valueSet, sentenceSet, checkWorthinessSet, pageSet,
];

/** `--set NAME` runs one set, `--quick` a tenth of each, `--dump FILE` keeps the judged rows (outside the project). */
export async function main({ data, results, args }: EvalOptions): Promise<void> {
  const [only, dump, quick] = [argument(args, '--set'), argument(args, '--dump'), args.includes('--quick')];
  if (only !== undefined && !sets.some((it) => it.name === only)) {
    console.error(`No set "${only}"; there are ${sets.map((it) => it.name).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const kept: string[] = [];
  const context: EvalContext = {
    data, quick,
    progress: (message) => void process.stderr.write(`${message}\n`),
    ...(dump === undefined ? {} : { keep: (rows: readonly unknown[]) => void kept.push(...rows.map((it) => JSON.stringify(it))) }),
  };
  const tables: string[] = [];
  for (const set of sets.filter((it) => only === undefined || it.name === only)) {
    const text = (await set.run(context)) ?? `${set.name}: no data here, nothing measured.\n`;
    console.log(text);
    tables.push(text);
  }
  if (dump !== undefined) writeFileSync(dump, kept.join('\n'));
  const whole = only === undefined && !quick && !tables.some((it) => it.includes('nothing measured'));
  if (whole) writeFileSync(results, `${OPENING}\n${tables.join('\n')}`);
}

const OPENING = `# Figures on the development data

Written by \`npm run eval\` after a run over all sets. All but counts and claims per second times 100.
`;

function argument(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}
