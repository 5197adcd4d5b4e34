/** For each term of a segment the passages that have it. */

import type { PreparedSource } from '../corpus/prepared-source';
import { passageNumbers, startsOf } from './passage-lists';
import type { PassageLists } from './passage-lists';
import { termTableOf } from './term-table';
import type { TermTable } from './term-table';

/** One list for each term, by its place among the segment's terms. */
export interface Postings extends PassageLists {
  /** How often the passage has the term; 255 stands for more. */
  readonly counts: Uint8Array;
}

export const greatestCount = 255;

export function postingsOf(sources: readonly PreparedSource[], passageCount: number): { readonly table: TermTable; readonly postings: Postings } {
  const found = collectTerms(sources);
  const { table, places } = termTableOf(found.numbers);
  const perTerm = new Uint32Array(table.size);
  for (let i = 0; i < found.length; i++) {
    const place = places[found.terms[i] as number] as number;
    perTerm[place] = (perTerm[place] as number) + 1;
  }
  const first = startsOf(perTerm);
  const next = first.slice();
  const passages = passageNumbers(found.length, passageCount);
  const counts = new Uint8Array(found.length);
  for (let i = 0; i < found.length; i++) {
    const place = places[found.terms[i] as number] as number;
    const at = next[place] as number;
    next[place] = at + 1;
    passages[at] = found.passages[i] as number;
    counts[at] = found.counts[i] as number;
  }
  return { table, postings: { first, passages, counts } };
}

/** What passages have which terms, passage by passage, each once. */
interface FoundTerms {
  /** Of each term, in order of first mention. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly terms: Uint32Array;
  readonly passages: Uint32Array;
  readonly counts: Uint8Array;
  readonly length: number;
}

function collectTerms(sources: readonly PreparedSource[]): FoundTerms {
  const room = sources.reduce((sum, { cuts, terms }) => sum + cuts.reduce((all, _, i) => all + (terms[i]?.length ?? 0), 0), 0);
  const found = { numbers: new Map<string, number>(), terms: new Uint32Array(room), passages: new Uint32Array(room), counts: new Uint8Array(room), length: 0 };
  /** Where each term was last put down, to see whether it was in the same passage. */
  const lastAt: number[] = [];
  let passage = 0;
  for (const { cuts, terms } of sources) {
    for (let i = 0; i < cuts.length; i++, passage++) {
      for (const term of terms[i] ?? []) addTerm(found, lastAt, term, passage);
    }
  }
  return found;
}

function addTerm(found: { -readonly [K in keyof FoundTerms]: FoundTerms[K] } & { numbers: Map<string, number> }, lastAt: number[], term: string, passage: number): void {
  let number = found.numbers.get(term);
  if (number === undefined) {
    number = found.numbers.size;
    found.numbers.set(term, number);
  } else {
    const last = lastAt[number] as number;
    if (found.passages[last] === passage) {
      found.counts[last] = Math.min(greatestCount, (found.counts[last] as number) + 1);
      return;
    }
  }
  lastAt[number] = found.length;
  found.terms[found.length] = number;
  found.passages[found.length] = passage;
  found.counts[found.length] = 1;
  found.length++;
}
