/** What the benches need of the host: a folder with its engine, its feed, and its saved index if one is wanted. */

import { createEngine } from '../../server/src/engine/create-engine';
import type { Engine } from '../../server/src/engine/engine';
import { defaultSettings } from '../../server/src/engine/settings';
import { termsOf } from '../../server/src/engine/text/terms';
import { openIndexStore } from '../../server/src/host/open-index-store';
import { createSourceFeed } from '../../server/src/host/source-feed';
import type { SourceFeed } from '../../server/src/host/source-feed';

const log = { write: () => undefined };

function newEngine(): Engine {
  return createEngine({ settings: defaultSettings, log, pause: () => new Promise((resolve) => setImmediate(resolve)) });
}

export interface OpenedFolder {
  readonly feed: SourceFeed;
  readonly engine: Engine;
}

/** Read in this thread, and each change that ends with an answer asked for. */
export async function openFolder(root: string, stamp: string | undefined): Promise<OpenedFolder> {
  const engine = newEngine();
  const store = stamp === undefined ? undefined : await openIndexStore({ root, stamp, log });
  const feed = createSourceFeed({
    root,
    settings: defaultSettings,
    log,
    readerWorkers: 0,
    quiet: 0,
    ...(store ? { store } : {}),
    apply: (change) => {
      engine.change(change);
      // Asked for when something is to be answered, not after each of a thousand files.
      if (change.kind === 'corpus-complete' && change.complete) engine.snapshot();
    },
  });
  return { feed, engine };
}

/** What is saved, taken in as a start does before it has looked at any file; with the first answer. */
export async function warmAnswer(root: string, stamp: string, words: string): Promise<{ readonly engine: Engine; readonly found: number; close(): Promise<void> }> {
  const engine = newEngine();
  const store = await openIndexStore({ root, stamp, log });
  store?.follow((piece) => engine.change(piece));
  const found = await answer(engine, words);
  return { engine, found, close: async () => store?.close() };
}

/** How many passages there are for a statement, with their text. */
export async function answer(engine: Engine, words: string): Promise<number> {
  const { search } = engine.snapshot();
  const [hits = []] = await search.search([{ terms: [...new Set(termsOf(words))].map((term) => ({ term, weight: 1 })), limit: 20 }]);
  return (await search.passages(hits.map((it) => it.id))).length;
}
