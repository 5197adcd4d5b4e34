/** Puts the lines of a page in the order in which they are read: column after column, what spans the columns before and after them. */

import type { PdfLine } from './pdf-page';

/** Lines of one column, from top to bottom. */
export type Column = readonly PdfLine[];

export function columnsOf(lines: readonly PdfLine[]): readonly Column[] {
  const sorted = [...lines].sort((a, b) => a.base - b.base || a.left - b.left);
  return isSideBySide(sorted) ? cut(sorted, 0) : [joinRows(sorted)];
}

/** Most pages have one column; they are not looked at any closer. */
function isSideBySide(sorted: readonly PdfLine[]): boolean {
  let pairs = 0;
  for (let i = 0; i < sorted.length; i++) {
    const a = sorted[i];
    for (let j = i + 1; a && j < sorted.length; j++) {
      const b = sorted[j];
      if (!b || b.base - a.base > 0.6 * a.size) break;
      if (b.left > a.right || a.left > b.right) pairs++;
    }
  }
  return pairs >= 3;
}

const deepest = 12;

function cut(sorted: readonly PdfLine[], depth: number): readonly Column[] {
  if (sorted.length < 2 || depth > deepest) return [joinRows(sorted)];
  const gutter = gutterOf(sorted);
  if (gutter !== undefined) {
    const isLeft = ({ left, right }: PdfLine): boolean => (left + right) / 2 < gutter;
    return [...cut(sorted.filter(isLeft), depth + 1), ...cut(sorted.filter((it) => !isLeft(it)), depth + 1)];
  }
  const border = borderOf(sorted);
  return border === undefined ? [joinRows(sorted)] : [...cut(sorted.slice(0, border), depth + 1), ...cut(sorted.slice(border), depth + 1)];
}

/** The middle of a white stripe from top to bottom with several lines of prose on both sides. */
function gutterOf(sorted: readonly PdfLine[]): number | undefined {
  const byLeft = [...sorted].sort((a, b) => a.left - b.left);
  const size = medianSize(sorted);
  let right = byLeft[0]?.right ?? 0;
  for (let i = 1; i < byLeft.length; i++) {
    const line = byLeft[i];
    if (!line) continue;
    if (line.left - right > 0.8 * size && isColumn(byLeft.slice(0, i)) && isColumn(byLeft.slice(i))) return (line.left + right) / 2;
    right = Math.max(right, line.right);
  }
  return undefined;
}

/** Prose, not the cells of a table: lines of some width. */
function isColumn(lines: readonly PdfLine[]): boolean {
  if (lines.length < 3) return false;
  const words = lines.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0);
  return words / lines.length >= 3;
}

/** The first line with which a stretch begins, or ends, that can be cut into columns. */
function borderOf(sorted: readonly PdfLine[]): number | undefined {
  for (let i = 1; i < sorted.length - 3; i++) if (isBorder(sorted, i) && gutterOf(sorted.slice(i)) !== undefined) return i;
  for (let i = sorted.length - 1; i > 3; i--) if (isBorder(sorted, i) && gutterOf(sorted.slice(0, i)) !== undefined) return i;
  return undefined;
}

function isBorder(sorted: readonly PdfLine[], i: number): boolean {
  const [a, b] = [sorted[i - 1], sorted[i]];
  return a !== undefined && b !== undefined && b.base - a.base > 0.6 * Math.max(a.size, b.size);
}

function medianSize(lines: readonly PdfLine[]): number {
  return [...lines].map(({ size }) => size).sort((a, b) => a - b)[lines.length >> 1] ?? 10;
}

/** Pieces side by side in what is no column are the cells of one row. */
function joinRows(sorted: readonly PdfLine[]): Column {
  const rows: PdfLine[] = [];
  for (const line of sorted) {
    const last = rows[rows.length - 1];
    if (!last || Math.abs(last.base - line.base) > 0.45 * Math.max(last.size, line.size)) rows.push(line);
    else {
      const [a, b] = last.left <= line.left ? [last, line] : [line, last];
      rows[rows.length - 1] = { text: `${a.text.trimEnd()}  ${b.text.trimStart()}`, left: a.left, right: Math.max(a.right, b.right), base: last.base, size: Math.max(a.size, b.size) };
    }
  }
  return rows;
}
