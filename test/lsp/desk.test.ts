/** What the desk's views ask the server, over stdio. */

import { describe, expect, it } from 'vitest';
import type { Position } from 'vscode-languageserver-protocol/node';
import { configureRequest, sourcesRequest, type ConfigureAnswer, type SourcesAnswer } from '../../server/src/desk-protocol';
import { claimsRequest, judgedNotification, type ClaimsAnswer } from '../../server/src/protocol';
import { startClient, type ClientOptions, type LspClient } from '../kit/lsp-client';
import { newsroom, townSources, type Newsroom } from '../kit/newsroom';

const story = '# Flood\n\nIn all, 430 homes in the lower town were flooded [@minutes2025]. The mill employed 86 people.\n';

interface Opened {
  readonly client: LspClient;
  readonly room: Newsroom;
  readonly uri: string;
  at(words: string): Position;
}

async function opened(text: string, options: Omit<ClientOptions, 'folders'> = {}): Promise<Opened> {
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

describe('claims', () => {
  it('come with verdicts, headings and counts, and are said to be new after an edit', async () => {
    const { client, uri, at } = await opened(story);
    const judged: string[] = [];
    client.connection.onNotification(judgedNotification, (params: { uri: string }) => void judged.push(params.uri));
    const ask = (): Promise<ClaimsAnswer> => client.connection.sendRequest(claimsRequest, { uri });
    const before = await ask();
    expect(before.headings).toMatchObject([{ name: 'Flood', level: 1 }]);
    expect(before.claims.map((it) => `${it.words}, cited: ${it.cited}: ${it.findings.map(({ check }) => check).join()}`)).toEqual([
      'Differs from your sources, cited: true: number-mismatch',
      'Supported, cited: false: uncited-claim',
    ]);
    expect(before.progress).toEqual({ claims: 2, sourced: 1, differs: 1, notFound: 0, uncited: 1, checked: 0 });
    client.edit(uri, { start: at('430'), end: { ...at('430'), character: at('430').character + 3 } }, '340');
    await client.findings(uri, (codes) => codes.join() === 'uncited-claim');
    expect(judged).toContain(uri);
    expect((await ask()).progress.sourced).toBe(2);
  });

  it('are asked of a draft only', async () => {
    const { client, room } = await opened(story);
    expect(await client.connection.sendRequest(claimsRequest, { uri: room.uri('sources/notice.txt') })).toBeNull();
  });
});

describe('sources', () => {
  it('come with their reference and their uses, and can be left out', async () => {
    const { client, room, uri, at } = await opened(story);
    const { corpora } = await client.connection.sendRequest<SourcesAnswer>(sourcesRequest, {});
    const [minutes] = corpora[0]!.sources;
    expect(minutes).toMatchObject({ key: 'minutes2025', path: 'sources/minutes.md', title: 'Council minutes', publisher: 'Oxley Council', kind: 'markdown' });
    expect(minutes?.reference).toContain('Oxley Council');
    expect(minutes?.uses).toEqual([{ uri, range: { start: at('@minutes2025'), end: { ...at('@minutes2025'), character: at('@minutes2025').character + 12 } } }]);
    const answer = await client.connection.sendRequest<ConfigureAnswer>(configureRequest, { root: corpora[0]!.root, excludePath: 'sources/notice.txt' });
    expect(answer.message).toContain('sources/notice.txt is no source any more');
    await client.status((it) => it.state === 'ready' && it.sourcesRead === 1);
    expect(room.file('wellsourced.json')).toBeTruthy();
  });
});
