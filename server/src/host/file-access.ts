/** What reading sources asks of a file system, and Node's answer; tests bring file systems that fail. */

import { constants } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';

export interface FileAccess {
  /** Of the entry itself, a link not followed. */
  look(path: string): Promise<FileLook>;
  /** Names in a folder, in no order. */
  list(folder: string): Promise<readonly string[]>;
  /** The path with every link followed. */
  realPath(path: string): Promise<string>;
  /** At most `maxBytes` from the start; refuses what is no regular file, a link at the path's end included. */
  read(path: string, maxBytes: number): Promise<FileContent>;
}

export interface FileLook {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
}

export interface FileContent {
  readonly bytes: Uint8Array;
  /** Of the whole file, once reading had ended. */
  readonly after: FileLook;
  /** Whether size or time changed while it was read. */
  readonly changed: boolean;
}

export const nodeFiles: FileAccess = {
  async look(path) {
    return lookOf(await lstat(path));
  },
  list: (folder) => readdir(folder),
  realPath: (path) => realpath(path),
  async read(path, maxBytes) {
    // Opening a pipe would wait for its writer.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    try {
      const before = lookOf(await file.stat());
      if (before.kind !== 'file') throw new NotAFile();
      const bytes = await readUpTo(file, Math.min(before.size, maxBytes));
      const after = lookOf(await file.stat());
      return { bytes, after, changed: after.size !== before.size || after.modified !== before.modified };
    } finally {
      await file.close();
    }
  },
};

export class NotAFile extends Error {
  constructor() {
    super('It is not a regular file');
  }
}

async function readUpTo(file: Awaited<ReturnType<typeof open>>, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let end = 0;
  while (end < size) {
    const { bytesRead } = await file.read(bytes, end, size - end, end);
    if (bytesRead === 0) break;
    end += bytesRead;
  }
  return end === size ? bytes : bytes.slice(0, end);
}

function lookOf(it: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean; size: number; mtimeMs: number }): FileLook {
  const kind = it.isFile() ? 'file' : it.isDirectory() ? 'folder' : it.isSymbolicLink() ? 'link' : 'other';
  return { kind, size: it.size, modified: it.mtimeMs };
}
