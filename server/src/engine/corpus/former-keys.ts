/** Remembers which keys sources went by before a bibliography gave them others, so that a draft which still has the old one is told the new. */

import { isEntry } from './entry-source';
import { pageAddress } from './links';
import type { Source } from './source';

export class FormerKeys {
  /** Keys by what stays of a source while its key changes. */
  #keys: ReadonlyMap<string, string> = new Map();
  #former: ReadonlyMap<string, string> = new Map();

  /** New keys by old ones, now that the corpus has these sources; a key that names a source again is no former one. */
  after(sources: readonly Source[]): ReadonlyMap<string, string> {
    const keys = new Map(sources.map((source) => [identityOf(source), source.citationKey]));
    const inUse = new Set(keys.values());
    const since = new Map<string, string>();
    for (const [identity, before] of this.#keys) {
      const now = keys.get(identity);
      if (now !== undefined && now !== before) since.set(before, now);
    }
    const all = [...[...this.#former].map(([old, now]) => [old, since.get(now) ?? now] as const), ...since];
    this.#former = new Map(all.filter(([old, now]) => !inUse.has(old) && inUse.has(now)));
    this.#keys = keys;
    return this.#former;
  }
}

/** An entry without a file has no place of its own but what it says. */
function identityOf(source: Source): string {
  if (!isEntry(source)) return source.id;
  const { title = '', url = '', issued = '' } = source.metadata;
  return `${source.id.slice(0, source.id.lastIndexOf('#'))}\n${pageAddress(url) ?? ''}\n${title.toLowerCase()}\n${issued}`;
}
