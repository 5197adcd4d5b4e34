/** Where a passage stands in its file, as links and locations; the file's lines come with the source, no file is read. */

import type { Location, Range } from 'vscode-languageserver/node';
import { fileLinesOf } from '../engine/corpus/file-place';
import type { Source } from '../engine/corpus/source';
import { targetIn, type OpenTarget } from '../engine/features/passage-view';
import type { Span } from '../engine/text/span';

/** The place in a source's file that a span of the source's text comes from. */
export function placeOf(source: Source, span: Span): Location {
  return locationOf(source, targetIn(source, span));
}

export function locationOf(source: Source, target: OpenTarget): Location {
  const lines = fileLinesOf(source);
  const range: Range = { start: lines.positionAt(target.span.start), end: lines.positionAt(target.span.end) };
  return { uri: target.uri, range };
}

/** An address that opens the file and selects the passage; editors read the fragment as line,column-line,column from 1. */
export function linkOf(source: Source, target: OpenTarget): string {
  const { uri, range } = locationOf(source, target);
  const { start, end } = range;
  return `${uri}#L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
}
