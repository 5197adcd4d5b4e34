/** A source: one document of the corpus with its key, metadata and text, as plain data that can cross a thread. */

import type { OffsetMap } from '../text/offset-map';
import type { Span } from '../text/span';

/** Where in a source a passage stands, for people; each field is one way to say it. */
export interface Locator {
  /** Page label as printed, not an index. */
  readonly page?: string;
  /** One-based place of the page in its file, for viewers; what is cited is the label. */
  readonly pageIndex?: number;
  /** How sure the recognition of letters was of this text, 0 to 100; absent where nothing had to be recognised. */
  readonly recognised?: number;
  /** One-based number of the paragraph among the source's (or part's) paragraphs that are not boilerplate. */
  readonly paragraph?: number;
  /** `hh:mm:ss`. */
  readonly timestamp?: string;
  /** One-based row of a table, its header not counted. */
  readonly row?: number;
  /** Nearest heading above. */
  readonly section?: string;
  /** Which part of a file that has several, as it is said: `chapter 3`, `sheet Budget`, `attachment report.pdf`. */
  readonly part?: string;
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'quotation'
  | 'speaker-turn'
  | 'boilerplate';

export interface Block {
  readonly kind: BlockKind;
  /** In the source's text. */
  readonly span: Span;
  readonly locator: Locator;
  /** Who speaks in a `speaker-turn`, as labelled. */
  readonly speaker?: string;
  /** The label with its space, where one stands at the block's start: no part of what is said. */
  readonly label?: Span;
  /** Index into the source's parts. */
  readonly part: number;
}

/** One article, chapter, sheet, message or attachment of a file; a file has at least one. */
export interface Part {
  readonly title: string;
  /** Absent for a file's only part. */
  readonly kind?: 'article' | 'chapter' | 'sheet' | 'message' | 'attachment';
  /** In the source's text. */
  readonly span: Span;
  readonly metadata?: Partial<Metadata>;
}

export interface Metadata {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; as precise as the source is. */
  readonly issued?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** Where a field of the metadata was found, from what is trusted most to what is guessed. */
export type MetadataOrigin =
  | 'bibliography'
  | 'sidecar'
  | 'front matter'
  | 'header lines'
  | 'JSON-LD'
  | 'Open Graph'
  | 'Dublin Core'
  | 'meta tag'
  | 'markup'
  | 'e-mail header'
  | 'fields'
  | 'document properties'
  | 'text'
  | 'file name';

export type MetadataField = keyof Metadata;

/** Fields that the metadata does not have are not named. */
export type Provenance = Readonly<Partial<Record<MetadataField, MetadataOrigin>>>;

/** Something that could not be done, in words for the writer; never thrown. */
export interface Problem {
  readonly message: string;
  /** In the text concerned, where there is one. */
  readonly span?: Span;
}

/** What a reader makes of one file. */
export interface ReadDocument {
  readonly text: string;
  /** Maps `text` to the decoded file; absent where they are the same. */
  readonly origin?: OffsetMap;
  /** UTF-16 offsets at which the lines of the decoded file begin; absent where `origin` is. */
  readonly originLineStarts?: readonly number[];
  /** In order, not overlapping, covering all words of `text`. */
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
  readonly metadata: Metadata;
  /** Where each field of the metadata came from. */
  readonly provenance?: Provenance;
  /** The agency or outlet that its text says it comes from: Reuters, AP. */
  readonly credit?: string;
  /** A citation key the file itself asks for (front matter `key`). */
  readonly key?: string;
  /** Other keys that name it in drafts as well. */
  readonly aliases?: readonly string[];
  /** The digital object identifier it gives itself, bare and in lower case. */
  readonly doi?: string;
  readonly kind: SourceKind;
  /** Its text stands nowhere in the file as such (a mail, an archive), so places in it are no places in the file. */
  readonly extracted?: true;
  /** Of a bibliography or a sidecar: what it says of other files. It is a source itself only where it has text. */
  readonly entries?: readonly BibliographyEntry[];
  readonly problems: readonly Problem[];
}

/** What a bibliography or a sidecar says of one source. */
export interface BibliographyEntry {
  /** The citation key it gives; absent in a sidecar that gives none. */
  readonly key?: string;
  /** Other keys it goes by (BibLaTeX `ids`). */
  readonly aliases?: readonly string[];
  readonly metadata: Partial<Metadata>;
  /** As a person reads it: `article`, `webpage`, `report`. */
  readonly type?: string;
  readonly doi?: string;
  /** Paths as the entry's `file` field has them, relative to the bibliography or absolute. */
  readonly files: readonly string[];
  /** Where it stands in the bibliography's file. */
  readonly span?: Span;
  /** Its abstract and the notes on it: what stands behind it where no file does. */
  readonly text?: EntryText;
}

/** The text of an entry's own fields, cut into its sentences, so that whoever holds many of them has nothing left to do. */
export interface EntryText extends Pick<ReadDocument, 'text' | 'blocks' | 'parts'> {
  /** To the bibliography's file. */
  readonly origin: OffsetMap;
  readonly sentences: readonly EntrySentence[];
}

export interface EntrySentence {
  /** In the entry's text. */
  readonly span: Span;
  /** Index into its blocks. */
  readonly block: number;
  /** Index terms, repetitions kept. */
  readonly terms: readonly string[];
}

export type SourceKind =
  | 'text'
  | 'markdown'
  | 'html'
  | 'email'
  | 'transcript'
  | 'json'
  | 'pdf'
  /** A word processor's file. */
  | 'document'
  | 'book'
  /** A spreadsheet, or a table as plain text. */
  | 'table'
  | 'image'
  /** A file of entries without text of its own, or one such entry. */
  | 'bibliography'
  | 'sidecar';

/** A workspace-relative path with `/`, or an absolute one for a file outside; identifies a source. */
export type SourceId = string;

export interface Source extends ReadDocument {
  readonly id: SourceId;
  /** `file:` URI of the file. */
  readonly uri: string;
  /** The citation key that names it in drafts; unique in the corpus and stable while other sources come and go. */
  readonly citationKey: string;
  /** Hash of the file's bytes, hex. */
  readonly hash: string;
  /** How many passages it was cut into. */
  readonly passageCount?: number;
}

/** A file that is not (or not wholly) in the corpus, and why. */
export interface SourceProblem {
  readonly path: string;
  readonly message: string;
  /** Whether the rest of the file is in the corpus all the same. */
  readonly read: boolean;
  /** Where it is about no file of a source, but a pattern of the settings or the settings' own file. */
  readonly about?: 'pattern' | 'settings';
}

/** Of what was reported, the files no part of which is in the corpus: what every door counts as "not read". */
export function unreadFiles<T extends SourceProblem>(problems: readonly T[]): readonly T[] {
  return problems.filter((it) => !it.read && it.about === undefined);
}
