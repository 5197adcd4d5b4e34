/** For each term of a segment the passages that have it. */

export interface Postings {
  /** Term numbers, ascending. */
  readonly terms: Uint32Array;
  /** Where each term's postings begin, and at the end their number. */
  readonly first: Uint32Array;
  /** Ascending within a term. */
  readonly passages: Uint32Array;
  /** How often the passage has the term; 255 stands for more. */
  readonly counts: Uint8Array;
}

export const greatestCount = 255;

/** From occurrences as term number * `passageCount` + passage, sorted. */
export function postingsOf(occurrences: Float64Array, passageCount: number): Postings {
  const terms: number[] = [];
  const first: number[] = [];
  const passages: number[] = [];
  const counts: number[] = [];
  let before = -1;
  for (const occurrence of occurrences) {
    if (occurrence === before) {
      counts[counts.length - 1] = Math.min(greatestCount, (counts[counts.length - 1] ?? 0) + 1);
      continue;
    }
    before = occurrence;
    const term = Math.floor(occurrence / passageCount);
    if (terms[terms.length - 1] !== term) {
      terms.push(term);
      first.push(passages.length);
    }
    passages.push(occurrence - term * passageCount);
    counts.push(1);
  }
  first.push(passages.length);
  return { terms: Uint32Array.from(terms), first: Uint32Array.from(first), passages: Uint32Array.from(passages), counts: Uint8Array.from(counts) };
}
