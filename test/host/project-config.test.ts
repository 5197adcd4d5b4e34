/** `wellsourced.json`, whole and broken. */

import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../server/src/engine/settings';
import type { Settings } from '../../server/src/engine/settings';
import { projectConfigOf, readProjectConfig } from '../../server/src/host/project-config';
import { temporaryFolder } from '../kit/feed-tester';

const checks = ['misquote', 'placeholder'];

function read(text: string) {
  const { settings, problems } = projectConfigOf(text, {} as Settings, checks);
  return { settings, problems: problems.map((it) => it.message) };
}

describe('the project configuration', () => {
  it('sets what it names, with comments and a trailing comma', () => {
    const text = '{\n  // ours\n  "$schema": "x",\n  "sources": ["docs/**"],\n  "checks": { "misquote": "warning" },\n  "saveIndex": false,\n}';
    expect(read(text)).toEqual({ settings: { sources: ['docs/**'], checks: { misquote: 'warning' }, saveIndex: false }, problems: [] });
    expect(read('\ufeff{}')).toEqual({ settings: {}, problems: [] });
  });

  it('keeps defaults where it is wrong, and says in which line', () => {
    const text = '{\n"sources": "docs/**",\n"exclude": [1],\n"citationStyle": "apa",\n"limits": { "textBytes": 2.5, "pages": 9, "leaves": 1 },\n"delay": -1,\n"saveIndex": "no",\n"source": [],\n"checks": {\n"misquote": "fatal",\n"misquot": "error",\n"placeholder": "off"}}';
    expect(read(text)).toEqual({
      settings: { limits: { pages: 9 }, checks: { placeholder: 'off' } },
      problems: [
        'Line 2: "sources" must be a list of strings',
        'Line 3: "exclude" must be a list of strings',
        'Line 4: "citationStyle" must be one of "pandoc", "footnote", "link"',
        'Line 5: "textBytes" must be a whole number from 1000 to 500000000',
        'Line 5: There is no limit "leaves"',
        'Line 6: "delay" must be a whole number from 0 to 10000',
        'Line 7: "saveIndex" must be true or false',
        'Line 8: There is no setting "source"',
        'Line 10: "misquote" must be one of "off", "hint", "information", "warning", "error"',
        'Line 11: There is no check "misquot"',
      ],
    });
  });

  it('uses what can be read of a broken file', () => {
    expect(read('{\n"delay": 100,\n"sources": ["a"')).toEqual({
      settings: { delay: 100, sources: ['a'] },
      problems: expect.arrayContaining([expect.stringMatching(/^Line 3: This is not valid JSON: /)]),
    });
    expect(read('[]').problems).toEqual(['Line 1: The settings must stand in { }']);
    expect(read('').problems).toEqual([expect.stringMatching(/^Line 1: This is not valid JSON/)]);
    expect(read('{"checks": []}').problems).toEqual(['Line 1: "checks" must be an object of severities by check']);
    expect(read(`${'['.repeat(200_000)}`).problems.length).toBeGreaterThan(0);
  });

  it('need not be there', async () => {
    const folder = await temporaryFolder({ 'wellsourced.json/is-a-folder.txt': '' });
    const base = defaultSettings;
    expect(await readProjectConfig({ folder: folder.at('nowhere'), base })).toEqual({ settings: base, problems: [], found: false });
    expect(await readProjectConfig({ folder: folder.root, base })).toMatchObject({
      found: true,
      problems: [{ path: 'wellsourced.json', message: 'It could not be read: it is a folder now' }],
    });
    await folder.remove();
  });
});
