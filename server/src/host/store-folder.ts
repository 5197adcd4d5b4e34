/** The folder `.wellsourced/`: made when there is something to save, shut to others, and never anywhere but in the root. */

import { chmod, lstat, mkdir, readdir, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { takeLock } from './store-lock';
import type { StoreLock } from './store-lock';

export const storeFolderName = '.wellsourced';

export interface StoreFolder {
  readonly path: string;
  /** Whether it is there. */
  exists(): Promise<boolean>;
  /** Makes it if need be, and asks for the right to write; `undefined` when another process has it. Throws where the disk refuses. */
  lock(): Promise<StoreLock | undefined>;
  /** Removes what crashes and merges left behind, and names it. */
  tidy(keep: ReadonlySet<string>): Promise<readonly string[]>;
}

/** `undefined`: something else stands in its place, a link for example, which could lead the text of sources elsewhere. */
export async function storeFolderIn(root: string): Promise<StoreFolder | undefined> {
  const folder = path.join(root, storeFolderName);
  const look = await lstat(folder).catch(() => undefined);
  if (look && !look.isDirectory()) return undefined;
  return {
    path: folder,
    exists: () => lstat(folder).then((it) => it.isDirectory(), () => false),
    async lock() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await chmod(folder, 0o700);
      await writeFile(path.join(folder, '.gitignore'), '*\n', { mode: 0o600 });
      return takeLock(path.join(folder, 'lock'));
    },
    async tidy(keep) {
      const left: string[] = [];
      for (const name of await readdir(folder)) {
        const isLeft = /^segment-\d+\.(?:bin|txt)$/.test(name) ? !keep.has(name) : /\.(tmp|stale)$/.test(name);
        if (!isLeft) continue;
        left.push(name);
        await unlink(path.join(folder, name)).catch(() => undefined);
      }
      return left;
    },
  };
}
