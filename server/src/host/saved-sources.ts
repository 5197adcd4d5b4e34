/** Which sources are saved, and which of the pieces on disk (or which bytes that wait to be written) has each. */

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { lazyDocument } from '../engine/corpus/lazy-document';
import type { DocumentBody } from '../engine/corpus/lazy-document';
import type { PreparedSource, SavedSource } from '../engine/corpus/prepared-source';
import type { SourceId } from '../engine/corpus/source';
import type { SegmentOpened } from '../engine/engine';
import { preparedIn } from '../engine/index/prepared-in-segment';
import { decodeSource } from './source-codec';
import { sketchFrom } from './store-segment';
import type { CatalogueEntry, SegmentEntry, StoreSegment } from './store-segment';
import { movedTexts } from './text-file';
import type { SegmentToBuild, SegmentToMerge } from './segment-writer';

/** What is known of a saved source, and where the rest is. */
export interface Saved {
  readonly entry: SegmentEntry;
  readonly in: StoreSegment | Uint8Array;
}

export class SavedSources {
  readonly #root: string;
  readonly #saved = new Map<SourceId, Saved>();
  /** How many sources each piece has that count. */
  readonly #live = new Map<StoreSegment, number>();
  #segments: readonly StoreSegment[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  get segments(): readonly StoreSegment[] {
    return this.#segments;
  }

  get(id: SourceId): Saved | undefined {
    return this.#saved.get(id);
  }

  has(id: SourceId): boolean {
    return this.#saved.has(id);
  }

  ids(): IterableIterator<SourceId> {
    return this.#saved.keys();
  }

  set(id: SourceId, saved: Saved): void {
    this.#count(this.#saved.get(id), -1);
    this.#saved.set(id, saved);
    this.#count(saved, 1);
  }

  delete(id: SourceId): boolean {
    this.#count(this.#saved.get(id), -1);
    return this.#saved.delete(id);
  }

  /** Whether half of what the piece speaks of counts no longer, so that the piece is smaller once it is written anew: stamps of sources that older pieces hold do count. */
  isHalfDead(segment: StoreSegment): boolean {
    return segment.ids.size > 1 && (this.#live.get(segment) ?? 0) * 2 < segment.ids.size && this.mergeOf([segment]).length * 2 < segment.ids.size;
  }

  #count(saved: Saved | undefined, by: number): void {
    if (saved && !(saved.in instanceof Uint8Array)) this.#live.set(saved.in, (this.#live.get(saved.in) ?? 0) + by);
  }

  clear(): void {
    this.#saved.clear();
    this.#live.clear();
    this.#segments = [];
  }

  /** One after the other, the oldest first, as the manifest lists them. */
  open(segment: StoreSegment): void {
    this.#segments = [...this.#segments, segment];
    for (const entry of segment.catalogue()) {
      const before = this.#saved.get(entry.id);
      if (entry.says === 'all') this.set(entry.id, { entry: lean(entry), in: segment });
      else if (entry.says === 'stamp' && before?.entry.hash === entry.hash) this.set(entry.id, { entry: { ...lean(entry), says: 'all' }, in: before.in });
      else this.delete(entry.id);
    }
  }

  /** A piece of what waited to be written; what changed again meanwhile stays as it is. */
  add(segment: StoreSegment, records: SegmentToBuild['records']): void {
    for (const { entry, encoded } of records) {
      const saved = this.#saved.get(entry.id);
      if (saved && encoded && saved.in === encoded) this.set(entry.id, { entry: saved.entry, in: segment });
    }
    this.#segments = [...this.#segments, segment];
  }

  /** What a merge of these pieces keeps: their records, stamps where an older piece has the record, and that a source is gone where an older piece may have it. */
  mergeOf(parts: readonly StoreSegment[]): SegmentToMerge['records'] {
    const older = this.#segments.slice(0, this.#segments.indexOf(parts[0] as StoreSegment));
    const ids = new Set(parts.flatMap((it) => [...it.ids]));
    return [...ids].flatMap((id): SegmentToMerge['records'] => {
      const saved = this.#saved.get(id);
      if (!saved) return older.some((it) => it.ids.has(id)) ? [{ entry: goneEntry(id) }] : [];
      // It waits to be written, so what the parts say of it is out of date.
      if (saved.in instanceof Uint8Array) return [];
      const part = parts.indexOf(saved.in);
      if (part >= 0) return [{ entry: saved.entry, part }];
      // A later piece has it whole, and needs nothing of these.
      return older.includes(saved.in) ? [{ entry: { ...saved.entry, says: 'stamp' } }] : [];
    });
  }

  /** The merged piece in place of its parts. */
  replace(parts: readonly StoreSegment[], merged: StoreSegment): void {
    for (const { id, says } of merged.catalogue()) {
      const saved = this.#saved.get(id);
      if (says === 'all' && saved && !(saved.in instanceof Uint8Array) && parts.includes(saved.in)) this.set(id, { entry: saved.entry, in: merged });
    }
    const at = this.#segments.indexOf(parts[0] as StoreSegment);
    this.#segments = this.#segments.filter((it) => !parts.includes(it)).toSpliced(at, 0, merged);
    for (const it of parts) {
      this.#live.delete(it);
      it.texts.moveTo(movedTexts(it.segment, merged.segment, merged.texts));
    }
  }

  /** For the engine: a piece with all that counts of it. */
  opened(segment: StoreSegment, keyOf: (id: SourceId) => string | undefined): SegmentOpened {
    const live = segment.catalogue().filter(({ id }) => this.#saved.get(id)?.in === segment);
    return { kind: 'segment-opened', segment: segment.segment, sources: live.map((it) => this.#sourceOf(segment, it, keyOf(it.id))) };
  }

  /** The source as it was prepared; `undefined` when it is not saved, or damaged. */
  prepared(id: SourceId): PreparedSource | undefined {
    const saved = this.#saved.get(id);
    if (!saved) return undefined;
    if (saved.in instanceof Uint8Array) return decodeSource(saved.in);
    const segment = saved.in;
    if (!segment.isWhole(id)) return undefined;
    const entry = segment.catalogue().find((it) => it.id === id && it.says === 'all');
    const sketch = entry?.sketch === undefined ? undefined : sketchFrom(entry.sketch);
    const uri = this.#uriOf(id);
    const found = preparedIn(segment.segment, id, uri, sketch);
    if (found) return found;
    return entry?.document && { id, uri, hash: entry.hash, document: entry.document, cuts: [], terms: [], ...(sketch ? { sketch } : {}) };
  }

  #sourceOf({ segment }: StoreSegment, { id, hash, details, document, sketch }: CatalogueEntry, previousKey: string | undefined): SavedSource {
    const place = segment.placeOf.get(id) ?? -1;
    return {
      id,
      uri: this.#uriOf(id),
      hash,
      document: document ?? lazyDocument(details as NonNullable<typeof details>, () => segment.texts.document(place) ?? noBody),
      passageCount: (segment.firstPassage[place + 1] ?? 0) - (segment.firstPassage[place] ?? 0),
      ...(sketch === undefined ? {} : { sketch: sketchFrom(sketch) }),
      ...(previousKey === undefined ? {} : { previousKey }),
    };
  }

  /** Not as it was saved: the folder may have been moved since. */
  #uriOf(id: SourceId): string {
    return pathToFileURL(path.resolve(this.#root, id)).href;
  }
}

/** Of a text that can't be read any more. */
const noBody: DocumentBody = { text: '', blocks: [] };

export function goneEntry(id: SourceId): SegmentEntry {
  return { id, hash: '', size: 0, modified: 0, settled: false, notes: [], says: 'gone' };
}

function lean({ id, hash, size, modified, settled, notes, says }: CatalogueEntry): SegmentEntry {
  return { id, hash, size, modified, settled, notes: notes.length > 0 ? notes : noNotes, says };
}

/** Of most sources there is nothing to note. */
const noNotes: SegmentEntry['notes'] = [];
