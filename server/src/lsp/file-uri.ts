/** Paths of files and their addresses on the wire. */

import { fileURLToPath, pathToFileURL } from 'node:url';

/** Absolute; `undefined` for what is no file on this machine. */
export function fileOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

export function folderUri(folder: string): string {
  return pathToFileURL(folder).href;
}
