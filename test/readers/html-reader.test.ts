/** Saved web pages: main text, metadata from many places, and the way back to the file. */

import { expect, test } from 'vitest';
import { blocksShown, evidence, inFile, read } from '../kit/read';

const first = 'The harbour board voted seven to two on Monday to close the old ferry pier for repairs that will last until the spring of next year.';
const second = 'Its chair, Odo Brandt, said the pier had been inspected every year since 2009, and that the last report left no choice.';
const third = 'Divers found four broken piles under the eastern end, and the cost of the work was put at two million crowns by the engineers.';

const page = `<!DOCTYPE html>
<!-- saved from url=(0030)https://quay.example/saved-pier -->
<html lang="en"><head><title>Old Pier to Close | Quay Courier</title>
<style>p { color: red }</style><script>var words = "<p>not text</p>";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Old Pier to Close</h1><p class="byline">By Mira Tolland</p>
<p>The harbour board voted seven to two on Monday to <b>close</b>
   the old ferry pier for repairs that will last until the spring of next&nbsp;year.</p>
<p>Its chair, Odo&#160;Brandt, said the pier had been <!-- never --> inspected every year since 2009, and that the last report left no choice.</p>
<h2>What the divers found</h2>
<p>${third}</p>
<blockquote><p>&ldquo;Nobody wanted this, but wood rots &amp; iron rusts,&rdquo; he said to the board.</p></blockquote>
<table><tr><th>Pier</th><th>Cost</th></tr><tr><td>Old</td><td>2 million</td></tr><tr><td>New</td><td>5 million</td></tr></table>
<ul><li>The first stage ends in June.</li><li>The second stage ends in March.</li></ul>
</article><footer><p>© 2024 Quay Courier. All rights reserved.</p></footer></body></html>`;

test('main text by blocks, menus and footers left out', () => {
  expect(blocksShown(read('pier.html', page)).replace(/.*By Mira.*\n/, '')).toMatchInlineSnapshot(`
    "P The harbour board voted seven to two on Monday to close the 
    P Its chair, Odo Brandt, said the pier had been inspected ever
    # What the divers found
    P Divers found four broken piles under the eastern end, and th
    > “Nobody wanted this, but wood rots & iron rusts,” he said to
    # Pier | Cost
    |(row 1) Old | 2 million
    |(row 2) New | 5 million
    - The first stage ends in June.
    - The second stage ends in March."
  `);
});

test.each([
  ['close the old ferry pier', 'close</b>\n   the old ferry pier'],
  ['next year.', 'next&nbsp;year.'],
  ['Odo Brandt', 'Odo&#160;Brandt'],
  ['been inspected', 'been <!-- never --> inspected'],
  ['“Nobody wanted', '&ldquo;Nobody wanted'],
  ['rots & iron', 'rots &amp; iron'],
  ['2 million', '2 million'],
  ['second stage', 'second stage'],
])('“%s” leads to its place in the file', (words, there) => {
  const document = read('pier.html', page);
  const text = document.text.replace(/\u00a0/g, ' ');
  expect(inFile({ ...document, text }, page, words)).toBe(there);
});

test('metadata from the page itself, the saved address from the comment', () => {
  expect(read('pier.html', page).metadata).toMatchObject({ title: 'Old Pier to Close', authors: ['Mira Tolland'], url: 'https://quay.example/saved-pier', language: 'en' });
});

const withHead = (head: string, body = ''): string => `<html><head>${head}</head><body>${body}<article><p>${first}</p><p>${second}</p><p>${third}</p></article></body></html>`;
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test.each([
  ['JSON-LD', ld({ '@type': 'NewsArticle', headline: 'Old Pier to Close', author: { name: 'Mira Tolland' }, publisher: { name: 'Quay Courier' }, datePublished: '2024-05-03T10:00:00Z', url: 'https://quay.example/p', inLanguage: 'en-GB' }),
    { title: 'Old Pier to Close', authors: ['Mira Tolland'], publisher: 'Quay Courier', issued: '2024-05-03', url: 'https://quay.example/p', language: 'en-GB' }],
  ['JSON-LD graph with references', ld({ '@graph': [{ '@type': 'WebSite', '@id': '#s', name: 'Quay' }, { '@type': ['Article'], headline: 'Old Pier', author: [{ '@id': '#a' }, { '@type': 'Person', name: 'Odo Brandt' }], publisher: { '@id': '#o' } }, { '@id': '#a', '@type': 'Person', name: 'Mira Tolland' }, { '@id': '#o', name: 'Quay Courier' }] }),
    { title: 'Old Pier', authors: ['Mira Tolland', 'Odo Brandt'], publisher: 'Quay Courier' }],
  ['Open Graph', '<meta property="og:title" content="Old Pier to Close"><meta property="og:site_name" content="Quay &amp; Courier"><meta property="article:published_time" content="2024-05-03"><meta property="og:url" content="https://quay.example/p"><meta name="author" content="Mira Tolland">',
    { title: 'Old Pier to Close', publisher: 'Quay & Courier', issued: '2024-05-03', url: 'https://quay.example/p', authors: ['Mira Tolland'] }],
  ['Dublin Core', '<meta name="DC.title" content="Old Pier"><meta name="DC.creator" content="Tolland, Mira"><meta name="DC.date.issued" content="2024-05"><meta name="DC.publisher" content="Quay Press">',
    { title: 'Old Pier', authors: ['Tolland, Mira'], issued: '2024-05', publisher: 'Quay Press' }],
  ['title element without the site', '<title>Old Pier to Close After Divers’ Report - Quay Courier</title>', { title: 'Old Pier to Close After Divers’ Report' }],
  ['canonical link', '<link rel="canonical" href="https://quay.example/canonical"><meta property="og:url" content="https://quay.example/other">', { url: 'https://quay.example/canonical' }],
  ['broken JSON-LD', '<script type="application/ld+json">{ headline: oops </script><title>Old Pier</title>', { title: 'Old Pier' }],
])('metadata: %s', (_, head, metadata) => {
  const document = read('p.html', withHead(head));
  expect(document.metadata).toMatchObject(metadata);
  expect(evidence(document)).toContain(third);
});

test.each([
  ['<p class="byline">By Mira Tolland and Odo Brandt</p>', { authors: ['Mira Tolland', 'Odo Brandt'] }],
  ['<a rel="author" href="/mt">Mira Tolland</a>', { authors: ['Mira Tolland'] }],
  ['<time datetime="2024-05-03T09:00">last Friday</time>', { issued: '2024-05-03' }],
])('metadata in the body: %s', (body, metadata) => {
  expect(read('p.html', withHead('<title>Old Pier</title>', body)).metadata).toMatchObject(metadata);
});

test('running text that sits in boxes of its own is not lost', () => {
  const boxed = `<html><body><div class="story">${`<p>${first}</p><p>${second}</p>`.repeat(3)}<div id="more"><div>${`<p>${third}</p>`}<p>The board will meet again in the first week of June, and the ferry will land at the salt works until then.</p></div></div></div><div class="footer"><p>Written complaints reach the editor at the address that is given below on every day of the week.</p></div></body></html>`;
  const found = evidence(read('p.html', boxed));
  expect(found).toContain(third);
  expect(found).toContain('The board will meet again in the first week of June, and the ferry will land at the salt works until then.');
});

test('a fragment without html or body, and a page without an article', () => {
  expect(evidence(read('p.html', `<p>${first}</p>`))).toEqual([first]);
  expect(evidence(read('p.htm', '<div>Closed.</div>'))).toEqual(['Closed.']);
  expect(read('p.html', '').blocks).toEqual([]);
});

test('astral letters, right-to-left text and combining marks keep their places', () => {
  const file = `<html><body><article><p>${first}</p><p>The 😀 harbour &#128512; of שלום עולם and Zoe\u0308 stays open for all the boats of the town this year, he said.</p></article></body></html>`;
  const document = read('p.html', file);
  for (const [words, there] of [['😀 harbour', '😀 harbour'], ['harbour 😀', 'harbour &#128512;'], ['שלום', 'שלום'], ['Zoe\u0308 stays', 'Zoe\u0308 stays']] as const) expect(inFile(document, file, words)).toBe(there);
});
