/** One draft with many faults has the same findings, and the same sure fixes, at every door. */

import { readFileSync } from 'node:fs';
import { CodeActionRequest, type CodeAction, type Diagnostic, type DiagnosticSeverity, type TextEdit as LspEdit } from 'vscode-languageserver-protocol/node';
import { describe, expect, it } from 'vitest';
import { fixAllEdits } from '../../server/src/engine/features/code-actions';
import { findingsOf } from '../../server/src/engine/features/diagnostics';
import { applyEdits } from '../../server/src/engine/text/edit';
import { lineIndexOf } from '../../server/src/engine/text/line-index';
import { cli } from '../kit/cli-tester';
import { startClient } from '../kit/lsp-client';
import { newsroom, townSources, type Newsroom } from '../kit/newsroom';
import { engineOf } from '../kit/small-corpus';

const story = [
  '---\ntitle: After the flood\n---\n',
  '🧱 In all, 430 homes in the lower town were flooded [@minutes2025]. The paper mill at Oxley closed in June 1962.\n',
  '“We were told in writing that the gate would fold,” said Maud Ellery [@minutes2052].\n',
  '- The council voted 9-4 to ask the county for help.\n- A circus bought 12 camels in Lisbon.\n',
  '"We were told in writing that the gate would hold," said Piers Calloway. TK\n',
  '<!-- wellsourced-disable-next-line unsupported-claim a joke -->\nA pie ate 14 bishops in Antwerp.\n',
].join('\n').replaceAll('\n', '\r\n');

/** Check, severity, place and message. */
type Line = string;

function lineOf(check: unknown, severity: string, { start, end }: Diagnostic['range'], message: string): Line {
  return `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${String(check)}: ${message}`;
}

const atEngine = (text: string) => {
  const files = Object.entries({ ...townSources, 'story.md': text }).map(([path, it]) => ({ path, text: it }));
  return { snapshot: engineOf(files).snapshot(), uri: 'file:///story/story.md' };
};

async function engineDoor(text: string): Promise<readonly Line[]> {
  const { snapshot, uri } = atEngine(text);
  const lines = lineIndexOf(text);
  const findings = await findingsOf(snapshot, uri);
  return findings.map((it) => lineOf(it.check, it.severity, { start: lines.positionAt(it.span.start), end: lines.positionAt(it.span.end) }, it.message));
}

async function cliDoor({ root }: Newsroom): Promise<readonly Line[]> {
  const { out } = await cli(root, ['check', 'story.md', '--format', 'json', '--no-cache']);
  const { drafts } = JSON.parse(out) as { drafts: { findings: { check: string; severity: string; range: Diagnostic['range']; message: string }[] }[] };
  return drafts.flatMap((it) => it.findings).map((it) => lineOf(it.check, it.severity, it.range, it.message));
}

const severityWords: Readonly<Record<DiagnosticSeverity, string>> = { 1: 'error', 2: 'warning', 3: 'information', 4: 'hint' };

async function lspDoor(room: Newsroom, text: string, wanted: readonly Line[], pull: boolean): Promise<readonly Line[]> {
  const client = await startClient({ folders: [room.root], pull });
  await client.status((it) => it.state === 'ready' && it.sourcesRead === 2);
  client.open(room.uri('story.md'), text);
  const found = await client.findings(room.uri('story.md'), (codes) => codes.length === wanted.length);
  return found.map((it) => lineOf(it.code, severityWords[it.severity!], it.range, String(it.message)));
}

describe('three doors', () => {
  it('find the same', async () => {
    const room = newsroom({ ...townSources, 'story.md': story });
    const engine = await engineDoor(story);
    const checks = engine.map((it) => /(\S+): /.exec(it)?.[1]);
    expect(checks).toEqual(expect.arrayContaining(['number-mismatch', 'uncited-claim', 'misquote', 'unknown-citation', 'unsupported-claim', 'wrong-speaker', 'placeholder']));
    expect(await cliDoor(room)).toEqual(engine);
    expect(await lspDoor(room, story, engine, true)).toEqual(engine);
    expect(await lspDoor(room, story, engine, false)).toEqual(engine);
  });

  it('fix the same at once, and then find the same', async () => {
    const room = newsroom({ ...townSources, 'story.md': story });
    const uri = room.uri('story.md');
    const client = await startClient({ folders: [room.root] });
    client.open(uri, story);
    await client.findings(uri, (codes) => codes.includes('uncited-claim'));
    await client.status((it) => it.state === 'ready' && it.sourcesRead === 2);
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll'] },
    })) as readonly CodeAction[];
    expect(actions.map((it) => it.kind)).toEqual(['source.fixAll.wellsourced']);
    const atLsp = appliedLsp(story, actions[0]!.edit!.changes![uri]!);

    const { snapshot, uri: engineUri } = atEngine(story);
    const fixed = applyEdits(story, await fixAllEdits(snapshot, engineUri));
    expect(fixed).toContain('1962 [@notice, para. 1].');
    expect(atLsp).toBe(fixed);

    await cli(room.root, ['check', 'story.md', '--fix', '--no-cache']);
    expect(readFileSync(room.file('story.md'), 'utf8')).toBe(fixed);
    const left = await engineDoor(fixed);
    expect(await cliDoor(room)).toEqual(left);
    expect(await lspDoor(room, fixed, left, true)).toEqual(left);
  });
});

function appliedLsp(text: string, edits: readonly LspEdit[]): string {
  const lines = lineIndexOf(text);
  return applyEdits(text, edits.map(({ range, newText }) => ({ span: { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) }, newText })));
}
