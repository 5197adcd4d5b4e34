/** What the benches need of the host: a folder with its feed, its index, and its saved index if one is wanted. */

import type { SegmentOpened } from '../../server/src/engine/engine';
import { createPassageIndex } from '../../server/src/engine/index/passage-index';
import type { PassageIndex } from '../../server/src/engine/index/passage-index';
import { defaultSettings } from '../../server/src/engine/settings';
import { openIndexStore } from '../../server/src/host/open-index-store';
import { createSourceFeed } from '../../server/src/host/source-feed';
import type { SourceFeed } from '../../server/src/host/source-feed';

function openPiece(index: PassageIndex, { segment, insteadOf, sources }: SegmentOpened): void {
  const live = new Set(sources.map(({ id }) => id));
  if (insteadOf) index.replace(insteadOf, segment);
  else index.open(segment, segment.sources.map(({ id }) => id).filter((id) => !live.has(id)));
}

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
      if (change.kind === 'segment-opened') openPiece(index, change);
      if (change.kind === 'source-removed') index.remove(change.id);
      // Asked for when something is to be answered, not after each of a thousand files.
      if (change.kind === 'corpus-complete') index.snapshot();
    },
  });
  return { feed };
}
