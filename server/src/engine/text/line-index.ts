/** Lines and columns of a text: the one place inside the engine where they exist. */

import { lastAtMost } from './last-at-most';

export interface Position {
  /** Zero-based line; CR LF, LF and CR each end a line, as in LSP. */
  readonly line: number;
  /** Zero-based UTF-16 column. */
  readonly character: number;
}

export interface LineIndex {
  readonly lineCount: number;
  /** Offsets outside the text are taken to its nearest end. */
  positionAt(offset: number): Position;
  /** Positions outside the text are taken to the nearest place inside: a column past the line's end means its end. */
  offsetAt(position: Position): number;
}

/** `starts`: where its lines begin, for who knows already. */
export function lineIndexOf(text: string, starts: readonly number[] = lineStartsOf(text)): LineIndex {
  const startOf = (line: number): number => starts[line] ?? text.length;
  return {
    lineCount: starts.length,
    positionAt(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      const line = lastAtMost(starts, at);
      return { line, character: at - startOf(line) };
    },
    offsetAt({ line, character }) {
      if (!(line >= 0)) return 0;
      if (line >= starts.length) return text.length;
      const start = startOf(Math.floor(line));
      return Math.min(start + Math.max(0, character || 0), lineEnd(text, start, startOf(Math.floor(line) + 1)));
    },
  };
}

/** Lines and columns of a text that is not at hand, from the offsets at which its lines begin; columns are not cut at a line's end. */
export function lineIndexOfStarts(starts: readonly number[]): Pick<LineIndex, 'positionAt'> {
  return {
    positionAt(offset) {
      const line = lastAtMost(starts, Math.max(0, offset));
      return { line, character: Math.max(0, offset) - (starts[line] ?? 0) };
    },
  };
}

/** UTF-16 offsets at which the lines begin; the first is 0. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The starts after a change: from `fromA` to before `toA` of the text before became `fromA` to before `toB` of `text`. */
export function editedLineStarts(starts: readonly number[], text: string, { fromA, toA, toB }: { readonly fromA: number; readonly toA: number; readonly toB: number }): readonly number[] {
  const by = toB - toA;
  // A start is told by the code unit before it and, behind CR, by its own.
  const kept = fromA === 0 ? 1 : lastAtMost(starts, fromA - 1) + 1;
  const edited = starts.slice(0, kept);
  for (let at = Math.max(1, fromA); at <= toB; at++) if (isLineStart(text, at)) edited.push(at);
  let i = lastAtMost(starts, toA);
  while (i < starts.length && (starts[i] ?? 0) <= toA) i++;
  for (; i < starts.length; i++) edited.push((starts[i] ?? 0) + by);
  return edited;
}

function isLineStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === 10 || (before === 13 && text.charCodeAt(at) !== 10);
}

/** The end of the line without its line break. */
function lineEnd(text: string, start: number, next: number): number {
  let end = next;
  if (end > start && text.charCodeAt(end - 1) === 10) end--;
  if (end > start && text.charCodeAt(end - 1) === 13) end--;
  return end;
}
