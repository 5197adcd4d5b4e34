/**
 * The index of all passages, in memory. It grows by small segments that are merged as they become many (a log-structured
 * merge, O'Neil et al. 1996); a removal only marks. Whatever the steps, its answers are those of an index built at once.
 */

import type { SourceId } from '../corpus/source';
import type { PreparedSource } from '../corpus/prepared-source';
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
  const index = new GrowingIndex(options.pause);
  return {
    add: (source) => index.add(source),
    remove: (id) => index.remove(id),
    snapshot: () => index.snapshot(),
    get passageCount() {
      return index.passageCount;
    },
  };
}

/** Passages that are gathered before they become a segment; a segment for each of a thousand small files would be merged in vain. */
const gatheredPassages = 2048;

class GrowingIndex {
  readonly #vocabulary = createVocabulary();
  readonly #counts = createLiveCounts();
  readonly #scratch = createScratch();
  readonly #pause: Pause | undefined;
  /** Added since the last segment was made. */
  readonly #gathered = new Map<SourceId, PreparedSource>();
  #gatheredCount = 0;
  #segments: readonly LiveSegment[] = [];
  #passageCount = 0;
  #totalLength = 0;

  constructor(pause: Pause | undefined) {
    this.#pause = pause;
  }

  get passageCount(): number {
    return this.#passageCount + this.#gatheredCount;
  }

  add(source: PreparedSource): void {
    this.remove(source.id);
    if (source.cuts.length === 0) return;
    this.#gathered.set(source.id, source);
    this.#gatheredCount += source.cuts.length;
    if (this.#gatheredCount >= gatheredPassages) this.#settle();
  }

  remove(id: SourceId): void {
    const gathered = this.#gathered.get(id);
    if (gathered) {
      this.#gathered.delete(id);
      this.#gatheredCount -= gathered.cuts.length;
    }
    const found = sourceIn(this.#segments, id);
    if (!found) return;
    countSource(this.#counts, found.part.segment, found.place, -1);
    this.#passageCount -= found.to - found.from;
    this.#totalLength -= sumOf(found.part.segment.lengths, found.from, found.to);
    this.#segments = withoutSource(this.#segments, found);
  }

  snapshot(): PassageSearch {
    this.#settle();
    const state = {
      segments: this.#segments,
      frequencies: this.#counts.frozen(),
      vocabulary: this.#vocabulary,
      passageCount: this.#passageCount,
      totalLength: this.#totalLength,
    };
    return createLocalSearch(state, this.#scratch, this.#pause);
  }

  #settle(): void {
    if (this.#gathered.size === 0) return;
    const segment = segmentOf([...this.#gathered.values()], this.#vocabulary);
    this.#gathered.clear();
    this.#gatheredCount = 0;
    for (let place = 0; place < segment.sources.length; place++) countSource(this.#counts, segment, place, 1);
    this.#passageCount += segment.lengths.length;
    this.#totalLength += sumOf(segment.lengths, 0, segment.lengths.length);
    this.#segments = mergedWhereMany([...this.#segments, { segment, removedCount: 0 }]);
  }
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
