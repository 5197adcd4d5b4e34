/** Verifies the saved index of a folder: every checksum, and every record against its source read anew. */

import { createStoreVerifier } from '../host/verify-store';
import type { Verification } from '../host/verify-store';
import { loadSettings, openFeedOf, openStoreOf, type ProjectOptions } from './project';

export interface Verified extends Verification {
  /** Whether anything was saved that could be verified. */
  readonly found: boolean;
}

export async function verifyIndex(options: ProjectOptions): Promise<Verified> {
  const { settings } = await loadSettings(options, options.settings);
  const store = await openStoreOf(options, settings);
  if (!store) return { found: false, verified: 0, outdated: 0, unsaved: 0, faults: [] };
  const verifier = createStoreVerifier(store);
  const found = [...store.keys()].length > 0;
  // Without the store, so that every source is read from its file.
  const feed = openFeedOf(options, settings, { apply: (change) => (change.kind === 'source-read' ? verifier.see(change.source) : undefined) });
  try {
    await feed.scan();
    return { found, ...verifier.result() };
  } finally {
    await feed.close();
    await store.close();
  }
}
