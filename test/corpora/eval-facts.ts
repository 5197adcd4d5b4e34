/** What each kind of planted error does to its own kind of item: the AUC of the worst margin, and of polarity with negators held fixed. */

import { numbersIn } from '../../server/src/engine/text/values/numbers';
import type { ItemFinding } from '../../server/src/engine/evidence/verdict';
import type { JudgedRow } from './eval-claims';
import { percent, shareOf, table } from './eval-set';
import { auc, aucWithin } from './eval-statistics';

/** What each kind of error is planted in; times and lengths of time were swapped as dates. */
const itemsOfKind: Readonly<Record<string, (item: ItemFinding) => boolean>> = {
  numswp: (it) => it.kind === 'number',
  dateswp: (it) => it.kind === 'date' || (it.kind === 'number' && isOfTime(it)),
  entswp: (it) => it.kind === 'name',
  negation: (it) => it.kind === 'polarity',
  pronoun: (it) => it.kind === 'pronoun',
};

function isOfTime(item: ItemFinding): boolean {
  return numbersIn(item.text).some((it) => it.unit.dimension === 'duration' || it.unit.dimension === 'age');
}

export function factTables(rows: readonly JudgedRow[]): string {
  const kinds = [...new Set(rows.map((it) => it.kind ?? ''))].sort();
  const lines = kinds.map((kind) => {
    const of = rows.filter((it) => it.kind === kind);
    const isItem = itemsOfKind[kind];
    const scored = of.map((it) => ({ label: it.label, score: it.verdict.score }));
    const margins = isItem === undefined ? [] : of.map((it) => ({ label: it.label, score: worstMargin(it, isItem) }));
    return [
      kind, of.length, percent(auc(margins)), percent(auc(scored)),
      percent(shareOf(of.filter((it) => it.label === 0), (it) => it.verdict.kind === 'differs')),
      percent(shareOf(of.filter((it) => it.label === 1), (it) => it.verdict.kind === 'differs')),
    ];
  });
  return `\n${table(['wrong_facts kind', 'n', 'AUC of the item margin', 'AUC of the score', 'wrong rows: differs', 'supported rows: differs'], lines)}\n${negationTable(rows)}`;
}

function worstMargin(row: JudgedRow, isItem: (item: ItemFinding) => boolean): number {
  return Math.min(1, ...row.verdict.items.filter(isItem).map((it) => it.margin ?? 0));
}

function isPolarity(item: ItemFinding): boolean {
  return item.kind === 'polarity';
}

/** Negators were planted more often than taken away, so their presence alone tells rows apart; here only rows alike in it are compared. */
function negationTable(rows: readonly JudgedRow[]): string {
  const scored = rows.filter((it) => it.kind === 'negation').map((it) => ({
    label: it.label, negated: NEGATOR.test(it.claim), score: worstMargin(it, isPolarity), all: it.verdict.score,
  }));
  const one = (negated: boolean): string => percent(auc(scored.filter((it) => it.negated === negated)));
  const stratum = (it: { readonly negated: boolean }): string => String(it.negated);
  return table(
    ['negation, with the presence of a negator held fixed', 'n', 'AUC of the item margin', 'with a negator', 'without', 'AUC of the score', 'presence of a negator alone, not held'],
    [[
      'wrong_facts', scored.length, percent(aucWithin(scored, stratum)), one(true), one(false),
      percent(aucWithin(scored.map((it) => ({ ...it, score: it.all })), stratum)), percent(auc(scored.map((it) => ({ label: it.label, score: it.negated ? 0 : 1 })))),
    ]],
  );
}

const NEGATOR = /\b(?:not|never|no|nor|none|nobody|nothing|neither|cannot|without)\b|n['’]t\b/i;
