/** Follows edits of a draft: only the blocks that they touch are read again. */

import { applyEdits } from '../text/edit';
import type { TextEdit } from '../text/edit';
import type { Draft } from './draft';
import { isParsed, readDraft } from './parsed-draft';

/** The draft after edits in the order in which they were made, each on the text that the one before left; equals a fresh parse. */
export function editDraft(draft: Draft, version: number, edits: readonly TextEdit[]): Draft {
  const text = edits.reduce((before, edit) => applyEdits(before, [edit]), draft.text);
  const { uri, language } = draft;
  return readDraft({ uri, version, language, text }, isParsed(draft) ? draft : undefined);
}
