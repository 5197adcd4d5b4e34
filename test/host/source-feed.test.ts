/** What the feed makes of folders as writers have them, and as they change. */

import { rename, rm, unlink, utimes } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../server/src/engine/settings';
import { foldersAndFeeds } from '../kit/feed-tester';
import type { Folder } from '../kit/feed-tester';

const { folderOf, fed } = foldersAndFeeds();

const gate = 'The gate at Hollow Ferry was built in 1962. It was last repaired in 2019.';
const ferry = 'The ferry ran until the bridge opened. Forty people worked on it.';

describe('a scan', () => {
  it('reads what the globs name, small files first, and then says that the corpus is complete', async () => {
    const { root } = await folderOf({ 'sources/b.txt': gate, 'sources/deep/a.md': ferry, 'draft.md': 'A draft.', 'sources/.hidden.txt': 'x' });
    const { feed, ids, problems, changes, isComplete } = fed(root);
    expect(await feed.scan()).toEqual({ read: 2, reused: 0, removed: 0, problems: 0 });
    expect(ids()).toEqual(['sources/b.txt', 'sources/deep/a.md']);
    expect(problems()).toEqual([]);
    expect(isComplete()).toBe(true);
    expect(changes.map((it) => it.kind)).toEqual(['corpus-complete', 'source-read', 'source-read', 'corpus-complete']);
    expect(changes.flatMap((it) => (it.kind === 'source-read' ? it.source.id : []))).toEqual(['sources/deep/a.md', 'sources/b.txt']);
  });

  it('prepares passages and terms', async () => {
    const { root } = await folderOf({ 'sources/b.txt': gate });
    const { feed, source } = fed(root);
    await feed.scan();
    const it = source('sources/b.txt');
    expect(it?.cuts).toHaveLength(2);
    expect(it?.terms[0]).toContain('1962');
    expect(it?.uri).toMatch(/^file:\/\/.*sources\/b\.txt$/);
  });

  it('reads nothing again that has not changed', async () => {
    const folder = await folderOf({ 'sources/a.txt': gate, 'sources/b.txt': ferry });
    const { feed, changes } = fed(folder.root);
    await feed.scan();
    const before = changes.length;
    expect(await feed.scan()).toMatchObject({ read: 0, reused: 2 });
    await utimes(folder.at('sources/a.txt'), new Date(), new Date(2020, 1, 1));
    expect(await feed.scan()).toMatchObject({ read: 0, reused: 2 });
    expect(changes.slice(before).filter((it) => it.kind !== 'corpus-complete')).toEqual([]);
  });

  it('sees a change within the same tick of the clock', async () => {
    const folder = await folderOf({ 'sources/a.txt': 'It rained on Monday.' });
    const { feed, source } = fed(folder.root);
    const moment = new Date();
    await utimes(folder.at('sources/a.txt'), moment, moment);
    await feed.scan();
    await folder.write({ 'sources/a.txt': 'It rained on Friday.' });
    await utimes(folder.at('sources/a.txt'), moment, moment);
    await feed.scan();
    expect(source('sources/a.txt')?.document.text).toContain('Friday');
  });

  it('follows what came, changed and went', async () => {
    const folder = await folderOf({ 'sources/a.txt': gate, 'sources/b.txt': ferry });
    const { feed, ids, source } = fed(folder.root);
    await feed.scan();
    await unlink(folder.at('sources/a.txt'));
    await folder.write({ 'sources/b.txt': `${ferry} It sank.`, 'sources/c.txt': gate });
    expect(await feed.scan()).toEqual({ read: 2, reused: 0, removed: 1, problems: 0 });
    expect(ids()).toEqual(['sources/b.txt', 'sources/c.txt']);
    expect(source('sources/b.txt')?.document.text).toContain('It sank.');
  });

  it('stops when aborted, says nothing of completeness, and can be taken up again', async () => {
    const { root } = await folderOf(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`sources/${i}.txt`, `${gate} ${i}`])));
    const abort = new AbortController();
    const { feed, ids, isComplete } = fed(root, { progress: ({ done }) => done === 5 && abort.abort(new Error('stopped by the writer')) });
    await expect(feed.scan(abort.signal)).rejects.toThrow('stopped by the writer');
    expect(ids()).toHaveLength(5);
    expect(isComplete()).toBe(false);
    expect(await feed.scan()).toMatchObject({ read: 15, reused: 5 });
    expect(isComplete()).toBe(true);
  });

  it('tells its progress', async () => {
    const { root } = await folderOf({ 'sources/a.txt': gate, 'sources/b.txt': ferry });
    const seen: unknown[] = [];
    await fed(root, { progress: (it) => seen.push(it) }).feed.scan();
    expect(seen).toEqual([
      { done: 1, total: 2, path: 'sources/b.txt' },
      { done: 2, total: 2, path: 'sources/a.txt' },
    ]);
  });
});

describe('places', () => {
  const scanned = async (folder: Folder, sources: readonly string[], allowOutside = false) => {
    const it = fed(folder.root, { settings: { ...defaultSettings, sources }, allowOutside });
    await it.feed.scan();
    return { ids: it.ids(), problems: it.problems() };
  };

  it('may be folders, files and globs', async () => {
    const folder = await folderOf({ 'a/one.txt': gate, 'a/b/two.txt': gate, 'c [1]/three.txt': gate, 'four.txt': gate });
    expect((await scanned(folder, ['a'])).ids).toEqual(['a/b/two.txt', 'a/one.txt']);
    expect((await scanned(folder, ['./a/'])).ids).toEqual(['a/b/two.txt', 'a/one.txt']);
    expect((await scanned(folder, ['a/*.txt', 'four.txt'])).ids).toEqual(['a/one.txt', 'four.txt']);
    expect((await scanned(folder, ['c [1]'])).ids).toEqual(['c [1]/three.txt']);
    expect((await scanned(folder, ['{a,c*}/**', '!**/two.txt'])).ids).toEqual(['a/one.txt', 'c [1]/three.txt']);
    expect((await scanned(folder, [folder.at('a')])).ids).toEqual(['a/b/two.txt', 'a/one.txt']);
  });

  it('outside the folder are read only when the writer may name them', async () => {
    const outside = await folderOf({ 'leak/one.txt': gate });
    const folder = await folderOf({ 'sources/two.txt': gate });
    const globs = ['sources/**', outside.at('leak')];
    expect(await scanned(folder, globs)).toEqual({
      ids: ['sources/two.txt'],
      problems: [`${outside.at('leak')}: It leads out of the folder, so it is not read`],
    });
    expect(await scanned(folder, globs, true)).toEqual({ ids: [outside.at('leak/one.txt'), 'sources/two.txt'].sort(), problems: [] });
    const up = `../${path.basename(outside.root)}/leak/*.txt`;
    expect(await scanned(folder, [up], true)).toEqual({ ids: [outside.at('leak/one.txt')], problems: [] });
  });

  it('that hold nothing are listed, until they do', async () => {
    const folder = await folderOf();
    const { feed, problems, isComplete } = fed(folder.root);
    await feed.scan();
    expect(problems()).toEqual(['sources/**: No file was found here']);
    expect(isComplete()).toBe(true);
    await folder.write({ 'sources/a.txt': gate });
    await feed.update([folder.at('sources/a.txt')]);
    expect(problems()).toEqual([]);
    await rm(folder.at('sources'), { recursive: true });
    await feed.update([folder.at('sources')]);
    expect(problems()).toEqual(['sources/**: No file was found here']);
  });

  it('never include what is saved of the index', async () => {
    const folder = await folderOf({ 'a.txt': gate, '.wellsourced/b.txt': gate });
    const settings = { ...defaultSettings, sources: ['**', '.wellsourced/*'], exclude: [] };
    const it = fed(folder.root, { settings });
    await it.feed.scan();
    expect(it.ids()).toEqual(['a.txt']);
  });
});

describe('an update', () => {
  it('reads changed and new files, and drops those that are gone, folders as well', async () => {
    const folder = await folderOf({ 'sources/a.txt': gate, 'sources/old/b.txt': ferry, 'sources/old/c.txt': gate, 'draft.md': 'No source.' });
    const { feed, ids, source } = fed(folder.root);
    await feed.scan();
    await folder.write({ 'sources/a.txt': ferry, 'draft.md': 'Still no source.' });
    await rename(folder.at('sources/old'), folder.at('sources/new'));
    await feed.update(['sources/a.txt', 'sources/old', 'sources/new', 'draft.md', 'sources/never.txt'].map(folder.at));
    expect(ids()).toEqual(['sources/a.txt', 'sources/new/b.txt', 'sources/new/c.txt']);
    expect(source('sources/a.txt')?.document.text).toContain('bridge');
  });

  it('of a file that changes again and again reads it a few times at most, and ends with its last text', async () => {
    const folder = await folderOf({ 'sources/a.txt': gate });
    const { feed, source, changes } = fed(folder.root, { quiet: 60 });
    await feed.scan();
    const before = changes.length;
    const began = performance.now();
    const done: Promise<void>[] = [];
    for (let i = 1; i <= 30; i++) {
      await folder.write({ 'sources/a.txt': `${gate} Version ${i}.` });
      done.push(feed.update([folder.at('sources/a.txt')]));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await Promise.all(done);
    expect(source('sources/a.txt')?.document.text).toContain('Version 30.');
    // At most one reading for each time of quiet, however long the machine took over it.
    expect(changes.length - before).toBeLessThanOrEqual((performance.now() - began) / 60 + 2);
  });

  it('of a file that is never quiet is read all the same', async () => {
    const folder = await folderOf({ 'sources/a.txt': gate });
    const { feed, changes } = fed(folder.root, { quiet: 100 });
    await feed.scan();
    const before = changes.length;
    const until = Date.now() + 1600;
    for (let i = 0; Date.now() < until; i++) {
      await folder.write({ 'sources/a.txt': `${gate} Version ${i}.` });
      feed.update([folder.at('sources/a.txt')]).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const reads = changes.length - before;
    expect(reads).toBeGreaterThanOrEqual(1);
    expect(reads).toBeLessThanOrEqual((Date.now() - until + 1600) / 100 + 2);
  });

  it('of very many paths equals a scan', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`sources/${i}.txt`, `${gate} ${i}`]));
    const folder = await folderOf(files);
    const { feed, ids } = fed(folder.root);
    await feed.scan();
    await rename(folder.at('sources'), folder.at('moved'));
    await folder.write({ 'sources/1.txt': ferry });
    await feed.update(Object.keys(files).map(folder.at));
    expect(ids()).toEqual(['sources/1.txt']);
  });
});

describe('a second feed of the same engine', () => {
  it('removes what the first had read and it does not find', async () => {
    const folder = await folderOf({ 'sources/a.txt': gate, 'more/b.txt': ferry, 'sources/photo.jpg': 'x' });
    const first = fed(folder.root);
    await first.feed.scan();
    const held = [...first.ids()].map((id) => ({ id, citationKey: id }));
    const listed = [{ path: 'sources/photo.jpg' }];
    const second = fed(folder.root, { settings: { ...defaultSettings, sources: ['more'] }, keys: () => held, listed: () => listed });
    await second.feed.scan();
    expect(second.ids()).toEqual(['more/b.txt']);
    expect(second.changes.filter((it) => it.kind === 'source-removed' || it.kind === 'source-problems')).toEqual([
      { kind: 'source-removed', id: 'sources/a.txt' },
      { kind: 'source-problems', path: 'sources/photo.jpg', problems: [] },
    ]);
  });
});
