/** Makes of one file's bytes all that the engine wants to know of it; no file is touched here, so a worker can run it. */

import { createHash } from 'node:crypto';
import { cutPassages } from '../engine/corpus/cut-passages';
import type { ReadDocument, SourceId } from '../engine/corpus/source';
import { sketchOf } from '../engine/corpus/shingles';
import type { PreparedSource } from '../engine/corpus/prepared-source';
import { termsOf } from '../engine/text/terms';
import { readerFor } from '../readers/all-readers';
import { extensionOf, readSource, readTextSource } from '../readers/read-source';
import type { ReadLimits, Unsupported } from '../readers/read-source';

/** Grows whenever readers, passages or terms change what they make of the same bytes, so that what was saved is made anew. */
export const preparationVersion = 9;

/** Why there is no source, for the writer. */
export interface NotPrepared {
  readonly problem: string;
}

/** `path` is the source's id. Never throws. */
export async function prepareSource(path: SourceId, uri: string, bytes: Uint8Array, limits: ReadLimits, progress?: () => void): Promise<PreparedSource | NotPrepared> {
  const hash = hashOf(bytes);
  return prepared(path, uri, hash, await readSource(path, bytes, limits, progress));
}

/** The same at once, for formats that are text. */
export function prepareTextSource(path: SourceId, uri: string, bytes: Uint8Array, limits: ReadLimits): PreparedSource | NotPrepared {
  return prepared(path, uri, hashOf(bytes), readTextSource(path, bytes, limits));
}

function prepared(id: SourceId, uri: string, hash: string, document: ReadDocument | Unsupported): PreparedSource | NotPrepared {
  try {
    if ('unsupported' in document) return { problem: document.unsupported };
    const cuts = cutPassages(document);
    const terms = cuts.map(({ span }) => termsOf(document.text.slice(span.start, span.end)));
    return { id, uri, hash, document, cuts, terms, sketch: sketchOf(document) };
  } catch (error) {
    return { problem: `It could not be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The reason, for files that need not even be opened; `undefined` where there is a reader. */
export function whyNoReader(path: SourceId, limits: ReadLimits): string | undefined {
  if (readerFor(extensionOf(path))) return undefined;
  const answer = readTextSource(path, new Uint8Array(), limits);
  return 'unsupported' in answer ? answer.unsupported : undefined;
}

/** SHA-256, hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
