/** What a reader of one file format is: decoded text in, a read document out. */

import type { Problem, ReadDocument, SourceKind } from '../engine/corpus/source';

export interface ReadLimits {
  /** Bytes; a longer file is read to here and says so. */
  readonly maxBytes: number;
  /** Blocks; what comes after is left out and the document says so. */
  readonly maxBlocks: number;
  /** Depth of nested elements that is still read as a tree. */
  readonly maxDepth: number;
}

export const defaultReadLimits: ReadLimits = { maxBytes: 20_000_000, maxBlocks: 200_000, maxDepth: 500 };

export interface ReaderInput {
  /** As the workspace names the file; only its last part is looked at, for a title when the file has none. */
  readonly path: string;
  /** The decoded file, without its byte order mark. */
  readonly text: string;
  readonly limits: ReadLimits;
  /** Found while decoding; the document carries them on. */
  readonly problems: readonly Problem[];
}

export interface Reader {
  readonly kind: SourceKind;
  /** Lower-case, without the dot. */
  readonly extensions: readonly string[];
  /** Never throws and reads nothing but its input. */
  read(input: ReaderInput): ReadDocument;
}
