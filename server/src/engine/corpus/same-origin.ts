/**
 * Knows which sources go back to the same text: reprints, wire copies, releases taken over. Whether two do depends on their
 * texts alone, and whether they are compared on which sources there are, so what is kept step by step equals what a rebuild finds.
 */

import { OriginCandidates, type CandidateChange, type Ranked } from './origin-candidates';
import { estimatedOverlap, shinglesOf, sketchOf, type Sketch } from './shingles';
import { SketchPool } from './sketch-pool';
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
  /** Of this source with others; in a large group not with all of them. Read from the texts when first asked for. */
  readonly overlaps: readonly Overlap[];
}

/** Runs of five words that both must have, and the share of the shorter text they must be. */
const leastShared = 24;
const leastShare = 0.5;
/** Below this share by the sketches the texts are not compared, and from this on they need not be. */
const leastEstimate = 0.35;
const sureEstimate = 0.68;
/** Hashes that an estimate must rest on to be sure: it is off by seven hundredths then. */
const sureHashes = 48;

type Text = Pick<ReadDocument, 'text' | 'blocks'>;

/** One for each source, so small. */
class Known implements Ranked {
  readonly id: SourceId;
  readonly number: number;
  readonly rank: number;
  readonly #sketches: SketchPool;
  text: Text;

  constructor(id: SourceId, number: number, text: Text, sketches: SketchPool) {
    this.id = id;
    this.number = number;
    this.rank = rankOf(id);
    this.text = text;
    this.#sketches = sketches;
  }

  get sketch(): Sketch {
    return this.#sketches.get(this.number);
  }
}

export class OriginIndex {
  readonly #known = new Map<SourceId, Known>();
  readonly #candidates = new OriginCandidates();
  readonly #sketches = new SketchPool();
  /** Sources by the number that stands for them among the candidates; those given back are given out again. */
  readonly #numbered: (SourceId | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #alike = new Map<SourceId, Set<SourceId>>();
  #groups: ReadonlyMap<SourceId, SameOrigin> | undefined;

  put(id: SourceId, text: Text, sketch: Sketch = sketchOf(text)): void {
    this.remove(id);
    if (sketch.length < leastShared) return;
    const number = this.#free.pop() ?? this.#numbered.length;
    this.#sketches.put(number, sketch);
    const known = new Known(id, number, text, this.#sketches);
    this.#known.set(id, known);
    this.#numbered[number] = id;
    this.#follow(this.#candidates.add(known));
  }

  /** The same text, to be read elsewhere. */
  move(id: SourceId, text: Text): void {
    const known = this.#known.get(id);
    if (known) known.text = text;
  }

  remove(id: SourceId): void {
    const known = this.#known.get(id);
    if (!known) return;
    for (const other of this.#alike.get(id) ?? []) this.#part(id, other);
    this.#known.delete(id);
    this.#numbered[known.number] = undefined;
    this.#free.push(known.number);
    this.#follow(this.#candidates.remove(known));
  }

  /** By source; those that stand alone are not named. The same until the next source comes or goes that is not alone. */
  groups(): ReadonlyMap<SourceId, SameOrigin> {
    this.#groups ??= this.#groupsNow();
    return this.#groups;
  }

  #groupsNow(): ReadonlyMap<SourceId, SameOrigin> {
    const groups = new Map<SourceId, SameOrigin>();
    for (const id of this.#alike.keys()) {
      if (groups.has(id)) continue;
      const sources = this.#reachable(id);
      for (const member of sources) groups.set(member, this.#groupOf(member, sources));
    }
    return groups;
  }

  #groupOf(id: SourceId, sources: readonly SourceId[]): SameOrigin {
    const own = this.#known.get(id);
    const others = [...(this.#alike.get(id) ?? [])].sort().flatMap((other) => this.#known.get(other) ?? []);
    let overlaps: readonly Overlap[] | undefined;
    return {
      sources,
      get overlaps() {
        return (overlaps ??= own ? overlapsOf(own, others) : []);
      },
    };
  }

  #follow({ came, displaced }: CandidateChange): void {
    for (const [number, others] of came) {
      const one = this.#knownAs(number);
      if (one) this.#compareWithAll(one, others);
    }
    for (const number of displaced) {
      const one = this.#knownAs(number);
      if (one) for (const other of this.#alike.get(one.id) ?? []) if (!this.#candidates.areCandidates(one, this.#known.get(other) ?? one)) this.#part(one.id, other);
    }
  }

  #compareWithAll(one: Known, others: ReadonlySet<number>): void {
    let shingles: ReadonlySet<number> | undefined;
    for (const number of others) {
      const other = this.#knownAs(number);
      if (!other || this.#alike.get(one.id)?.has(other.id)) continue;
      const { share, hashes } = estimatedOverlap(one.sketch, other.sketch);
      if (share < leastEstimate) continue;
      const isSure = share >= sureEstimate && hashes >= sureHashes;
      if (isSure || isAlike((shingles ??= shinglesOf(one.text)), shinglesOf(other.text))) this.#join(one.id, other.id);
    }
  }

  #knownAs(number: number): Known | undefined {
    return this.#known.get(this.#numbered[number] ?? '');
  }

  #join(a: SourceId, b: SourceId): void {
    this.#groups = undefined;
    for (const [from, to] of [[a, b], [b, a]] as const) this.#alike.set(from, (this.#alike.get(from) ?? new Set<SourceId>()).add(to));
  }

  #part(a: SourceId, b: SourceId): void {
    this.#groups = undefined;
    for (const [from, to] of [[a, b], [b, a]] as const) {
      const others = this.#alike.get(from);
      others?.delete(to);
      if (others?.size === 0) this.#alike.delete(from);
    }
  }

  #reachable(id: SourceId): readonly SourceId[] {
    const seen = new Set([id]);
    for (const at of seen) for (const next of this.#alike.get(at) ?? []) seen.add(next);
    return [...seen].sort();
  }
}

function isAlike(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const shared = sharedBy(a, b);
  return shared >= leastShared && shared / Math.min(a.size, b.size) >= leastShare;
}

function overlapsOf(own: Known, others: readonly Known[]): readonly Overlap[] {
  const shingles = shinglesOf(own.text);
  return others.map((other) => {
    const theirs = shinglesOf(other.text);
    const share = sharedBy(shingles, theirs) / Math.max(1, Math.min(shingles.size, theirs.size));
    const [a, b] = own.id < other.id ? [own.id, other.id] : [other.id, own.id];
    return { a, b, share };
  });
}

function sharedBy(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const hash of a) if (b.has(hash)) shared++;
  return shared;
}

/** By which representatives are chosen: as good as drawn by lot, and the same each time. */
function rankOf(id: SourceId): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
