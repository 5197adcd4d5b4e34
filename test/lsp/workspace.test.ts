/** Settings, watched files and folders of a workspace that change while the server runs. */

import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  HoverRequest,
  WorkspaceFoldersRequest,
  type CodeAction,
  type FileEvent,
  type Hover,
  type MarkupContent,
  type Position,
} from 'vscode-languageserver-protocol/node';
import { describe, expect, it } from 'vitest';
import { statusRequest, type Status } from '../../server/src/protocol';
import { startClient, type LspClient } from '../kit/lsp-client';
import { newsroom, townSources, type Newsroom } from '../kit/newsroom';

const story = 'In all, 430 homes in the lower town were flooded [@minutes2025].\n\nThe paper mill at Oxley closed in June 1962. TK\n';

interface Open {
  readonly room: Newsroom;
  readonly client: LspClient;
  readonly uri: string;
  /** Changes the editor's settings as a writer does. */
  set(more: Readonly<Record<string, unknown>>): void;
  /** Tells the server that these files changed on disk. */
  changed(...names: readonly string[]): void;
}

async function opened(files: Readonly<Record<string, string>> = {}, draft = 'story.md'): Promise<Open> {
  const room = newsroom({ ...townSources, [draft]: story, ...files });
  const settings: Record<string, unknown> = {};
  const client = await startClient({ folders: [room.root], settings });
  await client.status((it) => it.state === 'ready');
  client.open(room.uri(draft), story);
  return {
    room,
    client,
    uri: room.uri(draft),
    set(more) {
      Object.assign(settings, more);
      void client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    },
    changed(...names) {
      const changes = names.map((name): FileEvent => ({ uri: room.uri(name), type: FileChangeType.Changed }));
      void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    },
  };
}

async function fixes({ client, uri }: Open, position: Position): Promise<readonly string[]> {
  const params = { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [] } };
  const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) as readonly CodeAction[];
  return actions.flatMap((it) => it.edit?.changes?.[uri]?.map((edit) => edit.newText) ?? []);
}

const all = (codes: readonly string[]): boolean => codes.join() === 'number-mismatch,uncited-claim,placeholder';

describe('a client that tells of no files', () => {
  it('has its sources followed all the same, and wellsourced.json', async () => {
    const { client, uri, room } = await opened();
    await client.findings(uri, all);
    room.write('sources/minutes.md', townSources['sources/minutes.md']!.replace('340', '430'));
    await client.findings(uri, (codes) => !codes.includes('number-mismatch'));
    room.write('wellsourced.json', '{ "checks": { "placeholder": "off" } }');
    await client.findings(uri, (codes) => !codes.includes('placeholder'));
  });
});

describe('settings', () => {
  it('change severities, and back, without a restart', async () => {
    const { client, uri, set } = await opened();
    await client.findings(uri, all);
    set({ checks: { 'number-mismatch': 'hint', placeholder: 'off' } });
    const found = await client.findings(uri, (codes) => codes.join() === 'number-mismatch,uncited-claim');
    expect(found[0]?.severity).toBe(DiagnosticSeverity.Hint);
    set({ checks: {} });
    expect((await client.findings(uri, all))[0]?.severity).toBe(DiagnosticSeverity.Warning);
  });

  it('change how citations are written', async () => {
    const open = await opened();
    await open.client.findings(open.uri, all);
    const mill = { line: 2, character: 10 };
    expect(await fixes(open, mill)).toContain(' [@notice, para. 1]');
    open.set({ citationStyle: 'footnote' });
    await expect.poll(() => fixes(open, mill)).toContain('[^1]');
    open.set({ citationStyle: 'no such style' });
    await expect.poll(() => fixes(open, mill)).toContain(' [@notice, para. 1]');
  });

  it('change which files are sources; what was said of the old ones goes', async () => {
    const { client, uri, set } = await opened({ 'papers/one.txt': 'A note\n\nA gate was painted.\n' });
    await client.findings(uri, all);
    set({ sources: ['papers/**', 'nowhere/**'] });
    const status = await client.status((it) => it.state === 'ready' && it.sourcesRead === 1);
    expect(status.sourceGlobs).toEqual(['papers/**', 'nowhere/**']);
    expect(status.problems.map((it) => it.path)).toEqual(['nowhere/**']);
    await client.findings(uri, (codes) => codes.includes('unknown-citation') && !codes.includes('number-mismatch'));
    set({ sources: ['sources/**'] });
    await client.findings(uri, all);
    expect((await client.status((it) => it.state === 'ready' && it.sourcesRead === 2)).problems).toEqual([]);
  });

  it('of wellsourced.json win over the editor’s, and follow the file', async () => {
    const { client, uri, set, room, changed } = await opened();
    await client.findings(uri, all);
    set({ checks: { placeholder: 'error' } });
    await client.findings(uri, all);
    room.write('wellsourced.json', '{ "checks": { "placeholder": "off" } }');
    changed('wellsourced.json');
    await client.findings(uri, (codes) => codes.join() === 'number-mismatch,uncited-claim');
    await client.status((it) => it.configured);
    rmSync(room.file('wellsourced.json'));
    changed('wellsourced.json');
    await client.findings(uri, all);
    await client.status((it) => !it.configured);
  });
});

describe('watched files', () => {
  it('a source that is changed, added and removed', async () => {
    const { client, uri, room, changed } = await opened();
    await client.findings(uri, all);
    room.write('sources/minutes.md', townSources['sources/minutes.md']!.replace('340', '430'));
    changed('sources/minutes.md');
    await client.findings(uri, (codes) => codes.join() === 'uncited-claim,placeholder');
    rmSync(room.file('sources/minutes.md'));
    changed('sources/minutes.md');
    await client.findings(uri, (codes) => codes.includes('unknown-citation'));
    room.write('sources/deep/down/again.md', townSources['sources/minutes.md']!);
    changed('sources/deep/down/again.md');
    await client.findings(uri, all);
  });

  it('a whole folder that goes', async () => {
    const { client, uri, room, changed } = await opened();
    await client.findings(uri, all);
    rmSync(room.file('sources'), { recursive: true });
    changed('sources');
    await client.status((it) => it.state === 'no-sources' && it.sourcesRead === 0);
  });
});

describe('folders', () => {
  const other = { 'sources/report.txt': 'Report\n\nIn all, 430 homes in the lower town were flooded.\n' };

  it('a draft in a subfolder with its own sources/ is checked against those alone', async () => {
    const { client, uri } = await opened({ 'desk/sources/report.txt': other['sources/report.txt'] }, 'desk/story.md');
    await client.findings(uri, (codes) => codes.includes('unknown-citation') && !codes.includes('number-mismatch'));
  });

  it('a draft in a subfolder without sources is checked against those above, until it gets its own', async () => {
    const { client, uri, room, changed } = await opened({}, 'desk/monday/story.md');
    await client.findings(uri, all);
    room.write('desk/sources/report.txt', other['sources/report.txt']);
    changed('desk/sources/report.txt');
    await client.findings(uri, (codes) => codes.includes('unknown-citation') && !codes.includes('number-mismatch'));
    rmSync(room.file('desk/sources'), { recursive: true });
    changed('desk/sources');
    await client.findings(uri, all);
  });

  it('several: each draft has its folder’s sources', async () => {
    const [one, two] = [newsroom({ ...townSources }), newsroom({ ...other })];
    const client = await startClient({ folders: [one.root, two.root] });
    for (const it of [one, two]) client.open(it.uri('story.md'), story);
    await client.findings(one.uri('story.md'), all);
    await client.findings(two.uri('story.md'), (codes) => codes.includes('unknown-citation') && !codes.includes('number-mismatch'));
    const states = (await client.connection.sendRequest(statusRequest, {})) as readonly Status[];
    expect(states.map((it) => [it.root, it.sourcesRead]).sort()).toEqual([[pathToFileURL(one.root).href, 2], [pathToFileURL(two.root).href, 1]].sort());
  });

  it('that come and go while the server runs', async () => {
    const [one, two] = [newsroom({ ...townSources }), newsroom({ ...other })];
    const client = await startClient({ folders: [one.root] });
    const folderOf = ({ root }: Newsroom) => ({ uri: pathToFileURL(root).href, name: 'folder' });
    const change = async (added: readonly Newsroom[], removed: readonly Newsroom[], now: readonly Newsroom[]): Promise<void> => {
      client.connection.onRequest(WorkspaceFoldersRequest.type, () => now.map(folderOf));
      await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: added.map(folderOf), removed: removed.map(folderOf) } });
    };
    const roots = async (): Promise<readonly string[]> => ((await client.connection.sendRequest(statusRequest, {})) as readonly Status[]).map((it) => it.root);
    client.open(one.uri('story.md'), story);
    await client.findings(one.uri('story.md'), all);
    await change([two], [], [one, two]);
    await expect.poll(roots).toEqual([folderOf(one).uri, folderOf(two).uri]);
    await change([], [two], [one]);
    await expect.poll(roots).toEqual([folderOf(one).uri]);
    await client.findings(one.uri('story.md'), all);
  });

  it('none: a single file opened by itself finds the sources beside it', async () => {
    const room = newsroom({ ...townSources });
    const client = await startClient({ folders: [] });
    client.open(room.uri('story.md'), story);
    await client.findings(room.uri('story.md'), all);
  });

  it('none: an unsaved document is no draft of any folder, and hover has nothing to say', async () => {
    const client = await startClient({ folders: [] });
    client.open('untitled:Untitled-1', story);
    expect(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: 'untitled:Untitled-1' }, position: { line: 0, character: 9 } })).toBeNull();
  });

  it('an unsaved draft is checked against the first folder', async () => {
    const room = newsroom({ ...townSources });
    const client = await startClient({ folders: [room.root] });
    client.open('untitled:Untitled-1', story);
    await client.findings('untitled:Untitled-1', all);
    const hover: Hover | null = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: 'untitled:Untitled-1' }, position: { line: 2, character: 9 } });
    expect((hover?.contents as MarkupContent).value).toContain('Supported');
  });
});
