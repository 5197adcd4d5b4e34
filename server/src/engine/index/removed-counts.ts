/** In how many removed passages each term of a segment occurs; never changed, and a changed copy costs one small block for each term that changes. */

export interface RemovedCounts {
  /** `term`: its place in the segment. */
  of(term: number): number;
  /** These counts and those that `give` adds. */
  plus(give: (add: (term: number, passages: number) => void) => void): RemovedCounts;
}

const blockBits = 6;
const blockSize = 1 << blockBits;

type Blocks = readonly (Uint32Array | undefined)[];

export const nothingRemoved: RemovedCounts = countsIn([]);

function countsIn(blocks: Blocks): RemovedCounts {
  return {
    of: (term) => blocks[term >> blockBits]?.[term & (blockSize - 1)] ?? 0,
    plus(give) {
      const copies = blocks.slice();
      give((term, passages) => {
        const at = term >> blockBits;
        if (copies[at] === blocks[at]) copies[at] = blocks[at]?.slice() ?? new Uint32Array(blockSize);
        const block = copies[at] as Uint32Array;
        block[term & (blockSize - 1)] = (block[term & (blockSize - 1)] ?? 0) + passages;
      });
      return countsIn(copies);
    },
  };
}
