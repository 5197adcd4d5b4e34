/** The blocks of HTML that another library made of a file, put into extracted text. */

import type { BlockKind } from '../../engine/corpus/source';
import type { ExtractedText } from '../extracted-text';
import { pageBlocks, type PageBlock } from '../html/page-blocks';
import { bodyOf, parsePage } from '../html/page-dom';
import type { Piece } from '../pieces';

/** `turned` may give a block another kind, or `undefined` to leave it out. */
export function addPage(out: ExtractedText, html: string, turned: (block: PageBlock) => { readonly kind: BlockKind; readonly more?: Partial<Piece> } | undefined = same): void {
  for (const block of pageBlocks(bodyOf(parsePage(html)))) {
    const as = turned(block);
    if (!as) continue;
    const { level, row } = block;
    out.add(as.kind, block.text.replace(/\n/g, ' '), { ...(level !== undefined && { level }), ...(row !== undefined && { row }), ...as.more });
  }
}

function same({ kind }: PageBlock): { readonly kind: BlockKind } {
  return { kind };
}

/** Whether a block lies in an element of that name. */
export function isWithin({ around }: PageBlock, name: string): boolean {
  return around.some((node) => node.nodeName.toLowerCase() === name);
}
