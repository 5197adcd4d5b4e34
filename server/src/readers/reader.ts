/** What a reader of one file format is: decoded text (or the bytes) in, a read document out. */

import type { Problem, ReadDocument, SourceKind } from '../engine/corpus/source';

export interface ReadLimits {
  /** Bytes; a longer file is read to here and says so. */
  readonly maxBytes: number;
  /** Bytes of a file whose format is read whole or not at all. */
  readonly maxFileBytes: number;
  /** Blocks; what comes after is left out and the document says so. */
  readonly maxBlocks: number;
  /** Depth of nested elements that is still read as a tree. */
  readonly maxDepth: number;
  /** Messages, attachments, articles of one file; what comes after is left out and the document says so. */
  readonly maxParts: number;
  readonly maxPages: number;
  /** Bytes that the files inside an archive may have together once unpacked; what comes after is left out. */
  readonly maxUnpackedBytes: number;
  /** Whether letters are recognised in pictures and scans. */
  readonly ocr: boolean;
}

export const defaultReadLimits: ReadLimits = {
  maxBytes: 20_000_000,
  maxFileBytes: 100_000_000,
  maxUnpackedBytes: 300_000_000,
  maxBlocks: 200_000,
  maxDepth: 500,
  maxParts: 2000,
  maxPages: 5000,
  ocr: false,
};

/** Why a file is not in the corpus, for the writer. */
export interface Unsupported {
  readonly unsupported: string;
}

export interface ReaderInput {
  /** As the workspace names the file; only its last part is looked at, for a title when the file has none. */
  readonly path: string;
  /** The decoded file, without its byte order mark. */
  readonly text: string;
  readonly limits: ReadLimits;
  /** Found while decoding; the document carries them on. */
  readonly problems: readonly Problem[];
}

export interface BytesInput {
  readonly path: string;
  /** No more of them than `limits.maxBytes`; `problems` says so where the file has more. */
  readonly bytes: Uint8Array;
  readonly limits: ReadLimits;
  readonly problems: readonly Problem[];
  /** Reads a file inside the file, such as an attachment; refuses when they are nested too deep. */
  nested(path: string, bytes: Uint8Array): Promise<ReadDocument | Unsupported>;
  /** Called while something that takes long gets on, so that nobody takes it for hanging. */
  progress?(): void;
}

interface Format {
  readonly kind: SourceKind;
  /** Lower-case, without the dot. */
  readonly extensions: readonly string[];
  /** Whether a file's first part is of no use without its last, as in archives. */
  readonly whole?: true;
}

/** A reader of a format that is text; its file's encoding is found for it. */
export interface TextReader extends Format {
  /** Never throws and reads nothing but its input. */
  read(input: ReaderInput): ReadDocument;
}

/** A reader of a format that is more than one text: archives, mails, pages with pictures. */
export interface BytesReader extends Format {
  /** Reads nothing but its input; what is thrown becomes the file's problem. */
  readBytes(input: BytesInput): Promise<ReadDocument | Unsupported>;
}

export type Reader = TextReader | BytesReader;

/** A reader whose libraries are large: they are loaded when a file of its format is met, and not before. */
export function lazyReader(format: Format, load: () => Promise<BytesReader['readBytes']>): BytesReader {
  return { ...format, readBytes: async (input) => (await load())(input) };
}
