/** Renaming a source's key: drafts and sidecar change, nothing else. */

import { PrepareRenameRequest, RenameRequest, type TextDocumentEdit } from 'vscode-languageserver-protocol/node';
import { expect, it } from 'vitest';
import { startClient } from '../kit/lsp-client';
import { newsroom, townSources } from '../kit/newsroom';

it('changes the open and the closed drafts, and gives the source a sidecar with the key', async () => {
  const story = 'The mill closed [@minutes2025, para. 2]. So @minutes2025 says; @minutes has no such thing.\n';
  const room = newsroom({ ...townSources, 'draft.md': story, 'other.md': 'See [@minutes2025].\n' });
  const client = await startClient({ folders: [room.root] });
  const uri = room.uri('draft.md');
  client.open(uri, story);
  await client.status((status) => status.state === 'ready');
  const at = { textDocument: { uri }, position: { line: 0, character: 20 } };
  expect(await client.connection.sendRequest(PrepareRenameRequest.type, at)).toEqual({ range: { start: { line: 0, character: 18 }, end: { line: 0, character: 29 } }, placeholder: 'minutes2025' });
  const answer = await client.connection.sendRequest(RenameRequest.type, { ...at, newName: '@council' });
  const edits = (answer?.documentChanges ?? []).filter((change): change is TextDocumentEdit => 'edits' in change);
  expect(edits.map((change) => [change.textDocument.uri.replace(/^.*\//, ''), change.edits.length])).toEqual([['draft.md', 2], ['other.md', 1], ['minutes.md.yaml', 1]]);
  expect(edits[2]?.edits[0]).toMatchObject({ newText: 'key: council\n' });
  await expect(client.connection.sendRequest(RenameRequest.type, { ...at, newName: 'notice' })).rejects.toThrow('already names');
  await expect(client.connection.sendRequest(RenameRequest.type, { ...at, newName: 'a b' })).rejects.toThrow('cannot be a citation key');
});
