/** Joins lines to paragraphs and headings: by gaps, indents, size of letters; words divided at a line's end are put together. */

import type { Column } from './reading-order';
import type { PdfLine } from './pdf-page';

export interface PdfBlock {
  readonly text: string;
  /** Of a heading, 1 the highest. */
  readonly level?: number;
}

export interface Typography {
  /** Size of the letters of most of the text. */
  readonly body: number;
  /** Sizes of headings, the largest first. */
  readonly headings: readonly number[];
  /** How often each word occurs, lower-case, for the question whether a hyphen belongs to it. */
  readonly words: ReadonlyMap<string, number>;
}

export function typographyOf(lines: readonly PdfLine[]): Typography {
  const letters = new Map<number, number>();
  const words = new Map<string, number>();
  for (const { size, text } of lines) {
    letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + text.length);
    if (words.size < 100_000) for (const word of text.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  }
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const headings = [...letters.keys()].filter((size) => isHeading(size, body)).sort((a, b) => b - a).slice(0, 5);
  return { body, headings, words };
}

function isHeading(size: number, body: number): boolean {
  return size >= 1.15 * body;
}

const longestHeading = 200;

export function blocksOf(column: Column, typography: Typography): readonly PdfBlock[] {
  const blocks: PdfBlock[] = [];
  const left = Math.min(...column.map((it) => it.left));
  const right = Math.max(...column.map((it) => it.right));
  const gap = usualGap(column);
  let open: PdfLine[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(blockOf(open, typography));
    open = [];
  };
  column.forEach((line, i) => {
    const before = column[i - 1];
    if (before && open.length > 0 && begins(line, before, { left, right, gap, body: typography.body }, open.length)) close();
    open.push(line);
  });
  close();
  return blocks;
}

interface Measure {
  readonly left: number;
  readonly right: number;
  readonly gap: number;
  readonly body: number;
}

/** From line to line of a heading, in sizes of its letters; the usual gap is that of smaller ones. */
const headingGap = 1.4;

/** Whether a paragraph begins with this line. */
function begins(line: PdfLine, before: PdfLine, { left, right, gap, body }: Measure, count: number): boolean {
  const size = Math.max(line.size, before.size);
  if (Math.abs(rounded(line.size) - rounded(before.size)) > 0.12 * size) return true;
  if (line.base - before.base > Math.max(1.35 * gap, gap + 0.35 * size, isHeading(size, body) ? headingGap * size : 0)) return true;
  if (/^(?:[•▪‣◦–—]\s|\(?\d{1,2}[.)]\s)/.test(line.text)) return true;
  const indented = line.left - left > 0.8 * size && before.left - left < 0.4 * size;
  if (indented && /[.!?:”"’)]\s*$/.test(before.text)) return true;
  const ended = /[.!?]["”’)]*\s*$/.test(before.text) && before.right < right - 0.2 * (right - left);
  return ended && count > 0 && /^["“‘(]?[\p{Lu}\d]/u.test(line.text.trim());
}

/** From line to line, as most lines have it. */
function usualGap(column: Column): number {
  const gaps = column.slice(1).map((line, i) => line.base - (column[i]?.base ?? 0)).filter((it) => it > 0).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.4)] ?? 12;
}

function blockOf(lines: readonly PdfLine[], typography: Typography): PdfBlock {
  const text = joinedText(lines.map((it) => it.text), typography.words);
  const size = rounded(lines[0]?.size ?? 0);
  const level = typography.headings.indexOf(size) + 1;
  return level > 0 && text.length <= longestHeading && /\p{L}/u.test(text) ? { text, level } : { text };
}

export function joinedText(lines: readonly string[], words: Typography['words']): string {
  return lines.reduce((text, line) => joinedLines(text, line, words), '');
}

/** A hyphen at a line's end is the printer's, unless the word is written with it elsewhere. */
export function joinedLines(text: string, line: string, words: Typography['words']): string {
  const next = line.trim();
  if (text === '') return next;
  const first = /(\p{L}+)[-\u00ad‐]$/u.exec(text)?.[1];
  const second = /^\p{Ll}[\p{L}]*/u.exec(next)?.[0];
  if (first === undefined || second === undefined) return /[-–—/]$/.test(text) && /^\p{L}/u.test(next) && first !== undefined ? `${text}${next}` : `${text} ${next}`;
  const [whole, hyphened] = [words.get(`${first}${second}`.toLowerCase()) ?? 0, words.get(`${first}-${second}`.toLowerCase()) ?? 0];
  return hyphened > whole ? `${text.slice(0, -1)}-${next}` : `${text.slice(0, -1)}${next}`;
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}
