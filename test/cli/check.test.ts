/** `wellsourced check`: every option and exit code of the contract. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cli } from '../kit/cli-tester';
import { newsroom, townSources } from '../kit/newsroom';

const story =
  'In all, 430 homes in the lower town were flooded [@minutes2025]. The mill employed 86 people.\n\n' +
  'A circus bought 12 camels in Lisbon. [@nobody] Is that so? TK\n';

const room = () => newsroom({ ...townSources, 'story.md': story, 'clean.md': 'The mill employed 86 people [@notice].\n' });

interface Finding {
  readonly check: string;
  readonly severity: string;
  readonly range: unknown;
  readonly fixes: readonly { readonly edits: readonly unknown[] }[];
}

const findingsOf = (out: string): readonly Finding[] =>
  (JSON.parse(out) as { drafts: { findings: Finding[] }[] }).drafts.flatMap((it) => it.findings);

const checksOf = (out: string): string => findingsOf(out).map((it) => it.check).join(' ');

describe('check --fail-on and --rule', () => {
  it.each([
    ['error', 1],
    ['warning', 1],
    ['information', 1],
    ['hint', 1],
    ['never', 0],
  ])('--fail-on %s: %i', async (level, code) => {
    expect((await cli(room().root, ['check', 'story.md', '--fail-on', level])).code).toBe(code);
  });

  it('fails at the level and above only', async () => {
    const { root, write } = room();
    write('story.md', 'The mill employed 86 people.\n');
    const exits = await Promise.all(['error', 'warning', 'information'].map(async (it) => (await cli(root, ['check', 'story.md', '--fail-on', it])).code));
    expect(exits).toEqual([0, 0, 1]);
  });

  it('takes severities, and leaves out what is off', async () => {
    const rules = ['--rule', 'number-mismatch=error', '--rule', 'unknown-citation=off', '--rule=placeholder=hint'];
    const { out } = await cli(room().root, ['check', 'story.md', '--format', 'json', ...rules]);
    const severities = Object.fromEntries(findingsOf(out).map((it) => [it.check, it.severity]));
    expect(severities).toMatchObject({ 'number-mismatch': 'error', placeholder: 'hint' });
    expect(severities).not.toHaveProperty('unknown-citation');
  });
});

describe('check --fix', () => {
  const before = '\ufeffThe paper mill at Oxley closed in June 1962.\r\n\r\nTK\r\n';

  it('writes sure fixes, keeps byte order mark and line ends, and reports what is left', async () => {
    const { root, write, file } = room();
    write('fix.md', before);
    const { code, out, err } = await cli(root, ['check', 'fix.md', '--fix', '--format', 'json']);
    expect([code, err, checksOf(out)]).toEqual([0, 'wellsourced: mended fix.md\n', 'placeholder']);
    expect(readFileSync(file('fix.md'), 'utf8')).toBe(before.replace('1962.', '1962 [@notice, para. 1].'));
    expect((await cli(root, ['check', 'fix.md', '--fix'])).err).toBe('');
  });

  it('leaves a draft alone that is not UTF-8, reports it all the same, and exits with 2', async () => {
    const { root, write, file } = room();
    const bytes = Buffer.from('The paper mill at Oxley closed in June 1962. Caf\u00e9.\n', 'latin1');
    write('latin.md', bytes);
    write('fix.md', before);
    const { code, out, err } = await cli(root, ['check', 'latin.md', 'fix.md', '--fix', '--format', 'json']);
    expect(code).toBe(2);
    expect(err).toContain('latin.md is not UTF-8');
    expect(err).toContain('mended fix.md');
    expect(checksOf(out)).toContain('uncited-claim');
    expect(readFileSync(file('latin.md')).equals(bytes)).toBe(true);
  });

  it('does not take standard input for a file', async () => {
    const { code, err } = await cli(room().root, ['check', '-', '--fix'], { stdin: before });
    expect([code, err]).toEqual([2, 'wellsourced: Standard input cannot be mended.\n']);
  });
});

describe('which drafts and sources', () => {
  it('reads standard input, in any encoding', async () => {
    const text = 'In all, 430 homes in the lower town were flooded.\n';
    for (const stdin of [text, `\ufeff${text}`, Buffer.from(`\ufeff${text}`, 'utf16le')]) {
      const { out } = await cli(room().root, ['check', '-', '--format', 'json'], { stdin });
      expect(findingsOf(out)[0]).toMatchObject({ check: 'number-mismatch', range: { start: { line: 0, character: 8 } } });
    }
  });

  it('takes the drafts of a folder, not those below it', async () => {
    const { root, write } = room();
    write('more/a.txt', 'The mill employed 99 people.\n');
    write('more/b.html', '<p>No draft.</p>');
    write('more/deep/c.md', 'The mill employed 98 people.\n');
    const { out } = await cli(root, ['check', 'more', '--format', 'json']);
    expect((JSON.parse(out) as { drafts: { path: string }[] }).drafts.map((it) => it.path)).toEqual(['more/a.txt']);
  });

  it('finds sources/ beside the draft or above it, wherever it is called from', async () => {
    const { root, write, file } = room();
    write('desk/monday/story.md', story);
    for (const [cwd, name] of [[root, 'desk/monday/story.md'], [file('desk'), 'monday/story.md'], ['/', file('desk/monday/story.md')]] as const) {
      const { out } = await cli(cwd, ['check', name, '--format', 'json']);
      expect(JSON.parse(out)).toMatchObject({ sources: { read: 2 }, drafts: [{ path: name }] });
    }
  });

  it('reads wellsourced.json beside the draft', async () => {
    const { root, write } = room();
    write('own/wellsourced.json', '{ "sources": ["papers/*.txt"], "checks": { "number-mismatch": "error", "placeholder": "off" } }');
    write('own/papers/one.txt', 'In all, 340 homes in the lower town were flooded.');
    write('own/papers/two.md', 'Not named by the settings.');
    write('own/story.md', story);
    const { out } = await cli(root, ['check', 'own/story.md', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ sources: { read: 1 } });
    expect(findingsOf(out)[0]).toMatchObject({ check: 'number-mismatch', severity: 'error' });
    expect(checksOf(out)).not.toContain('placeholder');
  });

  it('takes folders, files and patterns from --sources instead, once for drafts of many folders', async () => {
    const { root, write } = room();
    write('other/story.md', story);
    write('papers/one.txt', 'In all, 340 homes in the lower town were flooded.');
    for (const sources of [['papers'], ['papers/one.txt'], ['papers/*.txt', 'papers/one.*']]) {
      const options = sources.flatMap((it) => ['--sources', it]);
      const { out } = await cli(root, ['check', 'story.md', 'other/story.md', '--format', 'json', ...options]);
      expect(JSON.parse(out)).toMatchObject({ sources: { read: 1, problems: [] } });
      expect(checksOf(out)).toContain('number-mismatch');
    }
  });

  it('says what it could not open, goes on with the others, and exits with 2', async () => {
    const { code, out, err } = await cli(room().root, ['check', 'missing.md', 'clean.md', '--format', 'json']);
    expect([code, err]).toEqual([2, 'wellsourced: There is no draft missing.md.\n']);
    expect(JSON.parse(out)).toMatchObject({ drafts: [{ path: 'clean.md' }] });
  });
});

describe('--no-cache', () => {
  it('keeps no index; without it the index is kept and shut away', async () => {
    const { root, file } = room();
    await cli(root, ['check', 'clean.md', '--no-cache']);
    expect(() => readFileSync(file('.wellsourced/.gitignore'))).toThrow();
    await cli(root, ['check', 'clean.md', '--sources', 'sources']);
    expect(() => readFileSync(file('.wellsourced/.gitignore'))).toThrow();
    await cli(root, ['check', 'clean.md']);
    expect(readFileSync(file('.wellsourced/.gitignore'), 'utf8')).toBe('*\n');
  });
});

describe('what cannot be run: one sentence on stderr, nothing on stdout, exit 2', () => {
  it.each([
    [['check'], 'check needs at least one draft'],
    [['check', 'nothing.md'], 'There is no draft nothing.md.'],
    [['check', 'sources'], ''],
    [['check', 'story.md', '--format', 'xml'], '--format takes one of text, json, sarif, csv, html; "xml" is none of them.'],
    [['check', 'story.md', '--fail-on', 'fatal'], '--fail-on takes one of error, warning, information, hint, never'],
    [['check', 'story.md', '--rule', 'spelling=off'], 'there is no check "spelling"'],
    [['check', 'story.md', '--rule', 'misquote'], '--rule misquote takes one of'],
    [['check', 'story.md', '--frmat', 'json'], "Unknown option '--frmat'"],
    [['check', 'story.md', '--format'], '--format'],
    [['check', 'story.md', '--sources', 'nowhere'], 'No source could be read from nowhere.'],
    [['check', 'empty'], 'The folder empty holds no draft'],
  ])('%j', async (args, message) => {
    const { root, write } = room();
    write('empty/picture.png', '');
    const { code, out, err } = await cli(root, args);
    if (message === '') return expect(code).not.toBe(2);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^wellsourced: .*\n$/);
    expect(err).toContain(message);
  });
});

describe('check --watch', () => {
  it('prints the report again when a source or the draft changes, until it is interrupted', async () => {
    const { root, write } = newsroom({ ...townSources, 'story.md': 'In all, 430 homes in the lower town were flooded [@minutes2025].\n' });
    let heard = '';
    const until = (words: RegExp) => expect.poll(() => heard, { timeout: 20_000 }).toMatch(words);
    const interrupted = async (): Promise<void> => {
      expect(heard).toContain('340');
      write('sources/minutes.md', townSources['sources/minutes.md']!.replace('340', '430'));
      await until(/supported +1\n/);
      write('story.md', 'In all, 999 homes in the lower town were flooded [@minutes2025].\n');
      await until(/999/);
    };
    const { code, err } = await cli(root, ['check', 'story.md', '--watch'], { interrupted, heard: (out) => void (heard = out) });
    expect(code).toBe(1);
    expect(err).toContain('watching drafts and sources');
  });

  it.each([['--fix'], ['--format', 'json']])('goes with no %s', async (...options) => {
    const { code, err } = await cli(room().root, ['check', 'story.md', '--watch', ...options]);
    expect([code, err]).toEqual([2, expect.stringContaining('--watch prints text')]);
  });
});
