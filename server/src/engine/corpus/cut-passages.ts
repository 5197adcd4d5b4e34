/** Cuts a read document into the sentences that can stand as evidence. */

import { sentenceSpans } from '../text/sentences';
import type { Span } from '../text/span';
import type { PassageCut } from './passage';
import type { Block, ReadDocument } from './source';

/** UTF-16 units; a longer “sentence” (a log, a minified page) is cut at a space so that no passage grows without bound. */
const longestPassage = 1200;
/** More than any readable file of the default size gives; the rest of a larger one is not evidence. */
const mostPassages = 250_000;
/** UTF-16 units that the sentence splitter gets at once. */
const longestPiece = 100_000;

/** In the order of the text. Headings are evidence only where the document has nothing else. */
export function cutPassages(document: Pick<ReadDocument, 'text' | 'blocks'>): readonly PassageCut[] {
  const cuts = cutsOf(document, (block) => block.kind !== 'heading' && block.kind !== 'boilerplate');
  return cuts.length > 0 ? cuts : cutsOf(document, (block) => block.kind === 'heading');
}

function cutsOf({ text, blocks }: Pick<ReadDocument, 'text' | 'blocks'>, isEvidence: (block: Block) => boolean): readonly PassageCut[] {
  const cuts: PassageCut[] = [];
  for (const block of blocks) {
    if (!isEvidence(block)) continue;
    for (const span of sentencesOf(text, block)) {
      if (cuts.length === mostPassages) return cuts;
      cuts.push(cutOf(block, span));
    }
  }
  return cuts;
}

function cutOf(block: Block, span: Span): PassageCut {
  const { kind, locator, speaker, part } = block;
  return speaker === undefined ? { span, kind, locator, part } : { span, kind, locator, speaker, part };
}

function sentencesOf(text: string, block: Block): readonly Span[] {
  const start = block.label?.end ?? block.span.start;
  if (block.kind === 'table-row') return bounded(text, [{ start, end: block.span.end }]);
  const spans: Span[] = [];
  for (let at = start; at < block.span.end; ) {
    const end = pieceEnd(text, at, block.span.end, longestPiece);
    for (const it of sentenceSpans(text.slice(at, end))) spans.push({ start: at + it.start, end: at + it.end });
    at = end;
  }
  return bounded(text, spans).filter((it) => hasWord(text, it));
}

function bounded(text: string, spans: readonly Span[]): readonly Span[] {
  if (spans.every(({ start, end }) => end - start <= longestPassage)) return spans;
  return spans.flatMap(({ start, end }) => {
    const pieces: Span[] = [];
    for (let at = start; at < end; ) {
      const stop = pieceEnd(text, at, end, longestPassage);
      pieces.push(trimmed(text, at, stop));
      at = stop;
    }
    return pieces;
  });
}

/** Where a piece of at most `most` units ends: behind the last space in its second half, else anywhere but inside a surrogate pair. */
function pieceEnd(text: string, start: number, end: number, most: number): number {
  if (end - start <= most) return end;
  const limit = start + most;
  const space = text.lastIndexOf(' ', limit - 1);
  if (space > start + most / 2) return space + 1;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

function trimmed(text: string, start: number, end: number): Span {
  let stop = end;
  while (stop > start && text.charCodeAt(stop - 1) <= 32) stop--;
  return { start, end: stop };
}

const wordPattern = /[\p{L}\p{N}]/u;

function hasWord(text: string, { start, end }: Span): boolean {
  return wordPattern.test(text.slice(start, end));
}
