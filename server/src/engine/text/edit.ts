/** Text edits as plain data, and how they are applied; fixes, `--fix` and the tests all go through here. */

import type { Span } from './span';

export interface TextEdit {
  /** What is replaced, in the text before any edit of the same list. */
  readonly span: Span;
  readonly newText: string;
}

/** Applies edits that all refer to `text`; of two that overlap the later one in the list is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of sortedWithoutOverlap(edits)) {
    result += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

/** The edits in order of position, each that overlaps an earlier one dropped; two insertions at one place keep their order. */
export function sortedWithoutOverlap(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const kept: TextEdit[] = [];
  let end = 0;
  for (const edit of sorted) {
    if (edit.span.start < end) continue;
    kept.push(edit);
    end = edit.span.end;
  }
  return kept;
}
