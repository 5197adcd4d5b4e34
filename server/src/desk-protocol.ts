/** What the views of the desk and the server say to each other: names and plain types, as in `protocol.ts`. */

import type { DocumentPosition, Range, Target } from './protocol';

// ---- Sources ---------------------------------------------------------------------------------------------------

/** Request: every source of every open corpus, and what could not be read. */
export const sourcesRequest = 'wellsourced/sources';
export interface SourcesAnswer {
  readonly corpora: readonly CorpusSources[];
}
export interface CorpusSources {
  /** `file:` URI of its folder. */
  readonly root: string;
  readonly sources: readonly SourceItem[];
  readonly unread: readonly UnreadItem[];
}
export interface SourceItem {
  readonly key: string;
  /** Path from the root with `/`, or an absolute one. */
  readonly path: string;
  readonly uri: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly issued?: string;
  readonly kind: string;
  readonly passages: number;
  /** Where each field of its metadata was found: `title: from JSON-LD; date: from the text`; empty where nothing is known. */
  readonly metadataFrom: string;
  /** As the chosen style writes it. */
  readonly reference: string;
  /** Where the open drafts cite it. */
  readonly uses: readonly Target[];
  readonly problems: readonly string[];
  /** Titles of the sources that go back to the same text. */
  readonly sameOrigin: readonly string[];
  /** Where its beginning stands. */
  readonly start: Target;
}
export interface UnreadItem {
  readonly path: string;
  readonly uri?: string;
  readonly message: string;
}

/** Request: adds to the lists of the folder's `wellsourced.json`, or sets how serious a check is there; it is made where there is none. */
export const configureRequest = 'wellsourced/configure';
export interface ConfigureParams {
  /** `file:` URI of the corpus' folder; the first one's where none is named. */
  readonly root?: string;
  /** A path of a file that shall be no source. */
  readonly excludePath?: string;
  /** A glob of files that shall be sources. */
  readonly addSources?: string;
}
export interface ConfigureAnswer {
  readonly message: string;
}

// ---- Evidence --------------------------------------------------------------------------------------------------

/** Request: what the statement at a position rests on; null where none stands. */
export const evidenceRequest = 'wellsourced/evidence';
export type EvidenceParams = DocumentPosition;
export interface EvidenceAnswer {
  readonly range: Range;
  readonly text: string;
  readonly verdict: 'supported' | 'differs' | 'not-found' | 'not-checkable';
  /** The verdict as the writer reads it. */
  readonly words: string;
  readonly explanation: string;
  readonly notes: readonly string[];
  readonly passages: readonly EvidencePassage[];
}
/** A stretch of a text as a pair of offsets. */
export type Stretch = readonly [number, number];
export interface EvidencePassage {
  readonly key: string;
  readonly passage: string;
  readonly title: string;
  /** Publisher, date, place in the source. */
  readonly line: string;
  readonly speaker?: string;
  readonly relation: 'supports' | 'differs' | 'related';
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** In `text`. */
  readonly matches: readonly Stretch[];
  readonly differences: readonly Stretch[];
  /** In the statement's text: the words that this passage has, and those it has otherwise. */
  readonly statementMatches: readonly Stretch[];
  readonly statementDifferences: readonly Stretch[];
  readonly target: Target;
}

// ---- In the text -----------------------------------------------------------------------------------------------

/** A command of the client, with the line of a heading: shows its claims. Offered where the client says `claimsView` at the start. */
export const showClaimsCommand = 'wellsourced.showClaimsAt';

// ---- Dismissals ------------------------------------------------------------------------------------------------

/** A command of the server (workspace/executeCommand) with one argument; answers what was done, in words. */
export const dismissCommand = 'wellsourced.dismiss';
export interface DismissParams {
  readonly uri: string;
  /** Of the finding. */
  readonly range: Range;
  readonly check: string;
  /** This finding of this statement; these words wherever they stand; the whole check in this folder. */
  readonly scope: 'finding' | 'words' | 'check';
  readonly reason?: string;
}

/** Request: all that was dismissed or accepted. */
export const dismissalsRequest = 'wellsourced/dismissals';
export interface DismissalItem {
  /** `file:` URI of the corpus' folder. */
  readonly root: string;
  readonly kind: 'finding' | 'words';
  readonly check: string;
  readonly key: string;
  readonly text: string;
  readonly reason: string;
}

/** Request: undoes one of them; its parameters are the item. */
export const restoreRequest = 'wellsourced/restore';
