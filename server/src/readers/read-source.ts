/** Reads one source file: picks the reader, decodes the bytes, and turns whatever goes wrong into words. */

import type { ReadDocument } from '../engine/corpus/source';
import { readerFor } from './all-readers';
import { decodeBytes } from './decode';
import type { Reader, ReadLimits } from './reader';

export type { ReadLimits } from './reader';
export { defaultReadLimits } from './reader';

/** Why a file is not in the corpus, for the writer. */
export interface Unsupported {
  readonly unsupported: string;
}

/** Never throws: a file that no reader can take comes back with the reason. */
export function readSource(path: string, bytes: Uint8Array, limits: ReadLimits): ReadDocument | Unsupported {
  const extension = extensionOf(path);
  const reader = readerFor(extension);
  if (!reader) return { unsupported: extension ? `No reader for .${extension} files yet` : 'No reader for files without an extension' };
  const decoded = decodeBytes(bytes, limits.maxBytes, reader.kind === 'html');
  if ('unsupported' in decoded) return decoded;
  return guarded(reader, path, decoded, limits);
}

function guarded(reader: Reader, path: string, decoded: Pick<ReadDocument, 'text' | 'problems'>, limits: ReadLimits): ReadDocument | Unsupported {
  try {
    return reader.read({ path, text: decoded.text, limits, problems: decoded.problems });
  } catch (error) {
    return { unsupported: `It could not be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Lower-case, without the dot; empty where the name has none. */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
