/** Follows edits of a draft: only what they touch is read again. */

import { applyEdits } from '../text/edit';
import type { TextEdit } from '../text/edit';
import { hullOf } from './changed-range';
import type { Draft } from './draft';
import { changedDraft, ParsedDraft, readDraft } from './parsed-draft';

/** The draft after edits in the order in which they were made, each on the text that the one before left; equals a fresh parse. */
export function editDraft(draft: Draft, version: number, edits: readonly TextEdit[]): Draft {
  const text = edits.reduce((before, edit) => applyEdits(before, [edit]), draft.text);
  const { uri, language } = draft;
  return draft instanceof ParsedDraft ? changedDraft(draft, version, text, hullOf(edits, draft.text, text)) : readDraft({ uri, version, language, text });
}
