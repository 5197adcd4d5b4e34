/** Bad input in the editor: each case shows in the status, the rest goes on, and the server answers all the while. */

import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import {
  CancellationTokenSource,
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DocumentSymbolRequest,
  FileChangeType,
  HoverRequest,
  PublishDiagnosticsNotification,
  ReferencesRequest,
  type Diagnostic,
  type Hover,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { describe, expect, it } from 'vitest';
import { checkDraftRequest, statusRequest, type Status } from '../../server/src/protocol';
import { badFiles, oddFiles, writeBadFiles, writeHugeFile } from '../kit/bad-files';
import { startClient, type LspClient } from '../kit/lsp-client';
import { newsroom, townSources } from '../kit/newsroom';

const story = 'In all, 430 homes in the lower town were flooded [@minutes2025].\n';

const isMismatch = (codes: readonly string[]): boolean => codes.includes('number-mismatch');

function tell(client: LspClient, uris: readonly string[]): void {
  const changes = uris.map((uri) => ({ uri, type: FileChangeType.Changed as FileChangeType }));
  void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
}

describe('bad sources among good ones', () => {
  it('show in the status with reason and address, while the draft is checked', async () => {
    const room = newsroom({ ...townSources });
    writeBadFiles(room);
    const client = await startClient({ folders: [room.root] });
    client.open(room.uri('story.md'), story);
    await client.findings(room.uri('story.md'), isMismatch);
    const { problems, sourcesRead } = await client.status((it) => it.state === 'ready');
    for (const [path, { message, read }] of Object.entries(badFiles)) {
      expect(problems.find((it) => it.path === path) ?? path).toMatchObject({ message: expect.stringMatching(message), read, uri: room.uri(path) });
    }
    const read = Object.values(badFiles).filter((it) => it.read).length;
    expect(sourcesRead).toBe(2 + read + oddFiles.length);
    const config = problems.filter((it) => it.path === 'wellsourced.json');
    expect(config.map((it) => it.message).join('\n')).toMatch(/Line 2: "citationStyle" must be one of[^]*Line 3: There is no setting "sorces"/);
    expect(config[0]?.uri).toBe(room.uri('wellsourced.json'));
  });

  it('a file of 100 MB: the others are there at once, and hover answers while it is read', async () => {
    const room = newsroom({ ...townSources, 'wellsourced.json': '{ "limits": { "textBytes": 6000000 } }' });
    writeHugeFile(room, 'sources/huge.txt');
    const client = await startClient({ folders: [room.root] });
    const uri = room.uri('story.md');
    client.open(uri, story);
    await client.findings(uri, isMismatch);
    expect((await statusOf(client)).state).toBe('indexing');
    const hover: Hover | null = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 12 } });
    expect((hover?.contents as MarkupContent).value).toContain('Differs');
    const { problems } = await client.status((it) => it.state === 'ready');
    expect(problems.map((it) => it.message)).toEqual(['Only the first 6.0 MB of 100 MB were read']);
  });

  it('a file that changes twice a second, goes and comes back', async () => {
    const room = newsroom({ ...townSources });
    const client = await startClient({ folders: [room.root] });
    const uri = room.uri('story.md');
    client.open(uri, story);
    await client.findings(uri, isMismatch);
    let turn = 0;
    const restless = setInterval(() => {
      if (turn++ % 5 === 4) rmSync(room.file('sources/notice.txt'), { force: true });
      else writeFileSync(room.file('sources/notice.txt'), `Turn ${turn}\n\nThe paper mill counted ${turn} people.\n`);
      tell(client, [room.uri('sources/notice.txt')]);
    }, 100);
    try {
      client.edit(uri, { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, 'The council voted 9-5 to ask the county for help [@minutes2025].\n');
      await client.findings(uri, (codes) => codes.filter((it) => it === 'number-mismatch').length === 2);
    } finally {
      clearInterval(restless);
    }
    room.write('sources/notice.txt', townSources['sources/notice.txt']!);
    tell(client, [room.uri('sources/notice.txt')]);
    expect((await client.status((it) => it.state === 'ready' && it.sourcesRead === 2)).problems).toEqual([]);
    expect(client.stderr()).toBe('');
  });

  it('sources that become unreadable and readable again', async () => {
    const room = newsroom({ ...townSources });
    const client = await startClient({ folders: [room.root] });
    const uri = room.uri('story.md');
    client.open(uri, story);
    await client.findings(uri, isMismatch);
    rmSync(room.file('sources/minutes.md'));
    symlinkSync('minutes.md', room.file('sources/minutes.md'));
    tell(client, [room.uri('sources/minutes.md')]);
    const { problems } = await client.status((it) => it.problems.length > 0);
    expect(problems).toMatchObject([{ path: 'sources/minutes.md', message: expect.stringContaining('link'), read: false }]);
    rmSync(room.file('sources/minutes.md'));
    room.write('sources/minutes.md', townSources['sources/minutes.md']!);
    tell(client, [room.uri('sources/minutes.md')]);
    await client.findings(uri, isMismatch);
    expect((await client.status((it) => it.sourcesRead === 2)).problems).toEqual([]);
  });
});

describe('no sources', () => {
  it.each([
    ['an empty folder', {}],
    ['no sources/', { 'notes.md': 'A note.' }],
    ['an empty sources/', { 'sources/.keep': '' }],
    ['a broken wellsourced.json alone', { 'wellsourced.json': '{' }],
  ])('%s: the status says so, and sources that come are read', async (_, files) => {
    const room = newsroom(files);
    const client = await startClient({ folders: [room.root] });
    client.open(room.uri('story.md'), story);
    const { problems } = await client.status((it) => it.state === 'no-sources');
    expect(problems).toContainEqual(expect.objectContaining({ path: 'sources/**', message: 'No file was found here' }));
    for (const [name, content] of Object.entries(townSources)) room.write(name, content);
    tell(client, Object.keys(townSources).map((name) => room.uri(name)));
    await client.findings(room.uri('story.md'), isMismatch);
    expect((await client.status((it) => it.state === 'ready')).problems.filter((it) => it.path !== 'wellsourced.json')).toEqual([]);
  });
});

describe('wellsourced.json', () => {
  it('that is broken while the editor is open is said, and is mended', async () => {
    const room = newsroom({ ...townSources, 'wellsourced.json': '{ "checks": { "number-mismatch": "hint" } }' });
    const client = await startClient({ folders: [room.root] });
    const uri = room.uri('story.md');
    client.open(uri, story);
    await client.findings(uri, isMismatch);
    room.write('wellsourced.json', '{ "checks": { "number-mismatch": ');
    tell(client, [room.uri('wellsourced.json')]);
    const { problems } = await client.status((it) => it.problems.length > 0);
    expect(problems[0]).toMatchObject({ path: 'wellsourced.json', message: expect.stringMatching(/^Line 1: This is not valid JSON/), uri: room.uri('wellsourced.json') });
    await client.findings(uri, isMismatch);
    room.write('wellsourced.json', '{ "checks": { "number-mismatch": "off" } }');
    tell(client, [room.uri('wellsourced.json')]);
    await client.findings(uri, (codes) => !isMismatch(codes));
    await client.status((it) => it.problems.length === 0);
  });
});

describe('a draft of 60,000 words', () => {
  const facts = Array.from({ length: 4000 }, (_, i) => `The ferry landing number ${i + 1} of the lower harbour was painted by ${(i % 90) + 2} joiners in ${1900 + (i % 120)}.`);
  const long = `${story}\n${facts.map((it, i) => (i % 5 === 4 ? `${it}\n\n` : `${it} `)).join('')}`;

  it('has its first findings soon; hover, typing and cancelling work while it is checked', async () => {
    expect(long.split(/\s+/).length).toBeGreaterThan(60_000);
    const room = newsroom({ ...townSources });
    const client = await startClient({ folders: [room.root] });
    const uri = room.uri('long.md');
    await client.status((it) => it.state === 'ready');
    const versions: (number | undefined)[] = [];
    let last: readonly Diagnostic[] = [];
    client.connection.onNotification(PublishDiagnosticsNotification.type, ({ version, diagnostics }) => {
      versions.push(version);
      last = diagnostics;
    });
    client.open(uri, long);
    await expect.poll(() => last.length).toBeGreaterThan(0);
    expect(last[0]?.code).toBe('number-mismatch');

    for (let line = 2; line < 400; line += 80) {
      await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character: 8 } });
    }
    const source = new CancellationTokenSource();
    const whole = client.connection.sendRequest(checkDraftRequest, { uri }, source.token);
    source.cancel();
    await expect(whole).rejects.toThrow(/cancel/i);
    client.edit(uri, { start: { line: 0, character: 8 }, end: { line: 0, character: 11 } }, '340');
    await expect.poll(() => versions.at(-1) === 2 && last.every((it) => it.code !== 'number-mismatch')).toBe(true);
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    await expect.poll(() => last.length).toBe(0);
  });
});

describe('what no client should send', () => {
  const positions = [
    { line: -1, character: -1 },
    { line: 9e15, character: 9e15 },
    { line: 0.5, character: 0.5 },
    { line: NaN, character: NaN },
    { line: 'one', character: null },
    null,
  ];

  it('positions that are none, in any request, are answered', async () => {
    const room = newsroom({ ...townSources });
    const client = await startClient({ folders: [room.root] });
    const uri = room.uri('story.md');
    client.open(uri, story);
    await client.findings(uri, isMismatch);
    const textDocument = { uri };
    for (const position of positions) {
      for (const { method } of [HoverRequest.type, CompletionRequest.type, DefinitionRequest.type, ReferencesRequest.type]) {
        await client.connection.sendRequest(method, { textDocument, position, context: { includeDeclaration: true } });
      }
      const range = { start: position, end: position };
      await client.connection.sendRequest(CodeActionRequest.method, { textDocument, range, context: { diagnostics: [] } });
      await client.connection.sendNotification(DidChangeTextDocumentNotification.method, { textDocument: { uri, version: 1 }, contentChanges: [{ range, text: '' }] });
    }
    expect(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).toHaveLength(1);
    await client.findings(uri, isMismatch);
  });

  it('unknown methods, empty parameters and edits of closed documents do no harm', async () => {
    const room = newsroom({ ...townSources });
    const client = await startClient({ folders: [room.root] });
    const uri = room.uri('story.md');
    const { connection } = client;
    await expect(connection.sendRequest('textDocument/noSuchThing', {})).rejects.toThrow(/Unhandled method/);
    await expect(connection.sendRequest('$/wellsourced', {})).rejects.toThrow();
    await connection.sendNotification('textDocument/noSuchThing', {});
    await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file://elsewhere/a%00b', type: 1 }, { uri: '', type: 9 }] });
    await connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: 7 }, contentChanges: [{ text: 'Never opened.' }] });
    await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    await connection.sendRequest(HoverRequest.method, {}).catch(() => undefined);
    await connection.sendRequest(checkDraftRequest, {}).catch(() => undefined);
    client.open(uri, story);
    await client.findings(uri, isMismatch);
  });

  it('a folder that is not there, or on no disk, stops no other', async () => {
    const room = newsroom({ ...townSources });
    const client = await startClient({ folders: [room.root, room.file('gone'), '/dev/null/x'] });
    client.open(room.uri('story.md'), story);
    client.open('vscode-vfs://github/desk/story.md', story);
    client.open('file://elsewhere/story.md', story);
    await client.findings(room.uri('story.md'), isMismatch);
  });
});

async function statusOf(client: LspClient): Promise<Status> {
  const [status] = (await client.connection.sendRequest(statusRequest, {})) as readonly Status[];
  return status!;
}
