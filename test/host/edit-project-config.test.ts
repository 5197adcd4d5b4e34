/** Changes to `wellsourced.json`: what is not touched stays, and a path means its own file only. */

import { readFileSync } from 'node:fs';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { editProjectConfig, literalGlob } from '../../server/src/host/edit-project-config';
import { newsroom } from '../kit/newsroom';

const add = (value: string) => (before: unknown): unknown => [...(Array.isArray(before) ? before : []), value];

describe('changing wellsourced.json', () => {
  it('keeps comments and the rest', async () => {
    const room = newsroom({ 'wellsourced.json': '{\n  // ours\n  "exclude": ["a"],\n  "delay": 5,\n}\n' });
    await editProjectConfig(room.root, [{ at: ['exclude'], to: add('b') }, { at: ['checks', 'misquote'], to: () => 'off' }]);
    const text = readFileSync(room.file('wellsourced.json'), 'utf8');
    expect(text).toContain('// ours');
    expect(text.replace(/\s+/g, '')).toContain('"exclude":["a","b"],"delay":5,"checks":{"misquote":"off"}');
  });

  it('makes the file where there is none, and refuses what is no object', async () => {
    const room = newsroom({ 'other/wellsourced.json': '[1]' });
    await editProjectConfig(room.root, [{ at: ['exclude'], to: add('b') }]);
    expect(JSON.parse(readFileSync(room.file('wellsourced.json'), 'utf8'))).toEqual({ exclude: ['b'] });
    await expect(editProjectConfig(room.file('other'), [{ at: ['exclude'], to: add('b') }])).rejects.toThrow(/no settings/);
    expect(readFileSync(room.file('other/wellsourced.json'), 'utf8')).toBe('[1]');
  });

  it('writes a path that matches itself and nothing else', () => {
    for (const file of ['sources/a.md', 'sources/a (1) [final]{x}.md', 'sources/what?*.md', 'sources/!no+@(a|b).txt']) {
      expect(picomatch(literalGlob(file))(file), file).toBe(true);
    }
    expect(picomatch(literalGlob('sources/*.md'))('sources/b.md')).toBe(false);
  });
});
