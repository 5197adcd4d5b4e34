/** Measures quotations on the development data: each against its own document, since the invented ones are words of another. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../server/src/engine/corpus/source';
import { judgeQuotation } from '../../server/src/engine/evidence/quotations/judge-quotation';
import type { QuotationOutcome } from '../../server/src/engine/evidence/verdict';
import { createPassageIndex } from '../../server/src/engine/index/passage-index';
import { prepareTextSource } from '../../server/src/host/prepare-source';
import { defaultReadLimits } from '../../server/src/readers/read-source';

interface QuoteRow {
  readonly id: string;
  readonly doc_id: string;
  readonly quote: string;
  readonly kind: string;
  readonly verdict: 'ok' | 'altered' | 'absent';
}

export interface QuoteFigures {
  readonly rows: number;
  /** Percent: mean of the shares of sound and of other rows told apart. */
  readonly balanced: number;
  /** Percent of rows with the right one of three outcomes. */
  readonly threeWays: number;
  /** Sound quotations that were accused: none is allowed. */
  readonly accused: number;
  /** Rows of each kind of alteration with the right outcome, as "74/76". */
  readonly byKind: Readonly<Record<string, string>>;
  /** Identifiers of the rows that went wrong, with the outcome given. */
  readonly wrong: readonly string[];
}

const told: Partial<Record<QuotationOutcome, QuoteRow['verdict']>> = { verbatim: 'ok', altered: 'altered', 'not-found': 'absent' };

/** `undefined` where the data are not present. `data`: the folder of the development data. */
export async function quoteFigures(data: string): Promise<QuoteFigures | undefined> {
  const folder = join(data, 'quotes_cc');
  if (!existsSync(folder)) return undefined;
  const documents = JSON.parse(readFileSync(join(folder, 'dev_docs.json'), 'utf8')) as Record<string, string>;
  const judges = new Map(Object.entries(documents).map(([name, text]) => [name, judgeOver(name, text)]));
  const lines = readFileSync(join(folder, 'dev.jsonl'), 'utf8').split('\n').filter((it) => it !== '');
  const judged: { readonly row: QuoteRow; readonly seen: QuoteRow['verdict'] | undefined }[] = [];
  for (const line of lines) {
    const row = JSON.parse(line) as QuoteRow;
    judged.push({ row, seen: told[(await judges.get(row.doc_id)?.(row.quote)) ?? 'not-found'] });
  }
  return figuresOf(judged);
}

/** One table of the figures. */
export function quoteTable({ rows, balanced, threeWays, accused, byKind }: QuoteFigures): string {
  const kinds = Object.entries(byKind).map(([kind, share]) => `${kind} ${share}`).join(', ');
  return [
    '| set | n | BAcc, sound or not | verbatim, altered or absent | sound and accused |',
    '|---|---|---|---|---|',
    `| quotes_cc | ${rows} | ${balanced.toFixed(2)} | ${threeWays.toFixed(2)} | ${accused} |`,
    '',
    `Right by kind: ${kinds}.`,
    '',
  ].join('\n');
}

function judgeOver(name: string, text: string): (quote: string) => Promise<QuotationOutcome> {
  const id = `${name}.txt`;
  const prepared = prepareTextSource(id, `file:///${id}`, new TextEncoder().encode(text), { ...defaultReadLimits, maxBytes: 50_000_000, maxBlocks: 100_000, maxDepth: 100, maxParts: 100 });
  if ('problem' in prepared) throw new Error(prepared.problem);
  const index = createPassageIndex();
  index.add(prepared);
  const source: Source = { ...prepared.document, id, uri: prepared.uri, citationKey: name, hash: prepared.hash };
  const search = index.snapshot();
  return async (quote) => (await judgeQuotation({ text: quote, cited: new Set() }, search, { byId: (it) => (it === id ? source : undefined) })).outcome;
}

function figuresOf(judged: readonly { readonly row: QuoteRow; readonly seen: QuoteRow['verdict'] | undefined }[]): QuoteFigures {
  const sound = judged.filter((it) => it.row.verdict === 'ok');
  const other = judged.filter((it) => it.row.verdict !== 'ok');
  const accused = sound.filter((it) => it.seen !== 'ok').length;
  const right = judged.filter((it) => it.seen === it.row.verdict);
  const byKind: Record<string, string> = {};
  for (const kind of [...new Set(judged.map((it) => it.row.kind))].sort()) {
    const of = judged.filter((it) => it.row.kind === kind);
    byKind[kind] = `${of.filter((it) => right.includes(it)).length}/${of.length}`;
  }
  return {
    rows: judged.length,
    balanced: 50 * (1 - accused / sound.length + other.filter((it) => it.seen !== 'ok').length / other.length),
    threeWays: (100 * right.length) / judged.length,
    accused,
    byKind,
    wrong: judged.filter((it) => !right.includes(it)).map(({ row, seen }) => `${row.id} ${row.kind}: ${seen ?? 'otherwise'}`),
  };
}
