/** What the reading worker hands to the engine: all of it plain data that can cross a thread. */

import type { PassageCut } from './passage';
import type { Sketch } from './shingles';
import type { ReadDocument, SourceId } from './source';

/** A source as it stands in the saved index: its passages and terms are in a segment, its text is read by need. */
export interface SavedSource {
  readonly id: SourceId;
  readonly uri: string;
  readonly hash: string;
  readonly document: ReadDocument;
  readonly passageCount: number;
  readonly sketch?: Sketch;
  readonly previousKey?: string;
}

/** A source as the reading worker hands it over: read, cut into passages, its terms counted; all of it plain data. */
export interface PreparedSource {
  readonly id: SourceId;
  readonly uri: string;
  readonly hash: string;
  readonly document: ReadDocument;
  readonly cuts: readonly PassageCut[];
  /** Index terms of each cut, in order, repetitions kept. */
  readonly terms: readonly (readonly string[])[];
  /** Of its runs of words, by which sources of the same origin are found; made where it is missing. */
  readonly sketch?: Sketch;
  /** The citation key it had when the workspace was last open; kept unless the file itself asks for another. */
  readonly previousKey?: string;
}
