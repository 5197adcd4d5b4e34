/** An unchanging piece of the index: some sources, and for each term and each pair of words the passages that have it. */

import type { SourceId } from '../corpus/source';
import type { PreparedSource } from '../corpus/prepared-source';
import { passageCutsOf } from './passage-cuts';
import type { PassageCuts } from './passage-cuts';
import { startsOf } from './passage-lists';
import { postingsOf } from './postings';
import type { Postings } from './postings';
import { boundsOf } from './score-bounds';
import type { ScoreBounds } from './score-bounds';
import { textsInMemory } from './segment-texts';
import type { SegmentTexts } from './segment-texts';
import { sourceTermsOf } from './source-terms';
import type { SourceTerms } from './source-terms';
import type { TermTable } from './term-table';
import { wordPairsOf } from './word-pairs';
import type { WordPairs } from './word-pairs';

/** Passages are numbered from 0 within the segment, source by source, in the order of the text. */
export interface Segment {
  readonly sources: readonly StoredSource[];
  readonly placeOf: ReadonlyMap<SourceId, number>;
  /** First passage of each source, and at the end the number of passages. */
  readonly firstPassage: Uint32Array;
  /** Index terms in each passage, repetitions counted; 65,535 stands for more. */
  readonly lengths: Uint16Array;
  readonly terms: TermTable;
  readonly postings: Postings;
  readonly bounds: ScoreBounds;
  readonly sourceTerms: SourceTerms;
  readonly pairs: WordPairs;
  readonly cuts: PassageCuts;
  readonly texts: SegmentTexts;
}

/** What a segment knows of a source without reading its text. */
export interface StoredSource {
  readonly id: SourceId;
  readonly hash: string;
}

/** The segment of some sources, all of which have passages. */
export function segmentOf(sources: readonly PreparedSource[]): Segment {
  const firstPassage = startsOf(Uint32Array.from(sources, (it) => it.cuts.length));
  const lengths = lengthsOf(sources, firstPassage);
  const { table, postings } = postingsOf(sources, lengths.length);
  const stored = sources.map(({ id, hash }) => ({ id, hash }));
  return {
    sources: stored,
    placeOf: placesById(stored),
    firstPassage,
    lengths,
    terms: table,
    postings,
    bounds: boundsOf(postings, lengths),
    sourceTerms: sourceTermsOf(postings, firstPassage),
    pairs: wordPairsOf(sources.map(({ document, cuts }) => ({ text: document.text, cuts })), lengths.length),
    cuts: passageCutsOf(sources.map((it) => it.cuts)),
    texts: textsInMemory(sources.map((it) => it.document)),
  };
}

export function placesById(sources: readonly StoredSource[]): ReadonlyMap<SourceId, number> {
  return new Map(sources.map((it, place) => [it.id, place]));
}

export const greatestLength = 0xffff;

function lengthsOf(sources: readonly PreparedSource[], firstPassage: Uint32Array): Uint16Array {
  const lengths = new Uint16Array(firstPassage[sources.length] ?? 0);
  sources.forEach(({ cuts, terms }, place) => {
    for (let i = 0; i < cuts.length; i++) lengths[(firstPassage[place] ?? 0) + i] = Math.min(greatestLength, terms[i]?.length ?? 0);
  });
  return lengths;
}
