/** What a set of the evaluation is, and what its runs share: rows read, a seeded sample, figures put into tables. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface EvalContext {
  /** The folder of the development data. */
  readonly data: string;
  /** Whether a tenth of each set has to do. */
  readonly quick: boolean;
  /** Says how far a long set has come. */
  progress(message: string): void;
  /** Takes judged rows, to be looked at one by one. */
  keep?(rows: readonly unknown[]): void;
}

export interface EvalSet {
  /** As `--set` names it. */
  readonly name: string;
  /** Its figures as Markdown; `undefined` where its data are not present. */
  run(context: EvalContext): Promise<string | undefined>;
}

/** The rows of a file of JSON lines in the data; `undefined` where it is not present. */
export function rowsOf<T>(context: EvalContext, ...path: readonly string[]): readonly T[] | undefined {
  const file = join(context.data, ...path);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T) : undefined;
}

/** All items, or for a quick run a tenth of the groups from a fixed seed; items of one group stay together. */
export function sampled<T>(context: EvalContext, items: readonly T[], groupOf: (item: T) => string): readonly T[] {
  return context.quick ? items.filter((it) => hashOf(groupOf(it)) % 10 === SEED) : items;
}

const SEED = 3;

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** A Markdown table of one row of headings and rows of cells. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line), ''].join('\n');
}

export function shareOf<T>(rows: readonly T[], test: (row: T) => boolean): number {
  return rows.filter(test).length / rows.length;
}

/** Times 100, with one place; "-" for no number. */
export function percent(value: number): string {
  return Number.isFinite(value) ? (100 * value).toFixed(1) : '-';
}
