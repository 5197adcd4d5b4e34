/** Reads one source file: picks the reader, decodes the bytes, and turns whatever goes wrong into words. */

import { isRecording } from '../engine/corpus/recording';
import type { ReadDocument } from '../engine/corpus/source';
import { readerFor } from './all-readers';
import { decodeBytes, firstBytes, size } from './decode';
import type { BytesInput, BytesReader, ReadLimits, TextReader, Unsupported } from './reader';

export type { ReadLimits, Unsupported } from './reader';
export { defaultReadLimits } from './reader';

/** Never throws: a file that no reader can take comes back with the reason. */
export async function readSource(path: string, bytes: Uint8Array, limits: ReadLimits, progress?: () => void): Promise<ReadDocument | Unsupported> {
  return readAt(path, bytes, limits, progress, 0);
}

/** Files within files within files: a mail that forwards a mail that has a document. */
const deepestFile = 4;

async function readAt(path: string, bytes: Uint8Array, limits: ReadLimits, progress: (() => void) | undefined, depth: number): Promise<ReadDocument | Unsupported> {
  if (depth > deepestFile) return { unsupported: 'Files are nested too deep in one another' };
  const reader = readerFor(extensionOf(path));
  if (!reader || !('readBytes' in reader)) return readTextSource(path, bytes, limits);
  const nested = (inner: string, innerBytes: Uint8Array): Promise<ReadDocument | Unsupported> => readAt(inner, innerBytes, limits, progress, depth + 1);
  return readByBytes(reader, { path, bytes, limits, problems: [], nested, progress });
}

/** The same at once, for formats that are text. */
export function readTextSource(path: string, bytes: Uint8Array, limits: ReadLimits): ReadDocument | Unsupported {
  const extension = extensionOf(path);
  const reader = readerFor(extension);
  if (!reader && isRecording(path)) return { unsupported: 'It is a recording; it is named beside a transcript of the same name, and cannot be searched itself' };
  if (!reader) return { unsupported: extension ? `No reader for .${extension} files yet` : 'No reader for files without an extension' };
  if ('readBytes' in reader) return { unsupported: `A .${extension} file is no text` };
  const decoded = decodeBytes(bytes, limits.maxBytes, reader.kind === 'html');
  if ('unsupported' in decoded) return decoded;
  return readByText(reader, path, decoded, limits);
}

function readByText(reader: TextReader, path: string, decoded: Pick<ReadDocument, 'text' | 'problems'>, limits: ReadLimits): ReadDocument | Unsupported {
  try {
    return neverSilent(reader.read({ path, text: decoded.text, limits, problems: decoded.problems }), decoded.text === '');
  } catch (error) {
    return failure(error);
  }
}

async function readByBytes(reader: BytesReader, input: BytesInput): Promise<ReadDocument | Unsupported> {
  try {
    if (input.bytes.length === 0) return { unsupported: 'The file is empty' };
    const read = reader.whole ? await readWhole(reader, input) : await reader.readBytes({ ...input, ...firstBytes(input.bytes, input.limits.maxBytes) });
    return 'unsupported' in read ? read : neverSilent(read, false);
  } catch (error) {
    return failure(error);
  }
}

/** A file of which nothing can be found or cited says so. */
function neverSilent(document: ReadDocument, isEmpty: boolean): ReadDocument {
  if (document.problems.length > 0 || (document.entries?.length ?? 0) > 0 || document.blocks.some(({ kind }) => kind !== 'boilerplate')) return document;
  const what = document.kind === 'bibliography' ? 'No entry was found in it' : 'No text was found in it';
  return { ...document, problems: [{ message: isEmpty ? 'The file is empty' : what }] };
}

async function readWhole(reader: BytesReader, input: BytesInput): Promise<ReadDocument | Unsupported> {
  const { maxFileBytes } = input.limits;
  if (input.bytes.length <= maxFileBytes) return reader.readBytes(input);
  return { unsupported: `It is larger than ${size(maxFileBytes)} (the setting limits.fileBytes), and files of its kind cannot be read in part` };
}

/** How much of a file is worth taking from the disk: one byte more than the limit tells that it is over. */
export function bytesWanted(path: string, limits: ReadLimits): number {
  const reader = readerFor(extensionOf(path));
  return reader && 'readBytes' in reader && reader.whole ? limits.maxFileBytes + 1 : limits.maxBytes;
}

function failure(error: unknown): Unsupported {
  return { unsupported: `It could not be read: ${error instanceof Error ? error.message : String(error)}` };
}

/** Lower-case, without the dot; empty where the name has none. */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
