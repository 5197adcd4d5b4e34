/** Which pieces of the saved index are to be merged, so that they stay few and each passage is written a logarithmic number of times. */

/** As many of one size class are merged into one of the next. */
const perClass = 4;
/** A piece of this size is merged with no other, so that no piece has more passages than two bytes can number. */
const fullSize = 16_384;
/** More than the classes can hold come of pieces whose sizes alternate. */
const mostPieces = 20;

interface Piece {
  readonly size: number;
  /** Whether half of it counts no longer. */
  readonly isHalfDead: boolean;
}

/** A run of neighbours, as later pieces must stay later; `undefined` where all is well. */
export function segmentsToMerge(pieces: readonly Piece[]): { readonly from: number; readonly to: number } | undefined {
  let from = 0;
  for (let to = 1; to <= pieces.length; to++) {
    if (classOf(pieces[to]) === classOf(pieces[from]) && to < pieces.length) continue;
    if (to - from >= perClass && classOf(pieces[from]) < classOf({ size: fullSize })) return { from, to: from + perClass };
    from = to;
  }
  const small = pieces.length - 1 - pieces.findLastIndex((it) => it.size >= fullSize);
  if (small > mostPieces) return { from: pieces.length - perClass, to: pieces.length };
  const dead = pieces.findIndex((it) => it.isHalfDead);
  return dead < 0 ? undefined : { from: dead, to: dead + 1 };
}

function classOf(piece: Pick<Piece, 'size'> | undefined): number {
  if (!piece) return -1;
  return piece.size >= fullSize ? Infinity : Math.floor(Math.log2(Math.max(1, piece.size)) / 2);
}
