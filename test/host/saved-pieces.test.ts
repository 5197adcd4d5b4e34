/** Pieces of the saved index: merged beside the answers, written by a worker that may fall, and read where they went. */

import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { rm, unlink } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createEngine } from '../../server/src/engine/create-engine';
import type { Engine } from '../../server/src/engine/engine';
import type { PassageSearch } from '../../server/src/engine/ports';
import { defaultSettings } from '../../server/src/engine/settings';
import { createBackgroundWriter } from '../../server/src/host/background-writer';
import { openIndexStore } from '../../server/src/host/open-index-store';
import { segmentsToMerge } from '../../server/src/host/segments-to-merge';
import { encodeSource } from '../../server/src/host/source-codec';
import { createSourceFeed } from '../../server/src/host/source-feed';
import type { SourceFeed } from '../../server/src/host/source-feed';
import { openStoreSegment } from '../../server/src/host/store-segment';
import { foldersAndFeeds } from '../kit/feed-tester';
import type { Folder } from '../kit/feed-tester';
import { sourceOfSentences } from '../kit/index-tester';

const { folderOf } = foldersAndFeeds();
const log = { write: () => undefined };

async function opened(folder: Folder): Promise<{ readonly engine: Engine; readonly feed: SourceFeed }> {
  const engine = createEngine({ settings: defaultSettings, log, pause: () => Promise.resolve() });
  const store = await openIndexStore({ root: folder.root, stamp: 'v1', log });
  const feed = createSourceFeed({ root: folder.root, settings: defaultSettings, log, readerWorkers: 0, quiet: 0, store: store!, apply: (it) => engine.change(it) });
  onTestFinished(() => feed.close());
  await feed.scan();
  return { engine, feed };
}

async function textsFor(search: PassageSearch, term: string): Promise<readonly string[]> {
  const [hits = []] = await search.search([{ terms: [{ term, weight: 1 }], limit: 50 }]);
  return (await search.passages(hits.map((it) => it.id))).map((it) => it.text).sort();
}

function pieces(folder: Folder): readonly string[] {
  return readdirSync(folder.at('.wellsourced')).filter((it) => it.endsWith('.txt'));
}

describe('an answer that was begun', () => {
  it('ends on the same texts, although its pieces are merged and their files gone', async () => {
    const folder = await folderOf({ 'sources/0.txt': 'The gate 0 was mended.' });
    const { engine, feed } = await opened(folder);
    const snapshots: { readonly search: PassageSearch; readonly texts: readonly string[] }[] = [];
    for (let i = 1; i < 30; i++) {
      await folder.write({ [`sources/${i % 12}.txt`]: `The gate ${i} was mended.` });
      await feed.update([folder.at(`sources/${i % 12}.txt`)]);
      const { search } = engine.snapshot();
      snapshots.push({ search, texts: await textsFor(search, 'gate') });
    }
    await feed.close();
    expect(pieces(folder).length).toBeLessThan(20);
    // What was taken out since may be gone, and is never another text.
    for (const { search, texts } of snapshots) {
      const now = await textsFor(search, 'gate');
      expect(texts).toEqual(expect.arrayContaining([...now]));
      // Pairs of words are read from files too, and each text that is there is found by its words.
      expect((await search.phrases([{ text: 'was mended', limit: 50 }]))[0]).toHaveLength(now.length);
    }
    const last = snapshots.at(-1)!;
    expect([last.texts.length, await textsFor(last.search, 'gate')]).toEqual([12, last.texts]);
  });

  it('goes on when a source is deleted before it is opened; the next does without it', async () => {
    const folder = await folderOf({ 'sources/a.txt': 'The gate was mended.', 'sources/b.txt': 'The gate was torn down.' });
    const { engine, feed } = await opened(folder);
    const before = engine.snapshot();
    const [hits = []] = await before.search.search([{ terms: [{ term: 'gate', weight: 1 }], limit: 5 }]);
    await unlink(folder.at('sources/a.txt'));
    await feed.update([folder.at('sources/a.txt')]);
    expect((await before.search.passages(hits.map((it) => it.id))).map((it) => it.text).sort()).toEqual(['The gate was mended.', 'The gate was torn down.']);
    expect((await engine.snapshot().search.passages(hits.map((it) => it.id))).map((it) => it.text)).toEqual(['The gate was torn down.']);
  });

  it('shows no passage of texts that were cut under it', async () => {
    const folder = await folderOf({ 'sources/a.txt': 'The gate was mended.' });
    const { engine } = await opened(folder);
    truncateSync(folder.at(`.wellsourced/${pieces(folder)[0]}`), 3);
    expect(await textsFor(engine.snapshot().search, 'gate')).toEqual([]);
    expect(engine.snapshot().corpus.byId('sources/a.txt')?.text).toBe('');
  });
});

describe('merging', () => {
  it('comes to rest, also where a piece holds nothing but new dates of sources, or that they are gone', async () => {
    const folder = await folderOf({});
    const store = await openIndexStore({ root: folder.root, stamp: 'v1', log });
    // Merges go on beside; one that finds no end writes another piece every few milliseconds.
    const rest = async (): Promise<readonly string[]> => {
      await store!.flush();
      for (let looks = 0, last = ''; looks < 100; looks++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        if (pieces(folder).join() === last) return pieces(folder);
        last = pieces(folder).join();
      }
      return expect.unreachable('pieces are written without end');
    };
    const ids = Array.from({ length: 12 }, (_, i) => `sources/${i}.txt`);
    for (const id of ids) store!.put(sourceOfSentences(id, ['The gate was mended.']), { size: 1, modified: 1, settled: true }, []);
    await rest();
    for (const id of ids.slice(0, 3)) store!.touch(id, { size: 1, modified: 2, settled: true });
    expect(await rest()).toEqual(['segment-1.txt', 'segment-2.txt']);
    for (const id of ids.slice(3, 5)) store!.remove(id);
    await rest();
    for (const id of ids) store!.put(sourceOfSentences(id, ['The gate was mended again.']), { size: 2, modified: 3, settled: true }, []);
    await rest();
    await store!.close();
    const again = await openIndexStore({ root: folder.root, stamp: 'v1', log });
    expect(ids.map((id) => again!.entry(id)?.modified)).toEqual(ids.map(() => 3));
    await again!.close();
  });
});

describe('a worker that saves', () => {
  it('and falls has its work done in its place', async () => {
    const folder = await folderOf();
    const fallen: string[] = [];
    const script = folder.at('falling.cjs');
    writeFileSync(script, "require('node:worker_threads').parentPort.on('message', () => { throw new Error('out of luck'); });");
    const writer = createBackgroundWriter(script, { write: (_, message) => fallen.push(message) });
    onTestFinished(() => writer.close());
    const source = sourceOfSentences('a.txt', Array.from({ length: 3000 }, (_, i) => `the gate ${i} was mended in the spring of that year by the town`));
    const entry = { id: source.id, hash: source.hash, size: 1, modified: 1, settled: true, notes: [], says: 'all' as const };
    await writer.build({ folder: folder.root, name: 'segment-1', records: [{ entry, encoded: encodeSource(source) }] });
    expect(fallen).toEqual(['the worker that saves the index fell; its work is done here']);
    const segment = openStoreSegment(folder.root, 'segment-1');
    expect('fault' in segment ? segment.fault : [...segment.ids]).toEqual(['a.txt']);
  });

  it('says why where the disk refuses', async () => {
    const folder = await folderOf();
    const writer = createBackgroundWriter(folder.at('none.cjs'), log);
    await rm(folder.root, { recursive: true });
    await expect(writer.build({ folder: folder.root, name: 'segment-1', records: [] })).rejects.toThrow(/ENOENT/);
  });
});

it.each([
  ['few pieces', [1, 1, 1], undefined],
  ['four of a size', [900, 1, 2, 3, 1], { from: 1, to: 5 }],
  ['large ones', [16_384, 20_000, 30_000, 60_000, 17_000], undefined],
  ['one that is half dead', [5000, -5000, 1], { from: 1, to: 2 }],
])('%s are merged where that pays', (_, sizes, expected) => {
  expect(segmentsToMerge((sizes as number[]).map((it) => ({ size: Math.abs(it), isHalfDead: it < 0 })))).toEqual(expected);
});
