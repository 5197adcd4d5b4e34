/** Finds what stands at the edge of page after page: running heads, feet and page numbers. */

import type { PdfLine, PdfPage } from './pdf-page';

/** Lines looked at from the top and from the bottom of a page. */
const edge = 3;

/** The lines of each page that are no part of its text. */
export function runningHeads(pages: readonly PdfPage[]): readonly ReadonlySet<PdfLine>[] {
  const counts = new Map<string, number>();
  const edges = pages.map((page) => edgesOf(page));
  for (const lines of edges) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, Math.min(4, Math.ceil(pages.length / 3)));
  const found = pages.map((page, i) => new Set((edges[i] ?? []).filter((line) => isPageNumber(line, page) || (counts.get(keyOf(line)) ?? 0) >= least)));
  // Where pages have nothing else (slides, slips, lists of one line), what stands at their edge is their text.
  const bare = pages.filter(({ lines }, i) => lines.length > 0 && lines.every((line) => found[i]?.has(line))).length;
  return bare * 2 <= pages.length ? found : pages.map((page, i) => new Set((edges[i] ?? []).filter((line) => isPageNumber(line, page))));
}

function edgesOf({ lines, height }: PdfPage): readonly PdfLine[] {
  const sorted = [...lines].sort((a, b) => a.base - b.base);
  const top = sorted.slice(0, edge).filter(({ base }) => base < 0.14 * height);
  const bottom = sorted.slice(-edge).filter(({ base }) => base > 0.86 * height);
  return [...new Set([...top, ...bottom])];
}

/** Where it stands is part of it: a heading that two pages share by chance is none. */
function keyOf({ text, base }: PdfLine): string {
  return `${text.replace(/\s+/g, ' ').trim().replace(/\d+|\b[ivxlc]+\b/gi, '#').toLowerCase()} ${Math.round(base / 8)}`;
}

function isPageNumber({ text }: PdfLine, { label, index }: PdfPage): boolean {
  const bare = text.trim().replace(/^[-–—|\s]+|[-–—|\s]+$/g, '');
  const number = /^(?:p(?:age|\.)?\s*)?([\divxlc]{1,6})(?:\s*(?:\/|of)\s*\d{1,5})?$/i.exec(bare)?.[1];
  return number !== undefined && (number === label || number === String(index) || /^\d{1,4}$/.test(number) || /^[ivxlc]+$/i.test(number));
}
