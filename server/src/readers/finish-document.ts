/** The last steps that all readers share: furniture, parts, speakers, locators, and what the text says of itself. */

import type { Block, Locator, Metadata, MetadataField, MetadataOrigin, Part, Problem, Provenance, ReadDocument, SourceKind } from '../engine/corpus/source';
import type { OffsetMap } from '../engine/text/offset-map';
import { markFurniture, markRepetitions } from './boilerplate';
import { headMetadata, markMetadataLines } from './head-metadata';
import { openParts, partRanges, partsOf, titleAt } from './parts';
import type { Piece } from './pieces';
import type { ReadLimits } from './reader';
import { markSpeakers } from './speakers';
import { wireCredit } from './wire-credit';

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
  /** Where that came from: all of it, or field by field. */
  readonly provenance?: MetadataOrigin | Provenance;
  readonly key?: string;
  readonly problems: readonly Problem[];
  /** Whether one file may hold several articles, as pasted texts do. */
  readonly severalParts: boolean;
  /** Of what was said or written to somebody: it has no furniture, and no head of a page. */
  readonly plain?: true;
  /** Of a document that never was a page of the web: its head is read, but nothing in it is taken for a page's furniture. */
  readonly unfurnished?: true;
  /** See `ReadDocument.extracted`. */
  readonly extracted?: true;
}

export function finishDocument(rough: RoughDocument, limits: ReadLimits): ReadDocument {
  const problems = [...rough.problems];
  const kept = bounded(rough.pieces, limits.maxBlocks, problems);
  const repeated = rough.plain || rough.unfurnished ? kept : furnished(kept, rough.severalParts);
  const ranges = partRanges(repeated);
  const found = ranges.map((range) => (rough.plain ? {} : headMetadata(repeated.slice(...range))));
  const pieces = markSpeakers(rough.plain ? repeated : ranges.flatMap((range, i) => markMetadataLines(repeated.slice(...range), found[i] ?? {})));
  const parts = partsOf(pieces, rough.metadata?.title ?? fileTitle(rough.path), rough.text.length);
  const credit = rough.plain ? undefined : wireCredit(pieces);
  const doi = doiOf(rough.text);
  const named = titleAt(pieces, 0) !== undefined;
  const { metadata, provenance } = mergedMetadata(rough, { ...found[0], title: parts[0]?.title }, named ? 'text' : 'file name');
  return {
    text: rough.text,
    ...(rough.origin ? { origin: rough.origin, originLineStarts: rough.originLineStarts } : {}),
    blocks: blocksOf(pieces, parts),
    parts: parts.map((part, i) => (parts.length > 1 ? { ...part, metadata: { ...found[i], title: part.title } } : { ...part, title: metadata.title ?? part.title })),
    metadata,
    provenance,
    ...(credit ? { credit } : {}),
    ...(rough.extracted ? { extracted: true } : {}),
    ...(doi === undefined ? {} : { doi }),
    ...(rough.key ? { key: rough.key } : {}),
    kind: rough.kind,
    problems,
  };
}

/** UTF-16 units at a text's start where it may give its own identifier; further down they are those of what it cites. */
const headOfText = 4000;

function doiOf(text: string): string | undefined {
  const found = new Set([...text.slice(0, headOfText).matchAll(/\b(?:doi:?\s*|doi\.org\/)(10\.\d{4,9}\/[^\s"<>|]{1,200})/gi)].map((it) => (it[1] ?? '').replace(/[.,;:)\]}]+$/, '').toLowerCase()));
  return found.size === 1 ? [...found][0] : undefined;
}

function bounded(pieces: readonly Piece[], max: number, problems: Problem[]): readonly Piece[] {
  if (pieces.length <= max) return pieces;
  problems.push({ message: `Only the first ${max} of ${pieces.length} paragraphs were read` });
  return pieces.slice(0, max);
}

function furnished(pieces: readonly Piece[], severalParts: boolean): readonly Piece[] {
  const marked = markFurniture(pieces);
  return markRepetitions(severalParts ? openParts(marked) : marked);
}

const fields: readonly MetadataField[] = ['title', 'authors', 'publisher', 'issued', 'url', 'language'];

/** Fields that are empty do not hide what the text says. */
function mergedMetadata({ metadata: given = {}, provenance: from = 'fields' }: RoughDocument, found: Partial<Metadata>, titleFrom: MetadataOrigin): Pick<ReadDocument, 'metadata' | 'provenance'> {
  const metadata: Metadata = {
    title: given.title ?? found.title,
    authors: given.authors?.length ? given.authors : (found.authors ?? []),
    publisher: given.publisher ?? found.publisher,
    issued: given.issued ?? found.issued,
    url: given.url ?? found.url,
    language: given.language ?? found.language,
  };
  const originOf = (field: MetadataField): MetadataOrigin => {
    if (given[field]?.length) return typeof from === 'string' ? from : (from[field] ?? 'fields');
    return field === 'title' ? titleFrom : 'text';
  };
  return { metadata, provenance: Object.fromEntries(fields.filter((field) => metadata[field]?.length).map((field) => [field, originOf(field)])) };
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
    ...(piece.page === undefined ? {} : { page: piece.page }),
    ...(piece.pageIndex === undefined ? {} : { pageIndex: piece.pageIndex }),
    ...(piece.recognised === undefined ? {} : { recognised: piece.recognised }),
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
