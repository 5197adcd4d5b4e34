/** Finds the source files below the places where they are looked for; follows links only as far as the folder goes. */

import path from 'node:path';
import type { SourceId, SourceProblem } from '../engine/corpus/source';
import type { FileAccess, FileLook } from './file-access';
import { faultMessage, isGone } from './file-faults';
import { isInside, sourceIdOf } from './source-places';
import type { SourcePlace, SourcePlaces } from './source-places';

export interface FoundFile {
  readonly id: SourceId;
  /** Absolute, as it is named in the folder. */
  readonly path: string;
  /** With every link followed: what is opened. */
  readonly realPath: string;
  readonly look: FileLook;
}

export interface Found {
  /** Small files first, so that there is something to judge by at once; of equals by id. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly SourceProblem[];
}

export interface WalkRequest {
  /** Absolute. */
  readonly root: string;
  readonly places: SourcePlaces;
  readonly files: FileAccess;
  /** Absolute paths to look at, and below; everything when absent. */
  readonly within?: readonly string[];
  readonly signal?: AbortSignal;
}

/** Lists what it cannot read and goes on; rejects only when aborted. */
export async function walkSources(request: WalkRequest): Promise<Found> {
  const walk = new Walk(request);
  for (const place of request.places.places) {
    for (const start of startsOf(place, request.within)) await walk.visit(start, place);
  }
  return walk.found();
}

function startsOf({ base }: SourcePlace, within: readonly string[] | undefined): readonly string[] {
  if (!within) return [base];
  return within.flatMap((it) => (isInside(it, base) ? [it] : isInside(base, it) ? [base] : []));
}

/** Entries looked at before the signal is asked again. */
const lookedAtOnce = 32;

const companion = '_files';

/** A path as it is named in the folder, and with every link followed. */
interface Entry {
  readonly named: string;
  readonly real: string;
}

class Walk {
  readonly #request: WalkRequest;
  readonly #found = new Map<SourceId, FoundFile>();
  readonly #problems = new Map<string, SourceProblem>();
  /** Folders walked; per place, as another place may want other files of them. */
  readonly #visited = new Set<string>();
  readonly #realPaths = new Map<string, Promise<string | undefined>>();

  constructor(request: WalkRequest) {
    this.#request = request;
  }

  found(): Found {
    const files = onePerRealPath([...this.#found.values()]);
    files.sort((a, b) => a.look.size - b.look.size || (a.id < b.id ? -1 : 1));
    return { files, problems: [...this.#problems.values()] };
  }

  /** Folders are kept on a list, not on the stack: a hostile tree may be deep. */
  async visit(start: string, place: SourcePlace): Promise<void> {
    const parent = await this.#realPathOf(path.dirname(start));
    if (parent === undefined) return;
    const folders: Entry[] = [];
    await this.#take({ named: start, real: path.join(parent, path.basename(start)) }, place, folders);
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const { named, real } = folder;
      this.#request.signal?.throwIfAborted();
      const names = await this.#guarded(named, () => this.#request.files.list(real));
      const entries = [...(names ?? [])].sort().map((name) => ({ named: path.join(named, name), real: path.join(real, name) }));
      for (let i = 0; i < entries.length; i += lookedAtOnce) {
        this.#request.signal?.throwIfAborted();
        await Promise.all(entries.slice(i, i + lookedAtOnce).map((it) => this.#take(it, place, folders)));
      }
    }
  }

  async #take(entry: Entry, place: SourcePlace, folders: Entry[]): Promise<void> {
    if (this.#request.places.excluded(entry.named, place) || (await this.#belongsToPage(entry.real))) return;
    const look = await this.#guarded(entry.named, () => this.#request.files.look(entry.real));
    if (look?.kind === 'link') await this.#takeLink(entry, place, folders);
    else if (look) this.#takeReal(entry, look, place, folders);
  }

  /** A folder `page_files` beside `page.html` holds what a browser saved with the page: pictures and scripts, no sources. */
  async #belongsToPage(real: string): Promise<boolean> {
    for (let end = real.indexOf(companion); end >= 0; end = real.indexOf(companion, end + 1)) {
      if (!/^[\\/]?$/.test(real.charAt(end + companion.length))) continue;
      for (const extension of ['.html', '.htm']) {
        const page = await this.#request.files.look(real.slice(0, end) + extension).catch(() => undefined);
        if (page?.kind === 'file') return true;
      }
    }
    return false;
  }

  async #takeLink({ named, real: link }: Entry, place: SourcePlace, folders: Entry[]): Promise<void> {
    const { files } = this.#request;
    const real = await files.realPath(link).catch((error: unknown) => {
      this.#list(named, isGone(error) ? 'It is a link that leads nowhere' : faultMessage(error));
      return undefined;
    });
    const bounds = await this.#realPathOf(place.bounds);
    if (real === undefined || bounds === undefined) return;
    if (!isInside(real, bounds)) {
      this.#list(named, 'It is a link that leads out of the folder, so it is not followed');
      return;
    }
    if (isInside(named, real) || isInside(link, real)) {
      this.#list(named, 'It is a link to a folder above itself, so it is not followed');
      return;
    }
    const look = await this.#guarded(named, () => files.look(real));
    if (look?.kind === 'folder' && this.#visited.has(visitOf(place, real))) {
      this.#list(named, 'It is a link to a folder that is read already, so it is not followed');
    } else if (look) this.#takeReal({ named, real }, look, place, folders);
  }

  #takeReal(entry: Entry, look: FileLook, place: SourcePlace, folders: Entry[]): void {
    const visit = visitOf(place, entry.real);
    if (look.kind === 'folder') {
      if (!this.#visited.has(visit)) folders.push(entry);
      this.#visited.add(visit);
    } else if (place.matches(entry.named)) {
      const id = sourceIdOf(entry.named, this.#request.root);
      if (look.kind === 'file') this.#found.set(id, { id, path: entry.named, realPath: entry.real, look });
      else this.#list(entry.named, 'It is not a regular file');
    }
  }

  /** `undefined` where it fails; what is not there any more is nothing to speak of. */
  async #guarded<T>(entry: string, ask: () => Promise<T>): Promise<T | undefined> {
    try {
      return await ask();
    } catch (error) {
      if (!isGone(error)) this.#list(entry, faultMessage(error));
      return undefined;
    }
  }

  #list(entry: string, message: string): void {
    const id = sourceIdOf(entry, this.#request.root);
    this.#problems.set(id, { path: id, message, read: false });
  }

  /** The folder itself may be reached by a link; `undefined` where it is not there. */
  #realPathOf(folder: string): Promise<string | undefined> {
    const known = this.#realPaths.get(folder) ?? this.#request.files.realPath(folder).catch(() => undefined);
    this.#realPaths.set(folder, known);
    return known;
  }
}

function visitOf(place: SourcePlace, real: string): string {
  return `${place.pattern}\n${real}`;
}

/** A file that is also there as a link is one source, not two that bear each other out; its shorter name is kept. */
function onePerRealPath(files: readonly FoundFile[]): FoundFile[] {
  const kept = new Map<string, FoundFile>();
  for (const it of files) {
    const other = kept.get(it.realPath);
    if (!other || comesFirst(it, other)) kept.set(it.realPath, it);
  }
  return [...kept.values()];
}

function comesFirst(a: FoundFile, b: FoundFile): boolean {
  return a.id.length < b.id.length || (a.id.length === b.id.length && a.id < b.id);
}
