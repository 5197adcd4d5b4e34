/** Citation keys by source, kept from one start to the next so that no draft's citation comes loose. */

import { readFile } from 'node:fs/promises';
import type { SourceId } from '../engine/corpus/source';
import { writeSafely } from './safe-write';

export interface KeptKeys {
  of(id: SourceId): string | undefined;
  /** Keys of sources that are gone stay known: they may come back. */
  keep(keys: Iterable<{ readonly id: SourceId; readonly citationKey: string }>): void;
  /** Whether there is something to write. */
  readonly changed: boolean;
  write(): Promise<void>;
}

/** As many keys of sources that are gone, for each that is there, are too many. */
const mostPerSource = 4;
const alwaysKept = 1000;

export async function readKeys(file: string): Promise<KeptKeys> {
  let known = await knownIn(file);
  let changed = false;
  return {
    of: (id) => known.get(id),
    get changed() {
      return changed;
    },
    keep(keys) {
      const current = new Map([...keys].map((it) => [it.id, it.citationKey]));
      for (const [id, key] of current) if (known.get(id) !== key) changed = true;
      if (!changed) return;
      const all = new Map([...known, ...current]);
      known = all.size > alwaysKept + mostPerSource * current.size ? current : all;
    },
    async write() {
      changed = false;
      const keys = Object.fromEntries([...known].sort(([a], [b]) => (a < b ? -1 : 1)));
      await writeSafely(file, [`${JSON.stringify({ version: 1, keys }, undefined, 1)}\n`]);
    },
  };
}

async function knownIn(file: string): Promise<ReadonlyMap<SourceId, string>> {
  try {
    const { keys } = JSON.parse(await readFile(file, 'utf8')) as { readonly keys?: Readonly<Record<string, unknown>> };
    return new Map(Object.entries(keys ?? {}).flatMap(([id, key]) => (typeof key === 'string' ? [[id, key] as const] : [])));
  } catch {
    return new Map();
  }
}
