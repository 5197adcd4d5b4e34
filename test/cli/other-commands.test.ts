/** `search`, `sources`, `verify`, help and version: shapes, streams and exit codes of the contract. */

import { describe, expect, it } from 'vitest';
import { version } from '../../server/src/version';
import { cli } from '../kit/cli-tester';
import { newsroom, townSources } from '../kit/newsroom';

const room = (more: Readonly<Record<string, string>> = {}) => newsroom({ ...townSources, ...more });

describe('search', () => {
  it('lists passages as text and as JSON', async () => {
    const { root } = room();
    const text = await cli(root, ['search', 'flooded', 'homes']);
    expect([text.code, text.err]).toEqual([0, '']);
    expect(text.out).toMatch(/^@minutes2025 {2}Council minutes, Oxley Council, 2025-03-11, para\. 1\n {2}In all, 340 homes/);
    const { out } = await cli(root, ['search', '--format', 'json', '--limit', '1', 'flooded homes']);
    const [result, ...rest] = (JSON.parse(out) as { results: Record<string, unknown>[] }).results;
    expect(rest).toEqual([]);
    expect(result).toEqual({
      source: 'minutes2025',
      title: 'Council minutes',
      path: 'sources/minutes.md',
      locator: 'para. 1',
      text: 'In all, 340 homes in the lower town were flooded.',
      score: expect.any(Number),
    });
  });

  it('names the page on the web at the passage, and the recording beside a transcript', async () => {
    const { root } = newsroom({
      'sources/pier.md': '---\ntitle: Pier closed\nsource: https://quay.example/pier\n---\n\nDivers found four broken piles under the eastern end of the pier.\n',
      'sources/talk.vtt': 'WEBVTT\n\n00:14:32.000 --> 00:14:40.000\n<v Odo Brandt>We had no choice about the lighthouse stairs.\n', 'sources/talk.mp3': 'ID3',
    });
    const pier = 'https://quay.example/pier#:~:text=Divers%20found%20four%20broken%20piles%20under%20the%20eastern%20end%20of%20the%20pier.';
    const web = await cli(root, ['search', '--format', 'json', 'broken piles']);
    expect((JSON.parse(web.out) as { results: object[] }).results[0]).toMatchObject({ source: 'pier', web: expect.stringContaining('https://quay.example/pier#:~:text=Divers%20found') });
    expect((await cli(root, ['search', 'broken piles'])).out).toContain(pier.slice(0, 60));
    const spoken = await cli(root, ['search', '--format', 'json', 'lighthouse stairs']);
    expect((JSON.parse(spoken.out) as { results: object[] }).results[0]).toMatchObject({ locator: '00:14:32', recording: 'sources/talk.mp3' });
    expect((await cli(root, ['search', 'lighthouse stairs'])).out).toContain('recording sources/talk.mp3');
    const { sources } = JSON.parse((await cli(root, ['sources', '--format', 'json'])).out) as { sources: { path: string; recording?: string }[] };
    expect(sources.map(({ path, recording }) => [path, recording])).toContainEqual(['sources/talk.vtt', 'sources/talk.mp3']);
    expect((await cli(root, ['sources'])).out).toMatch(/title: from the front matter; address: from the front matter\n[^]*recording: sources\/talk\.mp3/);
  });

  it('finding nothing is no fault', async () => {
    const { root } = room();
    expect(await cli(root, ['search', 'zeppelin'])).toEqual({ code: 0, out: 'Nothing found.\n', err: '' });
    expect((await cli(root, ['search', 'zeppelin', '--format', 'json'])).out.replace(/\s/g, '')).toBe('{"results":[]}');
  });

  it('says when there was nothing to search in', async () => {
    const { code, err } = await cli(newsroom().root, ['search', 'homes']);
    expect([code, err]).toEqual([0, expect.stringContaining('no source was read')]);
  });

  it.each([
    [['search'], 'search needs words'],
    [['search', 'homes', '--limit', '0'], '--limit takes a whole number above 0, not "0".'],
    [['search', 'homes', '--limit', 'many'], '--limit takes a whole number'],
    [['search', 'homes', '--format', 'csv'], '--format takes one of text, json'],
  ])('%j cannot be run', async (args, message) => {
    const { code, out, err } = await cli(room().root, args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  });
});

describe('sources', () => {
  it('lists what was read and what was not', async () => {
    const { root } = room({ 'sources/scan.pdf': '%PDF-1.7' });
    const { code, out, err } = await cli(root, ['sources']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/@minutes2025 {2}Council minutes\n {2}sources\/minutes\.md\n {2}Oxley Council · 2025-03-11 · \d+ passages\n/);
    expect(out).toMatch(/Not read, or not wholly\n {2}sources\/scan\.pdf: .+\n$/);
  });

  it('lists them as JSON, with their text when asked', async () => {
    const { root } = room();
    const { out } = await cli(root, ['sources', '--format', 'json']);
    expect(JSON.parse(out)).toEqual({
      sources: [
        {
          key: 'minutes2025',
          path: 'sources/minutes.md',
          title: 'Council minutes',
          authors: [],
          publisher: 'Oxley Council',
          issued: '2025-03-11',
          url: null,
          language: null,
          kind: 'markdown',
          metadataFrom: { title: 'front matter', publisher: 'front matter', issued: 'front matter' },
          passages: 3,
          parts: ['Council minutes'],
        },
        expect.objectContaining({ key: 'notice', path: 'sources/notice.txt', title: 'Notice of the mill' }),
      ],
      problems: [],
    });
    const withText = await cli(root, ['sources', '--format', 'json', '--text']);
    expect((JSON.parse(withText.out) as { sources: { text: string }[] }).sources[1]?.text).toContain('It employed 86 people.');
  });

  it('takes folders as words, too, and faults one with nothing in it', async () => {
    const { root } = room({ 'papers/one.txt': 'One paper.' });
    expect((await cli(root, ['sources', 'papers'])).out).toContain('papers/one.txt');
    expect(await cli(root, ['sources', 'nowhere'])).toMatchObject({ code: 2, out: '' });
    expect(await cli(newsroom().root, ['sources'])).toMatchObject({ code: 0, out: expect.stringMatching(/^No source was read\.\n/) });
  });
});

describe('verify', () => {
  const document = 'The paper mill at Oxley closed in June 1962. It employed 86 people.';
  const line = (id: unknown, claim: string): string => JSON.stringify({ id, claim, document });

  it('answers each line in order; what cannot be read is said and makes exit 2', async () => {
    const lines = [line(1, 'The mill employed 86 people.'), '', 'not json', line('b', 'The paper mill at Oxley closed in June 1963.'), '{"id":3,"claim":"Alone."}', '[1]'];
    const { code, out, err } = await cli(room({ 'claims.jsonl': lines.join('\r\n') }).root, ['verify', '--input', 'claims.jsonl']);
    expect([code, err]).toEqual([2, 'wellsourced: 3 lines could not be read.\n']);
    const rows = out.trimEnd().split('\n').map((it) => JSON.parse(it) as Record<string, unknown>);
    expect(rows.map((it) => [it.id, it.verdict ?? it.error])).toEqual([
      [1, 'supported'],
      [null, 'The line is not JSON.'],
      ['b', 'differs'],
      [3, 'The line needs "claim" and "document" as texts.'],
      [null, 'The line needs "claim" and "document" as texts.'],
    ]);
    expect(rows[0]?.score).toBeGreaterThan(rows[2]?.score as number);
    expect(rows[0]?.evidence).toMatchObject([{ source: 'document', path: '', locator: 'para. 1', text: 'It employed 86 people.', score: expect.any(Number) }, {}]);
  });

  it('reads standard input, and exits with 0 when all lines were read', async () => {
    const { code, out, err } = await cli('/', ['verify', '--input', '-'], { stdin: `${line('é', 'A circus bought 12 camels in Lisbon.')}\n` });
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ id: 'é', verdict: 'not-found' });
    expect(await cli('/', ['verify', '--input', '-'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('lets the worst of several sentences count', async () => {
    const { out } = await cli('/', ['verify', '--input', '-'], { stdin: line(1, 'The mill employed 86 people. It closed in June 1963.') });
    expect(JSON.parse(out)).toMatchObject({ verdict: 'differs' });
  });

  it.each([
    [['verify'], 'verify needs --input'],
    [['verify', '--input', 'nothing.jsonl'], 'There is no file nothing.jsonl.'],
    [['verify', '--input', 'sources'], 'sources is a folder'],
  ])('%j cannot be run', async (args, message) => {
    const { code, out, err } = await cli(room().root, args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
  });
});

describe('help and version', () => {
  it('tells the version', async () => {
    for (const flag of ['--version', '-v']) expect(await cli('/', [flag])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('helps on stdout, with every option of a command', async () => {
    const general = await cli('/', ['--help']);
    for (const args of [[], ['help'], ['-h'], ['help', 'constructor']]) expect(await cli('/', args)).toEqual(general);
    expect(general.code).toBe(0);
    for (const command of ['check', 'search', 'sources', 'verify', 'lsp']) {
      expect(general.out).toContain(`wellsourced ${command}`);
      expect(await cli('/', [command, '--help'])).toEqual(await cli('/', ['help', command]));
    }
    const { out } = await cli('/', ['help', 'check']);
    for (const option of ['sources', 'format', 'fail-on', 'rule', 'fix', 'no-cache']) expect(out).toContain(`--${option}`);
  });

  it('does not guess at commands', async () => {
    expect(await cli('/', ['chekc'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('There is no command "chekc"') });
    expect(await cli('/', ['constructor'])).toMatchObject({ code: 2 });
    expect(await cli('/', ['lsp'])).toMatchObject({ code: 2, err: expect.stringContaining('--stdio') });
  });
});
