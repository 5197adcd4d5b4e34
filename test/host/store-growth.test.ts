/** A changed file costs the same from disk to answer, saved index and all, however many other files there are. */

import { expect, it, onTestFinished } from 'vitest';
import { createEngine } from '../../server/src/engine/create-engine';
import { defaultSettings } from '../../server/src/engine/settings';
import { openIndexStore } from '../../server/src/host/open-index-store';
import { createSourceFeed } from '../../server/src/host/source-feed';
import { foldersAndFeeds } from '../kit/feed-tester';
import { expectFlat } from '../kit/growth';

const { folderOf } = foldersAndFeeds();
const log = { write: () => undefined };

const textOf = (number: number): string => Array.from({ length: 12 }, (_, i) => `The gate ${number} of ward ${(number * 31 + i * 7) % 900} was mended by crew ${(number + i) % 77} in ${1900 + ((number + i) % 120)}.`).join(' ');

it('[flat] one changed file among many', async () => {
  let turn = 0;
  await expectFlat(async (size) => {
    const folder = await folderOf(Object.fromEntries(Array.from({ length: size }, (_, i) => [`sources/${i}.txt`, textOf(i)])));
    const engine = createEngine({ settings: defaultSettings, log, pause: () => Promise.resolve() });
    const store = await openIndexStore({ root: folder.root, stamp: 'v1', log });
    const feed = createSourceFeed({ root: folder.root, settings: defaultSettings, log, readerWorkers: 0, quiet: 0, store: store!, apply: (change) => engine.change(change) });
    onTestFinished(() => feed.close());
    await feed.scan();
    return async () => {
      for (let i = 0; i < 25; i++) {
        await folder.write({ [`sources/${i}.txt`]: textOf(100_000 + ++turn) });
        await feed.update([folder.at(`sources/${i}.txt`)]);
        const [hits = []] = await engine.snapshot().search.search([{ terms: [{ term: String(100_000 + turn), weight: 1 }], limit: 5 }]);
        expect(hits[0]?.id.split('#')[0]).toBe(`sources/${i}.txt`);
      }
    };
  }, 60);
}, 120_000);
