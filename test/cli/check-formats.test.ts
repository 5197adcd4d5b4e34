/** `wellsourced check --format`: text, JSON, SARIF, CSV and HTML as the contract has them. */

import { describe, expect, it } from 'vitest';
import { cli } from '../kit/cli-tester';
import { newsroom, townSources } from '../kit/newsroom';

const story =
  'In all, 430 homes in the lower town were flooded [@minutes2025]. The mill employed 86 people.\n\n' +
  'A circus bought 12 camels in Lisbon. [@nobody] Is that so? TK\n';

const room = () => newsroom({ ...townSources, 'story.md': story, 'clean.md': 'The mill employed 86 people [@notice].\n' });

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
                "checkWorthiness": "number",
                "confidence": "number",
                "differing": [
                  "string",
                ],
                "evidence": [
                  "locator path relation score source text",
                ],
                "explanation": "string",
                "matched": [
                  "string",
                ],
                "missing": [],
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
    const { drafts } = JSON.parse(out) as { drafts: { findings: { check: string; range: unknown }[] }[] };
    expect(drafts[0]?.findings.find((it) => it.check === 'number-mismatch')?.range).toEqual({ start: { line: 2, character: 13 }, end: { line: 2, character: 16 } });
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

  it('ranks claims without support by how much they look like statements of facts', async () => {
    const { root, write } = room();
    write('story.md', 'The harbour board of Lund spent 40 million crowns on two cranes in 2014.\n\nHer garden grows in the shade of old walnut trees.\n');
    const { out } = await cli(root, ['check', 'story.md', '--format', 'sarif']);
    const log = JSON.parse(out) as { runs: { results: { ruleId: string; rank?: number }[] }[] };
    const ranks = log.runs[0]!.results.filter((it) => it.ruleId === 'unsupported-claim').map((it) => it.rank ?? -1);
    expect(ranks).toHaveLength(2);
    expect(ranks[0]).toBeGreaterThan(50);
    expect(ranks[1]).toBeLessThan(50);
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
