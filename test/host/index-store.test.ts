/** The saved index: quick to start from, never trusted further than its checksums, and shut to others. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, truncate, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { PreparedSource } from '../../server/src/engine/corpus/prepared-source';
import type { IndexStore } from '../../server/src/host/index-store';
import { openIndexStore } from '../../server/src/host/open-index-store';
import { prepareTextSource } from '../../server/src/host/prepare-source';
import { defaultReadLimits } from '../../server/src/readers/read-source';
import { fedFolder, temporaryFolder } from '../kit/feed-tester';
import type { Fed, Folder } from '../kit/feed-tester';
import { sourceOfSentences } from '../kit/index-tester';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const it of cleanUp.splice(0).reverse()) await it();
});

async function folderOf(files: Readonly<Record<string, string>> = {}): Promise<Folder> {
  const folder = await temporaryFolder(files);
  cleanUp.push(folder.remove);
  return folder;
}

async function storeIn(root: string, stamp = 'v1', log: string[] = []): Promise<IndexStore> {
  const store = await openIndexStore({ root, stamp, log: { write: (level, message) => log.push(`${level}: ${message}`) } });
  if (!store) throw new Error('no store');
  cleanUp.push(() => store.close());
  return store;
}

/** A scan of the folder as a fresh start does it, all closed at the end. */
async function start(folder: Folder, stamp = 'v1'): Promise<{ readonly fed: Fed; readonly log: readonly string[]; readonly result: unknown }> {
  const log: string[] = [];
  const store = await openIndexStore({ root: folder.root, stamp, log: { write: (level, message) => log.push(`${level}: ${message}`) } });
  const fed = fedFolder(folder.root, { ...(store ? { store } : {}) });
  const { read, reused } = await fed.feed.scan();
  await fed.feed.close();
  return { fed, log, result: { read, reused } };
}

const old = new Date(2020, 1, 1);

/** Files that were last written long ago. */
async function oldFiles(count: number): Promise<Folder> {
  const folder = await folderOf(Object.fromEntries(Array.from({ length: count }, (_, i) => [`sources/${i}.txt`, `Gate ${i} was built in ${1900 + i}. It leaks.`])));
  for (let i = 0; i < count; i++) await utimes(folder.at(`sources/${i}.txt`), old, old);
  return folder;
}

function segmentsOf(folder: Folder): readonly string[] {
  return readdirSync(folder.at('.wellsourced')).filter((it) => it.endsWith('.bin')).map((it) => folder.at(`.wellsourced/${it}`));
}

function textsOf(folder: Folder): string {
  return segmentsOf(folder)[0]!.replace(/bin$/, 'txt');
}

function prepared(folder: Folder, id: string, text: string): PreparedSource {
  return prepareTextSource(id, pathToFileURL(folder.at(id)).href, Buffer.from(text), defaultReadLimits) as PreparedSource;
}

const stampOf = (modified: number) => ({ size: 1, modified, settled: true });

describe('a second start', () => {
  it('reads nothing again, and holds the same', async () => {
    const folder = await oldFiles(5);
    const first = await start(folder);
    const second = await start(folder);
    expect([first.result, second.result]).toEqual([{ read: 5, reused: 0 }, { read: 0, reused: 5 }]);
    for (const id of first.fed.ids()) expect(second.fed.source(id)).toEqual(first.fed.source(id));
    expect(second.log).toEqual([]);
  });

  it('reads what changed, and no more; bytes that came back are known by their hash', async () => {
    const folder = await oldFiles(4);
    await start(folder);
    await folder.write({ 'sources/0.txt': 'Gate 0 was torn down.' });
    await utimes(folder.at('sources/1.txt'), new Date(), new Date(2021, 1, 1));
    await unlink(folder.at('sources/2.txt'));
    const second = await start(folder);
    expect(second.result).toEqual({ read: 1, reused: 2 });
    expect(second.fed.ids()).toEqual(['sources/0.txt', 'sources/1.txt', 'sources/3.txt']);
    await utimes(folder.at('sources/0.txt'), old, old);
    expect((await start(folder)).result).toEqual({ read: 0, reused: 3 });
    expect((await start(folder)).fed.source('sources/0.txt')?.document.text).toContain('torn down');
  });

  it('with another stamp reads all again and says so', async () => {
    const folder = await oldFiles(2);
    await start(folder);
    const second = await start(folder, 'v2');
    expect(second.result).toEqual({ read: 2, reused: 0 });
    expect(second.log).toEqual(['info: the saved index was made by another version or with other settings; it is made anew']);
    expect((await start(folder, 'v2')).result).toEqual({ read: 0, reused: 2 });
  });

  it('keeps the problems of a file that was read in part', async () => {
    const folder = await oldFiles(1);
    const store = await storeIn(folder.root);
    const notes = [{ path: 'a', message: 'Only the first 1 MB were read', read: true }];
    store.put(sourceOfSentences('a', ['one']), stampOf(1), notes);
    await store.close();
    expect((await storeIn(folder.root)).read('a')?.notes).toEqual(notes);
  });

  it('hands on the keys that sources had', async () => {
    const folder = await oldFiles(1);
    const first = fedFolder(folder.root, { store: await storeIn(folder.root), keys: () => [{ id: 'sources/0.txt', citationKey: 'gate1900' }] });
    await first.feed.scan();
    await first.feed.close();
    const second = await start(folder);
    expect(second.fed.source('sources/0.txt')?.previousKey).toBe('gate1900');
  });
});

describe('a damaged index', () => {
  const damages: readonly (readonly [string, (folder: Folder) => Promise<void>])[] = [
    ['a truncated part', async (folder) => truncate(segmentsOf(folder)[0]!, 100)],
    ['a part cut in its records', async (folder) => truncate(segmentsOf(folder)[0]!, statSync(segmentsOf(folder)[0]!).size - 10)],
    ['texts that are cut', async (folder) => truncate(textsOf(folder), statSync(textsOf(folder)).size - 10)],
    ['texts that are zeros', async (folder) => writeFile(textsOf(folder), new Uint8Array(statSync(textsOf(folder)).size))],
    ['texts that are gone', async (folder) => unlink(textsOf(folder))],
    ['a part that is gone', async (folder) => unlink(segmentsOf(folder)[0]!)],
    ['a part of zeros', async (folder) => writeFile(segmentsOf(folder)[0]!, new Uint8Array(5000))],
    ['an empty part', async (folder) => writeFile(segmentsOf(folder)[0]!, '')],
    ['a torn manifest', async (folder) => truncate(folder.at('.wellsourced/manifest.json'), 20)],
    ['a manifest that is no such thing', async (folder) => writeFile(folder.at('.wellsourced/manifest.json'), '{"version":99}\n0\n')],
    ['broken keys', async (folder) => writeFile(folder.at('.wellsourced/keys.json'), '{"keys": [')],
    ['a directory in place of the manifest', async (folder) => {
      await unlink(folder.at('.wellsourced/manifest.json'));
      await mkdir(folder.at('.wellsourced/manifest.json'));
    }],
  ];
  for (const [name, damage] of damages) {
    it(`(${name}) is made anew from the sources`, async () => {
      const folder = await oldFiles(3);
      const first = await start(folder);
      await damage(folder);
      const second = await start(folder);
      for (const id of first.fed.ids()) expect(second.fed.source(id)).toEqual(first.fed.source(id));
      if (name !== 'broken keys') expect(second.log.join()).toMatch(/damaged/);
    });
  }

  it('(any one bit) never yields other than what the sources say', async () => {
    const folder = await oldFiles(3);
    const first = await start(folder);
    const files = [segmentsOf(folder)[0]!, textsOf(folder)];
    const wholes = files.map((it) => readFileSync(it));
    const manifest = readFileSync(folder.at('.wellsourced/manifest.json'));
    await fc.assert(
      fc.asyncProperty(fc.nat(wholes[0]!.length + wholes[1]!.length - 1), fc.nat(7), async (at, bit) => {
        const damaged = wholes.map((it) => Buffer.from(it));
        if (at < damaged[0]!.length) damaged[0]![at]! ^= 1 << bit;
        else damaged[1]![at - damaged[0]!.length]! ^= 1 << bit;
        for (let i = 0; i < 2; i++) await writeFile(files[i]!, damaged[i]!);
        await writeFile(folder.at('.wellsourced/manifest.json'), manifest);
        const again = await start(folder);
        for (const id of first.fed.ids()) expect(again.fed.source(id)).toEqual(first.fed.source(id));
      }),
      { numRuns: 60 },
    );
  });
});

describe('after any steps', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const step = fc.oneof(
    fc.record({ put: id, words: fc.constantFrom('', 'The gate leaks.', 'A ferry sank. Nobody drowned.', 'The mayor said that the gate had held. '.repeat(50)) }),
    fc.record({ remove: id }),
    fc.record({ touch: id, at: fc.nat(9) }),
    fc.constant('flush' as const),
    fc.constant('reopen' as const),
  );

  it('the store gives what was put in last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const folder = await temporaryFolder();
        let store = await storeIn(folder.root);
        const model = new Map<string, { source: PreparedSource; modified: number }>();
        for (const it of [...steps, 'reopen' as const]) {
          if (it === 'flush') void store.flush();
          else if (it === 'reopen') {
            await store.close();
            store = await storeIn(folder.root);
          } else if ('put' in it) {
            const source = prepared(folder, `${it.put}.txt`, it.words);
            store.put(source, stampOf(0), []);
            model.set(source.id, { source, modified: 0 });
          } else if ('remove' in it) {
            store.remove(`${it.remove}.txt`);
            model.delete(`${it.remove}.txt`);
          } else {
            const touched = `${it.touch}.txt`;
            store.touch(touched, stampOf(it.at));
            const known = model.get(touched);
            if (known) model.set(touched, { ...known, modified: it.at });
          }
          expect([...store.keys()].sort()).toEqual([...model.keys()].sort());
          for (const [key, { source, modified }] of model) {
            expect(store.entry(key)).toMatchObject({ hash: source.hash, modified });
            expect(store.read(key)?.source).toEqual(source);
          }
        }
        await store.close();
        expect(segmentsOfOrNone(folder).length).toBeLessThanOrEqual(16);
        await folder.remove();
      }),
      { numRuns: 60 },
    );
  });
});

describe('the folder of the index', () => {
  it('is for the owner alone, out of version control, and holds nothing that is left over', async () => {
    const folder = await oldFiles(2);
    await mkdir(folder.at('.wellsourced'), { mode: 0o755 });
    await writeFile(folder.at('.wellsourced/segment-77.bin'), 'left by a crash');
    await writeFile(folder.at('.wellsourced/manifest.json.1.tmp'), 'half');
    await start(folder);
    const names = (await readdir(folder.at('.wellsourced'))).sort();
    expect(names).toEqual(['.gitignore', 'manifest.json', 'segment-1.bin', 'segment-1.txt']);
    expect(await readFile(folder.at('.wellsourced/.gitignore'), 'utf8')).toBe('*\n');
    for (const it of names) expect(statSync(folder.at(`.wellsourced/${it}`)).mode & 0o077).toBe(0);
    expect(statSync(folder.at('.wellsourced')).mode & 0o077).toBe(0);
  });

  it('is not made where there is nothing to save', async () => {
    const folder = await folderOf();
    await start(folder);
    expect(await readdir(folder.root)).toEqual([]);
  });

  it('is not followed when it is a link', async () => {
    const elsewhere = await folderOf();
    const folder = await oldFiles(1);
    symlinkSync(elsewhere.root, folder.at('.wellsourced'));
    const { log, result } = await start(folder);
    expect(result).toEqual({ read: 1, reused: 0 });
    expect(log).toEqual(['error: the index is not saved: something else is called .wellsourced']);
    expect(await readdir(elsewhere.root)).toEqual([]);
  });
});

describe('two processes', () => {
  it('share the index: the first writes, the second reads', async () => {
    const folder = await oldFiles(3);
    await start(folder);
    const writer = fedFolder(folder.root, { store: await storeIn(folder.root) });
    const log: string[] = [];
    const second = await storeIn(folder.root, 'v1', log);
    expect([second.readOnly, log]).toEqual([true, ['info: another process keeps the saved index of this folder; this one only reads it']]);
    const reader = fedFolder(folder.root, { store: second });
    expect(await reader.feed.scan()).toMatchObject({ read: 0, reused: 3 });
    await folder.write({ 'sources/0.txt': 'New words.' });
    expect(await writer.feed.scan()).toMatchObject({ read: 1, reused: 2 });
    // What the first has written is not read from its source again.
    expect(await reader.feed.scan()).toMatchObject({ read: 0, reused: 3 });
    expect(reader.ids()).toEqual(writer.ids());
  });

  it('of which the first died leave a lock that the second takes over', async () => {
    const folder = await oldFiles(1);
    await start(folder);
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(folder.at('.wellsourced/lock'), JSON.stringify({ pid: dead, host: hostname(), token: 'x' }));
    const store = await storeIn(folder.root);
    expect(store.readOnly).toBe(false);
    await store.close();
    expect((await readdir(folder.at('.wellsourced'))).filter((it) => it.startsWith('lock'))).toEqual([]);
  });

  it('on two machines wait for each other, but not for ever', async () => {
    const folder = await oldFiles(1);
    await start(folder);
    const lock = folder.at('.wellsourced/lock');
    writeFileSync(lock, JSON.stringify({ pid: 1, host: 'another-machine', token: 'x' }));
    expect((await storeIn(folder.root)).readOnly).toBe(true);
    await utimes(lock, old, old);
    expect((await storeIn(folder.root)).readOnly).toBe(false);
  });
});

function segmentsOfOrNone(folder: Folder): readonly string[] {
  try {
    return readdirSync(path.join(folder.root, '.wellsourced')).filter((it) => it.endsWith('.bin'));
  } catch {
    return [];
  }
}
