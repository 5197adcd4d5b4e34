/** Citation keys: readable, valid for Pandoc, unique, and stable while other sources come and go. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignCitationKeys, citationKeyProblems, validKey, type KeyedSource } from '../../server/src/engine/corpus/citation-keys';
import { keyed } from '../kit/corpus-tester';

const none: ReadonlyMap<string, string> = new Map();
const keyOf = (source: KeyedSource): string | undefined => assignCitationKeys([source], none).get(source.id);

test.each([
  ['author, year and title', keyed('a.txt', { authors: ['Ada van Moor'], issued: '2024-05-03', title: 'The Pier of Salthaven' }), 'moor2024pier'],
  ['surname first', keyed('a.txt', { authors: ['Moor, Ada'], title: 'Pier' }), 'moorpier'],
  ['letters beyond ASCII', keyed('a.txt', { authors: ['Zoë Łukasiewicz-Straße'], issued: '2024', title: 'Évian' }), 'lukasiewiczstrasse2024evian'],
  ['publisher', keyed('a.txt', { authors: [], publisher: 'Quay Courier', issued: '2024', title: 'A Pier Closed' }), 'quaycourier2024pier'],
  ['file name', keyed('notes/Pier talk_2.txt', { authors: [] }), 'pier-talk-2'],
  ['title where the file name tells nothing', keyed('004_7fcc0361c1c7.txt', { authors: [], title: 'How the Old Pier of Salthaven Fell' }), 'old-pier-salthaven'],
  ['file name of other letters', keyed('записки.txt', { authors: [] }), 'source'],
  ['front matter wins', keyed('a.md', { authors: ['Ada Moor'] }, 'my-key'), 'my-key'],
  ['front matter made valid', keyed('a.md', {}, '@Moor 2024: pier!'), 'Moor-2024:pier'],
])('%s', (_, source, key) => {
  expect(keyOf(source)).toBe(key);
});

test('equal keys are told apart by letters', () => {
  const sources = ['c', 'a', 'b'].map((id) => keyed(id, { authors: ['Ada Moor'], issued: '2024', title: 'Pier' }));
  expect([...assignCitationKeys(sources, none)]).toEqual([['a', 'moor2024pier'], ['b', 'moor2024piera'], ['c', 'moor2024pierb']]);
});

test('a source keeps its key when another comes, goes, or its own metadata change', () => {
  const moor = { authors: ['Ada Moor'], issued: '2024', title: 'Pier' };
  const first = assignCitationKeys([keyed('b', moor)], none);
  const second = assignCitationKeys([keyed('a', moor), keyed('b', moor)], first);
  expect([...second].sort()).toEqual([['a', 'moor2024piera'], ['b', 'moor2024pier']]);
  expect(assignCitationKeys([keyed('a', { ...moor, title: 'Harbour' })], second).get('a')).toBe('moor2024piera');
});

test('a key asked for by two files names both in the problem', () => {
  const sources = [keyed('a.md', {}, 'pier'), keyed('b.md', {}, 'pier')];
  const keys = assignCitationKeys(sources, none);
  expect([...keys]).toEqual([['a.md', 'pier'], ['b.md', 'piera']]);
  expect(citationKeyProblems(sources, keys)).toEqual([{ path: 'b.md', message: 'Its key “pier” already names a.md; @piera is used', read: true }]);
});

test('a key asked for goes before one that was only made', () => {
  const sources = [keyed('a.txt', { authors: ['Ada Moor'], title: 'Pier' }), keyed('b.md', {}, 'moorpier')];
  expect([...assignCitationKeys(sources, none)].sort()).toEqual([['a.txt', 'moorpiera'], ['b.md', 'moorpier']]);
});

test('a file that asks for another key than it had gets it', () => {
  expect(assignCitationKeys([keyed('a.md', {}, 'new')], new Map([['a.md', 'old']])).get('a.md')).toBe('new');
});

const anySource = fc.record({
  id: fc.string({ minLength: 1, maxLength: 8 }),
  author: fc.option(fc.constantFrom('Ada Moor', 'Odo Brandt', 'Žofie Černá')),
  title: fc.option(fc.string({ maxLength: 20 })),
  key: fc.option(fc.constantFrom('x', 'y', 'moor', '@a b', '…')),
}).map(({ id, author, title, key }) => keyed(id, { authors: author ? [author] : [], title: title ?? undefined }, key ?? undefined));

test('always unique, valid and stable', () => {
  fc.assert(fc.property(fc.uniqueArray(anySource, { selector: ({ id }) => id, maxLength: 12 }), fc.nat(), (sources, seed) => {
    const keys = assignCitationKeys(sources, none);
    expect(new Set([...keys.values()].map((key) => key.toLowerCase())).size).toBe(sources.length);
    for (const key of keys.values()) expect(validKey(key)).toBe(key);
    const kept = sources.filter((_, i) => (seed >> (i % 16)) & 1);
    const fewer = assignCitationKeys(kept, keys);
    for (const { id, document } of kept) if (document.key === undefined) expect(fewer.get(id)).toBe(keys.get(id));
    expect(assignCitationKeys(sources, keys)).toEqual(keys);
  }));
});
