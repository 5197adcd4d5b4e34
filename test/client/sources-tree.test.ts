/** The tree of sources: groups, order, filter, and files that could not be read. */

import { describe, expect, it } from 'vitest';
import type { CorpusSources, SourceItem } from '../../server/src/desk-protocol';
import { countOf, sourceTree, type SourceGrouping, type SourceNode } from '../../client/src/views/sources-tree';

const place = { uri: 'file:///s', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
const source = (path: string, rest: Partial<SourceItem>): SourceItem => ({
  key: path, path, uri: `file:///${path}`, title: path, authors: [], kind: 'text', passages: 1, metadataFrom: '', reference: '', uses: [], problems: [], sameOrigin: [], start: place, ...rest,
});
const corpus: CorpusSources = {
  root: 'file:///story',
  sources: [
    source('sources/a.html', { title: 'Bridge opens', publisher: 'Gazette', issued: '2024-05-02', kind: 'html' }),
    source('sources/mail/b.eml', { title: 'About the bridge', issued: '2025-01-09', kind: 'email' }),
    source('sources/c.txt', { title: 'Notes', publisher: 'Gazette', authors: ['Ada Example'], issued: '2024-05-30' }),
  ],
  unread: [{ path: 'sources/d.xyz', message: 'No reader.' }],
};

function tree(grouping: SourceGrouping, filter = '', corpora = [corpus]): readonly string[] {
  const line = (node: SourceNode): string => (node.kind === 'group' ? `${node.label} (${node.children.map(line).join(', ')})` : node.kind === 'source' ? node.source.title : node.file.path);
  return sourceTree(corpora, grouping, filter, (root) => root.slice(-5)).map(line);
}

describe('the tree of sources', () => {
  it('groups by folder, publisher, date and kind; what is unknown comes last', () => {
    expect(tree('folder')).toEqual(['sources (Bridge opens, Notes)', 'sources/mail (About the bridge)', 'Not read (sources/d.xyz)']);
    expect(tree('publisher')).toEqual(['Gazette (Bridge opens, Notes)', 'No publisher known (About the bridge)', 'Not read (sources/d.xyz)']);
    expect(tree('date')).toEqual(['2025-01 (About the bridge)', '2024-05 (Notes, Bridge opens)', 'Not read (sources/d.xyz)']);
    expect(tree('kind')[0]).toBe('email (About the bridge)');
  });

  it('filters by every word, in names, authors and dates', () => {
    expect(tree('folder', 'bridge')).toEqual(['sources (Bridge opens)', 'sources/mail (About the bridge)']);
    expect(tree('folder', 'ada 2024')).toEqual(['sources (Notes)']);
    expect(tree('folder', 'd.xyz')).toEqual(['Not read (sources/d.xyz)']);
    expect(tree('folder', 'nothing like it')).toEqual([]);
  });

  it('puts several folders side by side, and counts sources only', () => {
    const two = [corpus, { ...corpus, root: 'file:///other' }];
    expect(tree('kind', 'notes', two)).toEqual(['story (text (Notes))', 'other (text (Notes))']);
    expect(countOf(sourceTree(two, 'folder', '', (it) => it))).toBe(6);
  });
});
