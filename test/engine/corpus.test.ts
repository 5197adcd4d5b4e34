/** Finding sources by key and by the links that drafts write. */

import { expect, test } from 'vitest';
import { createCorpus } from '../../server/src/engine/corpus/corpus';
import { sourceOf } from '../kit/corpus-tester';

const corpus = createCorpus([
  sourceOf('sources/pier.html', { url: 'https://www.Quay.example/news/pier-closed/?utm_source=mail&id=7' }, 'moor2024pier'),
  sourceOf('sources/old notes.md', {}, 'Notes'),
], [], true);

const draft = 'file:///news/drafts/story.md';

test('by id and key', () => {
  expect(corpus.sources.map(({ id }) => id)).toEqual(['sources/old notes.md', 'sources/pier.html']);
  expect(corpus.byId('sources/pier.html')?.citationKey).toBe('moor2024pier');
  expect(corpus.byKey('Notes')?.id).toBe('sources/old notes.md');
  expect(corpus.byKey('nobody')).toBeUndefined();
});

test.each([
  ['https://www.quay.example/news/pier-closed/?utm_source=mail&id=7', 'sources/pier.html'],
  ['http://quay.example/news/pier-closed?id=7#top', 'sources/pier.html'],
  ['//quay.example/news/pier%2Dclosed/?id=7&utm_medium=x&fbclid=1', 'sources/pier.html'],
  ['https://quay.example/news/pier-closed', undefined],
  ['https://quay.example/news/pier-closed?id=8', undefined],
  ['https://other.example/news/pier-closed?id=7', undefined],
  ['../sources/pier.html', 'sources/pier.html'],
  ['../sources/pier.html#part-2', 'sources/pier.html'],
  ['../drafts/../sources/./pier.html', 'sources/pier.html'],
  ['../sources/old%20notes.md', 'sources/old notes.md'],
  ['../sources/old notes.md', 'sources/old notes.md'],
  ['..\\sources\\pier.html', 'sources/pier.html'],
  ['/news/sources/pier.html', 'sources/pier.html'],
  ['file:///news/sources/pier.html', 'sources/pier.html'],
  ['pier.html', undefined],
  ['mailto:ada@quay.example', undefined],
  ['#top', undefined],
  ['', undefined],
  ['../%zz', undefined],
])('the link %s', (href, id) => {
  expect(corpus.byLink(href, draft)?.id).toBe(id);
});

test('paths of Windows', () => {
  const source = { ...sourceOf('pier.txt'), uri: 'file:///c%3A/News/pier.txt' };
  const windows = createCorpus([source], [], true);
  expect(windows.byLink('C:\\News\\pier.txt', draft)).toBe(source);
  expect(windows.byLink('pier.txt', 'file:///c%3A/News/story.md')).toBe(source);
  expect(windows.byLink('pier.txt', 'file:///C:/News/story.md')).toBe(source);
});
