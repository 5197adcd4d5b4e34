/**
 * What client and server say to each other beyond LSP: names and plain types, nothing that runs.
 * Any LSP client may use them; none has to. Ranges are LSP ranges (lines and UTF-16 columns).
 */

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface DocumentPosition {
  readonly uri: string;
  readonly position: Position;
}

/** A place to open: file and what to select in it. */
export interface Target {
  readonly uri: string;
  readonly range: Range;
}

export interface Edit {
  readonly range: Range;
  readonly newText: string;
}

// ---- From client to server -------------------------------------------------------------------------------------

/** Request: one keystroke of a search. */
export const searchRequest = 'wellsourced/search';
export interface SearchParams {
  readonly query: string;
  readonly limit: number;
  /** The draft being written and the cursor in it; which corpus is searched depends on it. */
  readonly at?: DocumentPosition;
}
export interface SearchItem {
  readonly key: string;
  readonly title: string;
  readonly publisher?: string;
  readonly issued?: string;
  readonly locator: string;
  /** The passage, or the source's beginning where only title or key matched. */
  readonly text: string;
  /** Stretches of `text` that match, as pairs of offsets. */
  readonly matches: readonly (readonly [number, number])[];
  readonly passage?: string;
  /** Keys of sources of the same origin that have the passage word for word; they are not listed apart. */
  readonly sameOrigin?: readonly string[];
  readonly target: Target;
}

/** Request: the edits that put a passage of the search into the draft. */
export const insertionRequest = 'wellsourced/insertion';
export interface InsertionParams extends DocumentPosition {
  readonly key: string;
  readonly passage?: string;
  readonly what: 'citation' | 'quotation' | 'footnote';
}

/** Request: the edits that cite the best source for the statement at a position; null with the reason when there is none. */
export const citeStatementRequest = 'wellsourced/citeStatement';
export interface CiteStatementAnswer {
  readonly edits: readonly Edit[];
  /** In words for the writer: what was done, or why nothing was. */
  readonly message: string;
}

/** Request: where the statement at a position has its best passage. */
export const bestPassageRequest = 'wellsourced/bestPassage';
export interface BestPassageAnswer {
  readonly target?: Target;
  readonly message: string;
}

/** Request: the edits that insert a draft's list of references or bring it up to date. */
export const referenceListRequest = 'wellsourced/referenceList';
export interface ReferenceListAnswer {
  readonly edits: readonly Edit[];
  /** In words for the writer: what was done, or why nothing was. */
  readonly message: string;
}

/** Request: the references of a draft's citations, or of all its sources, for other programs. */
export const exportReferencesRequest = 'wellsourced/exportReferences';
export interface ExportReferencesParams {
  readonly uri: string;
  readonly format: 'csl-json' | 'bibtex';
  /** Only what the draft cites. */
  readonly citedOnly: boolean;
}
export interface ExportedReferences {
  readonly text: string;
  readonly entries: number;
}

/** Request: what the Markdown preview shows of a draft's citations; null for what is no draft. */
export const previewRequest = 'wellsourced/preview';
export interface PreviewAnswer {
  readonly citations: readonly {
    /** The whole bracket as the draft has it. */
    readonly raw: string;
    readonly parts: readonly PreviewPart[];
  }[];
  readonly entries: readonly { readonly key: string; readonly runs: readonly PreviewRun[] }[];
  readonly heading: string;
  /** Whether the draft has a list of its own. */
  readonly hasList: boolean;
}
export interface PreviewPart {
  readonly key: string;
  readonly label: string;
  readonly known: boolean;
  readonly passage?: string;
}
export interface PreviewRun {
  readonly text: string;
  readonly italic?: boolean;
  readonly link?: string;
}

/** Request: checks a whole draft, with work-done progress, and sums it up. */
export const checkDraftRequest = 'wellsourced/checkDraft';
export interface CheckDraftParams {
  readonly uri: string;
  readonly workDoneToken?: string | number;
}
export interface DraftSummary {
  readonly statements: number;
  readonly claims: number;
  readonly supported: number;
  readonly differs: number;
  readonly notFound: number;
  readonly notCheckable: number;
  readonly findings: number;
  readonly sourcesRead: number;
  readonly sourcesUnread: number;
}

/** Request: the claims of a draft with their verdicts; null for a document that is no draft. */
export const claimsRequest = 'wellsourced/claims';
export interface ClaimsAnswer {
  readonly version: number;
  /** Whether every source has been read; until then "not found" is no last word. */
  readonly complete: boolean;
  readonly headings: readonly ClaimHeading[];
  readonly claims: readonly ClaimItem[];
  readonly progress: ClaimProgress;
  /** Where the writer wants claims to be marked. */
  readonly marks: 'gutter' | 'overview' | 'both' | 'off';
}
export interface ClaimHeading {
  readonly name: string;
  readonly level: number;
  readonly range: Range;
}
export interface ClaimItem {
  readonly range: Range;
  readonly text: string;
  readonly verdict: 'supported' | 'differs' | 'not-found' | 'not-checkable';
  /** The verdict as the writer reads it, and what led to it. */
  readonly words: string;
  readonly explanation: string;
  /** Index into the headings; -1 before the first. */
  readonly heading: number;
  readonly cited: boolean;
  /** Marked CQ, ignored by a comment, or dismissed. */
  readonly checked: boolean;
  readonly findings: readonly ClaimFinding[];
}
export interface ClaimFinding {
  readonly check: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: Range;
}
export interface ClaimProgress {
  readonly claims: number;
  readonly sourced: number;
  readonly differs: number;
  readonly notFound: number;
  readonly uncited: number;
  readonly checked: number;
}

/** Request: forgets the index of the draft's corpus (or of every one) and reads all sources anew. */
export const rebuildIndexRequest = 'wellsourced/rebuildIndex';

/** Request: stops indexing; what was read stays. */
export const stopIndexingRequest = 'wellsourced/stopIndexing';

/** The scheme under which a client shows extracted text: path of the file and `.txt`, its own address as the query. */
export const extractedScheme = 'wellsourced-source';

/** Command of a client that shows extracted text: opens the place in it that a link of a hover names (a `Target`). */
export const openExtractedCommand = 'wellsourced.openExtracted';

/** Request: the text that was read of a source's file; null where it is no source. */
export const extractedTextRequest = 'wellsourced/extractedText';
export interface ExtractedTextParams {
  /** Of the file. */
  readonly uri: string;
}
export interface ExtractedText {
  readonly text: string;
  readonly title: string;
  /** Where each field of the source's metadata was found: `title: from JSON-LD; date: from the text`. */
  readonly metadataFrom: string;
  /** The recording beside a transcript. */
  readonly recording?: { readonly path: string; readonly uri: string };
  /**
   * Where in the file each line that begins a block stands: `p. 3`, `sheet Budget, row 4`; a line says it only where it
   * changes. `web` is the source's address on the web, opened at the line, where it has one.
   */
  readonly locators: readonly { readonly line: number; readonly label: string; readonly web?: string }[];
  /** One-based page of the file, for viewers that open at one; by line, as `locators`. */
  readonly pages: readonly { readonly line: number; readonly page: number }[];
}

/** Request: the state as `statusNotification` gives it. */
export const statusRequest = 'wellsourced/status';

/** Notification: where the cursor is, so that a statement is left alone until it is left. */
export const cursorNotification = 'wellsourced/cursor';

// ---- From server to client -------------------------------------------------------------------------------------

/** Notification: a draft has been judged anew; whoever shows its claims or evidence asks again. */
export const judgedNotification = 'wellsourced/judged';
export interface JudgedParams {
  readonly uri: string;
}

/** Notification: the state of a corpus changed. */
export const statusNotification = 'wellsourced/statusChanged';
export interface Status {
  /** `file:` URI of the folder whose sources these are. */
  readonly root: string;
  readonly state: 'indexing' | 'ready' | 'stopped' | 'no-sources';
  readonly done: number;
  readonly total: number;
  readonly sourcesRead: number;
  /** Files of sources of which nothing was read. */
  readonly sourcesUnread: number;
  readonly problems: readonly StatusProblem[];
  /** The globs in force, for "why do I see nothing?". */
  readonly sourceGlobs: readonly string[];
  /** Whether a `wellsourced.json` is in force. */
  readonly configured: boolean;
}
export interface StatusProblem {
  readonly path: string;
  /** Absent for a pattern or folder that is no file. */
  readonly uri?: string;
  readonly message: string;
  /** Whether the rest of the file is searched all the same. */
  readonly read: boolean;
  /** Where it is about no file of a source. */
  readonly about?: 'pattern' | 'settings';
}
