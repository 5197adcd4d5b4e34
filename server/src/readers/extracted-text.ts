/** The text that is made of a file which has none as such (a PDF, an archive, a table), built block by block. */

import type { BlockKind } from '../engine/corpus/source';
import type { OffsetMap } from '../engine/text/offset-map';
import type { Span } from '../engine/text/span';
import { pieceOf, type Piece } from './pieces';
import { TextBuilder } from './text-builder';

export class ExtractedText {
  readonly pieces: Piece[] = [];
  readonly #builder = new TextBuilder();

  /** UTF-16 units so far. */
  get length(): number {
    return this.#builder.length;
  }

  /** White space at the edges is left out, and so is a block without a word. `place` is the stretch of the decoded file that says it. */
  add(kind: BlockKind, words: string, more: Partial<Piece> = {}, place?: Span): void {
    const text = words.trim();
    if (text === '') return;
    if (this.length > 0) this.#builder.addFree(kind === 'table-row' && this.pieces.at(-1)?.kind === 'table-row' ? '\n' : '\n\n');
    const start = this.length;
    if (place) this.#builder.add(text, place.start, place.end - place.start);
    else this.#builder.addFree(text);
    this.pieces.push({ ...pieceOf(kind, { start, end: this.length }, text), ...more });
  }

  text(): string {
    return this.#builder.text();
  }

  /** Leads from the text to the file, for blocks that were given a place. */
  map(): OffsetMap {
    return this.#builder.map();
  }
}
