/** The numbers that index terms go by; terms are only ever added, so every snapshot can share it. */

import { mergeSorted } from './merge-sorted';

export interface Vocabulary {
  readonly size: number;
  /** The term's number; a new one for a new term. */
  add(term: string): number;
  /** `undefined`: no passage ever had the term. */
  find(term: string): number | undefined;
  /** Numbers of all terms that start with the prefix, in no order. */
  startingWith(prefix: string): readonly number[];
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const sorted = createSortedTerms();
  return {
    get size() {
      return numbers.size;
    },
    add(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(term, number);
      sorted.add(term);
      return number;
    },
    find: (term) => numbers.get(term),
    startingWith: (prefix) => sorted.startingWith(prefix).flatMap((term) => numbers.get(term) ?? []),
  };
}

/** A long sorted list and a short one of what came since: a new term must not cost a sort of all. */
function createSortedTerms(): { add(term: string): void; startingWith(prefix: string): string[] } {
  let long: readonly string[] = [];
  let recent: string[] = [];
  let recentIsSorted = true;
  const settle = (): void => {
    if (!recentIsSorted) recent.sort(byCodeUnits);
    recentIsSorted = true;
    if (recent.length * 8 <= long.length) return;
    long = mergeSorted(long, recent, byCodeUnits);
    recent = [];
  };
  return {
    add(term) {
      recent.push(term);
      recentIsSorted = false;
    },
    startingWith(prefix) {
      settle();
      return [...range(long, prefix), ...range(recent, prefix)];
    },
  };
}

function range(sorted: readonly string[], prefix: string): readonly string[] {
  const from = lowerBound(sorted, (term) => term < prefix);
  const to = lowerBound(sorted, (term) => term < prefix || term.startsWith(prefix));
  return sorted.slice(from, to);
}

/** How many terms at the start of the list satisfy a condition that, once false, stays false. */
function lowerBound(sorted: readonly string[], isBefore: (term: string) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
