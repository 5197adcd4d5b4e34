/** Lays a quotation against the stretch of source words it resembles most, word by word. */

import type { Span } from '../../text/span';
import type { QuotedWords, Word } from './quoted-words';

/** One word of the quotation, of the source, or of both. */
export interface AlignedPair {
  readonly quoted?: number;
  readonly source?: number;
}

export interface Alignment {
  /** In order of both rows; from the first to the last source word that belongs to the quotation. */
  readonly pairs: readonly AlignedPair[];
  /** Pairs of equal words. */
  readonly equal: number;
}

/** A quotation longer than this is laid out in pieces, each looked for after the one before: the work grows with its length only. */
const pieceLength = 120;
/** Source words beyond a piece's own length in which it is looked for once the first piece has its place. */
const slack = 160;

/** A little dearer than a source word: at the end of a quotation a word left out before the last is likelier than the last put in. */
const skipQuoted = 1.01;
const skipSource = 1;
const replace = 1.5;
/** Beside a gap, where source words cost nothing, a word that differs stands in the place of another all the same. */
const skipBesideGap = 1.6;
/** Passing over source words at a gap is almost free, and free ties go to the nearest words. */
const skipAtGap = 0.004;

export function alignWords(quoted: QuotedWords, source: readonly Word[]): Alignment {
  const pairs: AlignedPair[] = [];
  let from = 0;
  for (let at = 0; at < quoted.words.length; at += pieceLength) {
    const end = Math.min(at + pieceLength, quoted.words.length);
    const to = at === 0 ? source.length : Math.min(source.length, from + (end - at) + slack);
    const piece = alignPiece(quoted, { start: at, end }, source, { start: from, end: to });
    const first = piece.find((it) => it.source !== undefined)?.source;
    if (at > 0 && first !== undefined) for (let i = from; i < first && first - from < slack; i++) pairs.push({ source: i });
    pairs.push(...piece);
    from = (piece.findLast((it) => it.source !== undefined)?.source ?? from - 1) + 1;
  }
  return { pairs, equal: pairs.filter((it) => it.quoted !== undefined && it.source !== undefined && sameWord(quoted, source, it)).length };
}

function sameWord(quoted: QuotedWords, source: readonly Word[], pair: AlignedPair): boolean {
  return quoted.words[pair.quoted ?? -1]?.key === source[pair.source ?? -1]?.key;
}

const diagonal = 0;
const up = 1;
const left = 2;

/** Semi-global alignment (Sellers 1980): source words before and after the quotation cost nothing. */
function alignPiece(quoted: QuotedWords, rows: Span, source: readonly Word[], { start: from, end: to }: Span): readonly AlignedPair[] {
  const { start: at, end } = rows;
  const columns = to - from + 1;
  const steps = new Uint8Array((end - at + 1) * columns);
  let above = new Float64Array(columns);
  for (let i = at; i < end; i++) {
    const row = new Float64Array(columns);
    row[0] = (above[0] ?? 0) + skipQuoted;
    steps[(i - at + 1) * columns] = up;
    const key = quoted.words[i]?.key;
    const pass = i + 1 < end && quoted.gaps.has(i + 1) ? skipAtGap : skipSource;
    const drop = quoted.gaps.has(i) || quoted.gaps.has(i + 1) ? skipBesideGap : skipQuoted;
    for (let j = 1; j < columns; j++) {
      const match = (above[j - 1] ?? 0) + (source[from + j - 1]?.key === key ? 0 : replace);
      const skip = (above[j] ?? 0) + drop;
      const over = (row[j - 1] ?? 0) + (i === end - 1 ? skipSource : pass);
      const best = Math.min(match, skip, over);
      row[j] = best;
      steps[(i - at + 1) * columns + j] = best === match ? diagonal : best === skip ? up : left;
    }
    above = row;
  }
  return trimmed(walkBack(steps, columns, end - at, cheapest(above), at, from));
}

function cheapest(row: Float64Array): number {
  let best = 0;
  for (let j = 1; j < row.length; j++) if ((row[j] ?? 0) < (row[best] ?? 0)) best = j;
  return best;
}

function walkBack(steps: Uint8Array, columns: number, rows: number, column: number, at: number, from: number): readonly AlignedPair[] {
  const pairs: AlignedPair[] = [];
  let i = rows;
  let j = column;
  while (i > 0) {
    const step = j === 0 ? up : steps[i * columns + j];
    if (step === diagonal) pairs.push({ quoted: at + --i, source: from + --j });
    else if (step === up) pairs.push({ quoted: at + --i });
    else pairs.push({ source: from + --j });
  }
  return pairs.reverse();
}

/** Source words at the ends belong to nothing. */
function trimmed(pairs: readonly AlignedPair[]): readonly AlignedPair[] {
  let start = 0;
  let end = pairs.length;
  while (start < end && pairs[start]?.quoted === undefined) start++;
  while (end > start && pairs[end - 1]?.quoted === undefined) end--;
  return pairs.slice(start, end);
}
