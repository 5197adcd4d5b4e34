/**
 * The index of all passages, in memory. It grows by small segments that are merged as they become many (a log-structured
 * merge, O'Neil et al. 1996); a removal only marks. Whatever the steps, its answers are those of an index built at once.
 */

import type { SourceId } from '../corpus/source';
import type { PreparedSource } from '../engine';
import type { PassageSearch, Pause } from '../ports';
import { bitsFor, setBits } from './bits';
import { sourceIn } from './index-state';
import type { LiveSegment, SourcePlace } from './index-state';
import { createLiveCounts } from './live-counts';
import type { LiveCounts } from './live-counts';
import { createLocalSearch } from './local-search';
import { createScratch } from './max-score';
import { mergeSegments } from './merge-segments';
import { segmentOf } from './segment';
import type { Segment } from './segment';
import { createVocabulary } from './vocabulary';

export interface PassageIndex {
  /** Takes the place of a source of the same id. */
  add(source: PreparedSource): void;
  remove(id: SourceId): void;
  /** Goes on answering as of now, whatever is added or removed later. */
  snapshot(): PassageSearch;
  readonly passageCount: number;
}

export interface PassageIndexOptions {
  /** Awaited now and then while many queries are answered in one call. */
  readonly pause?: Pause;
}

export function createPassageIndex(options: PassageIndexOptions = {}): PassageIndex {
  const vocabulary = createVocabulary();
  const counts = createLiveCounts();
  const scratch = createScratch();
  let segments: readonly LiveSegment[] = [];
  let passageCount = 0;
  let totalLength = 0;
  const remove = (id: SourceId): void => {
    const found = sourceIn(segments, id);
    if (!found) return;
    countSource(counts, found.part.segment, found.place, -1);
    passageCount -= found.to - found.from;
    totalLength -= sumOf(found.part.segment.lengths, found.from, found.to);
    segments = withoutSource(segments, found);
  };
  return {
    get passageCount() {
      return passageCount;
    },
    remove,
    add(source) {
      remove(source.id);
      const segment = segmentOf(source, vocabulary);
      if (!segment) return;
      countSource(counts, segment, 0, 1);
      passageCount += segment.lengths.length;
      totalLength += sumOf(segment.lengths, 0, segment.lengths.length);
      segments = mergedWhereMany([...segments, { segment, removedCount: 0 }]);
    },
    snapshot() {
      const state = { segments, frequencies: counts.frozen(), vocabulary, passageCount, totalLength };
      return createLocalSearch(state, scratch, options.pause);
    },
  };
}

function countSource(counts: LiveCounts, { bySource }: Segment, place: number, sign: 1 | -1): void {
  const end = bySource.first[place + 1] ?? 0;
  for (let at = bySource.first[place] ?? 0; at < end; at++) counts.add(bySource.terms[at] ?? 0, sign * (bySource.counts[at] ?? 0));
}

function sumOf(lengths: Uint32Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += lengths[at] ?? 0;
  return sum;
}

/** Marks the source's passages; a segment of which half is gone is written anew. */
function withoutSource(segments: readonly LiveSegment[], { at, part, from, to }: SourcePlace): readonly LiveSegment[] {
  const removed = part.removed?.slice() ?? bitsFor(part.segment.lengths.length);
  setBits(removed, from, to);
  const marked = { segment: part.segment, removed, removedCount: part.removedCount + to - from };
  if (marked.removedCount * 2 < marked.segment.lengths.length) return segments.with(at, marked);
  return [...segments.slice(0, at), ...mergedParts([marked]), ...segments.slice(at + 1)];
}

/** As many segments of one size class are merged into one of the next, so a posting is moved a logarithmic number of times. */
const segmentsPerTier = 8;

function mergedWhereMany(segments: readonly LiveSegment[]): readonly LiveSegment[] {
  const newest = segments[segments.length - 1];
  if (!newest) return segments;
  const tier = tierOf(newest);
  const same = segments.filter((it) => tierOf(it) === tier);
  if (same.length < segmentsPerTier) return segments;
  return mergedWhereMany([...segments.filter((it) => tierOf(it) !== tier), ...mergedParts(same)]);
}

function mergedParts(parts: readonly LiveSegment[]): readonly LiveSegment[] {
  const segment = mergeSegments(parts);
  return segment ? [{ segment, removedCount: 0 }] : [];
}

function tierOf({ segment, removedCount }: LiveSegment): number {
  return Math.floor(Math.log2(segment.lengths.length - removedCount) / Math.log2(segmentsPerTier));
}
