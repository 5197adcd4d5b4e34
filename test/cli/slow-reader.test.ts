/** A file whose reading takes too long, on the command line: it is listed, the others are read, and the command ends. */

import { expect, it } from 'vitest';
import { spawned } from '../kit/cli-tester';
import { newsroom, townSources } from '../kit/newsroom';

/** Some 25 MB of markup: far more than a second's work for a reader of pages, wherever this runs. */
function endlessPage(): string {
  const paragraph = (i: number): string => `<p>The gate number ${i} was <b>built</b> in ${1900 + (i % 100)}, and it <a href="x${i}">leaks</a> in the storm.</p>`;
  return `<html><body><article>${Array.from({ length: 240_000 }, (_, i) => paragraph(i)).join('')}</article></body></html>`;
}

it('is left out with its reason by every command that reads', async () => {
  const { root } = newsroom({
    ...townSources,
    'sources/endless.html': endlessPage(),
    'wellsourced.json': JSON.stringify({ limits: { seconds: 1, textBytes: 100_000_000, paragraphs: 5_000_000 } }),
    'story.md': 'In all, 340 homes in the lower town were flooded [@minutes2025].\n',
  });
  const why = 'sources/endless.html: It was left out: reading it took more than 1 seconds';
  const check = await spawned(root, 'wellsourced check story.md');
  expect([check.code, check.err]).toEqual([0, 'error: reading a source took too long {"path":"sources/endless.html","seconds":1}\n']);
  expect(check.out).toContain(why);
  const index = await spawned(root, 'wellsourced index --verify --format json');
  expect(index.code).toBe(0);
  expect(JSON.parse(index.out)).toMatchObject({ sources: 2, problems: [{ path: 'sources/endless.html', read: false }], verification: { verified: 2, faults: [] } });
}, 120_000);
