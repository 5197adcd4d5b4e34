/** The lines of a plain text with what the cutting into blocks wants to know of each. */

import { isSpace } from '../pieces';

export interface TextLine {
  /** UTF-16 offsets of the line without the space around it. */
  readonly start: number;
  readonly end: number;
  /** Columns of space before it, a tab counting four. */
  readonly indent: number;
  /** Whether an empty line (or the file's edge) stands before it. */
  readonly afterBlank: boolean;
}

/** Lines that hold anything, in order; CR LF, LF, CR and the Unicode separators end a line. */
export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let afterBlank = true;
  for (let at = 0; at < text.length; ) {
    const stop = lineStop(text, at);
    const line = trimmedLine(text, at, stop, afterBlank);
    if (line) lines.push(line);
    afterBlank = !line;
    at = text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1;
  }
  return lines;
}

function lineStop(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const c = text.charCodeAt(at);
    if (c === 10 || c === 13 || c === 12 || c === 0x2028 || c === 0x2029) break;
    at++;
  }
  return at;
}

function trimmedLine(text: string, from: number, to: number, afterBlank: boolean): TextLine | undefined {
  let start = from;
  let indent = 0;
  while (start < to && isSpace(text.charCodeAt(start))) indent += text.charCodeAt(start++) === 9 ? 4 : 1;
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end, indent, afterBlank } : undefined;
}
