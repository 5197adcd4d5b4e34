/** The engine's face: changes go in, unchanging snapshots come out. Doors use nothing else to alter its state. */

import type { PreparedSource, SavedSource } from './corpus/prepared-source';
import type { Segment } from './index/segment';
import type { Dismissals } from './checks/dismissals';
import type { SourceId, SourceProblem } from './corpus/source';
import type { DraftLanguage } from './draft/draft';
import type { Log, Pause } from './ports';
import type { Settings } from './settings';
import type { Snapshot } from './snapshot';
import type { TextEdit } from './text/edit';

export interface Engine {
  change(change: Change): void;
  snapshot(): Snapshot;
}

export type Change =
  | { readonly kind: 'draft-opened'; readonly uri: string; readonly version: number; readonly language: DraftLanguage; readonly text: string }
  /** Edits in the order they were made, each on the text that the one before left. */
  | { readonly kind: 'draft-edited'; readonly uri: string; readonly version: number; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'draft-closed'; readonly uri: string }
  | { readonly kind: 'source-read'; readonly source: PreparedSource }
  | SegmentOpened
  | { readonly kind: 'source-removed'; readonly id: SourceId }
  | { readonly kind: 'source-problems'; readonly path: string; readonly problems: readonly SourceProblem[] }
  | { readonly kind: 'corpus-complete'; readonly complete: boolean }
  | { readonly kind: 'dismissals'; readonly dismissals: Dismissals }
  | { readonly kind: 'settings'; readonly settings: Settings };

/**
 * A piece of the saved index. What it has of sources that the engine holds already is the same, in less memory; so is a
 * merged piece in place of its parts.
 */
export interface SegmentOpened {
  readonly kind: 'segment-opened';
  readonly segment: Segment;
  readonly insteadOf?: readonly Segment[];
  /** All that counts of it; passages of others in the segment are out of date. */
  readonly sources: readonly SavedSource[];
}

export interface EngineOptions {
  readonly settings: Settings;
  readonly log: Log;
  readonly pause: Pause;
}
