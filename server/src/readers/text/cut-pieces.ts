/** Cuts plain text into pieces: wrapped lines joined, lists, tables and credited quotations told apart, headings by their shape. */

import { furnitureKind } from '../boilerplate';
import { isProse, isTitleShaped, pieceOf, wordCount, type Piece } from '../pieces';
import { linesOf, type TextLine } from './lines';

/** In order of the text; no boilerplate marked, no speakers yet. */
export function cutPieces(text: string): readonly Piece[] {
  const lines = linesOf(text);
  const pieces: Piece[] = [];
  for (let at = 0; at < lines.length; ) {
    const chunk = chunkAt(lines, at);
    pieces.push(...chunkPieces(text, chunk));
    at += chunk.length;
  }
  return withHeadings(pieces);
}

/** The lines from `at` to the next empty one. */
function chunkAt(lines: readonly TextLine[], at: number): readonly TextLine[] {
  let end = at + 1;
  while (end < lines.length && !lines[end]?.afterBlank) end++;
  return lines.slice(at, end);
}

function chunkPieces(text: string, chunk: readonly TextLine[]): readonly Piece[] {
  const table = tableRows(text, chunk);
  const width = wrapWidth(text, chunk);
  const pieces: Piece[] = [];
  for (let at = 0; at < chunk.length; ) {
    const rows = table(at);
    if (rows.length > 0) {
      pieces.push(...rows);
      at += rows.length;
      continue;
    }
    const end = joinedEnd(text, chunk, at, width);
    pieces.push(linePiece(text, chunk[at]?.start ?? 0, chunk[end - 1]?.end ?? 0));
    at = end;
  }
  return pieces;
}

const longestWrappedLine = 120;

/** Columns at which the chunk seems to be wrapped; 0 where its lines are paragraphs of their own, as those of a title with its date are. */
function wrapWidth(text: string, chunk: readonly TextLine[]): number {
  const last = chunk[chunk.length - 1];
  if (chunk.length < 2 || !last) return 0;
  let widest = 0;
  for (const line of chunk) widest = Math.max(widest, line.indent + line.end - line.start);
  if (widest < 45 || widest > longestWrappedLine) return 0;
  const stopped = /[.!?:…]["'”’»)\]]*$/.test(text.slice(Math.max(last.start, last.end - 6), last.end));
  const full = chunk.filter((line, i) => i + 1 < chunk.length && isFull(text, line, chunk[i + 1] ?? last, widest)).length;
  return stopped && full >= 0.7 * (chunk.length - 1) ? widest : 0;
}

/** Whether the next line's first word would not have fitted. */
function isFull(text: string, line: TextLine, next: TextLine, width: number): boolean {
  const firstWord = text.slice(next.start, Math.min(next.end, next.start + 80)).search(/\s|$/);
  return line.indent + line.end - line.start + 1 + firstWord > width;
}

/** Where the paragraph that begins with line `at` ends. */
function joinedEnd(text: string, chunk: readonly TextLine[], at: number, width: number): number {
  let end = at + 1;
  while (end < chunk.length) {
    const line = chunk[end - 1];
    const next = chunk[end];
    if (!line || !next || !goesOn(text, line, next, width)) break;
    end++;
  }
  return end;
}

/** A full line goes on in the next, and so does one that stops in the middle of a sentence. */
function goesOn(text: string, line: TextLine, next: TextLine, width: number): boolean {
  const words = text.slice(next.start, Math.min(next.end, next.start + 80));
  if (startsAnew.test(words)) return false;
  if (width > 0 && isFull(text, line, next, width)) return true;
  return /^\p{Ll}/u.test(words) && line.end - line.start >= 40 && /[\p{L}\p{N},–—-]$/u.test(text.slice(line.end - 2, line.end));
}

const bullet = /^(?:[•◦‣▪●○·*–—-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+/;
const startsAnew = /^(?:[•◦‣▪●○·*]\s|[–—-]\s|\(?\d{1,3}[.)]\s|\||[\p{Lu}][\p{L}.’' -]{0,40}:\s)/u;

function linePiece(text: string, start: number, end: number): Piece {
  const raw = text.slice(start, end);
  const marker = bullet.exec(raw.slice(0, 12))?.[0].length ?? 0;
  if (marker > 0 && end - start > marker) return pieceOf('list-item', { start: start + marker, end }, raw.slice(marker));
  const credit = creditedSpeaker(raw);
  if (credit) return { ...pieceOf('quotation', { start, end }, raw), speaker: credit };
  return pieceOf('paragraph', { start, end }, raw);
}

/** The name after the dash in a line that is one quotation with its credit: “...” – Name Surname. */
function creditedSpeaker(line: string): string | undefined {
  if (!/^["“„«]/.test(line)) return undefined;
  const tail = line.slice(-90);
  return /["”“»]\s*[–—-]{1,2}\s*(\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,5})(?:,[^."”]{0,60})?$/u.exec(tail)?.[1];
}

type RowsAt = (at: number) => readonly Piece[];

/** Finds table rows in a chunk: lines of cells between bars, or at least three lines with the same number of tabs. */
function tableRows(text: string, chunk: readonly TextLine[]): RowsAt {
  const cells = chunk.map((line) => cellCount(text.slice(line.start, line.end)));
  return (at) => {
    const count = cells[at] ?? 0;
    let end = at;
    while (end < chunk.length && count > 1 && cells[end] === count) end++;
    if (end - at < 3) return [];
    return rowPieces(text, chunk.slice(at, end));
  };
}

function cellCount(line: string): number {
  if (line.startsWith('|') && line.endsWith('|') && line.length > 2) return line.split('|').length - 2;
  const tabs = line.split('\t').length;
  return tabs > 2 ? tabs + 1000 : 0;
}

function rowPieces(text: string, lines: readonly TextLine[]): readonly Piece[] {
  let row = 0;
  return lines.map((line, index) => {
    const span = { start: line.start, end: line.end };
    const words = text.slice(line.start, line.end);
    if (index === 0) return { ...pieceOf('heading', span, words), level: 9 };
    if (/^[|\s:-]+$/.test(words)) return pieceOf('boilerplate', span, words);
    return { ...pieceOf('table-row', span, words), row: ++row };
  });
}

/** A heading is a title-shaped line before running text or another heading, the first line that no stop ends, or a title said twice. */
function withHeadings(pieces: readonly Piece[]): readonly Piece[] {
  const result = [...pieces];
  const top = pieces.findIndex((piece) => furnitureKind(piece) === undefined);
  for (let i = pieces.length - 2; i >= 0; i--) {
    const piece = pieces[i];
    const next = result[i + 1];
    if (piece?.kind === 'paragraph' && next && isHeading(piece.text, next, i === top)) result[i] = { ...piece, kind: 'heading', level: 2 };
  }
  for (let i = 1; i < pieces.length; i++) {
    const piece = result[i];
    if (piece?.kind === 'paragraph' && result[i - 1]?.kind === 'heading' && result[i - 1]?.text === piece.text) result[i] = { ...piece, kind: 'heading', level: 2 };
  }
  return result;
}

function isHeading(line: string, next: Piece, first: boolean): boolean {
  if (next.kind === 'boilerplate') return false;
  const words = wordCount(line, 30);
  if (isTitleShaped(line)) return first || words >= 4 || introduces(line, next);
  if (words > 19 || /[.,;:…]["'”’)]*$/.test(line) || !/^["'“‘]?\p{Lu}/u.test(line)) return false;
  return first || (words >= 3 && next.text === line) || (words <= 10 && isProse(next.text) && !/\d/.test(line));
}

/** A short line is a heading only over something that is no short line itself: a list of names is none, a title said twice is one. */
function introduces(line: string, next: Piece): boolean {
  if (next.kind === 'heading') return next.text === line || wordCount(next.text, 4) >= 4;
  return next.kind !== 'paragraph' || isProse(next.text, 4) || wordCount(next.text, 12) >= 12;
}
