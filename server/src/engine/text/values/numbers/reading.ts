/** A number as its reader hands it on, before modifier and noun are looked for. */

export interface Reading {
  /** Indexes of its first piece and of the piece after it, unit included. */
  readonly first: number;
  readonly next: number;
  /** In the base unit. */
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly dimension: string;
  readonly factor: number;
  /** Indexes of the unit's pieces; equal where there is none. */
  readonly unit: readonly [first: number, next: number];
  /** Whether what is counted may follow. */
  readonly counts: boolean;
  /** The scale that was written ("million"), or 1. */
  readonly scale: number;
  /** Only a size: "hundreds", "in his forties". */
  readonly vague?: boolean;
}

export function plain(first: number, next: number, value: number, step: number, dimension = 'count'): Reading {
  return { first, next, low: value, high: value, step, dimension, factor: 1, unit: [next, next], counts: dimension === 'count' || dimension === 'ordinal' || dimension === 'fraction', scale: 1 };
}
