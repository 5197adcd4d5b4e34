/** The figures of judged rows: AUC, balanced accuracy with an interval by document, false accusations, items. */

import type { ItemKind, Verdict } from '../../server/src/engine/evidence/verdict';

export interface JudgedRow {
  readonly id: string;
  readonly label: 0 | 1;
  readonly group: string;
  readonly document: string;
  readonly claim: string;
  readonly kind?: string;
  readonly verdict: Verdict;
}

export function claimTable(sets: ReadonlyMap<string, { readonly rows: readonly JudgedRow[]; readonly seconds: number }>): string {
  const lines = [
    '| set | n | AUC | BAcc | 95% by document | supported rows: differs | supported rows: not found | wrong rows: differs | wrong rows: supported | claims/s |',
    '|---|---|---|---|---|---|---|---|---|---|',
  ];
  for (const [name, { rows, seconds }] of sets) {
    const scored = rows.map((it) => ({ label: it.label, score: it.verdict.score }));
    const share = (label: 0 | 1, kind: string): string => percent(shareOf(rows.filter((it) => it.label === label), (it) => it.verdict.kind === kind));
    lines.push(`| ${[name, rows.length, percent(auc(scored)), percent(balanced(rows)), interval(rows), share(1, 'differs'), share(1, 'not-found'),
      share(0, 'differs'), share(0, 'supported'), Math.round(rows.length / seconds)].join(' | ')} |`);
  }
  return `${lines.join('\n')}\n`;
}

const itemOfKind: Readonly<Record<string, ItemKind>> = { numswp: 'number', dateswp: 'date', entswp: 'name', negation: 'polarity' };

/** For each kind of planted error the AUC of the worst margin of its items. */
export function itemTable(rows: readonly JudgedRow[]): string {
  if (rows.length === 0) return '';
  const lines = ['| wrong_facts kind | n | AUC of the item margin | AUC of the score | wrong rows: differs |', '|---|---|---|---|---|'];
  for (const kind of [...new Set(rows.map((it) => it.kind ?? ''))].sort()) {
    const of = rows.filter((it) => it.kind === kind);
    const item = itemOfKind[kind];
    const margin = item === undefined ? '-' : percent(auc(of.map((it) => ({ label: it.label, score: worstMargin(it.verdict, item) }))));
    const score = percent(auc(of.map((it) => ({ label: it.label, score: it.verdict.score }))));
    const found = percent(shareOf(of.filter((it) => it.label === 0), (it) => it.verdict.kind === 'differs'));
    lines.push(`| ${kind} | ${of.length} | ${margin} | ${score} | ${found} |`);
  }
  return `${lines.join('\n')}\n`;
}

function worstMargin(verdict: Verdict, kind: ItemKind): number {
  return Math.min(1, ...verdict.items.filter((it) => it.kind === kind).map((it) => it.margin ?? 0));
}

/** Area under the curve by ranks, ties halved. */
export function auc(rows: readonly { readonly label: 0 | 1; readonly score: number }[]): number {
  const sorted = [...rows].sort((a, b) => a.score - b.score);
  let ranks = 0;
  let positive = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j < sorted.length && sorted[j]!.score === sorted[i]!.score) j++;
    for (let k = i; k < j; k++) if (sorted[k]!.label === 1) {
      ranks += (i + j + 1) / 2;
      positive++;
    }
    i = j;
  }
  return (ranks - (positive * (positive + 1)) / 2) / (positive * (sorted.length - positive));
}

function balanced(rows: readonly JudgedRow[]): number {
  const right = (label: 0 | 1): number => shareOf(rows.filter((it) => it.label === label), (it) => (it.verdict.kind === 'supported') === (label === 1));
  return (right(1) + right(0)) / 2;
}

/** 1,000 resamples of documents from a fixed seed. */
function interval(rows: readonly JudgedRow[]): string {
  const byDocument = [...groupsOf(rows).values()];
  let seed = 1;
  const next = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const values: number[] = [];
  for (let k = 0; k < 1000; k++) {
    const value = balanced(byDocument.flatMap(() => byDocument[Math.floor(next() * byDocument.length)] ?? []));
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  return `${percent(values[Math.floor(0.025 * (values.length - 1))] ?? NaN)} to ${percent(values[Math.floor(0.975 * (values.length - 1))] ?? NaN)}`;
}

function groupsOf(rows: readonly JudgedRow[]): ReadonlyMap<string, readonly JudgedRow[]> {
  const groups = new Map<string, JudgedRow[]>();
  for (const row of rows) groups.set(row.document, [...(groups.get(row.document) ?? []), row]);
  return groups;
}

function shareOf<T>(rows: readonly T[], test: (row: T) => boolean): number {
  return rows.filter(test).length / rows.length;
}

function percent(value: number): string {
  return Number.isFinite(value) ? (100 * value).toFixed(1) : '-';
}
