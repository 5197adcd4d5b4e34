/** Figures of scored rows: area under the curve, balanced accuracy, its interval by document, F1. */

export interface Scored {
  readonly label: 0 | 1;
  readonly score: number;
}

/** Area under the curve by ranks, ties halved. */
export function auc(rows: readonly Scored[]): number {
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

/** The mean of the areas within each stratum, weighed by the pairs it compares. */
export function aucWithin<T extends Scored>(rows: readonly T[], stratumOf: (row: T) => string): number {
  let [sum, pairs] = [0, 0];
  for (const of of groupsBy(rows, stratumOf).values()) {
    const positive = of.filter((it) => it.label === 1).length;
    const weight = positive * (of.length - positive);
    if (weight === 0) continue;
    sum += weight * auc(of);
    pairs += weight;
  }
  return sum / pairs;
}

export interface Decided {
  readonly label: 0 | 1;
  readonly accepted: boolean;
  readonly document: string;
}

export function balanced(rows: readonly Decided[]): number {
  const counts = [[0, 0], [0, 0]] as [[number, number], [number, number]];
  for (const it of rows) {
    counts[it.label][0] += it.accepted === (it.label === 1) ? 1 : 0;
    counts[it.label][1]++;
  }
  return (counts[0][0] / counts[0][1] + counts[1][0] / counts[1][1]) / 2;
}

/** The middle 95% of 1,000 resamples of documents from a fixed seed. */
export function interval(rows: readonly Decided[]): readonly [low: number, high: number] {
  const documents = [...groupsBy(rows, (it) => it.document).values()];
  let seed = 1;
  const next = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const values: number[] = [];
  for (let k = 0; k < 1000; k++) {
    const value = balanced(documents.flatMap(() => documents[Math.floor(next() * documents.length)] ?? []));
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.floor(share * (values.length - 1))] ?? NaN;
  return [at(0.025), at(0.975)];
}

/** Harmonic mean of precision and recall. */
export function f1(right: number, wrong: number, missed: number): number {
  return (2 * right) / (2 * right + wrong + missed);
}

export function groupsBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
