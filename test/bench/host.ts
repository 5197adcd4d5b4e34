/** What the benches need of the host: a folder with its feed, its index, and its saved index if one is wanted. */

import { createPassageIndex } from '../../server/src/engine/index/passage-index';
import { defaultSettings } from '../../server/src/engine/settings';
import { openIndexStore } from '../../server/src/host/index-store';
import { createSourceFeed } from '../../server/src/host/source-feed';
import type { SourceFeed } from '../../server/src/host/source-feed';

export async function openFolder(root: string, stamp: string | undefined): Promise<{ readonly feed: SourceFeed }> {
  const index = createPassageIndex();
  const log = { write: () => undefined };
  const store = stamp === undefined ? undefined : await openIndexStore({ root, stamp, log });
  const feed = createSourceFeed({
    root,
    settings: defaultSettings,
    log,
    readerWorkers: 0,
    quiet: 0,
    ...(store ? { store } : {}),
    apply: (change) => {
      if (change.kind === 'source-read') index.add(change.source);
      if (change.kind === 'source-removed') index.remove(change.id);
      // Asked for when something is to be answered, not after each of a thousand files.
      if (change.kind === 'corpus-complete') index.snapshot();
    },
  });
  return { feed };
}
