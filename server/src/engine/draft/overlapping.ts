/** Finds which of many spans meet a span, without a look at all of them. */

import type { Span } from '../text/span';

/** Indices of the spans that overlap with `it`; `spans` are in order and do not overlap one another. */
export function overlapping(spans: readonly Span[], it: Span): readonly number[] {
  const found: number[] = [];
  for (let i = firstEndingAfter(spans, it.start); i < spans.length; i++) {
    if ((spans[i]?.start ?? 0) >= it.end) break;
    found.push(i);
  }
  return found;
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
