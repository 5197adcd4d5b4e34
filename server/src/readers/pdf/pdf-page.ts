/** What a page of a PDF has: lines of text with their place, in points from its upper left corner. */

import type { getDocumentProxy } from 'unpdf';

/** As the library gives it. */
export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line the letters stand on, from the top of the page. */
  readonly base: number;
  /** Size of the letters. */
  readonly size: number;
}

export interface PdfPage {
  readonly index: number;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** As PDF.js gives it. */
export interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly hasEOL: boolean;
}

/** Items that stand on one line and close to each other are one piece of it. `top` is the upper edge in the page's own measure. */
export function linesOf(items: readonly TextItem[], left: number, top: number): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfLine | undefined;
  for (const item of items) {
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
    const size = item.height || Math.hypot(a, b);
    // Text that stands upright or upside down is a mark at the edge, as on archived papers.
    if (item.str === '' || size <= 0 || Math.abs(b) > Math.abs(a)) continue;
    const next: PdfLine = { text: item.str, left: x - left, right: x - left + item.width, base: top - y, size };
    const joined: PdfLine | undefined = open && item.str.trim() === '' && sameLine(open, next) ? open : open && joinedLine(open, next);
    if (joined) open = joined;
    else {
      if (open) lines.push(open);
      open = item.str.trim() === '' ? undefined : next;
    }
  }
  if (open) lines.push(open);
  return lines.filter(({ text }) => text.trim() !== '');
}

function sameLine(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.base - b.base) < 0.45 * Math.max(a.size, b.size);
}

function joinedLine(a: PdfLine, b: PdfLine): PdfLine | undefined {
  const gap = b.left - a.right;
  const size = Math.max(a.size, b.size);
  if (!sameLine(a, b) || gap > 1.2 * size || gap < -0.6 * size) return undefined;
  const spaced = gap > 0.16 * size && !/\s$/.test(a.text) && !/^\s/.test(b.text);
  // A raised figure behind a word is the mark of a footnote.
  const mark = b.size < 0.8 * a.size && a.base - b.base > 0.15 * a.size && /^\d{1,3}$/.test(b.text.trim());
  const text = mark ? a.text : `${a.text}${spaced ? ' ' : ''}${b.text}`;
  return { text, left: Math.min(a.left, b.left), right: Math.max(a.right, b.right), base: a.size >= b.size ? a.base : b.base, size: a.size >= b.size || b.text.trim().length < 3 ? a.size : b.size };
}
