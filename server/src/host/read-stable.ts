/** Reads a file that may be written to meanwhile. */

import type { FileAccess, FileContent } from './file-access';

/** Times that a file which changed under the reading is read again, and the milliseconds waited before. */
const retries = 3;
const patience = 60;

/** What stood there at the end; `changed` when it never came to rest. Bounded by a few tries. */
export async function readStable(files: FileAccess, path: string, maxBytes: number, signal?: AbortSignal): Promise<FileContent> {
  let content = await files.read(path, maxBytes);
  for (let i = 0; i < retries && content.changed; i++) {
    await new Promise((resolve) => setTimeout(resolve, patience));
    signal?.throwIfAborted();
    content = await files.read(path, maxBytes);
  }
  return content;
}
