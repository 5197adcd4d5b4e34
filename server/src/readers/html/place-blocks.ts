/** Puts extracted blocks into one text in the order of the file, each word with its place there. */

import { originalAt, type OffsetMap } from '../../engine/text/offset-map';
import type { Piece } from '../pieces';
import { TextBuilder } from '../text-builder';
import { alignBlocks, type WordIndex, type WordMatch } from './align-words';
import type { PageBlock } from './page-blocks';
import { lastAtMost } from '../../engine/text/last-at-most';

export interface JoinedBlocks {
  readonly builder: TextBuilder;
  readonly pieces: readonly Piece[];
}

export interface PlacedBlock {
  readonly block: PageBlock;
  readonly matches: readonly WordMatch[];
  /** Where the block begins in the page's plain text; of a block that is not there, where the one before it ends. */
  readonly start: number;
}

/** The blocks where the page has them, in the order given. */
export function findBlocks(blocks: readonly PageBlock[], index: WordIndex): readonly PlacedBlock[] {
  let end = 0;
  const matched = alignBlocks(index, blocks.map(({ text }) => text));
  return blocks.map((block, i) => {
    const matches = matched[i] ?? [];
    const last = matches[matches.length - 1];
    const start = matches[0]?.place ?? end;
    if (last) end = last.place + last.length;
    return { block, matches, start };
  });
}

/** One text of all blocks in the page's order; `map` leads from the page's plain text back to the file. */
export function joinBlocks(placed: readonly PlacedBlock[], map: OffsetMap): JoinedBlocks {
  const builder = new TextBuilder();
  const pieces: Piece[] = [];
  let written = 0;
  for (const { block, matches } of [...placed].sort((a, b) => a.start - b.start)) {
    if (builder.length > 0) builder.addFree('\n\n');
    const start = builder.length;
    written = addWords(builder, block.text, matches.filter(({ place }) => place >= written), map, written);
    pieces.push({ kind: block.kind, span: { start, end: builder.length }, text: block.text, level: block.level, row: block.row });
  }
  return { builder, pieces };
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

/** A word that stands in the file in one piece is one run; one with entities or tags inside has several. */
function addMapped(builder: TextBuilder, word: string, place: number, map: OffsetMap): void {
  for (let i = 0, run = lastAtMost(map.derived, place); i < word.length; run++) {
    const derived = map.derived[run] ?? place + i;
    const length = map.length[run] ?? word.length;
    const width = map.width?.[run] ?? length;
    const within = place + i - derived;
    const part = word.slice(i, i + Math.max(1, length - within));
    if (width === length) builder.add(part, (map.original[run] ?? 0) + within);
    else builder.add(part, map.original[run] ?? 0, width);
    i += part.length;
  }
}
