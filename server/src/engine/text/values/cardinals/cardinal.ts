/** A cardinal number as its readers hand it on. */

export interface Cardinal {
  readonly low: number;
  readonly high: number;
  /** The smallest step the writing tells apart: 100 for "1,300", 100,000 for "1.3 million". */
  readonly step: number;
  /** Index of the piece after it. */
  readonly next: number;
  readonly words: boolean;
  /** The scale that was written, or 1: a bare number before "to" may share it. */
  readonly scale: number;
  readonly vague: boolean;
}

/** The step of a whole number: its trailing noughts. */
export function stepOf(value: number): number {
  if (!Number.isInteger(value) || value === 0) return Number.isInteger(value) ? 1 : 0.5;
  let step = 1;
  while (step < 1e15 && value % (step * 10) === 0) step *= 10;
  return step;
}
