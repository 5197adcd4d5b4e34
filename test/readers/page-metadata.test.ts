/** What a web page says of itself: which of several titles, names and dates is believed, and where each came from. */

import { expect, test } from 'vitest';
import { read } from '../kit/read';

const prose = ['The harbour board voted seven to two on Monday to close the old ferry pier for repairs that will last until the spring of next year.',
  'Its chair, Odo Brandt, said the pier had been inspected every year since 2009, and that the last report left no choice.',
  'Divers found four broken piles under the eastern end, and the cost of the work was put at two million crowns by the engineers.'];

const page = (head: string, before = '', after = ''): string => `<html><head>${head}</head><body>${before}<article>${prose.map((it) => `<p>${it}</p>`).join('')}</article>${after}</body></html>`;
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const metadata = (html: string): unknown => read('p.html', html).metadata;

test.each([
  ['between CDATA marks', '<script type="application/ld+json">\n<![CDATA[\n{"@type":"NewsArticle","headline":"Old Pier to Close","datePublished":"2024-05-03"}\n]]>\n</script>'],
  ['between commented CDATA marks', '<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"Old Pier to Close","datePublished":"2024-05-03"}\n//]]></script>'],
  ['with a trailing comma and a line break in a string', '<script type="application/ld+json">{"@type":"NewsArticle","description":"Two\nlines","headline":"Old Pier to Close","datePublished":"2024-05-03",}</script>'],
  ['with escapes of HTML', ld({ '@type': 'NewsArticle', headline: 'Old Pier to&nbsp;Close', datePublished: '2024-05-03' }).replace('&nbsp;', '&amp;nbsp;').replace('&amp;nbsp;', '&#32;')],
])('JSON-LD %s', (_, head) => {
  expect(metadata(page(head))).toMatchObject({ title: 'Old Pier to Close', issued: '2024-05-03' });
});

test('of several articles in JSON-LD that of the page’s address is meant, else that of its title', () => {
  const list = [{ '@type': 'NewsArticle', headline: 'Salt Works Sold', url: 'https://quay.example/salt', author: { name: 'Odo Brandt' } }, { '@type': 'NewsArticle', headline: 'Old Pier to Close', url: 'https://quay.example/pier', author: { name: 'Mira Tolland' } }];
  expect(metadata(page(`<link rel="canonical" href="https://quay.example/pier">${ld(list)}`))).toMatchObject({ title: 'Old Pier to Close', authors: ['Mira Tolland'] });
  expect(metadata(page(`<title>Old Pier to Close | Quay Courier</title>${ld(list)}`))).toMatchObject({ title: 'Old Pier to Close', authors: ['Mira Tolland'] });
});

test('a headline that only describes gives way to the name that is the title', () => {
  expect(metadata(page(`<title>Old Pier - Quay Lexicon</title>${ld({ '@type': 'Article', name: 'Old Pier', headline: 'pier in the harbour of Quay' })}`))).toMatchObject({ title: 'Old Pier' });
});

test('a declared title that only names the site gives way to the title element', () => {
  expect(metadata(page('<title>Old Pier to Close</title><meta property="og:title" content="Quay Courier"><meta name="application-name" content="Quay Courier">'))).toMatchObject({ title: 'Old Pier to Close' });
});

test.each([
  ['a person in the byline before an account in the data', page(ld({ '@type': 'NewsArticle', headline: 'Old Pier to Close', author: 'mt2204' }), '<h1>Old Pier to Close</h1><p class="byline">By Mira Tolland</p>'), ['Mira Tolland']],
  ['the byline under the headline, not that of a list above it', page('', '<ul><li><a href="/salt">Salt works sold after three years of talks between the two towns</a> <span class="byline">Odo Brandt</span></li></ul><h1>Old Pier to Close</h1><div class="article__author">By Mira Tolland</div>'), ['Mira Tolland']],
  ['not the names over comments and beside related stories', page('', '<h1>Old Pier to Close</h1>', '<div class="related"><span class="author">Odo Brandt</span></div><div class="comments"><span class="comment-author">Ida Falk</span></div>'), []],
  ['an address of an author’s page', page('', '<h1>Old Pier to Close</h1><a href="/author/mira-tolland">Mira Tolland</a>'), ['Mira Tolland']],
  ['all of several tags', page('<meta name="citation_author" content="Mira Tolland"><meta name="citation_author" content="Odo Brandt">'), ['Mira Tolland', 'Odo Brandt']],
  ['an agency where nobody else is named', page('', '<h1>Old Pier to Close</h1><span itemprop="author">AFP</span>'), ['AFP']],
  ['a byline in German', page('', '<h1>Alter Pier wird geschlossen</h1><p class="byline">Von Mira Tolland</p>'), ['Mira Tolland']],
])('authors: %s', (_, html, authors) => {
  expect(metadata(html)).toMatchObject({ authors });
});

test.each([
  ['the date under the headline, not that of a list above it', page('', '<ul><li><a href="/salt">Salt works sold after three years of talks between the two towns</a> <time datetime="2024-05-09">9 May</time></li></ul><h1>Old Pier to Close</h1><time datetime="2024-05-03">Friday</time>'), '2024-05-03'],
  ['a class that says it is the date', page('', '<h1>Old Pier to Close</h1><div class="post-date">Published: May 3, 2024</div>'), '2024-05-03'],
  ['a month in French', page('', '<h1>Fermeture du vieux quai</h1><time>le 3 août 2024 à 07:19</time>'), '2024-08-03'],
  ['a month in German', page('', '<h1>Alter Pier wird geschlossen</h1><span class="entry-date">3. Mai 2024</span>'), '2024-05-03'],
])('dates: %s', (_, html, issued) => {
  expect(metadata(html)).toMatchObject({ issued });
});

test('each field says where it came from', () => {
  const html = page(`<title>Old Pier to Close | Quay Courier</title><link rel="canonical" href="https://quay.example/pier"><meta name="DC.creator" content="Mira Tolland"><meta property="og:site_name" content="Quay Courier"><meta name="publish-date" content="2024-05-03">${ld({ '@type': 'Article', headline: 'Old Pier to Close', inLanguage: 'en' })}`);
  expect(read('p.html', html).provenance).toEqual({ title: 'JSON-LD', authors: 'Dublin Core', publisher: 'Open Graph', issued: 'meta tag', url: 'markup', language: 'JSON-LD' });
});
