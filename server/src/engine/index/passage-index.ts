/**
 * The index of all passages. It grows by small segments that are merged as they become many (a log-structured merge,
 * O'Neil et al. 1996), those from files by whoever keeps the files; a removal only marks. Whatever the steps, its answers
 * are those of an index built at once.
 */

import type { SourceId } from '../corpus/source';
import type { PreparedSource } from '../corpus/prepared-source';
import type { PassageSearch, Pause } from '../ports';
import { sourceIn } from './index-state';
import type { LiveSegment } from './index-state';
import { isLive, liveSegment, toMerge, withoutSource } from './live-segments';
import { createLocalSearch } from './local-search';
import { createScratch } from './max-score';
import { mergeSegments, mergeSteps } from './merge-segments';
import { segmentOf } from './segment';
import type { Segment } from './segment';

export interface PassageIndex {
  /** Takes the place of a source of the same id. */
  add(source: PreparedSource): void;
  remove(id: SourceId): void;
  /** Takes in a segment that was saved; its sources take the place of the same ids, those in `removed` count no longer. */
  open(segment: Segment, removed?: Iterable<SourceId>): void;
  /** All segments, oldest first, and which of their sources count no longer. */
  segments(): readonly SegmentState[];
  /** Puts a merged segment in the place of its parts; what was removed of them meanwhile stays removed. */
  replace(parts: readonly Segment[], merged: Segment | undefined): void;
  /** Goes on answering as of now, whatever is added or removed later. */
  snapshot(): PassageSearch;
  readonly passageCount: number;
}

export interface SegmentState {
  readonly segment: Segment;
  readonly removed: readonly SourceId[];
}

export interface PassageIndexOptions {
  /** Awaited now and then while many queries are answered in one call. */
  readonly pause?: Pause;
}

export function createPassageIndex(options: PassageIndexOptions = {}): PassageIndex {
  const index = new GrowingIndex(options);
  return {
    add: (source) => index.add(source),
    remove: (id) => index.remove(id),
    open: (segment, removed = []) => index.open(segment, removed),
    segments: () => index.segments(),
    replace: (parts, segment) => index.replace(parts, segment),
    snapshot: () => index.snapshot(),
    get passageCount() {
      return index.passageCount;
    },
  };
}

/** Passages that are gathered before they become a segment; a segment for each of a thousand small files would be merged in vain. */
const gatheredPassages = 60_000;

class GrowingIndex {
  readonly #scratch = createScratch();
  readonly #options: PassageIndexOptions;
  /** Added since the last segment was made. */
  readonly #gathered = new Map<SourceId, PreparedSource>();
  #gatheredCount = 0;
  #segments: readonly LiveSegment[] = [];

  constructor(options: PassageIndexOptions) {
    this.#options = options;
  }

  get passageCount(): number {
    return this.#segments.reduce((sum, it) => sum + it.passageCount, this.#gatheredCount);
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
    const rest = withoutSource(found.part, found);
    this.#segments = rest.passageCount === 0 ? this.#segments.toSpliced(found.at, 1) : this.#segments.with(found.at, rest);
  }

  open(segment: Segment, removed: Iterable<SourceId>): void {
    const gone = new Set(removed);
    for (const { id } of segment.sources) if (!gone.has(id)) this.remove(id);
    if (segment.sources.length > gone.size) this.#segments = [...this.#segments, liveSegment(segment, gone)];
  }

  segments(): readonly SegmentState[] {
    this.#settle();
    return this.#segments.map((part) => ({
      segment: part.segment,
      removed: part.segment.sources.filter((_, place) => !isLive(part, place)).map((it) => it.id),
    }));
  }

  replace(parts: readonly Segment[], segment: Segment | undefined): void {
    const live = new Set(this.#segments.filter((it) => parts.includes(it.segment)).flatMap((part) => part.segment.sources.filter((_, place) => isLive(part, place)).map((it) => it.id)));
    const at = Math.max(0, this.#segments.findIndex((it) => parts.includes(it.segment)));
    const removed = segment?.sources.filter((it) => !live.has(it.id)).map((it) => it.id) ?? [];
    const others = this.#segments.filter((it) => !parts.includes(it.segment));
    this.#segments = segment && removed.length < segment.sources.length ? others.toSpliced(at, 0, liveSegment(segment, removed)) : others;
  }

  snapshot(): PassageSearch {
    this.#settle();
    const state = {
      segments: this.#segments,
      passageCount: this.passageCount,
      totalLength: this.#segments.reduce((sum, it) => sum + it.totalLength, 0),
    };
    return createLocalSearch(state, this.#scratch, this.#options.pause);
  }

  #settle(): void {
    if (this.#gathered.size > 0) {
      const sources = [...this.#gathered.values()];
      this.#gathered.clear();
      this.#gatheredCount = 0;
      this.#segments = [...this.#segments, liveSegment(segmentOf(sources), [])];
    }
    if (this.#options.pause) void this.#mergeInTurns(this.#options.pause);
    else for (let parts = toMerge(this.#segments); parts; parts = toMerge(this.#segments)) this.#replaceLive(parts, mergeSegments(parts));
  }

  #isMerging = false;

  /** Beside what the thread is asked for, which goes on with the parts; what is removed of them meanwhile is removed of the whole as well. */
  async #mergeInTurns(pause: Pause): Promise<void> {
    if (this.#isMerging) return;
    this.#isMerging = true;
    for (let parts = toMerge(this.#segments); parts; parts = toMerge(this.#segments)) {
      await pause();
      const steps = mergeSteps(parts);
      let step = steps.next();
      for (; !step.done; step = steps.next()) await pause();
      this.#replaceLive(parts, step.value);
    }
    this.#isMerging = false;
  }

  #replaceLive(parts: readonly LiveSegment[], segment: Segment | undefined): void {
    this.replace(parts.map((it) => it.segment), segment);
  }
}
