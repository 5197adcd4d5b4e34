/** The lines of a source's file, for who must say where in it a passage stands. */

import { lineIndexOf, lineIndexOfStarts, type LineIndex } from '../text/line-index';
import type { Source } from './source';

/** Lines of the decoded file (not of the source's text, where the two differ). */
export type FileLines = Pick<LineIndex, 'positionAt'>;

const known = new WeakMap<Source, FileLines>();

/** Kept for as long as the source is: a hover asks for several passages of one text. */
export function fileLinesOf(source: Source): FileLines {
  const lines = known.get(source) ?? (source.originLineStarts ? lineIndexOfStarts(source.originLineStarts) : lineIndexOf(source.text));
  known.set(source, lines);
  return lines;
}
