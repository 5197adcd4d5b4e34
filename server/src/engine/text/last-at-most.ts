/** Binary search in sorted starts: which line, run or sentence an offset falls into. */

/** Index of the last start that is not greater than `offset`; 0 where there is none. */
export function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
