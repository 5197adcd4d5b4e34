/**
 * Which sources may go back to the same text: those that share one of their smallest hashes. Where very many share it,
 * each is held against a few representatives alone, so that thousands of sources nearly alike cost no more than their
 * number. Who is a candidate of whom depends on the sources there are, never on the order in which they came.
 */

import { HashOwners } from './hash-owners';
import type { Sketch } from './shingles';
import type { SourceId } from './source';

/** Sources that go by a number; each with its sketch and a rank by which representatives are chosen. */
export interface Ranked {
  readonly id: SourceId;
  readonly number: number;
  readonly sketch: Sketch;
  readonly rank: number;
}

/** What a source that came or went changed about the candidates. */
export interface CandidateChange {
  /** Pairs that are candidates now, and may have been before. */
  readonly came: ReadonlyMap<number, ReadonlySet<number>>;
  /** Sources that represent a hash no longer: some of their pairs may be candidates no more. */
  readonly displaced: ReadonlySet<number>;
}

/** Smallest hashes by which candidates are found. */
const lookedUp = 32;
/** Sources that stand for all that have a hash, where more have it. */
const representatives = 16;

/** A hash that more sources have than can be compared with one another. */
interface Crowd {
  size: number;
  /** By rank, the first of all. */
  readonly first: Ranked[];
}

export class OriginCandidates {
  readonly #owners = new HashOwners();
  readonly #crowds = new Map<number, Crowd>();
  readonly #known: (Ranked | undefined)[] = [];

  add(source: Ranked): CandidateChange {
    const found = new Set<number>();
    const displaced = new Set<number>();
    for (const hash of hashesOf(source)) {
      const before = this.#crowds.get(hash)?.first ?? this.#ownersOf(hash);
      for (const it of before) found.add(it.number);
      const out = this.#join(hash, source, before);
      // Where it represents the hash itself, it is held against all who have it.
      if (out && out !== source) {
        displaced.add(out.number);
        this.#owners.forEach(hash, (number) => found.add(number));
      }
      this.#owners.add(hash, source.number);
    }
    this.#known[source.number] = source;
    found.delete(source.number);
    return { came: new Map([[source.number, found]]), displaced };
  }

  remove(source: Ranked): CandidateChange {
    const came = new Map<number, Set<number>>();
    this.#known[source.number] = undefined;
    for (const hash of hashesOf(source)) {
      this.#owners.remove(hash, source.number);
      const risen = this.#leave(hash, source);
      if (!risen) continue;
      const others = came.get(risen.number) ?? new Set<number>();
      this.#owners.forEach(hash, (number) => number !== risen.number && others.add(number));
      came.set(risen.number, others);
    }
    return { came, displaced: new Set() };
  }

  /** Of two that are known. */
  areCandidates(a: Ranked, b: Ranked): boolean {
    const others = new Set(hashesOf(b));
    return hashesOf(a).some((hash) => {
      if (!others.has(hash)) return false;
      const crowd = this.#crowds.get(hash);
      return !crowd || crowd.first.some(({ number }) => number === a.number || number === b.number);
    });
  }

  /** The one that gives way where there are too many to represent the hash; the source itself where it does not come before the others. */
  #join(hash: number, source: Ranked, before: readonly Ranked[]): Ranked | undefined {
    const crowd = this.#crowds.get(hash);
    if (!crowd && before.length < representatives) return undefined;
    const first = [...before, source].sort(byRank);
    const out = first.length > representatives ? first.pop() : undefined;
    this.#crowds.set(hash, { size: (crowd?.size ?? before.length) + 1, first });
    return out;
  }

  /** The one that represents the hash in its place. */
  #leave(hash: number, source: Ranked): Ranked | undefined {
    const crowd = this.#crowds.get(hash);
    if (!crowd) return undefined;
    crowd.size--;
    const at = crowd.first.findIndex((it) => it.number === source.number);
    if (at >= 0) crowd.first.splice(at, 1);
    const risen = at < 0 ? undefined : this.#nextOf(hash, crowd.first);
    if (risen) crowd.first.push(risen);
    if (crowd.size <= representatives) this.#crowds.delete(hash);
    return risen;
  }

  #nextOf(hash: number, first: readonly Ranked[]): Ranked | undefined {
    const present = new Set(first.map((it) => it.number));
    return this.#ownersOf(hash).filter((it) => !present.has(it.number)).sort(byRank)[0];
  }

  #ownersOf(hash: number): readonly Ranked[] {
    const owners: Ranked[] = [];
    this.#owners.forEach(hash, (number) => {
      const it = this.#known[number];
      if (it) owners.push(it);
    });
    return owners;
  }
}

function hashesOf({ sketch }: Ranked): Sketch {
  return sketch.subarray(0, lookedUp);
}

function byRank(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || (a.id < b.id ? -1 : 1);
}
