/** What a query's terms are worth in one state of the corpus, and the postings of each in a segment. */

import type { PassageQuery } from '../ports';
import { contribution, termWeight } from './bm25';
import type { LengthNorm } from './bm25';
import type { PassageNumbers } from './passage-lists';
import { boundFor } from './score-bounds';
import type { PostingList } from './segment-query';
import type { Segment } from './segment';

/** A term or a prefix with the weight that all its mentions in the query have together. */
export interface QueryTerm {
  readonly term: string;
  readonly isPrefix: boolean;
  readonly weight: number;
}

/** Weights beyond these would leave no digits for the scores of other terms. */
const leastWeight = 1e-6;
const greatestWeight = 1e6;

/** In the order of first mention; terms without a positive weight are left out. */
export function queryTermsOf(query: PassageQuery): readonly QueryTerm[] {
  const merged = new Map<string, QueryTerm>();
  query.terms.forEach(({ term, weight }, i) => {
    if (!(weight >= leastWeight) || term === '') return;
    const isPrefix = query.prefix === true && i === query.terms.length - 1;
    const key = (isPrefix ? '*' : '=') + term;
    const before = merged.get(key)?.weight ?? 0;
    merged.set(key, { term, isPrefix, weight: Math.min(greatestWeight, before + weight) });
  });
  return [...merged.values()];
}

/** Passages of a segment with their counts of a term, or of all terms with a prefix. */
export interface TermPostings {
  readonly passages: PassageNumbers;
  readonly counts: Uint8Array;
  readonly from: number;
  readonly to: number;
  bound(weight: number, norm: LengthNorm): number;
}

/** `place`: of the term among the segment's. */
export function postingsOfTerm({ postings, bounds }: Segment, place: number): TermPostings {
  return {
    passages: postings.passages,
    counts: postings.counts,
    from: postings.first[place] ?? 0,
    to: postings.first[place + 1] ?? 0,
    bound: (weight, norm) => boundFor(bounds, place, weight, norm),
  };
}

export function listOf(found: TermPostings, term: QueryTerm, passageCount: number, frequency: number, norm: LengthNorm): PostingList {
  const weight = termWeight(term.weight, passageCount, frequency);
  const { passages, counts, from, to } = found;
  return { passages, counts, from, to, weight, bound: found.bound(weight, norm) };
}

export function greatestContribution(found: Omit<TermPostings, 'bound'>, lengths: Uint16Array, weight: number, norm: LengthNorm): number {
  let bound = 0;
  for (let at = found.from; at < found.to; at++) {
    bound = Math.max(bound, contribution(weight, found.counts[at] ?? 1, lengths[found.passages[at] ?? 0] ?? 0, norm));
  }
  return bound;
}
