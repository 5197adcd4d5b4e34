/** An unchanging piece of the index: some sources, and for each term the passages that have it. */

import type { PassageCut } from '../corpus/passage';
import type { SourceId } from '../corpus/source';
import type { PreparedSource } from '../corpus/prepared-source';
import { postingsOf } from './postings';
import type { Postings } from './postings';
import { boundsOf } from './score-bounds';
import type { ScoreBounds } from './score-bounds';
import type { Vocabulary } from './vocabulary';

/** Passages are numbered from 0 within the segment, source by source, in the order of the text. */
export interface Segment {
  readonly sources: readonly StoredSource[];
  readonly placeOf: ReadonlyMap<SourceId, number>;
  /** First passage of each source, and at the end the number of passages. */
  readonly firstPassage: Uint32Array;
  /** Index terms in each passage, repetitions counted. */
  readonly lengths: Uint32Array;
  readonly postings: Postings;
  readonly bounds: ScoreBounds;
  readonly bySource: TermsBySource;
}

/** What a segment keeps of a source, to show its passages. */
export interface StoredSource {
  readonly id: SourceId;
  readonly text: string;
  readonly cuts: readonly PassageCut[];
}

/** In how many passages of each source each of its terms occurs: what a removal takes off the live counts. */
export interface TermsBySource {
  readonly first: Uint32Array;
  readonly terms: Uint32Array;
  readonly counts: Uint32Array;
}

/** The segment of some sources, all of which have passages. */
export function segmentOf(sources: readonly PreparedSource[], vocabulary: Vocabulary): Segment {
  const firstPassage = firstPassagesOf(sources);
  const lengths = lengthsOf(sources, firstPassage);
  const postings = postingsOf(occurrencesOf(sources, lengths, vocabulary), lengths.length);
  return {
    sources: sources.map(({ id, document, cuts }) => ({ id, text: document.text, cuts })),
    placeOf: new Map(sources.map((it, place) => [it.id, place])),
    firstPassage,
    lengths,
    postings,
    bounds: boundsOf(postings, lengths),
    bySource: termsBySourceOf(postings, firstPassage),
  };
}

export function firstPassagesOf(sources: readonly { readonly cuts: readonly unknown[] }[]): Uint32Array {
  const first = new Uint32Array(sources.length + 1);
  sources.forEach((source, place) => {
    first[place + 1] = (first[place] ?? 0) + source.cuts.length;
  });
  return first;
}

function lengthsOf(sources: readonly PreparedSource[], firstPassage: Uint32Array): Uint32Array {
  const lengths = new Uint32Array(firstPassage[sources.length] ?? 0);
  sources.forEach(({ cuts, terms }, place) => {
    for (let i = 0; i < cuts.length; i++) lengths[(firstPassage[place] ?? 0) + i] = terms[i]?.length ?? 0;
  });
  return lengths;
}

/** Each occurrence as term number * number of passages + passage, sorted. */
function occurrencesOf(sources: readonly PreparedSource[], lengths: Uint32Array, vocabulary: Vocabulary): Float64Array {
  const occurrences = new Float64Array(lengths.reduce((sum, it) => sum + it, 0));
  let at = 0;
  let passage = 0;
  for (const { cuts, terms } of sources) {
    for (let i = 0; i < cuts.length; i++, passage++) {
      for (const term of terms[i] ?? []) occurrences[at++] = vocabulary.add(term) * lengths.length + passage;
    }
  }
  return occurrences.sort();
}

/** Passages ascend within a term, so those of one source stand together. */
function termsBySourceOf(postings: Postings, firstPassage: Uint32Array): TermsBySource {
  const sourceOf = sourcesByPassage(firstPassage);
  const first = new Uint32Array(firstPassage.length);
  forEachTermOfSource(postings, sourceOf, (source) => {
    first[source + 1] = (first[source + 1] ?? 0) + 1;
  });
  for (let source = 1; source < first.length; source++) first[source] = (first[source] ?? 0) + (first[source - 1] ?? 0);
  const next = first.slice();
  const terms = new Uint32Array(first[first.length - 1] ?? 0);
  const counts = new Uint32Array(terms.length);
  forEachTermOfSource(postings, sourceOf, (source, term, count) => {
    const at = next[source] ?? 0;
    next[source] = at + 1;
    terms[at] = term;
    counts[at] = count;
  });
  return { first, terms, counts };
}

function sourcesByPassage(firstPassage: Uint32Array): Uint32Array {
  const sources = new Uint32Array(firstPassage[firstPassage.length - 1] ?? 0);
  for (let source = 0; source + 1 < firstPassage.length; source++) sources.fill(source, firstPassage[source], firstPassage[source + 1]);
  return sources;
}

/** `count`: in how many passages of the source the term stands. */
function forEachTermOfSource(postings: Postings, sourceOf: Uint32Array, see: (source: number, term: number, count: number) => void): void {
  for (let place = 0; place < postings.terms.length; place++) {
    const end = postings.first[place + 1] ?? 0;
    let at = postings.first[place] ?? 0;
    while (at < end) {
      const source = sourceOf[postings.passages[at] ?? 0] ?? 0;
      const start = at;
      while (at < end && sourceOf[postings.passages[at] ?? 0] === source) at++;
      see(source, postings.terms[place] ?? 0, at - start);
    }
  }
}
