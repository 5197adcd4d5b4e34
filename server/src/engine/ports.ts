/** What the engine asks of the world around it; each port is named by its role, and hosts and tests bring their own. */

import type { Passage, PassageId } from './corpus/passage';
import type { SourceId } from './corpus/source';
import type { Span } from './text/span';

/** A query of index terms (as `termsOf` gives them) with weights; terms unknown to the index cost nothing. */
export interface PassageQuery {
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
  readonly limit: number;
  /** Only passages of these sources. */
  readonly sources?: ReadonlySet<SourceId>;
  /** The last term is a prefix, as in search while typing. */
  readonly prefix?: boolean;
}

/** Words in their order, common ones too; case, marks and punctuation do not count. */
export interface PhraseQuery {
  readonly text: string;
  /** One word may be another, be missing or come on top. */
  readonly nearly?: boolean;
  readonly limit: number;
  /** Only in these sources. */
  readonly sources?: ReadonlySet<SourceId>;
}

export interface PhraseHit {
  /** The passage in which the words begin. */
  readonly id: PassageId;
  /** Of the words, in the source's text. */
  readonly span: Span;
  /** Whether they stand there word for word. */
  readonly exact: boolean;
}

export interface PassageHit {
  readonly id: PassageId;
  /** BM25 score; comparable within one corpus only. */
  readonly score: number;
}

/**
 * The seam for retrieval. The local index is one implementation, a server shared by a newsroom may be another:
 * nothing above it may assume that all passages are in memory. An aborted call rejects with the signal's reason,
 * it never resolves to fewer hits. `partial` is told the hits of a query (its place in the batch), as they will be, while
 * others of the batch are worked on: at most once each, never after an abort, and not by every implementation.
 */
export interface PassageSearch {
  readonly passageCount: number;
  /** One list of hits per query, best first. */
  search(queries: readonly PassageQuery[], signal?: Signal, partial?: (at: number, hits: readonly PassageHit[]) => void): Promise<readonly (readonly PassageHit[])[]>;
  /** One list of hits per query: word for word first, then by source and place. */
  phrases(queries: readonly PhraseQuery[], signal?: Signal): Promise<readonly (readonly PhraseHit[])[]>;
  /** In the order asked; an id that is gone is left out. */
  passages(ids: readonly PassageId[], signal?: Signal): Promise<readonly Passage[]>;
  /** In how many passages each term occurs. */
  frequencies(terms: readonly string[], signal?: Signal): Promise<readonly number[]>;
}

export type LogLevel = 'error' | 'info' | 'debug';

/** Messages are constant; what varies goes into `data`. Text of sources or drafts may appear at `debug` only. */
export interface Log {
  write(level: LogLevel, message: string, data?: Readonly<Record<string, unknown>>): void;
}

/** Milliseconds since the epoch; the engine itself never reads a clock. */
export interface Clock {
  now(): number;
}

/** The part of the platform's `AbortSignal` that the engine uses, so that it needs neither DOM nor Node types. */
export interface Signal {
  readonly aborted: boolean;
  /** Throws the reason once aborted; called at chunk borders. */
  throwIfAborted(): void;
}

/** Lets other work of the thread run (a keystroke, a cancellation) before a long loop goes on. */
export type Pause = () => Promise<void>;
