/** Which owners have a hash: many hashes, few owners each, at some twenty bytes an entry where a map of sets takes hundreds. */

export class HashOwners {
  /** First entry of each bucket, and the next of each entry; -1 ends a row. */
  #heads = new Int32Array(1024).fill(-1);
  #next = new Int32Array(1024);
  #hashes = new Uint32Array(1024);
  #owners = new Uint32Array(1024);
  #end = 0;
  /** Entries that were given back. */
  #free = -1;

  add(hash: number, owner: number): void {
    const entry = this.#newEntry();
    this.#hashes[entry] = hash;
    this.#owners[entry] = owner;
    this.#link(entry);
  }

  remove(hash: number, owner: number): void {
    const bucket = this.#bucketOf(hash);
    let before = -1;
    for (let at = this.#heads[bucket] as number; at >= 0; before = at, at = this.#next[at] as number) {
      if (this.#hashes[at] !== hash || this.#owners[at] !== owner) continue;
      if (before < 0) this.#heads[bucket] = this.#next[at] as number;
      else this.#next[before] = this.#next[at] as number;
      this.#next[at] = this.#free;
      this.#free = at;
      return;
    }
  }

  forEach(hash: number, see: (owner: number) => void): void {
    for (let at = this.#heads[this.#bucketOf(hash)] as number; at >= 0; at = this.#next[at] as number) if (this.#hashes[at] === hash) see(this.#owners[at] as number);
  }

  /** Hashes are the smallest of many, so their first bits are alike. */
  #bucketOf(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> 8) & (this.#heads.length - 1);
  }

  #link(entry: number): void {
    const bucket = this.#bucketOf(this.#hashes[entry] as number);
    this.#next[entry] = this.#heads[bucket] as number;
    this.#heads[bucket] = entry;
  }

  #newEntry(): number {
    if (this.#free >= 0) {
      const entry = this.#free;
      this.#free = this.#next[entry] as number;
      return entry;
    }
    if (this.#end === this.#next.length) this.#grow();
    return this.#end++;
  }

  /** Only where no entry is free, so that each is in its row. By a quarter, as all of it is kept for good. */
  #grow(): void {
    const size = Math.ceil(this.#next.length * 1.25);
    [this.#next, this.#hashes, this.#owners] = [new Int32Array(size), grown(this.#hashes, size), grown(this.#owners, size)];
    while (this.#heads.length * 3 < size) this.#heads = new Int32Array(this.#heads.length * 2);
    this.#heads.fill(-1);
    for (let entry = 0; entry < this.#end; entry++) this.#link(entry);
  }
}

function grown(numbers: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(size);
  larger.set(numbers);
  return larger;
}
