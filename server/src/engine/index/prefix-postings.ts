/** All terms with one prefix read as a single term: a passage has it as often as it has any of them. */

import { greatestCount } from './postings';
import { greatestContribution, placeOfTerm } from './query-terms';
import type { TermPostings } from './query-terms';
import type { Segment } from './segment';

/** `undefined`: no term of the segment has the prefix. */
export function postingsOfPrefix(segment: Segment, terms: readonly number[]): TermPostings | undefined {
  const counts = new Uint8Array(segment.lengths.length);
  let distinct = 0;
  for (const place of placesOf(segment.postings.terms, terms)) distinct += addCounts(segment, place, counts);
  if (distinct === 0) return undefined;
  const found = withCounts(counts, distinct);
  return { ...found, bound: (weight, norm) => greatestContribution(found, segment.lengths, weight, norm) };
}

/** Few terms are looked up one by one; for many it is faster to read through the segment's own. */
function placesOf(own: Uint32Array, terms: readonly number[]): readonly number[] {
  if (terms.length * 16 < own.length) return terms.map((term) => placeOfTerm(own, term)).filter((place) => place >= 0);
  const wanted = new Set(terms);
  const places: number[] = [];
  own.forEach((term, place) => {
    if (wanted.has(term)) places.push(place);
  });
  return places;
}

/** Returns how many passages were new. */
function addCounts({ postings }: Segment, place: number, counts: Uint8Array): number {
  let added = 0;
  const end = postings.first[place + 1] ?? 0;
  for (let at = postings.first[place] ?? 0; at < end; at++) {
    const passage = postings.passages[at] ?? 0;
    const before = counts[passage] ?? 0;
    if (before === 0) added++;
    counts[passage] = Math.min(greatestCount, before + (postings.counts[at] ?? 1));
  }
  return added;
}

function withCounts(byPassage: Uint8Array, distinct: number): Omit<TermPostings, 'bound'> {
  const passages = new Uint32Array(distinct);
  const counts = new Uint8Array(distinct);
  let end = 0;
  for (let passage = 0; passage < byPassage.length; passage++) {
    const count = byPassage[passage] ?? 0;
    if (count === 0) continue;
    passages[end] = passage;
    counts[end++] = count;
  }
  return { passages, counts, from: 0, to: distinct };
}
