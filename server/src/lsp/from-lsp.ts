/** From LSP's positions to the engine's offsets; what lies outside the text is taken to its nearest end. */

import type { Position, Range } from 'vscode-languageserver/node';
import type { LineIndex } from '../engine/text/line-index';
import type { Span } from '../engine/text/span';

export function toOffset(lines: LineIndex, position: Position): number {
  return lines.offsetAt(position);
}

export function toSpan(lines: LineIndex, range: Range): Span {
  const start = toOffset(lines, range.start);
  return { start, end: Math.max(start, toOffset(lines, range.end)) };
}
