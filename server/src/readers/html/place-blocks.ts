/** Puts extracted blocks into one text in the order of the file, each word with its place there. */

import { originalAt, type OffsetMap } from '../../engine/text/offset-map';
import type { Piece } from '../pieces';
import { TextBuilder } from '../text-builder';
import { alignerFor, type WordMatch } from './align-words';
import type { PageBlock } from './page-blocks';

export interface PlacedBlocks {
  readonly builder: TextBuilder;
  readonly pieces: readonly Piece[];
}

interface Placed {
  readonly block: PageBlock;
  readonly matches: readonly WordMatch[];
  /** Where the block begins in the page's plain text; of a block that is not there, where the one before it ends. */
  readonly start: number;
}

/** `plain` is the page's text as scanned and `map` its way back to the file. */
export function placeBlocks(blocks: readonly PageBlock[], plain: string, map: OffsetMap): PlacedBlocks {
  const builder = new TextBuilder();
  const pieces: Piece[] = [];
  let written = 0;
  for (const { block, matches } of inPageOrder(blocks, plain)) {
    if (builder.length > 0) builder.addFree('\n\n');
    const start = builder.length;
    written = addWords(builder, block.text, matches.filter(({ place }) => place >= written), map, written);
    pieces.push({ kind: block.kind, span: { start, end: builder.length }, text: block.text, level: block.level, row: block.row });
  }
  return { builder, pieces };
}

function inPageOrder(blocks: readonly PageBlock[], plain: string): readonly Placed[] {
  const aligner = alignerFor(plain);
  let end = 0;
  const placed = blocks.map((block) => {
    const matches = aligner.align(block.text);
    const first = matches[0];
    const last = matches[matches.length - 1];
    const start = first ? first.place : end;
    if (last) end = last.place + last.length;
    return { block, matches, start };
  });
  return placed.sort((a, b) => a.start - b.start);
}

/** Adds a block's text, matched words with their places, what lies between without; the plain offset behind the last match. */
function addWords(builder: TextBuilder, text: string, matches: readonly WordMatch[], map: OffsetMap, written: number): number {
  let at = 0;
  let end = written;
  for (const match of matches) {
    const gap = text.slice(at, match.at);
    const original = originalAt(map, match.place);
    if (gap.length === 1 && at > 0 && match.place - end === 1 && originalAt(map, end) === original - 1) builder.add(gap, original - 1);
    else builder.addFree(gap);
    addMapped(builder, text.slice(match.at, match.at + match.length), match.place, map);
    at = match.at + match.length;
    end = match.place + match.length;
  }
  builder.addFree(text.slice(at));
  return end;
}

/** A word that stands in the file in one piece is one run; one with entities or tags inside goes letter by letter. */
function addMapped(builder: TextBuilder, word: string, place: number, map: OffsetMap): void {
  const start = originalAt(map, place);
  if (originalAt(map, place + word.length - 1) === start + word.length - 1) {
    builder.add(word, start);
    return;
  }
  for (let i = 0; i < word.length; i++) {
    const original = originalAt(map, place + i);
    const next = i + 1 < word.length ? originalAt(map, place + i + 1) : original + 1;
    builder.add(word[i] ?? '', original, next > original && map.width ? widthAt(map, place + i) : 1);
  }
}

/** Width in the file of the unit at a plain offset: 1, or that of its entity. */
function widthAt(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.derived.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map.derived[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return map.length[low] === 1 ? (map.width?.[low] ?? 1) : 1;
}
