/** `index`: builds what the other commands start from, verifies it against the files, and tells its size. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cli } from '../kit/cli-tester';
import { newsroom, townSources } from '../kit/newsroom';

describe('index', () => {
  it('builds, and follows up', async () => {
    const { root, write } = newsroom({ ...townSources });
    expect(await cli(root, ['index'])).toEqual({ code: 0, out: '2 sources indexed: 2 read, 0 as they were.\n', err: '' });
    write('sources/third.txt', 'The third source.');
    expect((await cli(root, ['index'])).out).toBe('3 sources indexed: 1 read, 2 as they were.\n');
  });

  it('tells sizes, and all of it as JSON', async () => {
    const { root } = newsroom({ ...townSources });
    const text = await cli(root, ['index', '--stats']);
    expect(text.out).toMatch(/^2 sources indexed.*\n\d+ passages, \d+ bytes of text, \d+ bytes saved \([\d.]+ of the text\):\n(  \S+  \d+\n)+$/);
    const json = JSON.parse((await cli(root, ['index', '--format', 'json', '--verify'])).out) as Record<string, unknown>;
    expect(json).toMatchObject({
      version: 1, sources: 2, read: 0, reused: 2, removed: 0, saved: true, problems: [],
      verification: { found: true, verified: 2, outdated: 0, unsaved: 0, faults: [] },
      sizes: { passages: expect.any(Number), textBytes: expect.any(Number), savedBytes: expect.any(Number) },
    });
  });

  it('verifies what is saved, names what is at fault, and mends it', async () => {
    const { root, file } = newsroom({ ...townSources });
    expect((await cli(root, ['index', '--verify'])).out).toContain('There was no saved index to verify.\n');
    const [name] = readdirSync(file('.wellsourced')).filter((it) => it.endsWith('.txt'));
    const bytes = readFileSync(file(`.wellsourced/${name}`));
    const at = bytes.indexOf('paper mill');
    expect(at).toBeGreaterThan(0);
    bytes[at]! ^= 1;
    writeFileSync(file(`.wellsourced/${name}`), bytes);
    const { code, out } = await cli(root, ['index', '--verify']);
    expect([code, out]).toEqual([1, expect.stringMatching(/1 at fault\.\n {2}sources\/\S+: damaged on disk; made anew\n/)]);
    expect(await cli(root, ['index', '--verify'])).toMatchObject({ code: 0, out: expect.stringContaining('2 verified against their files, 0 out of date, 0 not saved before, 0 at fault') });
  });

  it.each([
    [['index', 'sources'], 'index takes no "sources"'],
    [['index', '--format', 'csv'], '--format takes one of text, json'],
    [['index', '--sources', '/'], 'kept in their own folder only'],
  ])('%j cannot be run', async (args, message) => {
    expect(await cli(newsroom({ ...townSources }).root, args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) });
  });

  it('says when it cannot be saved', async () => {
    const { root, write } = newsroom({ ...townSources });
    write('.wellsourced', 'a file in its place');
    expect(await cli(root, ['index'])).toMatchObject({ code: 2, err: expect.stringContaining('the index was not saved') });
  });
});
