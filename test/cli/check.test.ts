/** `wellsourced check`: every option, format and exit code of the contract. */

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

describe('check --format text', () => {
  it('shows place, severity, message and check, then the coverage', async () => {
    const { code, out, err } = await cli(room().root, ['check', 'story.md']);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^story\.md\n {2}story\.md:1:9 {2}warning {2}.*340.*430.* {2}number-mismatch\n {4}> 430\n/);
    expect(out).toContain('story.md:3:39  error  No source has the key “nobody”');
    expect(out.slice(out.indexOf('Coverage'))).toMatchInlineSnapshot(`
      "Coverage
        statements           4
        claims               3
        supported            1
        differs              1
        not found            1
        not checkable        1
        sources read         2
        sources unread       0
      "
    `);
  });

  it('says so when there is nothing to report', async () => {
    const { code, out } = await cli(room().root, ['check', 'clean.md']);
    expect(code).toBe(0);
    expect(out).toMatch(/^clean\.md\n {2}Nothing to report\.\n/);
  });

  it.each([
    [{ columns: 80 }, true],
    [{ columns: 80, env: { NO_COLOR: '1' } }, false],
    [{ columns: 80, env: { NO_COLOR: '' } }, true],
    [{ columns: 80, env: { TERM: 'dumb' } }, false],
    [{}, false],
  ])('is coloured on a terminal only, and not against NO_COLOR: %j', async (setting, coloured) => {
    const { out } = await cli(room().root, ['check', 'story.md'], setting);
    expect(out.includes('\u001b[')).toBe(coloured);
  });
});

describe('check --format json', () => {
  it('has the shape of version 1', async () => {
    const { out, err } = await cli(room().root, ['check', 'story.md', '--format', 'json']);
    expect(err).toBe('');
    expect(shapeOf(JSON.parse(out))).toMatchInlineSnapshot(`
      {
        "drafts": [
          {
            "coverage": "claims differs notCheckable notFound statements supported: number",
            "findings": [
              {
                "check": "string",
                "evidence": [
                  "locator path relation score source text",
                ],
                "fixes": [
                  {
                    "edits": [
                      "newText range",
                    ],
                    "title": "string",
                  },
                ],
                "message": "string",
                "range": "start.line start.character end.line end.character",
                "severity": "string",
              },
            ],
            "path": "string",
            "statements": [
              {
                "confidence": "number",
                "evidence": [
                  "locator path relation score source text",
                ],
                "explanation": "string",
                "range": "start.line start.character end.line end.character",
                "text": "string",
                "verdict": "string",
              },
            ],
          },
        ],
        "sources": {
          "problems": [],
          "read": "number",
        },
        "version": "number",
      }
    `);
  });

  it('counts lines and UTF-16 columns from nought', async () => {
    const { root, write } = room();
    write('astral.md', '# 🧱\r\n\r\n🧱🧱 In all, 430 homes in the lower town were flooded.\r\n');
    const { out } = await cli(root, ['check', 'astral.md', '--format', 'json']);
    const mismatch = findingsOf(out).find((it) => it.check === 'number-mismatch');
    expect(mismatch?.range).toEqual({ start: { line: 2, character: 13 }, end: { line: 2, character: 16 } });
  });
});

describe('check --format sarif, csv, html', () => {
  it('is SARIF 2.1.0 with rules, regions from one, related passages and fingerprints', async () => {
    const { code, out } = await cli(room().root, ['check', 'story.md', '--format', 'sarif']);
    const log = JSON.parse(out) as { version: string; runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }[] };
    expect([code, log.version]).toEqual([1, '2.1.0']);
    const [result] = log.runs[0]!.results;
    expect(log.runs[0]!.tool.driver.rules[result!.ruleIndex as number]?.id).toBe('number-mismatch');
    expect(result).toMatchObject({
      ruleId: 'number-mismatch',
      level: 'warning',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'story.md' }, region: { startLine: 1, startColumn: 9, endLine: 1, endColumn: 12 } } }],
      relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'sources/minutes.md' }, region: { startLine: 8, startColumn: 1 } } }],
      partialFingerprints: { 'statement/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
  });

  it('is one CSV row per claim and per other finding; no cell is a formula', async () => {
    const { root, write } = room();
    write('story.md', `${story}\n=SUM(A1) homes of the town were flooded in 1962, "he" said.\n`);
    const { out } = await cli(root, ['check', 'story.md', '--format', 'csv']);
    const rows = out.split('\r\n');
    expect(rows[0]).toBe('draft,line,statement,verdict,findings,source,locator,passage,verified,note');
    expect(rows[1]).toBe('story.md,1,"In all, 430 homes in the lower town were flooded.",differs,number-mismatch,minutes2025,para. 1,"In all, 340 homes in the lower town were flooded.",,');
    expect(rows.filter((it) => it.startsWith('story.md,3,')).map((it) => it.split(',')[4])).toEqual(['unsupported-claim unknown-citation', 'placeholder']);
    expect(rows.find((it) => it.includes('SUM'))).toMatch(/^story\.md,5,"?'=SUM/);
    expect(rows.at(-1)).toBe('');
  });

  it('is one HTML page with every finding, that loads nothing and runs nothing', async () => {
    const { root, write } = room();
    write('story.md', `${story}\nThe <script>alert(1)</script> mill & co employed 99 people.\n`);
    const { out } = await cli(root, ['check', 'story.md', '--format', 'html']);
    expect(out).toMatch(/^<!DOCTYPE html>/);
    expect(out).not.toMatch(/<script|<img|<link|https?:/);
    expect(out).toContain("default-src 'none'");
    for (const check of ['number-mismatch', 'unknown-citation', 'placeholder']) expect(out).toContain(check);
  });

  it.each(['sarif', 'csv', 'html'])('says in %s, or beside it, what of sources and draft could not be read', async (format) => {
    const { root, write } = room();
    write('sources/scan.pdf', '%PDF-1.7');
    write('wellsourced.json', '{ "citationStyle": "chicago" }');
    write('latin.md', Buffer.from('The caf\u00e9 employed 86 people.\n', 'latin1'));
    const { out, err } = await cli(root, ['check', 'latin.md', '--format', format]);
    const said = format === 'csv' ? err : out;
    expect(said).toContain('scan.pdf');
    expect(said).toContain('Windows-1252');
    expect(said).toMatch(/Line 1: .{0,12}citationStyle/);
  });
});

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

/** What kinds of values stand where; of a list its first element. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  const keys = Object.keys(value).sort();
  const values = value as Record<string, unknown>;
  if (keys.join() === 'end,start') return 'start.line start.character end.line end.character';
  if (keys.every((key) => typeof values[key] === 'number')) return `${keys.join(' ')}: number`;
  if (keys.includes('score') || keys.includes('newText')) return keys.join(' ');
  return Object.fromEntries(keys.map((key) => [key, shapeOf(values[key])]));
}
