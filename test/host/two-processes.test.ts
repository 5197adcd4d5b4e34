/** A process that only reads the saved index, beside one that writes it: it follows it, through merges and all, and takes its place. */

import { rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { openIndexStore } from '../../server/src/host/open-index-store';
import { builtStoreWriter, expectLikeRebuild, storeProcess } from '../kit/store-process';
import { foldersAndFeeds } from '../kit/feed-tester';

const { folderOf, fed } = foldersAndFeeds();

let writer = '';
beforeAll(async () => {
  writer = await builtStoreWriter();
  return () => rm(path.dirname(writer), { recursive: true, force: true });
});

it('follows the writer, and writes once that one is killed', async () => {
  const folder = await folderOf(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`sources/${i}.txt`, `Gate ${i} was built in ${1900 + i}. It leaks.`])));
  const child = storeProcess(writer, [folder.root, 'obey']);
  await child.started;
  expect(await child.scan()).toMatchObject({ read: 12 });
  const log: string[] = [];
  const store = (await openIndexStore({ root: folder.root, stamp: 'v1', log: { write: (_, message) => log.push(message) } }))!;
  const { feed, ids, source } = fed(folder.root, { store });
  expect([store.readOnly, await feed.scan()]).toMatchObject([true, { read: 0, reused: 12 }]);
  // Each round is a piece of its own, so that the writer merges them under the reader's eyes.
  for (let round = 0; round < 9; round++) {
    await folder.write({ [`sources/${round}.txt`]: `Gate ${round} was seen in round ${round}. It held.`, [`sources/new-${round}.txt`]: 'It is new.' });
    await rm(folder.at(`sources/new-${round - 3}.txt`), { force: true });
    await child.scan();
    expect(await feed.scan()).toMatchObject({ read: 0 });
  }
  child.kill();
  await child.ended;
  await folder.write({ 'sources/0.txt': 'Gate 0 was mended. It holds.' });
  expect(await feed.scan()).toMatchObject({ read: 1 });
  expect([store.readOnly, log.at(-1)]).toEqual([false, 'the process that kept the saved index of this folder is gone; this one keeps it from now on']);
  const fresh = fed(folder.root);
  await fresh.feed.scan();
  expect(ids()).toEqual(fresh.ids());
  for (const id of ids()) expect({ ...source(id)!, previousKey: undefined }).toEqual({ ...fresh.source(id)!, previousKey: undefined });
  await feed.close();
  expect(await expectLikeRebuild(folder.root)).toMatchObject({ read: 0, reused: 15 });
}, 60_000);

it('saves, once it is the writer, what it read while it was none', async () => {
  const folder = await folderOf({ 'sources/a.txt': 'The gate leaks.' });
  const child = storeProcess(writer, [folder.root, 'obey']);
  await child.started;
  await child.scan();
  const store = (await openIndexStore({ root: folder.root, stamp: 'v1', log: { write: () => undefined } }))!;
  const { feed } = fed(folder.root, { store });
  await folder.write({ 'sources/b.txt': 'The quay leaks.' });
  expect(await feed.scan()).toMatchObject({ read: 1, reused: 1 });
  child.kill();
  await child.ended;
  await folder.write({ 'sources/c.txt': 'The mill leaks.' });
  await feed.update([folder.at('sources/c.txt')]);
  expect(feed.saves).toBe(true);
  await feed.close();
  expect(await expectLikeRebuild(folder.root)).toMatchObject({ read: 0, reused: 3 });
}, 60_000);
