/** The text of an open document as the client has it, with where its lines begin: an edit does not read the others again. */

import { applyEdits, type TextEdit } from '../engine/text/edit';
import { editedLineStarts, lineStartsOf } from '../engine/text/line-index';

export interface OpenText {
  readonly text: string;
  readonly lineStarts: readonly number[];
}

export function openText(text: string): OpenText {
  return { text, lineStarts: lineStartsOf(text) };
}

export function editedText({ text, lineStarts }: OpenText, edit: TextEdit): OpenText {
  const { span: { start, end }, newText } = edit;
  const edited = applyEdits(text, [edit]);
  return { text: edited, lineStarts: editedLineStarts(lineStarts, edited, { fromA: start, toA: end, toB: start + newText.length }) };
}
