/** Lists of passages, one for each of some keys, laid end to end. */

/** Two bytes a passage wherever these are enough, which is what keeps a large index small. */
export type PassageNumbers = Uint16Array | Uint32Array;

/** Most passages of a segment that two bytes can number. */
export const narrowPassages = 0x10000;

export function passageNumbers(count: number, passageCount: number): PassageNumbers {
  return passageCount <= narrowPassages ? new Uint16Array(count) : new Uint32Array(count);
}

export interface PassageLists {
  /** Where each list begins, and at the end their length together. */
  readonly first: Uint32Array;
  /** Ascending within a list. */
  readonly passages: PassageNumbers;
}

/** The new number of a passage that a merge leaves out. */
export const gone = 0xffffffff;

/** The first place in `from` to `to` whose passage is not less. */
export function lowerBoundIn(passages: PassageNumbers, from: number, to: number, passage: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle] as number) < passage) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] as number) + (counts[i] as number);
  return starts;
}
