/** The frame of a value: how many of the very words directly before and behind it in a claim stand directly around another place too. */

import type { AnalysedText } from './analysed-text';

export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export interface Frame {
  readonly before: number;
  readonly behind: number;
}

/** In words, signs included ("an increase of 307% compared to"); each side counts up to `REACH`. */
export function frameOf(claim: AnalysedText, own: Stretch, source: AnalysedText, other: Stretch): Frame {
  const run = (from: number, to: number, step: number): number => {
    let length = 0;
    while (length < REACH && isSame(claim, from + step * length, source, to + step * length)) length++;
    return length;
  };
  return { before: run(own.first - 1, other.first - 1, -1), behind: run(own.last + 1, other.last + 1, 1) };
}

const REACH = 5;

function isSame(claim: AnalysedText, at: number, source: AnalysedText, place: number): boolean {
  const word = claim.words[at];
  return word !== undefined && word.lower === source.words[place]?.lower;
}
