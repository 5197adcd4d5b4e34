/** What the desk's views ask the server, over stdio. */

import { describe, expect, it, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { CodeActionRequest, CodeLensRequest, DidSaveTextDocumentNotification, ExecuteCommandRequest, InlayHintRequest, SemanticTokensRequest, type CodeAction } from 'vscode-languageserver-protocol/node';
import { dismissalsRequest, dismissCommand, restoreRequest, evidenceRequest, type DismissalItem, type EvidenceAnswer } from '../../server/src/desk-protocol';
import { configureRequest, sourcesRequest, type ConfigureAnswer, type SourcesAnswer } from '../../server/src/desk-protocol';
import { claimsRequest, judgedNotification, type ClaimsAnswer } from '../../server/src/protocol';
import { openedDraft } from '../kit/opened-draft';

const story = '# Flood\n\nIn all, 430 homes in the lower town were flooded [@minutes2025]. The mill employed 86 people.\n';

describe('claims', () => {
  it('come with verdicts, headings and counts, and are said to be new after an edit', async () => {
    const { client, uri, at } = await openedDraft(story);
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
    // It follows the findings.
    await vi.waitFor(() => expect(judged).toContain(uri), { timeout: 60_000 });
    expect((await ask()).progress.sourced).toBe(2);
  });

  it('are asked of a draft only', async () => {
    const { client, room } = await openedDraft(story);
    expect(await client.connection.sendRequest(claimsRequest, { uri: room.uri('sources/notice.txt') })).toBeNull();
  });
});

describe('sources', () => {
  it('come with their reference and their uses, and can be left out', async () => {
    const { client, room, uri, at } = await openedDraft(story);
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

describe('dismissing', () => {
  it('is offered as a command, kept beside the sources, listed, and undone', async () => {
    const { client, room, uri } = await openedDraft(story);
    const [finding] = await client.findings(uri, (codes) => codes.includes('number-mismatch'));
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: finding!.range, context: { diagnostics: [finding!] } })) as readonly CodeAction[];
    const command = actions.find((it) => it.title.startsWith('Dismiss'))?.command;
    expect(command?.command).toBe(dismissCommand);
    const [params] = command!.arguments as readonly object[];
    await client.connection.sendRequest(ExecuteCommandRequest.type, { command: dismissCommand, arguments: [{ ...params, reason: 'told by phone' }] });
    await client.findings(uri, (codes) => codes.join() === 'uncited-claim');
    expect(JSON.parse(readFileSync(room.file('.wellsourced/dismissed.json'), 'utf8'))).toMatchObject({ version: 1, dismissed: [{ check: 'number-mismatch', reason: 'told by phone' }] });
    const items = await client.connection.sendRequest<readonly DismissalItem[]>(dismissalsRequest, {});
    expect(items).toMatchObject([{ kind: 'finding', check: 'number-mismatch', reason: 'told by phone' }]);
    await client.connection.sendRequest(restoreRequest, items[0]);
    await client.findings(uri, (codes) => codes.includes('number-mismatch'));
  });

  it('turns a check off for the folder', async () => {
    const { client, room, uri } = await openedDraft(story);
    const [finding] = await client.findings(uri, (codes) => codes.includes('number-mismatch'));
    await client.connection.sendRequest(ExecuteCommandRequest.type, { command: dismissCommand, arguments: [{ uri, range: finding!.range, check: 'number-mismatch', scope: 'check' }] });
    await client.findings(uri, (codes) => codes.join() === 'uncited-claim');
    expect(JSON.parse(readFileSync(room.file('wellsourced.json'), 'utf8'))).toEqual({ checks: { 'number-mismatch': 'off' } });
  });
});

describe('evidence', () => {
  it('sets statement and passage side by side, with the place to open', async () => {
    const { client, uri, at } = await openedDraft(story);
    const answer = await client.connection.sendRequest<EvidenceAnswer>(evidenceRequest, { uri, position: at('homes') });
    expect(answer).toMatchObject({ verdict: 'differs', words: 'Differs from your sources' });
    const [passage] = answer.passages;
    const words = (text: string, stretches: readonly (readonly [number, number])[]): readonly string[] => stretches.map(([start, end]) => text.slice(start, end));
    expect(words(passage!.text, passage!.differences)).toEqual(['340']);
    expect(words(answer.text, passage!.statementDifferences)).toEqual(['430']);
    expect(passage).toMatchObject({ key: 'minutes2025', title: 'Council minutes', target: { uri: expect.stringMatching(/minutes\.md$/) } });
  });
});

describe('in the text', () => {
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

  it('counts stand above headings and can be switched off; names stand behind citations when asked for', async () => {
    const { client, uri } = await openedDraft(story, { settings: { citationHints: true } });
    const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
    expect(lenses?.map((it) => it.command?.title)).toEqual(['1 of 2 sourced · 1 differs · 1 uncited']);
    const hints = await client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range: whole });
    expect(hints?.map((it) => it.label)).toEqual(['Oxley Council']);
    const plain = await openedDraft(story, { settings: { headingCounts: false } });
    expect(await plain.client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: plain.uri } })).toEqual([]);
    expect(await plain.client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: plain.uri }, range: whole })).toEqual([]);
  });

  it('quotations, speakers and citations are told apart', async () => {
    const { client, uri } = await openedDraft('"The gate would hold," said Maud Ellery [@minutes2025].\n');
    const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
    const types = (tokens?.data ?? []).filter((_, i) => i % 5 === 3);
    expect(types).toEqual([0, 1, 1, 2]);
  });

  it('quiet mode says nothing of a draft that was changed until it is saved', async () => {
    const { client, uri, at } = await openedDraft(story, { settings: { quiet: true, delay: 0 } });
    await client.findings(uri, (codes) => codes.includes('number-mismatch'));
    client.edit(uri, { start: at('The mill'), end: at('The mill') }, 'So. ');
    await client.findings(uri, (codes) => codes.length === 0);
    await client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
    await client.findings(uri, (codes) => codes.includes('number-mismatch'));
  });
});
