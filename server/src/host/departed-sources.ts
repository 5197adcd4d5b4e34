/** Sources that went away, by what they held: a file of the same bytes that comes up elsewhere is the same, under another name. */

import path from 'node:path';
import type { ReadDocument, SourceId } from '../engine/corpus/source';
import { fileTitle } from '../readers/finish-document';
import { extensionOf } from '../readers/read-source';

export interface Departed {
  readonly id: SourceId;
  readonly key?: string;
}

export interface DepartedSources {
  add(hash: string, departed: Departed): void;
  /** It is back under its own name. */
  forget(id: SourceId): void;
  /** The source that now goes by this id, once; of several the one whose file has the same name. */
  take(hash: string, id: SourceId): Departed | undefined;
}

/** Remembered at most; the oldest are forgotten first. */
const most = 20_000;

export function createDepartedSources(): DepartedSources {
  const byId = new Map<SourceId, Departed & { readonly hash: string }>();
  const byHash = new Map<string, Set<SourceId>>();
  const forget = (id: SourceId): void => {
    const hash = byId.get(id)?.hash;
    if (hash === undefined) return;
    byId.delete(id);
    const ids = byHash.get(hash);
    ids?.delete(id);
    if (ids?.size === 0) byHash.delete(hash);
  };
  return {
    add(hash, departed) {
      if (hash === '') return;
      forget(departed.id);
      byId.set(departed.id, { ...departed, hash });
      const ids = byHash.get(hash) ?? new Set();
      byHash.set(hash, ids.add(departed.id));
      const [oldest] = byId.keys();
      if (byId.size > most && oldest !== undefined) forget(oldest);
    },
    forget,
    take(hash, id) {
      const ids = [...(byHash.get(hash) ?? [])];
      const taken = ids.find((it) => sameName(it, id)) ?? ids[0];
      const departed = taken === undefined ? undefined : byId.get(taken);
      if (departed) forget(departed.id);
      return departed;
    },
  };
}

/** Whether what was read under the one name is what would be read under the other; of a path readers look at the name alone. */
export function readsAlike(document: Pick<ReadDocument, 'provenance' | 'parts'>, before: SourceId, now: SourceId): boolean {
  if (sameName(before, now)) return true;
  const title = fileTitle(before);
  const isNamed = document.provenance?.title === 'file name' || document.parts.some((it) => it.title === title);
  return !isNamed && extensionOf(before) === extensionOf(now);
}

function sameName(a: SourceId, b: SourceId): boolean {
  return path.posix.basename(a) === path.posix.basename(b);
}
