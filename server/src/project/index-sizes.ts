/** How large the index of a project is, in memory's terms and on disk. */

import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { storeFolderName } from '../host/store-folder';
import type { Project } from './project';

export interface IndexSizes {
  readonly passages: number;
  /** UTF-8 bytes of the text that was read. */
  readonly textBytes: number;
  readonly savedBytes: number;
  /** Under `.wellsourced/`, by name. */
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

export async function indexSizes({ root, engine }: Pick<Project, 'root' | 'engine'>): Promise<IndexSizes> {
  const { corpus, search } = engine.snapshot();
  const files = await filesIn(path.join(root, storeFolderName));
  return {
    passages: search.passageCount,
    textBytes: corpus.sources.reduce((sum, it) => sum + Buffer.byteLength(it.text), 0),
    savedBytes: files.reduce((sum, it) => sum + it.bytes, 0),
    files,
  };
}

async function filesIn(folder: string): Promise<readonly { readonly name: string; readonly bytes: number }[]> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names.filter((it) => it !== 'lock').sort().map(async (name) => ({ name, bytes: await stat(path.join(folder, name)).then((it) => it.size, () => 0) })),
  );
  return files;
}
