/** Bad input at the command line: each case is said where the writer looks, within bounds, and nothing else stops working. */

import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { badFiles, oddFiles, writeBadFiles, writeHugeFile } from '../kit/bad-files';
import { cli, spawned } from '../kit/cli-tester';
import { newsroom, townSources } from '../kit/newsroom';

const story = 'In all, 430 homes in the lower town were flooded [@minutes2025]. TK\n';

interface Listed {
  readonly sources: readonly { readonly path: string; readonly key: string; readonly text?: string }[];
  readonly problems: readonly { readonly path: string; readonly message: string; readonly read: boolean }[];
}

describe('bad sources among good ones', () => {
  it('are listed with their reasons, the odd ones read, and the draft is checked', async () => {
    const room = newsroom({ ...townSources, 'story.md': story });
    writeBadFiles(room);
    const { code, out } = await cli(room.root, ['sources', '--format', 'json', '--text']);
    expect(code).toBe(0);
    const { sources, problems } = JSON.parse(out) as Listed;
    const paths = sources.map((it) => it.path);
    for (const [path, { message, read }] of Object.entries(badFiles)) {
      expect(problems.find((it) => it.path === path) ?? path).toMatchObject({ message: expect.stringMatching(message), read });
      expect([path, paths.includes(path)]).toEqual([path, read]);
    }
    expect(paths).toEqual(expect.arrayContaining(oddFiles));
    expect(problems.filter((it) => oddFiles.includes(it.path) && !it.message.includes('key')).map((it) => it.message)).toEqual([]);
    const textOf = (path: string): string => sources.find((it) => it.path === path)?.text ?? '';
    expect(textOf('sources/windows.txt')).toContain('café');
    expect(textOf('sources/utf16.txt')).toMatch(/^The bakery/);
    expect(textOf('sources/nested.html')).toContain('The dairy at Oxley closed in 1971.');
    expect(textOf('sources/front.md')).toContain('The quarry at Oxley closed in 1988.');
    expect(new Set(sources.map((it) => it.key)).size).toBe(sources.length);

    const check = await cli(room.root, ['check', 'story.md']);
    expect(check.code).toBe(1);
    expect(check.out).toContain('number-mismatch');
    for (const path of Object.keys(badFiles)) expect(check.out).toContain(`  ${path}: `);
  });

  it('a file of 100 MB is read in part, in bounded memory', async () => {
    const room = newsroom({ ...townSources, 'story.md': story });
    writeHugeFile(room, 'sources/huge.txt');
    const { code, out, err } = await spawned(room.root, 'ulimit -v 8000000; NODE_OPTIONS=--max-old-space-size=700 wellsourced check story.md --no-cache');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('sources/huge.txt: Only the first 20 MB of 100 MB were read (read in part)');
    expect(out).toContain('number-mismatch');
  });

  it('files that vanish and change while they are read fell nothing', async () => {
    const room = newsroom({ ...townSources, 'story.md': story });
    const names = Array.from({ length: 12 }, (_, i) => room.file(`sources/restless-${i}.txt`));
    let turn = 0;
    const restless = setInterval(() => {
      for (const [i, name] of names.entries()) {
        if ((i + turn) % 3 === 0) rmSync(name, { force: true });
        else writeFileSync(name, `Turn ${turn} of the mill. `.repeat(500));
      }
      turn++;
    }, 1);
    try {
      const { code, out } = await cli(room.root, ['check', 'story.md', '--format', 'json']);
      expect(code).toBe(1);
      expect(out).toContain('number-mismatch');
    } finally {
      clearInterval(restless);
    }
  });
});

describe('no sources', () => {
  it.each([
    ['no sources/ at all', {}],
    ['an empty sources/', { 'sources/.keep': '' }],
  ])('%s: said, and nothing is called unsupported', async (_, files) => {
    const room = newsroom({ 'story.md': 'The mill employed 86 people in June 1962.\n', ...files });
    const { code, out } = await cli(room.root, ['check', 'story.md']);
    expect(code).toBe(0);
    expect(out).toContain('No source was read, so nothing could be borne out.');
    expect(out).toContain('sources/**: No file was found here');
    expect(out).toContain('Nothing to report.');
    expect((await cli(room.root, ['sources'])).out).toMatch(/^No source was read\.[^]*sources\/\*\*: No file was found here/);
  });
});

describe('wellsourced.json', () => {
  const problemsWith = async (config: string | Uint8Array): Promise<{ readonly out: string; readonly problems: Listed['problems'] }> => {
    const room = newsroom({ ...townSources, 'story.md': story, 'wellsourced.json': config });
    const { code, out } = await cli(room.root, ['check', 'story.md', '--format', 'json']);
    expect(code).toBe(1);
    expect(out).toContain('number-mismatch');
    return { out, problems: (JSON.parse(out) as { sources: Listed }).sources.problems };
  };

  it.each<[string | Uint8Array, RegExp]>([
    ['{ "citationStyle": "chicago" }', /^Line 1: "citationStyle" must be one of "pandoc"/],
    ['{\n "checks": { "spelling": "off" } }', /^Line 2: There is no check "spelling"/],
    ['{\n\n "checks": { "misquote": "loud" } }', /^Line 3: "misquote" must be one of/],
    ['{ "sorces": [] }', /^Line 1: There is no setting "sorces"/],
    ['{ "sources": "sources" }', /^Line 1: "sources" must be a list of strings/],
    ['{ "checks": ', /^Line 1: This is not valid JSON/],
    ['[]', /^Line 1: The settings must stand in \{ \}/],
    ['', /^Line 1: /],
    [Buffer.from([0, 1, 2, 255]), /^Line 1: /],
    ['['.repeat(200_000), /too long or too deeply nested/],
  ])('case %# is said with its line, and the rest stays in force', async (config, message) => {
    const { problems } = await problemsWith(config);
    expect(problems[0]).toMatchObject({ path: 'wellsourced.json', message: expect.stringMatching(message) });
  });

  it('leaves what is right of it in force', async () => {
    const { out } = await problemsWith('{ "checks": { "placeholder": "off", "misquote": "loud" }, }');
    expect(out).not.toContain('"placeholder"');
  });
});

describe('bad drafts', () => {
  it.each<[string, Uint8Array, string]>([
    ['picture.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), 'picture.md is not text. It is a PNG image'],
    ['zeros.md', Buffer.alloc(2000), 'zeros.md is not text. It is a binary file'],
    ['novel.md', Buffer.alloc(11_000_000, 'A boat came in. '), 'novel.md is larger than 10 MB'],
  ])('%s cannot be checked, the others are', async (name, bytes, message) => {
    const room = newsroom({ ...townSources, [name]: bytes, 'story.md': story });
    const { code, out, err } = await cli(room.root, ['check', name, 'story.md']);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(out).toContain('number-mismatch');
  });

  it.each<[string, string | Uint8Array, string]>([
    ['Windows-1252', Buffer.from(`The caf\u00e9 was full. ${story}`, 'latin1'), 'Windows-1252'],
    ['damaged UTF-8', Buffer.concat([Buffer.from('Été à Oxley. '.repeat(20)), Buffer.from([0xff, 0x20]), Buffer.from(story)]), 'Damaged UTF-8'],
    ['broken front matter', `---\ntitle: "Broken\n---\n\n${story}`, 'front matter'],
  ])('%s is noted, and the draft checked', async (_, content, note) => {
    const room = newsroom({ ...townSources, 'story.md': content });
    const { code, out } = await cli(room.root, ['check', 'story.md']);
    expect(code).toBe(1);
    expect(out.toLowerCase()).toMatch(new RegExp(`note: .*${note.toLowerCase()}`));
    expect(out).toContain('number-mismatch');
  });

  it('UTF-16 is read without a word, an empty draft has nothing in it', async () => {
    const room = newsroom({ ...townSources, 'utf16.md': Buffer.from(`\ufeff${story}`, 'utf16le'), 'empty.md': '', 'blank.md': '\ufeff\r\n\r\n' });
    expect((await cli(room.root, ['check', 'utf16.md'])).out).toMatch(/^utf16\.md\n {2}utf16\.md:1:9 {2}warning/);
    for (const name of ['empty.md', 'blank.md']) expect(await cli(room.root, ['check', name])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Nothing to report.') });
  });

  it('a single line of 2 MB, deep brackets and long runs are checked', async () => {
    for (const text of ['x'.repeat(2_000_000), '['.repeat(300_000), '"'.repeat(300_000), '> '.repeat(100_000), '*a'.repeat(200_000), '<div>'.repeat(200_000)]) {
      const { code, err } = await cli(newsroom({ 'sources/a.txt': 'A note.\n' }).root, ['check', '-', '--fail-on', 'never'], { stdin: text });
      expect([code, err]).toEqual([0, '']);
    }
  });
});
