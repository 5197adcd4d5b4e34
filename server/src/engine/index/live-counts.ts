/** In how many live passages each term occurs; a frozen copy costs one reference per sixty-four terms, a change one small block. */

export interface Frequencies {
  /** 0 for a term that came later. */
  of(term: number): number;
}

export interface LiveCounts extends Frequencies {
  add(term: number, by: number): void;
  /** A copy that later changes do not reach. */
  frozen(): Frequencies;
}

const blockBits = 6;
const blockSize = 1 << blockBits;

export function createLiveCounts(): LiveCounts {
  const blocks: Int32Array[] = [];
  /** The age in which a block was last made its own; older blocks are shared with frozen copies. */
  const ownedSince: number[] = [];
  let age = 0;
  return {
    of: (term) => countIn(blocks, term),
    add(term, by) {
      const at = term >> blockBits;
      while (blocks.length <= at) {
        blocks.push(new Int32Array(blockSize));
        ownedSince.push(age);
      }
      let block = blocks[at] ?? new Int32Array(blockSize);
      if (ownedSince[at] !== age) {
        block = block.slice();
        ownedSince[at] = age;
      }
      const within = term & (blockSize - 1);
      block[within] = (block[within] ?? 0) + by;
      blocks[at] = block;
    },
    frozen() {
      age++;
      const kept = blocks.slice();
      return { of: (term) => countIn(kept, term) };
    },
  };
}

function countIn(blocks: readonly Int32Array[], term: number): number {
  return blocks[term >> blockBits]?.[term & (blockSize - 1)] ?? 0;
}
