/** Which labelled sentences of debates a model may be fitted on: stretches of neighbours stay together, a fifth is held out. */

import { hashOf } from './eval-set';

export interface WorthRow {
  readonly id: number;
  readonly text: string;
  readonly label: 0 | 1;
}

export const PARTS = 5;
/** Sentences of a debate are numbered in order, so that neighbours are about the same. */
const STRETCH = 200;

export function partOf({ id }: WorthRow): number {
  return hashOf(`stretch ${Math.floor(id / STRETCH)}`) % PARTS;
}

export function isHeldOut(row: WorthRow): boolean {
  return partOf(row) === 0;
}
