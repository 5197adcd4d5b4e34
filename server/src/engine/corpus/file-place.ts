/** Where a stretch of a source's text stands in its file, as offsets and as lines of the decoded file. */

import { lineIndexOf, lineIndexOfStarts, type Position } from '../text/line-index';
import { toOriginal } from '../text/offset-map';
import type { Span } from '../text/span';
import type { Source } from './source';

export interface FilePlace {
  readonly start: Position;
  readonly end: Position;
}

/** The span of the decoded file that a span of the source's text comes from. */
export function fileSpanOf(source: Source, span: Span): Span {
  return source.origin ? toOriginal(source.origin, span) : span;
}

export function filePlaceOf(source: Source, span: Span): FilePlace {
  const { start, end } = fileSpanOf(source, span);
  const lines = linesOf(source);
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

const lineIndices = new WeakMap<Source, ReturnType<typeof linesAnew>>();

/** Kept for as long as the source is: a hover asks for several passages of one text. */
function linesOf(source: Source): ReturnType<typeof linesAnew> {
  const known = lineIndices.get(source) ?? linesAnew(source);
  lineIndices.set(source, known);
  return known;
}

function linesAnew(source: Source) {
  return source.originLineStarts ? lineIndexOfStarts(source.originLineStarts) : lineIndexOf(source.text);
}
