/** The files that the places of sources hold, read or not, and which of the places hold none. */

import path from 'node:path';
import type { SourceId } from '../engine/corpus/source';
import type { Scope } from './scan-scope';
import { isInside } from './source-places';
import type { SourcePlace, SourcePlaces } from './source-places';

export class PresentFiles {
  readonly #root: string;
  readonly #ids = new Set<SourceId>();
  #places: SourcePlaces | undefined;
  #empty: readonly SourcePlace[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  /** Places that hold no file. */
  get empty(): readonly SourcePlace[] {
    return this.#empty;
  }

  /** In the scope there are these now. Only what is new can fill a place and only what went can empty one: all files are looked at where one went. */
  notice(ids: ReadonlySet<SourceId>, scope: Scope, places: SourcePlaces | undefined): void {
    const gone = scope.idsIn(this.#ids).filter((it) => !ids.has(it));
    for (const id of gone) this.#ids.delete(id);
    for (const id of ids) this.#ids.add(id);
    const isKnown = places === this.#places && gone.length === 0;
    const among = isKnown ? ids : this.#ids;
    const doubtful = isKnown ? this.#empty : places?.places ?? [];
    this.#places = places;
    this.#empty = doubtful.filter((it) => !this.#holds(it, among));
  }

  #holds({ base, matches }: SourcePlace, among: Iterable<SourceId>): boolean {
    for (const id of among) {
      const file = path.resolve(this.#root, id);
      if (isInside(file, base) && matches(file)) return true;
    }
    return false;
  }
}
