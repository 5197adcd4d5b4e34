/** A bibliography that the draft's front matter names: read while it is typed, and the same through the command line. */

import { expect, it } from 'vitest';
import { cli } from '../kit/cli-tester';
import { startClient } from '../kit/lsp-client';
import { newsroom, townSources } from '../kit/newsroom';

const refs = '@report{council, title={Council minutes of the eleventh}, file={../sources/minutes.md}, date={2025-03-11}}\n';
const story = 'In all, 340 homes in the lower town were flooded [@council].\n';
const named = '---\nbibliography: refs/all.bib\n---\n\n';
const unknown = (codes: readonly string[]): boolean => codes.includes('unknown-citation');

it('is followed as it is typed, and left when it is deleted', async () => {
  const room = newsroom({ ...townSources, 'refs/all.bib': refs, 'story.md': story });
  const client = await startClient({ folders: [room.root] });
  await client.status((it) => it.state === 'ready');
  const uri = room.uri('story.md');
  client.open(uri, story);
  await client.findings(uri, unknown);
  client.edit(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '---\nbibliography: refs/al\n---\n\n');
  client.edit(uri, { start: { line: 1, character: 22 }, end: { line: 1, character: 22 } }, 'l.bib');
  await client.findings(uri, (codes) => !unknown(codes));
  client.edit(uri, { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } }, '');
  await client.findings(uri, unknown);
});

it('is read by the command line', async () => {
  const room = newsroom({ ...townSources, 'refs/all.bib': refs, 'story.md': named + story, 'bare.md': story });
  const { out } = await cli(room.root, ['check', 'story.md', '--format', 'json']);
  expect(out).not.toContain('unknown-citation');
  expect((await cli(room.root, ['check', 'bare.md', '--format', 'json'])).out).toContain('unknown-citation');
});
