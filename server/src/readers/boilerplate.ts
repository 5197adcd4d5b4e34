/**
 * Marks the furniture of saved web pages among a document's pieces. Precision comes first: what is marked can never be
 * evidence, so a line is marked only when it says itself what it is, or when it stands in a stretch that a heading announces.
 */

import { sentenceSpans } from '../engine/text/sentences';
import { furniturePatterns, type FurnitureKind } from './boilerplate-patterns';
import { partRanges } from './parts';
import { foldedTitle, isProse, wordCount, type Piece } from './pieces';

/** By each line's own words, by announced stretches, and by menus; the pieces keep what sort of furniture they are. */
export function markFurniture(pieces: readonly Piece[]): readonly Piece[] {
  const kinds: (FurnitureKind | undefined)[] = pieces.map((piece) => furnitureKind(piece));
  markZones(pieces, kinds);
  markMenus(pieces, kinds);
  return withListedHeadings(withFurniture(pieces, kinds));
}

/** By what stands around: repeated titles, and the rest after a comment form; knows where parts begin. */
export function markRepetitions(pieces: readonly Piece[]): readonly Piece[] {
  const kinds: (FurnitureKind | undefined)[] = pieces.map((piece) => piece.furniture);
  markRepeatedTitles(pieces, kinds);
  for (const [from, to] of partRanges(pieces)) markTail(pieces, kinds, from, to);
  return withFurniture(pieces, kinds);
}

function withFurniture(pieces: readonly Piece[], kinds: readonly (FurnitureKind | undefined)[]): readonly Piece[] {
  return pieces.map((piece, i) => {
    const furniture = kinds[i];
    return furniture && !piece.furniture ? { ...piece, kind: 'boilerplate', furniture } : piece;
  });
}

/** A line that the table of contents lists is a heading, even if it is a whole question. */
function withListedHeadings(pieces: readonly Piece[]): readonly Piece[] {
  const listed = new Set(pieces.filter(({ furniture }) => furniture === 'contents').map(({ text }) => foldedTitle(text.replace(/^[\d.)\s-]+/, ''))));
  if (listed.size === 0) return pieces;
  return pieces.map((piece) => (piece.kind === 'paragraph' && piece.text.length <= 300 && listed.has(foldedTitle(piece.text)) ? { ...piece, kind: 'heading', level: 2 } : piece));
}

/** What sort of furniture the line is by its own words; `undefined` for text. */
export function furnitureKind(piece: Piece): FurnitureKind | undefined {
  if (piece.kind === 'boilerplate') return piece.furniture ?? 'debris';
  const line = piece.text;
  if (line.length > 600 || piece.kind === 'table-row') return undefined;
  const words = wordCount(line, 50);
  const found = furniturePatterns.find(({ maxWords, pattern }) => words <= maxWords && pattern.test(line));
  return found?.kind ?? (isCommentPrompt(line) ? 'comments' : undefined);
}

const prompt = /\b(?:share|let us know|tell us|leave|post|drop)\b.{0,60}\b(?:thoughts?|comments?|opinions?|views|think|below)\b.{0,40}$/i;
const promptPlace = /\b(?:below|comments?(?: section)?|know|think)\W*$/i;

/** “What do you think? … Share your thoughts in the comments below!”: questions to the reader and the prompt, nothing else. */
function isCommentPrompt(line: string): boolean {
  if (!prompt.test(line.slice(-140)) || !promptPlace.test(line.slice(-40))) return false;
  const sentences = sentenceSpans(line).map(({ start, end }) => line.slice(start, end));
  const last = sentences[sentences.length - 1] ?? '';
  return prompt.test(last) && wordCount(last) <= 16 && sentences.slice(0, -1).every((sentence) => /\?["'”’)]*$/.test(sentence));
}

/**
 * After a heading such as “Keep reading” or “Table of contents” the short lines that follow belong to it; the last of
 * several, if running text follows, is the heading of that.
 */
function markZones(pieces: readonly Piece[], kinds: (FurnitureKind | undefined)[]): void {
  let zone: 'related' | 'contents' | undefined;
  let marked: number[] = [];
  pieces.forEach((piece, i) => {
    const kind = kinds[i];
    if (kind === 'related' || (kind === 'contents' && wordCount(piece.text) <= 5)) {
      zone = kind;
      marked = [];
    } else if (kind === 'comments') {
      zone = undefined;
    } else if (zone && !kind) {
      if (marked.length < 60 && staysInZone(piece, zone)) {
        kinds[i] = zone;
        marked.push(i);
        return;
      }
      const last = marked[marked.length - 1];
      if (zone === 'related' && marked.length > 1 && last === i - 1 && isProse(piece.text) && pieces[last]?.kind === 'heading') kinds[last] = undefined;
      zone = undefined;
    }
  });
}

function staysInZone(piece: Piece, zone: 'related' | 'contents'): boolean {
  if (piece.kind === 'table-row' || piece.kind === 'speaker-turn' || piece.kind === 'quotation') return false;
  const linkLike = !/[.!]["'”’)]*$/.test(piece.text) && wordCount(piece.text, 31) <= 30;
  return linkLike && (zone === 'related' || piece.kind === 'list-item' || /^\d/.test(piece.text));
}

const menuWords = new Set(
  ('home news world politics business sport sports opinion culture lifestyle technology tech science health entertainment travel weather video videos podcasts '
    + 'photos live local national international economy markets finance money education environment climate arts books food style fashion games crosswords obituaries jobs '
    + 'contact about login subscribe search menu newsletters e-paper magazine shop events more account help support donate advertise editorial reviews features analysis media us uk europe asia africa')
    .split(' '),
);

/** Four or more short lines together, half of them section names: a menu; also one line of sections between bars. */
function markMenus(pieces: readonly Piece[], kinds: (FurnitureKind | undefined)[]): void {
  for (let at = 0; at < pieces.length; ) {
    let end = at;
    let known = 0;
    while (end < pieces.length && isMenuItem(pieces[end])) if (isSectionName(pieces[end++]?.text ?? '')) known++;
    if (end - at >= 4 && known * 2 >= end - at) kinds.fill('menu', at, end);
    at = Math.max(end, at + 1);
  }
  pieces.forEach((piece, i) => {
    if (piece.text.length <= 300 && isMenuLine(piece.text)) kinds[i] = 'menu';
  });
}

function isMenuItem(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind !== 'table-row' && wordCount(piece.text, 5) <= 3 && !/[.:;,?!]$/.test(piece.text);
}

function isSectionName(line: string): boolean {
  const words = line.toLowerCase().split(/[\s&]+/).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => menuWords.has(word) || word === 'and');
}

function isMenuLine(line: string): boolean {
  const items = line.split(/\s*[|»›>•·\/]\s*/).filter((item) => item !== '');
  return items.length >= 4 && items.every((item) => wordCount(item) <= 3) && items.filter(isSectionName).length * 2 >= items.length;
}

const shortestTitle = 3;

/** A title that stands again further down is a page's repetition; the first stays, sentences are left alone. */
function markRepeatedTitles(pieces: readonly Piece[], kinds: (FurnitureKind | undefined)[]): void {
  const seen = new Set<string>();
  pieces.forEach((piece, i) => {
    if (piece.opensPart) seen.clear();
    if (kinds[i] || (piece.kind !== 'heading' && !(piece.kind === 'paragraph' && piece.text.length <= 160))) return;
    if (wordCount(piece.text) < shortestTitle || /[.]["'”’)]*$/.test(piece.text)) return;
    const title = foldedTitle(piece.text);
    if (piece.kind !== 'heading' && !seen.has(title)) return;
    if (seen.has(title)) kinds[i] = 'repetition';
    seen.add(title);
  });
}

/** What follows the comment form at the end of a part without being running text is left over from the page. */
function markTail(pieces: readonly Piece[], kinds: (FurnitureKind | undefined)[], from: number, to: number): void {
  let start = to;
  while (start > from && (kinds[start - 1] || isLeftOver(pieces[start - 1]))) start--;
  while (start < to && kinds[start] !== 'comments' && kinds[start] !== 'related') start++;
  for (let i = start; i < to; i++) kinds[i] ??= 'debris';
}

function isLeftOver(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.kind === 'paragraph' || piece.kind === 'heading' || piece.kind === 'list-item')
    && wordCount(piece.text, 9) <= 8 && !isProse(piece.text, 4);
}
