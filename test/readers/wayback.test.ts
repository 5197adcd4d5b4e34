/** Copies of the Internet Archive, as text and as pages: the toolbar is no evidence, the address is the page's own. */

import { expect, test } from 'vitest';
import { evidence, read } from '../kit/read';

const prose = ['The harbour board voted seven to two on Monday to close the old ferry pier for repairs that will last until spring.', 'Its chair, Odo Brandt, said the pier had been inspected every year since 2009, and that the last report left no choice.'];
const article = `Old Pier to Close\n\nBy Mira Tolland\n3 May 2024\n\n${prose.join('\n\n')}\n`;

test.each([
  ['with the toolbar line by line', `https://quay.example/old-pier\n\n12 captures\n\n03 May 2024 - 04 Jan 2025\n\nApr\nMAY\nJun\n\n03\n\n2023\n2024\n2025\n\nsuccess\n\nfail\n\nAbout this capture\n\nCOLLECTED BY\n\nCollection: Common Crawl\n\nTIMESTAMPS\n\nThe Wayback Machine - https://web.archive.org/web/20240503101500/https://quay.example/old-pier\n\n${article}`],
  ['with the address alone', `https://web.archive.org/web/20240503101500/https://quay.example/old-pier\n\n${article}`],
  ['with the toolbar in one paragraph', `The Wayback Machine - https://web.archive.org/web/20240503101500/https://quay.example/old-pier\nAbout this capture\n12 captures\n\n${article}`],
  ['noted by a clipper', `Source: https://web.archive.org/web/20240503101500/https://quay.example/old-pier\n\n${article}`],
])('a text copy %s', (_, text) => {
  for (const path of ['copy.txt', 'copy.md']) {
    const document = read(path, path === 'copy.md' ? text.replace('Old Pier to', '# Old Pier to').replace('Tolland\n', 'Tolland\n\n') : text);
    expect(evidence(document)).toEqual(prose);
    expect(document.metadata).toMatchObject({ title: 'Old Pier to Close', authors: ['Mira Tolland'], issued: '2024-05-03', url: 'https://quay.example/old-pier' });
  }
});

test('a page saved from the archive', () => {
  const page = `<html><head><title>Old Pier to Close</title><link rel="canonical" href="https://web.archive.org/web/20240503101500/https://quay.example/old-pier"></head><body><div id="wm-ipp-base"><div id="wm-ipp"><p>12 captures, from the third of May to the fourth of January, were made of this page by the archive.</p></div></div><article><h1>Old Pier to Close</h1>${prose.map((it) => `<p>${it}</p>`).join('')}</article></body></html>`;
  const document = read('copy.html', page);
  expect(evidence(document)).toEqual(prose);
  expect(document.metadata.url).toBe('https://quay.example/old-pier');
});

test('a text that only speaks of the archive keeps its words', () => {
  const text = 'Old Pier to Close\n\nThe Wayback Machine has 12 captures of the page, and the board has none of its own, Odo Brandt said on Monday in the town hall.\n\n12 captures\n';
  expect(evidence(read('a.txt', text)).join(' ')).toContain('The Wayback Machine has 12 captures');
  expect(evidence(read('a.txt', text)).join(' ')).toContain('12 captures');
});
