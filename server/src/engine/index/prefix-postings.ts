/** All terms with one prefix read as a single term: a passage has it as often as it has any of them. */

import { passageNumbers } from './passage-lists';
import { greatestCount } from './postings';
import { greatestContribution } from './query-terms';
import type { TermPostings } from './query-terms';
import type { Segment } from './segment';

/** `from`, `to`: the places of the terms with the prefix, which stand together, and so do their postings. */
export function postingsOfPrefix({ postings, lengths }: Segment, { from, to }: { readonly from: number; readonly to: number }): TermPostings | undefined {
  const start = postings.first[from] ?? 0;
  const end = postings.first[to] ?? 0;
  if (start >= end) return undefined;
  const byPassage = new Uint8Array(lengths.length);
  let distinct = 0;
  for (let at = start; at < end; at++) {
    const passage = postings.passages[at] as number;
    const before = byPassage[passage] as number;
    if (before === 0) distinct++;
    byPassage[passage] = Math.min(greatestCount, before + (postings.counts[at] as number));
  }
  const found = withCounts(byPassage, distinct);
  return { ...found, bound: (weight, norm) => greatestContribution(found, lengths, weight, norm) };
}

function withCounts(byPassage: Uint8Array, distinct: number): Omit<TermPostings, 'bound'> {
  const passages = passageNumbers(distinct, byPassage.length);
  const counts = new Uint8Array(distinct);
  let end = 0;
  for (let passage = 0; passage < byPassage.length; passage++) {
    const count = byPassage[passage] as number;
    if (count === 0) continue;
    passages[end] = passage;
    counts[end++] = count;
  }
  return { passages, counts, from: 0, to: distinct };
}
