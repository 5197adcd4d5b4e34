/** The last steps that all readers share: furniture, parts, speakers, locators, and what the text says of itself. */

import type { Block, Locator, Metadata, Part, Problem, ReadDocument, SourceKind } from '../engine/corpus/source';
import type { OffsetMap } from '../engine/text/offset-map';
import { markFurniture, markRepetitions } from './boilerplate';
import { headMetadata, markMetadataLines } from './head-metadata';
import { openParts, partRanges, partsOf } from './parts';
import type { Piece } from './pieces';
import type { ReadLimits } from './reader';
import { markSpeakers } from './speakers';

export interface RoughDocument {
  readonly path: string;
  readonly kind: SourceKind;
  readonly text: string;
  /** With the line starts of the decoded file, where its text is not the document's. */
  readonly origin?: OffsetMap;
  readonly originLineStarts?: readonly number[];
  /** In order, not overlapping. */
  readonly pieces: readonly Piece[];
  /** What the file says of itself in fields made for it; wins over what its text seems to say. */
  readonly metadata?: Partial<Metadata>;
  readonly key?: string;
  readonly problems: readonly Problem[];
  /** Whether one file may hold several articles, as pasted texts do. */
  readonly severalParts: boolean;
}

export function finishDocument(rough: RoughDocument, limits: ReadLimits): ReadDocument {
  const problems = [...rough.problems];
  const kept = bounded(rough.pieces, limits.maxBlocks, problems);
  const furnished = markFurniture(kept);
  const parted = rough.severalParts ? openParts(furnished) : furnished;
  const repeated = markRepetitions(parted);
  const ranges = partRanges(repeated);
  const found = ranges.map((range) => headMetadata(repeated.slice(...range)));
  const pieces = markSpeakers(ranges.flatMap((range, i) => markMetadataLines(repeated.slice(...range), found[i] ?? {})));
  const parts = partsOf(pieces, rough.metadata?.title ?? fileTitle(rough.path), rough.text.length);
  const metadata = mergedMetadata(rough.metadata, { ...found[0], title: parts[0]?.title });
  return {
    text: rough.text,
    ...(rough.origin ? { origin: rough.origin, originLineStarts: rough.originLineStarts } : {}),
    blocks: blocksOf(pieces, parts),
    parts: parts.map((part, i) => (parts.length > 1 ? { ...part, metadata: { ...found[i], title: part.title } } : { ...part, title: metadata.title ?? part.title })),
    metadata,
    ...(rough.key ? { key: rough.key } : {}),
    kind: rough.kind,
    problems,
  };
}

function bounded(pieces: readonly Piece[], max: number, problems: Problem[]): readonly Piece[] {
  if (pieces.length <= max) return pieces;
  problems.push({ message: `Only the first ${max} of ${pieces.length} paragraphs were read` });
  return pieces.slice(0, max);
}

/** Fields that are empty do not hide what the text says. */
function mergedMetadata(given: Partial<Metadata> | undefined, found: Partial<Metadata>): Metadata {
  return {
    title: given?.title ?? found.title,
    authors: given?.authors?.length ? given.authors : (found.authors ?? []),
    publisher: given?.publisher ?? found.publisher,
    issued: given?.issued ?? found.issued,
    url: given?.url ?? found.url,
    language: given?.language ?? found.language,
  };
}

function blocksOf(pieces: readonly Piece[], parts: readonly Part[]): readonly Block[] {
  const blocks: Block[] = [];
  let part = 0;
  let paragraph = 0;
  let section: string | undefined;
  for (const piece of pieces) {
    while (part + 1 < parts.length && piece.span.start >= (parts[part + 1]?.span.start ?? Infinity)) {
      part++;
      paragraph = 0;
      section = undefined;
    }
    const counted = piece.kind !== 'heading' && piece.kind !== 'boilerplate' && piece.kind !== 'table-row';
    if (counted) paragraph++;
    blocks.push(blockOf(piece, part, locatorOf(piece, counted ? paragraph : undefined, section)));
    if (piece.kind === 'heading' && piece.level !== 9) section = piece.text.slice(0, 200);
  }
  return blocks;
}

function blockOf(piece: Piece, part: number, locator: Locator): Block {
  return {
    kind: piece.kind,
    span: piece.span,
    locator,
    ...(piece.speaker ? { speaker: piece.speaker } : {}),
    ...(piece.label ? { label: piece.label } : {}),
    part,
  };
}

function locatorOf(piece: Piece, paragraph: number | undefined, section: string | undefined): Locator {
  return {
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(piece.timestamp ? { timestamp: piece.timestamp } : {}),
    ...(piece.row === undefined ? {} : { row: piece.row }),
    ...(section ? { section } : {}),
  };
}

/** The file's name as a title: without folder and extension, its joints as spaces. */
export function fileTitle(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replace(/\.[^.]+$/, '');
  return name.replace(/[_+-]+/g, ' ').trim() || name;
}
