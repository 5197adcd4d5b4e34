/** Open Best Passage: opens the source of the statement at the cursor where the passage stands. */

import { bestPassageRequest, type BestPassageAnswer } from '../../../server/src/protocol';
import type { ServerProcess } from '../server-process';
import { open, positionOf, requireDraft, say } from './active-draft';

export async function openBestPassage(server: ServerProcess): Promise<void> {
  const editor = requireDraft();
  if (!editor) return;
  const { target, message } = await server.ask<BestPassageAnswer>(bestPassageRequest, positionOf(editor));
  if (target) await open(server, target);
  else say(message);
}
