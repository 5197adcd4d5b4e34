/** The edit that silences one check on one line, as the writer would type it: a comment with room for the reason. */

import type { Draft } from '../draft/draft';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';

/** What the writer types over. */
const placeholderReason = 'reason';

export interface IgnoreEdit extends TextEdit {
  /** Where in `newText` the reason stands that the writer is to give. */
  readonly toFill: Span;
}

/** A comment on the line above, or at the line's end where a line of its own would break a list, a table or a paragraph apart. */
export function ignoreEdits(draft: Draft, check: string, at: Span): readonly IgnoreEdit[] {
  const { line } = draft.lines.positionAt(at.start);
  const start = draft.lines.offsetAt({ line, character: 0 });
  const end = draft.lines.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  const text = draft.text.slice(start, end);
  if (needsSameLine(draft, line, text)) return sameLine(check, start, text);
  const eol = draft.text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^[ \t]{0,3}/.exec(text)?.[0] ?? '';
  return insertion(start, `${indent}<!-- wellsourced-disable-next-line ${check} ${placeholderReason} -->${eol}`);
}

/** A comment for the whole draft, at its top. */
export function ignoreFileEdits({ text, frontMatter }: Draft, check: string): readonly IgnoreEdit[] {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const comment = `<!-- wellsourced-disable-file ${check} ${placeholderReason} -->`;
  const end = frontMatter.span?.end;
  if (end === undefined) return insertion(0, `${comment}${eol}${eol}`);
  return text.charAt(end - 1) === '\n' ? insertion(end, `${eol}${comment}${eol}`) : insertion(end, `${eol}${eol}${comment}${eol}`);
}

/** An HTML comment that begins a line ends a list item's, a quote's or a table's block, and glues itself to a paragraph above. */
function needsSameLine(draft: Draft, line: number, text: string): boolean {
  if (/^\s*(?:[-*+>|]|\d{1,9}[.)]\s)|^(?: {4}|\t)|\|/.test(text)) return true;
  if (line === 0) return false;
  const above = lineText(draft, line - 1);
  return above.trim() !== '' && !/^\s*#|^\s*<!--/.test(above);
}

function lineText(draft: Draft, line: number): string {
  const start = draft.lines.offsetAt({ line, character: 0 });
  return draft.text.slice(start, draft.lines.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }));
}

/** In a table row the comment goes into the last cell. */
function sameLine(check: string, start: number, text: string): readonly IgnoreEdit[] {
  const trimmed = text.trimEnd();
  const isRow = /^\s*\|.*\|$/.test(trimmed);
  const at = start + (isRow ? trimmed.slice(0, -1).trimEnd().length : trimmed.length);
  return insertion(at, ` <!-- wellsourced-disable-line ${check} ${placeholderReason} -->`);
}

function insertion(at: number, newText: string): readonly IgnoreEdit[] {
  const start = newText.lastIndexOf(placeholderReason);
  return [{ span: { start: at, end: at }, newText, toFill: { start, end: start + placeholderReason.length } }];
}
