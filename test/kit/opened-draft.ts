/** A draft about the invented town, open in a real client: the folder, the client, and places in the draft by its words. */

import type { Position } from 'vscode-languageserver-protocol/node';
import { startClient, type ClientOptions, type LspClient } from './lsp-client';
import { newsroom, townSources, type Newsroom } from './newsroom';

export interface OpenedDraft {
  readonly client: LspClient;
  readonly room: Newsroom;
  readonly uri: string;
  /** Where words begin in the draft as it was opened. */
  at(words: string): Position;
}

/** Answers when both sources have been read. */
export async function openedDraft(text: string, options: Omit<ClientOptions, 'folders'> = {}): Promise<OpenedDraft> {
  const room = newsroom({ ...townSources, 'draft.md': text });
  const client = await startClient({ folders: [room.root], ...options });
  const uri = room.uri('draft.md');
  client.open(uri, text);
  await client.status((it) => it.state === 'ready' && it.sourcesRead === 2);
  const at = (words: string): Position => {
    const before = text.slice(0, text.indexOf(words)).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  return { client, room, uri, at };
}
