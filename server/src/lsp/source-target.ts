/** Where a passage stands in its file, as links and locations; the file's lines come with the source, no file is read. */

import type { Location, Range } from 'vscode-languageserver/node';
import { filePlaceOf } from '../engine/corpus/file-place';
import type { Source } from '../engine/corpus/source';
import type { Span } from '../engine/text/span';
import type { Target } from '../protocol';

/** The range in the file of a span of the source's text. */
export function fileRange(source: Source, span: Span): Range {
  return filePlaceOf(source, span);
}

export function targetOf(source: Source, span: Span): Target {
  return { uri: source.uri, range: fileRange(source, span) };
}

export function locationOf(source: Source, span: Span): Location {
  return { uri: source.uri, range: fileRange(source, span) };
}

/** An address that opens the file and selects the passage; editors read the fragment as line,column-line,column from 1. */
export function linkOf(source: Source, span: Span): string {
  const { start, end } = fileRange(source, span);
  return `${source.uri}#L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
}
