/** The stretch in which two texts differ. */

import type { TextEdit } from '../text/edit';

export interface ChangedRange {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** The smallest stretch that holds all that edits changed, each made on the text that the one before left: `a` before all, `b` after. */
export function hullOf(edits: readonly TextEdit[], a: string, b: string): ChangedRange {
  let fromB = Infinity;
  let toB = -Infinity;
  for (const { span, newText } of edits) {
    fromB = Math.min(fromB, span.start);
    toB = Math.max(toB, span.end) + newText.length - (span.end - span.start);
  }
  fromB = Math.max(0, Math.min(fromB, a.length, b.length));
  toB = Math.max(fromB, Math.min(toB, b.length));
  return narrowed({ fromA: fromB, toA: Math.max(fromB, toB - b.length + a.length), fromB, toB }, a, b);
}

/** Without what is the same at both ends: an editor may give the whole text anew. */
function narrowed({ fromA, toA, toB }: ChangedRange, a: string, b: string): ChangedRange {
  let start = fromA;
  while (start < toA && start < toB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let tail = 0;
  while (toA - tail > start && toB - tail > start && a.charCodeAt(toA - 1 - tail) === b.charCodeAt(toB - 1 - tail)) tail++;
  return { fromA: start, toA: toA - tail, fromB: start, toB: toB - tail };
}
