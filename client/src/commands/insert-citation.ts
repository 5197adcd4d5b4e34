/** Insert Citation for This Statement: cites the best source for the statement at the cursor. */

import { citeStatementRequest, type CiteStatementAnswer } from '../../../server/src/protocol';
import type { ServerProcess } from '../server-process';
import { applyEdits, positionOf, requireDraft, say } from './active-draft';

export async function insertCitation(server: ServerProcess): Promise<void> {
  const editor = requireDraft();
  if (!editor) return;
  const answer = await server.ask<CiteStatementAnswer>(citeStatementRequest, positionOf(editor));
  await applyEdits(server, editor.document, answer.edits);
  say(answer.message);
}
