/** The watcher of doors without an editor: what changes in the folder reaches the engine. */

import { unlink } from 'node:fs/promises';
import { afterEach, expect, it } from 'vitest';
import { defaultSettings } from '../../server/src/engine/settings';
import { watchSources } from '../../server/src/host/watch-sources';
import { fedFolder, temporaryFolder } from '../kit/feed-tester';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of cleanUp.splice(0).reverse()) await close();
});

it('sources that come, change and go are followed', async () => {
  const folder = await temporaryFolder({ 'sources/a.txt': 'The gate leaks.', 'sources/b.txt': 'The ferry sank.' });
  cleanUp.push(folder.remove);
  const { feed, ids, source } = fedFolder(folder.root);
  cleanUp.push(() => feed.close());
  await feed.scan();
  const watcher = await watchSources({ root: folder.root, settings: defaultSettings, changed: (files) => feed.update(files), log: { write: () => undefined } });
  cleanUp.push(() => watcher.close());
  await folder.write({ 'sources/a.txt': 'The gate was mended.', 'sources/deep/c.txt': 'The bridge opened.', 'sources/.hidden/d.txt': 'Not this.' });
  await unlink(folder.at('sources/b.txt'));
  await expect.poll(() => [ids(), source('sources/a.txt')?.document.text.trim()]).toEqual([
    ['sources/a.txt', 'sources/deep/c.txt'],
    'The gate was mended.',
  ]);
});
