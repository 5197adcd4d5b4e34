/** Insert or Update Reference List: the sources that the draft cites, at its end. */

import { referenceListRequest, type ReferenceListAnswer } from '../../../server/src/protocol';
import type { ServerProcess } from '../server-process';
import { applyEdits, requireDraft, say } from './active-draft';

export async function updateReferenceList(server: ServerProcess): Promise<void> {
  const editor = requireDraft();
  if (!editor) return;
  const answer = await server.ask<ReferenceListAnswer>(referenceListRequest, { uri: editor.document.uri.toString() });
  await applyEdits(server, editor.document, answer.edits);
  say(answer.message);
}
