/** Which terms each source of a segment has, and in how many of its passages: what a removal takes off the counts of live passages. */

import { createByteReader, createByteWriter } from './bytes';
import { gone, startsOf } from './passage-lists';
import type { Postings } from './postings';

export interface SourceTerms {
  /** Of a source: for each term the gap from the place of the one before, and in how many passages it is; empty where it can't be read any more. */
  bytesOf(source: number): Uint8Array;
  /** Where each source begins among the bytes of all, and at the end their length. */
  readonly offsets: Uint32Array;
}

export function sourceTermsIn(bytes: Uint8Array, offsets: Uint32Array): SourceTerms {
  return { offsets, bytesOf: (source) => bytes.subarray(offsets[source], offsets[source + 1]) };
}

/** Passages ascend within a term, so those of one source stand together. */
export function sourceTermsOf(postings: Postings, firstPassage: Uint32Array): SourceTerms {
  const { first, passages } = postings;
  const sourceOf = sourcesByPassage(firstPassage);
  const perSource = new Uint32Array(firstPassage.length - 1);
  for (let place = 0; place + 1 < first.length; place++) {
    const end = first[place + 1] as number;
    let before = -1;
    for (let at = first[place] as number; at < end; at++) {
      const source = sourceOf[passages[at] as number] as number;
      if (source !== before) perSource[source] = (perSource[source] as number) + 1;
      before = source;
    }
  }
  const next = startsOf(perSource);
  const ends = next.slice(1);
  const terms = new Uint32Array(next[next.length - 1] ?? 0);
  const counts = new Uint32Array(terms.length);
  for (let place = 0; place + 1 < first.length; place++) {
    const end = first[place + 1] as number;
    let [before, to] = [-1, 0];
    for (let at = first[place] as number; at < end; at++) {
      const source = sourceOf[passages[at] as number] as number;
      if (source !== before) {
        to = next[source] as number;
        next[source] = to + 1;
        terms[to] = place;
      }
      counts[to] = (counts[to] as number) + 1;
      before = source;
    }
  }
  return written(terms, counts, ends);
}

export function forEachTermOf(sourceTerms: SourceTerms, source: number, see: (term: number, passages: number) => void): void {
  const bytes = sourceTerms.bytesOf(source);
  const reader = createByteReader(bytes, 0);
  for (let term = -1; reader.at < bytes.length; ) {
    term += reader.varint() + 1;
    see(term, reader.varint());
  }
}

interface PartOfMerge {
  readonly sourceTerms: SourceTerms;
  /** Of the sources that are kept. */
  readonly places: readonly number[];
  /** The new place of each term; they ascend as the old ones do. */
  readonly termPlaces: Uint32Array;
}

export function mergedSourceTerms(parts: readonly PartOfMerge[]): SourceTerms {
  const writer = createByteWriter();
  const offsets = [0];
  for (const { sourceTerms, places, termPlaces } of parts) {
    for (const place of places) {
      let before = -1;
      forEachTermOf(sourceTerms, place, (term, count) => {
        const now = termPlaces[term] ?? gone;
        writer.varint(now - before - 1);
        writer.varint(count);
        before = now;
      });
      offsets.push(writer.length);
    }
  }
  return sourceTermsIn(writer.finish(), Uint32Array.from(offsets));
}

function written(terms: Uint32Array, counts: Uint32Array, ends: Uint32Array): SourceTerms {
  const writer = createByteWriter();
  const offsets = new Uint32Array(ends.length + 1);
  let at = 0;
  ends.forEach((end, source) => {
    for (let before = -1; at < end; at++) {
      const term = terms[at] as number;
      writer.varint(term - before - 1);
      writer.varint(counts[at] as number);
      before = term;
    }
    offsets[source + 1] = writer.length;
  });
  return sourceTermsIn(writer.finish(), offsets);
}

function sourcesByPassage(firstPassage: Uint32Array): Uint32Array {
  const sources = new Uint32Array(firstPassage[firstPassage.length - 1] ?? 0);
  for (let source = 0; source + 1 < firstPassage.length; source++) sources.fill(source, firstPassage[source], firstPassage[source + 1]);
  return sources;
}
