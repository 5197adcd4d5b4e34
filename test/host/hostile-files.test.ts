/**
 * All readers over sound, damaged and hostile files, in a process where network and child processes are forbidden, files
 * outside the test's folder cannot be opened, and memory is short: each file is read or refused with words, nothing is thrown.
 */

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Outcome } from '../kit/read-alone';
import { hostileFiles } from '../kit/hostile-files';
import { sampleFiles, sentence } from '../kit/sample-files';

let folder = '';
let outcomes: readonly Outcome[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wellsourced-hostile-'));
  const script = path.join(folder, 'alone.cjs');
  await build({ entryPoints: ['test/kit/read-alone.ts'], bundle: true, platform: 'node', format: 'cjs', outfile: script, external: ['canvas'], mainFields: ['module', 'main'], logLevel: 'error', logOverride: { 'empty-import-meta': 'silent' } });
  // Node's permissions forbid child processes, workers and files elsewhere; the script itself forbids the network.
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', '--experimental-permission', `--allow-fs-read=${folder}/`, '--max-old-space-size=512', script], { maxBuffer: 50_000_000 });
  outcomes = stdout.trim().split('\n').map((line) => JSON.parse(line) as Outcome);
}, 600_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function outcome(name: string): Outcome {
  const found = outcomes.find((it) => it.name === name);
  if (!found) throw new Error(`Nothing came of “${name}”`);
  return found;
}

/** What the writer is told. */
function told({ refused, problems }: Outcome): string {
  return [refused, ...problems].filter((it) => it !== undefined).join('\n');
}

describe('every file, whatever it is', () => {
  it('is read or refused, and nothing is thrown', () => {
    expect(outcomes.length).toBeGreaterThan(250);
    expect(outcomes.filter((it) => it.thrown !== undefined)).toEqual([]);
  });

  it('makes no reader call the network or a program, or run a script', () => {
    expect(outcomes.filter((it) => it.forbidden.length > 0)).toEqual([]);
  });

  it('that gives no text and no entry says why', () => {
    expect(outcomes.filter((it) => it.passages === 0 && it.entries === 0 && told(it) === '').map((it) => it.name)).toEqual([]);
  });

  it('is spoken of in words, not in those of a program', () => {
    expect(outcomes.filter((it) => /undefined|null|TypeError|Cannot read|is not a function|call stack/.test(told(it))).map((it) => [it.name, told(it)])).toEqual([]);
  });

  it('takes no more memory than its limits allow', () => {
    expect(Math.max(...outcomes.map((it) => it.peak))).toBeLessThan(1800);
  });
});

test.each(Object.keys(sampleFiles))('a sound %s is read without a word', (name) => {
  const it = outcome(`sample ${name}`);
  expect(told(it)).toBe('');
  expect(it.entries > 0 || it.evidence.includes(sentence)).toBe(true);
});

test.each([
  ['zero-byte', 'a.pdf', /empty/], ['zero-byte', 'a.docx', /empty/], ['zero-byte', 'a.html', /empty/], ['zero-byte', 'a.eml', /empty/], ['zero-byte', 'a.csv', /empty/], ['zero-byte', 'a.txt', /empty/],
  ['truncated', 'a.pdf', /damaged/], ['truncated', 'a.docx', /damaged/], ['truncated', 'a.xlsx', /damaged/], ['truncated', 'a.epub', /damaged/], ['truncated', 'a.rtf', /ends in the middle/], ['truncated', 'a.json', /broken/], ['truncated', 'a.bib', /not closed/], ['truncated', 'a.jsonl', /line 2/],
  ['overwritten', 'a.docx', /damaged/], ['overwritten', 'a.ods', /damaged/], ['noise in', 'a.vtt', /binary/], ['noise in', 'a.rtf', /no RTF/], ['noise in', 'a.pdf', /no PDF/],
  ['a.pdf as', 'a.docx', /no zip archive/], ['a.docx as', 'a.pdf', /no PDF/], ['a.ods as', 'a.docx', /no DOCX/], ['a.docx as', 'a.html', /ZIP archive or Office/], ['a.txt as', 'a.eml', /no e-mail/], ['a.html as', 'a.mbox', /no mailbox/], ['a.epub as', 'a.xlsx', /no workbook/],
])('%s %s says what is wrong with it', (state, name, words) => {
  expect(told(outcome(`${state} ${name}`))).toMatch(words);
});

/** What each is refused for, or what is said of it (empty: nothing) and how much of it is evidence at least. */
const expected: Readonly<Record<string, readonly [RegExp, number]>> = {
  'zip bomb in DOCX': [/unpack to more/, 0],
  'zip bomb in ODT': [/unpack to more/, 0],
  'zip bomb in EPUB': [/unpack to more/, 0],
  'zip bomb in XLSX': [/unpack to more/, 0],
  'zip that claims less than it holds in DOCX': [/damaged/, 0],
  'zip that claims less than it holds in ODT': [/content.xml ended in the middle/, 40],
  'zip that claims less than it holds in EPUB': [/one.xhtml ended in the middle/, 40],
  'zip that claims less than it holds in XLSX': [/sheet1.xml ended in the middle/, 40],
  'zip that claims four gigabytes in DOCX': [/unpack to more/, 0],
  'zip of fifty thousand entries in EPUB': [/names no chapters/, 0],
  'names that climb out of the archive in EPUB': [/None of its chapters has text/, 0],
  'entities in DOCX': [/^$/, 1],
  'entities in ODT': [/^$/, 1],
  'entities in EPUB': [/^$/, 1],
  'entities in XLSX': [/^$/, 1],
  'entities in HTML': [/^$/, 1],
  'XML nested a hundred thousand deep in ODT': [/nested more than/, 0],
  'XML nested a hundred thousand deep in DOCX': [/nested more than/, 0],
  'rows repeated by the million in ODS': [/only the first \d+ rows were read/, 500],
  'cells far out in XLSX': [/^$/, 1],
  'external relations in DOCX': [/^$/, 1],
  'scripts, frames and remote pictures in HTML': [/^$/, 2],
  'actions and scripts in PDF': [/^$/, 1],
  'a mail whose body is elsewhere': [/attachment 1/, 1],
  'elements nested a hundred thousand deep in EPUB': [/^$/, 1],
  'elements nested twenty thousand deep in a mail': [/^$/, 1],
  'elements nested a hundred thousand deep in HTML': [/nested 10\d{4} deep/, 1],
  'slides that have nothing but a line at their top': [/^$/, 12],
  'a PDF of 5,001 pages': [/Only the first 5000 of 5001 pages were read \(the setting limits\.pages\)/, 5000],
  'a PDF whose page unpacks to 60 MB': [/^One stream of it would unpack to far more than a page’s text and was left out\nPage 2 has no text/, 1],
  'a PDF whose page unpacks to 300 MB': [/^One stream of it would unpack to far more than a page’s text and was left out\nPage 2 has no text/, 1],
  'a PDF whose pages contain each other': [/^$/, 1],
  'a PDF that says it has a billion pages': [/^$/, 1],
  'a CSV of a million rows': [/^Only the first 199999 rows were read$/, 199_999],
  'a CSV of one row of a million cells': [/^$/, 1],
  'a mail of a thousand parts': [/^$/, 1001],
  'a mail of 2,500 parts': [/Only the first 2000 of 2500 attachments/, 2001],
  'a mail in a mail in a mail, thirty deep': [/nested too deep in one another/, 5],
  'a bibliography of two thousand errors': [/Line 1: the entry “bad0” has a brace that is not closed\n.*\n.*\n1997 more entries/, 0],
  'a bibliography of two thousand other errors': [/Line 1: .*\n.*\n.*\n1997 more entries/, 0],
  'a RIS of two thousand entries without end': [/Line 3: .*\n.*\n.*\n1997 more entries/, 0],
  'JSON lines of which two thousand are broken': [/^2000 lines are no JSON; the first is line 1$/, 1],
  'YAML of aliases': [/alias/, 0],
  'RTF of a million groups': [/ends in the middle/, 1],
};

test.each(hostileFiles.map(({ name }) => name))('%s', (name) => {
  const it = outcome(name);
  const [words, passages] = expected[name] ?? [/an expectation/, 0];
  expect(told(it)).toMatch(words);
  expect(it.passages).toBeGreaterThanOrEqual(passages);
  expect(it.evidence).not.toMatch(/ha ha|root:/);
  if (passages > 0 && !/CSV|rows repeated|claims less/.test(name)) expect(it.evidence).toContain(sentence);
  // The sound entry at a broken bibliography's end is kept; so are those whose key alone is wanting.
  if (/bibliography|RIS/.test(name)) expect(it.entries).toBe(name.includes('other errors') ? 1001 : 1);
  // Long work is seen to get on.
  if (/pages$/.test(name)) expect(it.progress).toBeGreaterThan(0);
});
