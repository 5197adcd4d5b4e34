/** The language server over stdio, as any client sees it. */

import {
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  HoverRequest,
  ReferencesRequest,
  ShutdownRequest,
  WorkspaceSymbolRequest,
  type CodeAction,
  type CompletionList,
  type DocumentSymbol,
  type Hover,
  type Location,
  type MarkupContent,
  type Position,
  type SymbolInformation,
} from 'vscode-languageserver-protocol/node';
import { describe, expect, it } from 'vitest';
import { bestPassageRequest, checkDraftRequest, citeStatementRequest, insertionRequest, searchRequest, type SearchItem } from '../../server/src/protocol';
import { startClient } from '../kit/lsp-client';
import { newsroom } from '../kit/newsroom';
import { openedDraft } from '../kit/opened-draft';

const story = 'In all, 340 homes in the lower town were flooded [@minutes2025]. The mill employed 86 people.\n';

describe.each([{ pull: true }, { pull: false }])('findings, pull: $pull', ({ pull }) => {
  it('come, follow an edit, and go when mended', async () => {
    const { client, uri, at } = await openedDraft(story, { pull });
    await client.findings(uri, (codes) => codes.join() === 'uncited-claim');
    const start = at('340');
    client.edit(uri, { start, end: { ...start, character: start.character + 3 } }, '430');
    const found = await client.findings(uri, (codes) => codes.includes('number-mismatch'));
    const mismatch = found.find(({ code }) => code === 'number-mismatch');
    expect(mismatch?.range).toEqual({ start, end: { ...start, character: start.character + 3 } });
    expect(mismatch?.source).toBe('wellsourced');
    expect(mismatch?.codeDescription?.href).toMatch(/^file:.*\/pages\/number-mismatch\.md$/);
    expect(mismatch?.relatedInformation?.[0]?.message).toContain('340 homes');
    client.edit(uri, { start, end: { ...start, character: start.character + 3 } }, '340');
    await client.findings(uri, (codes) => codes.join() === 'uncited-claim');
  });
});

describe('answers', () => {
  it('hover on a statement and on a citation', async () => {
    const { client, uri, at } = await openedDraft(story);
    const hover = async (position: Position): Promise<string> => {
      const answer: Hover | null = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
      return (answer?.contents as MarkupContent).value;
    };
    const statement = await hover(at('homes'));
    expect(statement).toContain('**Supported**');
    expect(statement).toMatch(/\(file:.*minutes\.md#L8,1-L8,\d+\)/);
    expect(await hover(at('@minutes2025'))).toContain('Council minutes');
  });

  it('completion with the passage on resolve', async () => {
    const { client, uri, at } = await openedDraft('The council voted 9-4 to ask the county [@');
    const position = { ...at('[@'), character: at('[@').character + 2 };
    const list = (await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position })) as CompletionList;
    expect(list.items[0]?.label).toContain('minutes2025');
    const [first] = list.items;
    const resolved = first && (await client.connection.sendRequest(CompletionResolveRequest.type, first));
    expect((resolved?.documentation as MarkupContent | undefined)?.value).toContain('9');
  });

  it('a quick fix whose edit mends the finding', async () => {
    const text = 'In all, 430 homes in the lower town were flooded [@minutes2025].\n';
    const { client, uri } = await openedDraft(text);
    const [finding] = await client.findings(uri, (codes) => codes.includes('number-mismatch'));
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: finding!.range,
      context: { diagnostics: [finding!] },
    })) as readonly CodeAction[];
    const preferred = actions.find((it) => it.isPreferred);
    expect(preferred?.edit?.changes?.[uri]).toEqual([{ range: finding!.range, newText: '340' }]);
    expect(actions.some((it) => it.title.startsWith('Ignore number-mismatch'))).toBe(true);
  });

  it('edits as the client can take them: of this version, with the reason selected', async () => {
    const text = 'In all, 430 homes in the lower town were flooded [@minutes2025].\n';
    const { client, uri } = await openedDraft(text, { workspaceEdit: { documentChanges: true, snippetEditSupport: true } });
    const [finding] = await client.findings(uri, (codes) => codes.includes('number-mismatch'));
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: finding!.range,
      context: { diagnostics: [finding!] },
    })) as readonly CodeAction[];
    const start = { line: 0, character: 0 };
    expect(actions.find((it) => it.isPreferred)?.edit?.documentChanges).toEqual([{ textDocument: { uri, version: 1 }, edits: [{ range: finding!.range, newText: '340' }] }]);
    expect(actions.find((it) => it.title.startsWith('Ignore'))?.edit?.documentChanges).toEqual([
      {
        textDocument: { uri, version: 1 },
        edits: [{ range: { start, end: start }, snippet: { kind: 'snippet', value: '<!-- wellsourced-disable-next-line number-mismatch ${1:reason} -->\n' } }],
      },
    ]);
  });

  it('all sure citations at once', async () => {
    const { client, uri } = await openedDraft(story);
    await client.findings(uri, (codes) => codes.includes('uncited-claim'));
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll.wellsourced'] },
    })) as readonly CodeAction[];
    expect(actions.map((it) => it.kind)).toEqual(['source.fixAll.wellsourced']);
  });

  it('definition, references, symbols and links', async () => {
    const { client, uri, at } = await openedDraft(story);
    const textDocument = { uri };
    const [place] = (await client.connection.sendRequest(DefinitionRequest.type, { textDocument, position: at('homes') })) as readonly Location[];
    expect(place?.uri).toMatch(/minutes\.md$/);
    expect(place?.range.start.line).toBe(7);
    const uses = (await client.connection.sendRequest(ReferencesRequest.type, { textDocument, position: at('@minutes2025'), context: { includeDeclaration: false } })) as readonly Location[];
    expect(uses).toHaveLength(1);
    const outline = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) as readonly DocumentSymbol[];
    expect(outline.map((it) => it.detail)).toEqual(['Supported', 'Supported']);
    const sources = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'mill' })) as readonly SymbolInformation[];
    expect(sources.map((it) => it.name)).toEqual([expect.stringMatching(/^Notice of the mill \(@[\w-]+\)$/)]);
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    expect(links?.map((it) => it.target)).toEqual([expect.stringMatching(/minutes\.md#L/)]);
  });

  it('search as you type, and what it puts into the draft', async () => {
    const { client, uri, at } = await openedDraft(story);
    const where = { uri, position: at('The mill') };
    const results: readonly SearchItem[] = await client.connection.sendRequest(searchRequest, { query: 'flooded ho', limit: 5, at: where });
    expect(results[0]).toMatchObject({ key: 'minutes2025', title: 'Council minutes', publisher: 'Oxley Council' });
    expect(results[0]?.text).toContain('340 homes');
    const edits = await client.connection.sendRequest(insertionRequest, { ...where, key: 'minutes2025', passage: results[0]?.passage, what: 'quotation' });
    expect(JSON.stringify(edits)).toContain('340 homes in the lower town were flooded');
  });

  it('search from a source as from a draft, and before anything is typed what bears on the statement', async () => {
    const { client, uri, at, room } = await openedDraft(story);
    const search = async (from: string, position: Position, query: string): Promise<readonly string[]> =>
      (await client.connection.sendRequest<readonly SearchItem[]>(searchRequest, { query, limit: 5, at: { uri: from, position } })).map((it) => it.text);
    expect((await search(room.uri('sources/minutes.md'), { line: 0, character: 0 }, 'flooded homes'))[0]).toContain('340 homes');
    expect((await search(uri, at('homes'), ''))[0]).toContain('340 homes');
  });

  it('the commands on a statement and on the draft', async () => {
    const { client, uri, at } = await openedDraft(story);
    expect(await client.connection.sendRequest(citeStatementRequest, { uri, position: at('employed') })).toMatchObject({ message: 'cited Notice of the mill.' });
    expect(await client.connection.sendRequest(bestPassageRequest, { uri, position: at('employed') })).toMatchObject({ target: { uri: expect.stringMatching(/notice\.txt$/) } });
    expect(await client.connection.sendRequest(checkDraftRequest, { uri })).toMatchObject({ statements: 2, claims: 2, supported: 2, sourcesRead: 2, sourcesUnread: 0 });
  });
});

describe('hostile and odd input', () => {
  it('answers unknown methods with an error and goes on', async () => {
    const { client, uri } = await openedDraft(story);
    await expect(client.connection.sendRequest('wellsourced/noSuchThing', {})).rejects.toThrow(/Unhandled method/);
    await client.findings(uri, (codes) => codes.includes('uncited-claim'));
  });

  it('takes positions far outside the text', async () => {
    const { client, uri } = await openedDraft(story);
    const far = { line: 9e8, character: 9e8 };
    await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: far });
    await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: far });
    client.edit(uri, { start: far, end: far }, 'One more line.');
    await client.findings(uri, (codes) => codes.includes('uncited-claim'));
  });

  it('knows nothing of a document that was never opened', async () => {
    const { client, room } = await openedDraft(story);
    const position = { line: 0, character: 0 };
    expect(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: room.uri('other.md') }, position })).toBeNull();
    expect(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: 'not a uri' }, position })).toBeNull();
  });

  it('writes nothing of the sources to its log, and shuts down when asked', async () => {
    const { client, uri } = await openedDraft(story);
    await client.findings(uri, (codes) => codes.includes('uncited-claim'));
    expect(client.stderr()).not.toContain('homes');
    await client.connection.sendRequest(ShutdownRequest.type);
  });

  it('says that there are no sources where there are none', async () => {
    const room = newsroom({ 'draft.md': story });
    const client = await startClient({ folders: [room.root] });
    client.open(room.uri('draft.md'), story);
    await client.status((it) => it.state === 'no-sources');
  });

  it('checks no file that is a source, and none outside the drafts setting', async () => {
    const { client, room } = await openedDraft(story);
    client.open(room.uri('sources/notice.txt'), 'The mill employed 99 people.', 'plaintext');
    client.open(room.uri('code.py'), 'The mill employed 99 people.', 'python');
    const position = { line: 0, character: 4 };
    expect(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: room.uri('sources/notice.txt') }, position })).toBeNull();
    expect(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: room.uri('code.py') }, position })).toBeNull();
  });
});
