/**
 * Knows which sources go back to the same text: reprints, wire copies, releases taken over. Each pair depends on its two
 * texts alone, so what is kept step by step equals what a rebuild finds.
 */

import { HashOwners } from './hash-owners';
import { estimatedOverlap, shinglesOf, sketchOf, type Sketch } from './shingles';
import type { ReadDocument, SourceId } from './source';

/** Two sources of which one has much of the other. */
export interface Overlap {
  /** The smaller id. */
  readonly a: SourceId;
  readonly b: SourceId;
  /** The share of the shorter text that both have, 0 to 1. */
  readonly share: number;
}

/** Sources that go back to one text. */
export interface SameOrigin {
  /** At least two, sorted. */
  readonly sources: readonly SourceId[];
  readonly overlaps: readonly Overlap[];
}

/** Runs of five words that both must have, and the share of the shorter text they must be. */
const leastShared = 24;
const leastShare = 0.5;
/** Below this share by the sketches the texts are not compared. */
const leastEstimate = 0.35;
/** Smallest hashes by which candidates are found. */
const lookedUp = 32;

const noSketch: Sketch = new Uint32Array();

type Text = Pick<ReadDocument, 'text' | 'blocks'>;

interface Known {
  readonly sketch: Sketch;
  readonly text: Text;
  readonly number: number;
}

export class OriginIndex {
  readonly #known = new Map<SourceId, Known>();
  readonly #byHash = new HashOwners();
  /** Sources by the number that stands for them among the hashes; those given back are given out again. */
  readonly #numbered: (SourceId | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #overlaps = new Map<SourceId, Map<SourceId, number>>();

  put(id: SourceId, text: Text, sketch: Sketch = sketchOf(text)): void {
    this.remove(id);
    if (sketch.length < leastShared) return;
    const number = this.#free.pop() ?? this.#numbered.length;
    const known = { sketch, text, number };
    const own = this.#candidates(sketch).filter((other) => estimatedOverlap(sketch, this.#known.get(other)?.sketch ?? noSketch) >= leastEstimate);
    const shingles = own.length > 0 ? shinglesOf(text) : new Set<number>();
    for (const other of own) this.#compare(id, shingles, other);
    this.#known.set(id, known);
    this.#numbered[number] = id;
    for (const hash of sketch.subarray(0, lookedUp)) this.#byHash.add(hash, number);
  }

  /** The same text, to be read elsewhere. */
  move(id: SourceId, text: Text): void {
    const known = this.#known.get(id);
    if (known) this.#known.set(id, { ...known, text });
  }

  remove(id: SourceId): void {
    const known = this.#known.get(id);
    if (!known) return;
    for (const hash of known.sketch.subarray(0, lookedUp)) this.#byHash.remove(hash, known.number);
    this.#numbered[known.number] = undefined;
    this.#free.push(known.number);
    this.#known.delete(id);
    for (const other of this.#overlaps.get(id)?.keys() ?? []) this.#overlaps.get(other)?.delete(id);
    this.#overlaps.delete(id);
  }

  /** By source; those that stand alone are not named. */
  groups(): ReadonlyMap<SourceId, SameOrigin> {
    const groups = new Map<SourceId, SameOrigin>();
    for (const id of [...this.#overlaps.keys()].sort()) {
      if (groups.has(id)) continue;
      const sources = this.#reachable(id);
      if (sources.length < 2) continue;
      const group = { sources, overlaps: this.#overlapsOf(sources) };
      for (const member of sources) groups.set(member, group);
    }
    return groups;
  }

  #candidates(sketch: Sketch): readonly SourceId[] {
    const found = new Set<SourceId>();
    for (const hash of sketch.subarray(0, lookedUp)) this.#byHash.forEach(hash, (number) => found.add(this.#numbered[number] ?? ''));
    return [...found];
  }

  #compare(id: SourceId, shingles: ReadonlySet<number>, other: SourceId): void {
    const known = this.#known.get(other);
    if (!known) return;
    const theirs = shinglesOf(known.text);
    let shared = 0;
    for (const hash of shingles) if (theirs.has(hash)) shared++;
    const share = shared / Math.max(1, Math.min(shingles.size, theirs.size));
    if (shared < leastShared || share < leastShare) return;
    this.#note(id, other, share);
    this.#note(other, id, share);
  }

  #note(from: SourceId, to: SourceId, share: number): void {
    this.#overlaps.set(from, (this.#overlaps.get(from) ?? new Map<SourceId, number>()).set(to, share));
  }

  #reachable(id: SourceId): readonly SourceId[] {
    const seen = new Set([id]);
    for (const at of seen) for (const next of this.#overlaps.get(at)?.keys() ?? []) seen.add(next);
    return [...seen].sort();
  }

  #overlapsOf(sources: readonly SourceId[]): readonly Overlap[] {
    return sources.flatMap((a) => [...(this.#overlaps.get(a) ?? [])].filter(([b]) => a < b).sort(([x], [y]) => (x < y ? -1 : 1)).map(([b, share]) => ({ a, b, share })));
  }
}
