/** The stretch in which two texts differ. */

export interface ChangedRange {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** `undefined` for equal texts; several changes give the stretch that holds them all. */
export function changedRange(a: string, b: string): ChangedRange | undefined {
  if (a === b) return undefined;
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < most - start && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  return { fromA: start, toA: a.length - tail, fromB: start, toB: b.length - tail };
}
