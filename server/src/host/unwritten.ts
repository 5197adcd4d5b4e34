/** What is new about saved sources and waits to be written. */

import type { SourceId } from '../engine/corpus/source';
import type { SegmentEntry } from './store-segment';

export class Unwritten {
  #entries = new Map<SourceId, SegmentEntry>();
  /** Of what is to be written, catalogues not counted. */
  #bytes = 0;

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  get bytes(): number {
    return this.#bytes;
  }

  add(entry: SegmentEntry, bytes = 0): void {
    this.#entries.set(entry.id, entry);
    this.#bytes += bytes;
  }

  /** All of it, which no longer waits. */
  take(): readonly SegmentEntry[] {
    const taken = [...this.#entries.values()];
    this.#entries = new Map();
    this.#bytes = 0;
    return taken;
  }
}
