/** `.wellsourced/dismissed.json`: the findings that were dismissed, kept beside the sources they were weighed against. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { noDismissals, type AcceptedWords, type Dismissal, type Dismissals } from '../engine/checks/dismissals';
import type { Log } from '../engine/ports';
import { isGone } from '../host/file-faults';
import { writeSafely } from '../host/safe-write';
import { storeFolderIn, storeFolderName } from '../host/store-folder';

export const dismissalsName = 'dismissed.json';

export interface DismissalStore {
  /** What is kept; nothing where the file is missing or cannot be understood. */
  read(): Promise<Dismissals>;
  /** Rejects where the file is there and cannot be understood, so that nothing in it is lost. */
  change(change: (before: Dismissals) => Dismissals): Promise<Dismissals>;
}

export function dismissalStoreIn(root: string, log: Log): DismissalStore {
  const file = path.join(root, storeFolderName, dismissalsName);
  const read = async (): Promise<Dismissals> => {
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      if (isGone(error)) return undefined;
      throw error;
    });
    return text === undefined ? noDismissals : dismissalsOf(JSON.parse(text));
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: () =>
      read().catch((error: unknown) => {
        log.write('error', 'The dismissed findings could not be read and are shown', { error: error instanceof Error ? error.name : 'unknown' });
        return noDismissals;
      }),
    change(change) {
      // One after the other, so that none undoes another's.
      const mine = last.then(async () => {
        const after = change(await read());
        if (!(await storeFolderIn(root))) throw new Error(`${storeFolderName} is no folder`);
        await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
        await writeFile(path.join(path.dirname(file), '.gitignore'), '*\n', { mode: 0o600 });
        await writeSafely(file, [`${JSON.stringify({ version: 1, ...after }, null, 1)}\n`]);
        return after;
      });
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** Entries of the wrong shape are left out. Throws for what is no such file at all. */
function dismissalsOf(value: unknown): Dismissals {
  const { version, dismissed, accepted } = value as { version?: unknown; dismissed?: unknown; accepted?: unknown };
  if (version !== 1) throw new TypeError('of another version');
  const list = (it: unknown): readonly Readonly<Record<string, unknown>>[] => (Array.isArray(it) ? it.filter((entry) => typeof entry === 'object' && entry !== null) : []);
  const strings = <Entry>(entries: readonly Readonly<Record<string, unknown>>[], keys: readonly (keyof Entry & string)[]): readonly Entry[] =>
    entries.filter((it) => keys.every((key) => typeof it[key] === 'string')).map((it) => Object.fromEntries(keys.map((key) => [key, it[key]])) as Entry);
  return {
    dismissed: strings<Dismissal>(list(dismissed), ['check', 'key', 'statement', 'reason']),
    accepted: strings<AcceptedWords>(list(accepted), ['check', 'words', 'reason']),
  };
}
