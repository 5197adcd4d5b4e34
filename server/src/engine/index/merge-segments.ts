/** Several segments made one, without the sources that were removed since. */

import { hasBit } from './bits';
import type { LiveSegment } from './index-state';
import type { Postings } from './postings';
import { boundsOf } from './score-bounds';
import { firstPassagesOf } from './segment';
import type { Segment, StoredSource, TermsBySource } from './segment';

/** `undefined` when nothing is left. */
export function mergeSegments(parts: readonly LiveSegment[]): Segment | undefined {
  const kept = parts.map(keptOf);
  const sources = kept.flatMap((it) => it.sources);
  if (sources.length === 0) return undefined;
  const lengths = lengthsOf(parts, kept);
  const postings = mergedPostings(parts, kept);
  return {
    sources,
    placeOf: new Map(sources.map((it, place) => [it.id, place])),
    firstPassage: firstPassagesOf(sources),
    lengths,
    postings,
    bounds: boundsOf(postings, lengths),
    bySource: mergedTermsBySource(parts, kept),
  };
}

interface Kept {
  readonly sources: readonly StoredSource[];
  /** Places of the kept sources in their segment. */
  readonly places: readonly number[];
  /** New number of each passage; `gone` for a removed one. */
  readonly renumbered: Uint32Array;
}

const gone = 0xffffffff;

function keptOf(part: LiveSegment, at: number, parts: readonly LiveSegment[]): Kept {
  const { segment, removed } = part;
  let next = parts.slice(0, at).reduce((sum, it) => sum + it.segment.lengths.length - it.removedCount, 0);
  const places = segment.sources.map((_, place) => place).filter((place) => !removed || !hasBit(removed, segment.firstPassage[place] ?? 0));
  const renumbered = new Uint32Array(segment.lengths.length).fill(gone);
  for (const place of places) {
    const end = segment.firstPassage[place + 1] ?? 0;
    for (let passage = segment.firstPassage[place] ?? 0; passage < end; passage++) renumbered[passage] = next++;
  }
  return { sources: places.flatMap((place) => segment.sources[place] ?? []), places, renumbered };
}

function lengthsOf(parts: readonly LiveSegment[], kept: readonly Kept[]): Uint32Array {
  const lengths = new Uint32Array(parts.reduce((sum, it) => sum + it.segment.lengths.length - it.removedCount, 0));
  parts.forEach(({ segment }, i) => {
    kept[i]?.renumbered.forEach((passage, before) => {
      if (passage !== gone) lengths[passage] = segment.lengths[before] ?? 0;
    });
  });
  return lengths;
}

/** Passages of a later part come after those of an earlier one, so a term's lists only need to be laid end to end. */
function mergedPostings(parts: readonly LiveSegment[], kept: readonly Kept[]): Postings {
  const room = parts.reduce((sum, it) => sum + it.segment.postings.passages.length, 0);
  const passages = new Uint32Array(room);
  const counts = new Uint8Array(room);
  const terms: number[] = [];
  const first: number[] = [];
  const cursors = new Uint32Array(parts.length);
  let end = 0;
  for (let term = leastTerm(parts, cursors); term !== gone; term = leastTerm(parts, cursors)) {
    const start = end;
    for (let i = 0; i < parts.length; i++) {
      const from = parts[i]?.segment.postings;
      const renumbered = kept[i]?.renumbered;
      const cursor = cursors[i] ?? 0;
      if (!from || !renumbered || from.terms[cursor] !== term) continue;
      cursors[i] = cursor + 1;
      end = copyPostings(from, cursor, renumbered, { passages, counts, end });
    }
    if (end === start) continue;
    terms.push(term);
    first.push(start);
  }
  first.push(end);
  return { terms: Uint32Array.from(terms), first: Uint32Array.from(first), passages: passages.slice(0, end), counts: counts.slice(0, end) };
}

function leastTerm(parts: readonly LiveSegment[], cursors: Uint32Array): number {
  let least = gone;
  for (let i = 0; i < parts.length; i++) least = Math.min(least, parts[i]?.segment.postings.terms[cursors[i] ?? 0] ?? gone);
  return least;
}

/** Returns where the copied postings end. */
function copyPostings(
  from: Postings,
  place: number,
  renumbered: Uint32Array,
  to: { readonly passages: Uint32Array; readonly counts: Uint8Array; readonly end: number },
): number {
  let end = to.end;
  const last = from.first[place + 1] ?? 0;
  for (let at = from.first[place] ?? 0; at < last; at++) {
    const passage = renumbered[from.passages[at] ?? 0] ?? gone;
    if (passage === gone) continue;
    to.passages[end] = passage;
    to.counts[end++] = from.counts[at] ?? 1;
  }
  return end;
}

function mergedTermsBySource(parts: readonly LiveSegment[], kept: readonly Kept[]): TermsBySource {
  const first = [0];
  const terms: Uint32Array[] = [];
  const counts: Uint32Array[] = [];
  parts.forEach(({ segment: { bySource } }, i) => {
    for (const place of kept[i]?.places ?? []) {
      const from = bySource.first[place] ?? 0;
      const to = bySource.first[place + 1] ?? 0;
      terms.push(bySource.terms.subarray(from, to));
      counts.push(bySource.counts.subarray(from, to));
      first.push((first[first.length - 1] ?? 0) + to - from);
    }
  });
  return { first: Uint32Array.from(first), terms: joined(terms), counts: joined(counts) };
}

function joined(arrays: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(arrays.reduce((sum, it) => sum + it.length, 0));
  let end = 0;
  for (const it of arrays) {
    all.set(it, end);
    end += it.length;
  }
  return all;
}
