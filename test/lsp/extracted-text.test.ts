/** Files that are no text open as extracted text, at the passage, in a client that can show it; elsewhere the file opens. */

import { describe, expect, it } from 'vitest';
import { DefinitionRequest, HoverRequest, type Hover, type Location } from 'vscode-languageserver-protocol/node';
import { extractedTextRequest, openExtractedCommand, type ExtractedText } from '../../server/src/protocol';
import { startClient } from '../kit/lsp-client';
import { docxOf, wordParagraph, xlsxOf } from '../kit/made-files';
import { newsroom } from '../kit/newsroom';

const story = 'The dike at Oxley sank by 12 centimetres in two years.\n';
const sources = {
  'sources/dike report.docx': docxOf(wordParagraph('The state of the dike', 'Heading1') + wordParagraph('It was surveyed in June.') + wordParagraph('The dike at Oxley sank by 12 centimetres in two years.')),
  'sources/homes.xlsx': xlsxOf([{ name: 'Floods', rows: [['Town', 'Homes'], ['Oxley', 340]] }]),
};

async function opened(initializationOptions?: object) {
  const room = newsroom({ ...sources, 'draft.md': story });
  const client = await startClient({ folders: [room.root], ...(initializationOptions && { initializationOptions }) });
  await client.status((it) => it.state === 'ready' && it.sourcesRead === 2);
  client.open(room.uri('draft.md'), story);
  const [place] = (await client.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri: room.uri('draft.md') }, position: { line: 0, character: 6 } })) as readonly Location[];
  const hover = (await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: room.uri('draft.md') }, position: { line: 0, character: 6 } })) as Hover;
  const links = [...(hover.contents as { readonly value: string }).value.matchAll(/\]\((\S+?)\)/g)].map(([, address]) => address!);
  return { room, client, place: place!, links };
}

describe('a Word file', () => {
  it('opens as its text, at the passage, with its places', async () => {
    const { room, client, place, links } = await opened({ extractedText: true });
    const file = room.uri('sources/dike report.docx');
    expect(place.uri).toBe(`wellsourced-source:${file.replace('file://', '')}.txt?${encodeURIComponent(file)}`);
    expect(links.map(argumentsOf)).toContainEqual([place]);
    const text = await client.connection.sendRequest<ExtractedText>(extractedTextRequest, { uri: file });
    expect(text.text.split('\n')[place.range.start.line]?.slice(place.range.start.character, place.range.end.character)).toBe('The dike at Oxley sank by 12 centimetres in two years.');
    expect(text.locators).toContainEqual({ line: place.range.start.line, label: expect.stringContaining('para. 2') });
    const sheet = await client.connection.sendRequest<ExtractedText>(extractedTextRequest, { uri: room.uri('sources/homes.xlsx') });
    expect(sheet.locators.map((it) => it.label)).toEqual(['sheet Floods', 'sheet Floods, row 2']);
    expect(await client.connection.sendRequest(extractedTextRequest, { uri: room.uri('draft.md') })).toBeNull();
  });

  it('says where its metadata came from, names the recording beside it and its places on the web', async () => {
    const file = 'sources/talk.docx';
    const room = newsroom({ [file]: docxOf(wordParagraph('00:14:32 Odo Brandt: We had no choice about the stairs of the lighthouse.') + wordParagraph('00:15:02 Mira Osei: And the pier? Was there none, either?')), 'sources/talk.mp3': 'ID3', 'sources/talk.docx.yaml': 'url: https://quay.example/talk\ntitle: A talk\n', 'draft.md': story });
    const client = await startClient({ folders: [room.root], initializationOptions: { extractedText: true } });
    await client.status((it) => it.state === 'ready' && it.sourcesRead >= 1);
    const text = await client.connection.sendRequest<ExtractedText>(extractedTextRequest, { uri: room.uri(file) });
    expect(text).toMatchObject({ title: 'A talk', recording: { path: 'sources/talk.mp3', uri: room.uri('sources/talk.mp3') } });
    expect(text.metadataFrom).toContain('title: from the sidecar');
    expect(text.locators[0]).toMatchObject({ label: '00:14:32', web: expect.stringMatching(/^https:\/\/quay\.example\/talk#:~:text=/) });
  });

  it('opens itself where the client shows no extracted text', async () => {
    const { room, place, links } = await opened();
    expect(place).toEqual({ uri: room.uri('sources/dike report.docx'), range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } });
    expect(links).toContain(room.uri('sources/dike report.docx'));
    expect(links.filter((it) => it.startsWith('command:'))).toEqual([]);
  });
});

/** Of a link to the command that opens extracted text. */
function argumentsOf(address: string): unknown {
  const [command, given] = address.split('?');
  return command === `command:${openExtractedCommand}` ? JSON.parse(decodeURIComponent(given!)) : undefined;
}
