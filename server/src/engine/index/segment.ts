/** An unchanging piece of the index: some sources, and for each term the passages that have it. */

import type { PassageCut } from '../corpus/passage';
import type { SourceId } from '../corpus/source';
import type { PreparedSource } from '../engine';
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

export function passageCountOf(segment: Segment): number {
  return segment.lengths.length;
}

/** The segment of one source; `undefined` when it has no passages. */
export function segmentOf(source: PreparedSource, vocabulary: Vocabulary): Segment | undefined {
  const passages = source.cuts.length;
  if (passages === 0) return undefined;
  const lengths = Uint32Array.from(source.cuts, (_, i) => source.terms[i]?.length ?? 0);
  const postings = postingsOf(occurrencesOf(source, vocabulary, lengths), passages);
  const frequencies = postings.first.subarray(1).map((end, i) => end - (postings.first[i] ?? 0));
  return {
    sources: [{ id: source.id, text: source.document.text, cuts: source.cuts }],
    placeOf: new Map([[source.id, 0]]),
    firstPassage: Uint32Array.of(0, passages),
    lengths,
    postings,
    bounds: boundsOf(postings, lengths),
    bySource: { first: Uint32Array.of(0, postings.terms.length), terms: postings.terms, counts: frequencies },
  };
}

/** Each occurrence as term number * number of passages + passage, sorted. */
function occurrencesOf(source: PreparedSource, vocabulary: Vocabulary, lengths: Uint32Array): Float64Array {
  const occurrences = new Float64Array(lengths.reduce((sum, it) => sum + it, 0));
  let at = 0;
  for (let passage = 0; passage < lengths.length; passage++) {
    for (const term of source.terms[passage] ?? []) occurrences[at++] = vocabulary.add(term) * lengths.length + passage;
  }
  return occurrences.sort();
}
