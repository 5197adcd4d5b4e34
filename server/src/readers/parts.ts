/** Finds where another article begins in the same file, and what each part is called. */

import type { Part } from '../engine/corpus/source';
import { foldedTitle, isProse, wordCount, type Piece } from './pieces';

/** Words of running text that must stand before and after a border. */
const shortestArticle = { repeated: { before: 80, after: 60 }, ended: { before: 60, after: 30 } } as const;

/**
 * Marks the headings that open another article: a title that stands twice or more in a row, or the first heading after a
 * comment prompt, each only with enough running text before and after.
 */
export function openParts(pieces: readonly Piece[]): readonly Piece[] {
  const after = wordsAfter(pieces);
  const result = [...pieces];
  let before = 0;
  let ended = false;
  pieces.forEach((piece, i) => {
    if (piece.furniture === 'comments') ended = true;
    if (piece.kind === 'boilerplate') return;
    if (piece.kind !== 'heading') {
      before += wordCount(piece.text);
      if (isProse(piece.text)) ended = false;
      return;
    }
    const least = ended ? shortestArticle.ended : shortestArticle.repeated;
    if (before < least.before || (after[i] ?? 0) < least.after || piece.level === 9) return;
    if (ended ? isSomebodysName(piece.text) : !isRepeated(pieces, i)) return;
    result[i] = { ...piece, opensPart: true };
    before = 0;
    ended = false;
  });
  return result;
}

/** Over a reader's comment stands who wrote it. */
function isSomebodysName(line: string): boolean {
  return wordCount(line, 3) < 3;
}

/** Words of running text after each piece, to the file's end. */
function wordsAfter(pieces: readonly Piece[]): readonly number[] {
  const after = new Array<number>(pieces.length).fill(0);
  let words = 0;
  for (let i = pieces.length - 1; i >= 0; i--) {
    after[i] = words;
    const piece = pieces[i];
    if (piece && piece.kind !== 'boilerplate' && piece.kind !== 'heading') words += wordCount(piece.text);
  }
  return after;
}

function isRepeated(pieces: readonly Piece[], i: number): boolean {
  const title = foldedTitle(pieces[i]?.text ?? '');
  return title.includes(' ') && foldedTitle(pieces[i + 1]?.text ?? '') === title;
}

/** Index ranges of the pieces of each part. */
export function partRanges(pieces: readonly Piece[]): readonly (readonly [number, number])[] {
  const starts = [0, ...pieces.flatMap((piece, i) => (piece.opensPart && i > 0 ? [i] : []))];
  return starts.map((start, n) => [start, starts[n + 1] ?? pieces.length] as const);
}

/** The parts of a file; `title` names the first where its text does not, `length` is the text's. */
export function partsOf(pieces: readonly Piece[], title: string, length: number): readonly Part[] {
  const openings = [0, ...pieces.flatMap((piece, i) => (piece.opensPart && i > 0 ? [i] : []))];
  return openings.map((opening, n) => {
    const start = n === 0 ? 0 : (pieces[opening]?.span.start ?? 0);
    const next = openings[n + 1];
    const end = next === undefined ? length : (pieces[next]?.span.start ?? length);
    return { title: titleAt(pieces, opening) ?? (n === 0 ? title : `${title} (${n + 1})`), span: { start, end } };
  });
}

/** The title among the headings before the running text from `from` on: the one that is repeated, else the first that asks nothing. */
export function titleAt(pieces: readonly Piece[], from: number): string | undefined {
  const head: Piece[] = [];
  for (const piece of pieces.slice(from, from + 60)) {
    if (piece.kind === 'heading' && piece.level !== 9 && (head.length === 0 || !piece.opensPart)) head.push(piece);
    else if (piece.furniture === 'repetition') head.push(piece);
    else if (piece.kind !== 'boilerplate' && (isProse(piece.text) || head.length > 0)) break;
  }
  const counts = new Map<string, number>();
  for (const { text } of head) counts.set(foldedTitle(text), (counts.get(foldedTitle(text)) ?? 0) + 1);
  const repeated = head.find(({ text }) => (counts.get(foldedTitle(text)) ?? 0) > 1);
  return (repeated ?? head.find(({ text }) => !/\?\W*$/.test(text)) ?? head[0])?.text;
}
