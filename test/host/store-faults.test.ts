/**
 * Faults that the saved index has to survive, each followed by a start that gives what a rebuild gives. Short here; `npm run
 * soak` kills more often.
 */

import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, unlink, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { processStart } from '../../server/src/host/process-start';
import { openIndexStore } from '../../server/src/host/open-index-store';
import { answersAfter, builtStoreWriter, expectLikeRebuild, storeProcess } from '../kit/store-process';
import { foldersAndFeeds } from '../kit/feed-tester';
import type { Folder } from '../kit/feed-tester';

const kills = Number(process.env.WELLSOURCED_KILLS ?? 5);
const changes = Number(process.env.WELLSOURCED_CHANGES ?? 1000);
const { folderOf, fed } = foldersAndFeeds();

let writer = '';
beforeAll(async () => {
  writer = await builtStoreWriter();
  return () => rm(path.dirname(writer), { recursive: true, force: true });
});

const gates = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`sources/${i}.txt`, `Gate ${i} was built in ${1900 + i}. It leaks.`]));

async function savedFolder(count: number): Promise<Folder> {
  const folder = await folderOf(gates(count));
  for (let i = 0; i < count; i++) await utimes(folder.at(`sources/${i}.txt`), new Date(2020, 1, 1), new Date(2020, 1, 1));
  await expectLikeRebuild(folder.root);
  return folder;
}

it(`a writer that is killed (${kills} times, at any point of build, merge and swap) leaves a state that a start can use`, async () => {
  const folder = await folderOf(gates(40));
  let cut = 0;
  for (let i = 0; i < kills; i++) {
    const child = storeProcess(writer, [folder.root, 'edit', '40']);
    await child.started;
    await new Promise((resolve) => setTimeout(resolve, (i * 73) % 411));
    child.kill();
    expect(await child.ended).toMatchObject({ code: null, err: '' });
    const { log } = await expectLikeRebuild(folder.root);
    if (log.some((it) => /cut short.*(state before it|new state) holds/.test(it))) cut++;
    expect(log.filter((it) => it.startsWith('error'))).toEqual([]);
    const names = await readdir(folder.at('.wellsourced'));
    expect(names.filter((it) => /tmp|stale|lock/.test(it))).toEqual([]);
  }
  if (kills >= 50) expect(cut).toBeGreaterThan(0);
}, 600_000);

it('a disk that is full keeps the state from before, and the sources are answered all the same', async () => {
  const folder = await savedFolder(3);
  const before = await readFile(folder.at('.wellsourced/manifest.json'), 'utf8');
  await folder.write({ 'sources/large.txt': 'The gate was mended in spring. '.repeat(4000) });
  // A file may grow to 16 KiB: what lies beyond is refused as by a disk that is full.
  const { code, out, err } = await storeProcess(writer, [folder.root, 'once'], { shell: 'ulimit -f 16;' }).ended;
  expect([code, err]).toEqual([0, '']);
  const result = JSON.parse(out.split('\n')[1]!) as { sources: number; log: string[] };
  expect([result.sources, result.log]).toEqual([4, ['error: the index cannot be saved']]);
  expect(await readFile(folder.at('.wellsourced/manifest.json'), 'utf8')).toBe(before);
  expect((await expectLikeRebuild(folder.root)).reused).toBe(3);
});

it('a small disk that is really full does no harm', async (context) => {
  const folder = await folderOf();
  await mkdir(folder.at('disk'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder.at('disk')], { stdio: 'ignore' });
  } catch {
    return context.skip('no right to mount a small disk here');
  }
  try {
    await folder.write({ 'disk/sources/a.txt': 'The gate was mended in spring. '.repeat(5000) });
    const { out } = await storeProcess(writer, [folder.at('disk'), 'once']).ended;
    expect(JSON.parse(out.split('\n')[1]!)).toMatchObject({ sources: 1, log: ['error: the index cannot be saved'] });
    await expectLikeRebuild(folder.at('disk'));
  } finally {
    execFileSync('umount', [folder.at('disk')]);
  }
});

it('a folder that may not be written is read all the same', async () => {
  const folder = await folderOf(gates(3));
  const root = process.getuid?.() === 0;
  chmodSync(folder.root, 0o555);
  chmodSync(path.dirname(writer), 0o755);
  const { code, out, err } = await storeProcess(writer, [folder.root, 'once'], root ? { uid: 65534 } : {}).ended;
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out.split('\n')[1]!)).toMatchObject({ sources: 3, log: ['error: the index cannot be saved'] });
  expect(readdirSync(folder.root)).toEqual(['sources']);
  chmodSync(folder.root, 0o755);
});

it('a saved index that may not be written any more is read all the same', async () => {
  const folder = await savedFolder(3);
  const root = process.getuid?.() === 0;
  if (root) for (const it of [folder.root, ...(await readdir(folder.root, { recursive: true })).map((name) => folder.at(name))]) chownSync(it, 65534, 65534);
  chmodSync(folder.at('.wellsourced'), 0o500);
  const { code, out, err } = await storeProcess(writer, [folder.root, 'once'], root ? { uid: 65534 } : {}).ended;
  chmodSync(folder.at('.wellsourced'), 0o700);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out.split('\n')[1]!)).toMatchObject({ sources: 3, read: 0, reused: 3 });
});

it('two writers at once: one writes, one reads, and nothing is torn', async () => {
  const folder = await folderOf(gates(60));
  await mkdir(folder.at('.wellsourced'));
  const runs = await Promise.all([1, 2, 3].map(() => storeProcess(writer, [folder.root, 'once']).ended));
  for (const { code, out } of runs) {
    expect(code).toBe(0);
    expect(JSON.parse(out.split('\n')[1]!)).toMatchObject({ sources: 60 });
  }
  const { log } = await expectLikeRebuild(folder.root);
  expect(log.filter((it) => it.startsWith('error'))).toEqual([]);
});

describe('a lock', () => {
  it('of a process whose number was given to another is stale', async (context) => {
    if (processStart(process.pid) === undefined) return context.skip('this system does not tell when a process started');
    const folder = await savedFolder(1);
    const lock = folder.at('.wellsourced/lock');
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname(), started: 'another time', token: 'x' }));
    expect((await expectLikeRebuild(folder.root)).log).toEqual([]);
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname(), started: processStart(process.pid), token: 'x' }));
    expect((await expectLikeRebuild(folder.root)).log).toEqual([expect.stringContaining('another process keeps')]);
  });

  it('that was taken over while its holder slept is given up, not fought for', async () => {
    const folder = await savedFolder(2);
    const log: string[] = [];
    const store = await openIndexStore({ root: folder.root, stamp: 'v1', log: { write: (_, message) => log.push(message) } });
    const lock = folder.at('.wellsourced/lock');
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: 'another-machine', token: 'theirs' }));
    store!.remove('sources/0.txt');
    await store!.close();
    expect(log).toEqual([expect.stringContaining('another process took over')]);
    expect(await readFile(lock, 'utf8')).toContain('theirs');
    await unlink(lock);
    expect((await expectLikeRebuild(folder.root)).reused).toBe(2);
  });
});

it('a clock that jumps, forth or back, hides no change', async () => {
  const folder = await savedFolder(4);
  for (const year of [2035, 1990, 2035]) {
    await folder.write({ 'sources/1.txt': `Gate 1 was seen in ${year}. It held.` });
    await utimes(folder.at('sources/1.txt'), new Date(year, 1, 1), new Date(year, 1, 1));
    expect(await expectLikeRebuild(folder.root)).toMatchObject({ read: 1, reused: 3 });
  }
});

it(`${changes} changes in a row end as a rebuild does`, async () => {
  const folder = await folderOf(gates(50));
  const store = await openIndexStore({ root: folder.root, stamp: 'v1', log: { write: () => undefined } });
  const { feed, ids, source, changes: taken } = fed(folder.root, { store: store! });
  await feed.scan();
  const waits: Promise<void>[] = [];
  for (let i = 0; i < changes; i++) {
    const file = folder.at(`sources/${i % 70}.txt`);
    if (i % 11 === 10) await rm(file, { force: true });
    else writeFileSync(file, `Change ${i} of the gate.`);
    waits.push(feed.update([file]));
    if (i % 100 === 0) await new Promise((resolve) => setTimeout(resolve, changes > 5000 ? 100 : 5));
  }
  await Promise.all(waits);
  const fresh = fed(folder.root);
  await fresh.feed.scan();
  expect(ids()).toEqual(fresh.ids());
  for (const id of ids()) expect({ ...source(id), previousKey: undefined }).toEqual({ ...fresh.source(id), previousKey: undefined });
  expect(await answersAfter(taken)).toEqual(await answersAfter(fresh.changes));
  await feed.close();
  await expectLikeRebuild(folder.root);
}, 120_000);

it('nothing is written outside .wellsourced, and that is for the owner alone', async () => {
  const folder = await folderOf(gates(5));
  process.umask(0o000);
  onTestFinished(() => void process.umask(0o022));
  await expectLikeRebuild(folder.root);
  expect((await readdir(folder.root)).sort()).toEqual(['.wellsourced', 'sources']);
  expect(statSync(folder.at('.wellsourced')).mode & 0o777).toBe(0o700);
  for (const it of await readdir(folder.at('.wellsourced'))) expect([it, statSync(folder.at(`.wellsourced/${it}`)).mode & 0o777]).toEqual([it, 0o600]);
});
