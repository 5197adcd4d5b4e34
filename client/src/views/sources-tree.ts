/** The sources as a tree: grouped by folder, publisher, date or kind, and filtered; knows nothing of the editor. */

import type { CorpusSources, SourceItem, UnreadItem } from '../../../server/src/desk-protocol';

export type SourceGrouping = 'folder' | 'publisher' | 'date' | 'kind';

export type SourceNode = SourceGroup | SourceLeaf | UnreadLeaf;

export interface SourceGroup {
  readonly kind: 'group';
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly icon: string;
  readonly children: readonly SourceNode[];
}

export interface SourceLeaf {
  readonly kind: 'source';
  readonly id: string;
  /** `file:` URI of its corpus' folder. */
  readonly root: string;
  readonly source: SourceItem;
}

export interface UnreadLeaf {
  readonly kind: 'unread';
  readonly id: string;
  readonly file: UnreadItem;
}

export function sourceTree(corpora: readonly CorpusSources[], grouping: SourceGrouping, filter: string, nameOf: (root: string) => string): readonly SourceNode[] {
  const trees = corpora.map((it) => ({ it, nodes: nodesOf(it, grouping, filter) })).filter(({ nodes }) => nodes.length > 0);
  if (trees.length < 2) return trees.flatMap(({ nodes }) => nodes);
  return trees.map(({ it, nodes }) => ({ kind: 'group', id: it.root, label: nameOf(it.root), count: countOf(nodes), icon: 'root-folder', children: nodes }));
}

export function countOf(nodes: readonly SourceNode[]): number {
  return nodes.reduce((sum, it) => sum + (it.kind === 'group' ? countOf(it.children) : it.kind === 'source' ? 1 : 0), 0);
}

function nodesOf({ root, sources, unread }: CorpusSources, grouping: SourceGrouping, filter: string): readonly SourceNode[] {
  const words = filter.toLowerCase().split(/\s+/).filter((it) => it !== '');
  const leaves = sources
    .filter((it) => words.every((word) => textOf(it).includes(word)))
    .map((source): SourceLeaf => ({ kind: 'source', id: `${root} ${source.path}`, root, source }));
  const files = unread
    .filter((it) => words.every((word) => it.path.toLowerCase().includes(word)))
    .map((file): UnreadLeaf => ({ kind: 'unread', id: `${root} unread ${file.path}`, file }));
  const groups = grouped(root, leaves, grouping);
  if (files.length === 0) return groups;
  return [...groups, { kind: 'group', id: `${root} unread`, label: 'Not read', count: files.length, icon: 'warning', children: files }];
}

function textOf({ title, key, publisher = '', authors, issued = '', path, kind }: SourceItem): string {
  return [title, key, publisher, ...authors, issued, path, kind].join(' ').toLowerCase();
}

const icons: Readonly<Record<SourceGrouping, string>> = { folder: 'folder', publisher: 'organization', date: 'calendar', kind: 'symbol-file' };

function grouped(root: string, leaves: readonly SourceLeaf[], grouping: SourceGrouping): readonly SourceNode[] {
  const groups = new Map<string, SourceLeaf[]>();
  for (const leaf of leaves) {
    const name = groupOf(leaf.source, grouping);
    groups.set(name, [...(groups.get(name) ?? []), leaf]);
  }
  const names = [...groups.keys()].sort((a, b) => Number(a === '') - Number(b === '') || (grouping === 'date' ? b.localeCompare(a) : a.localeCompare(b)));
  return names.map((name) => {
    const children = [...(groups.get(name) ?? [])].sort(grouping === 'date' ? byDate : byTitle);
    return { kind: 'group', id: `${root} ${grouping} ${name}`, label: name === '' ? unknown[grouping] : name, count: children.length, icon: icons[grouping], children };
  });
}

const unknown: Readonly<Record<SourceGrouping, string>> = { folder: 'The folder itself', publisher: 'No publisher known', date: 'No date known', kind: 'Other' };

function groupOf(source: SourceItem, grouping: SourceGrouping): string {
  switch (grouping) {
    case 'folder':
      return source.path.split('/').slice(0, -1).join('/');
    case 'publisher':
      return source.publisher ?? '';
    case 'date':
      return source.issued?.slice(0, 7) ?? '';
    case 'kind':
      return source.kind;
  }
}

function byTitle(a: SourceLeaf, b: SourceLeaf): number {
  return a.source.title.localeCompare(b.source.title);
}

function byDate(a: SourceLeaf, b: SourceLeaf): number {
  return (b.source.issued ?? '').localeCompare(a.source.issued ?? '') || byTitle(a, b);
}
