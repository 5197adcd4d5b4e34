/** A folder of sources on disk, fed to a recording of what the engine would hold. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import type { PreparedSource, SavedSource } from '../../server/src/engine/corpus/prepared-source';
import type { Change, SegmentOpened } from '../../server/src/engine/engine';
import { preparedIn } from '../../server/src/engine/index/prepared-in-segment';
import { defaultSettings } from '../../server/src/engine/settings';
import type { SourceProblem } from '../../server/src/engine/corpus/source';
import { createSourceFeed } from '../../server/src/host/source-feed';
import type { SourceFeed, SourceFeedOptions } from '../../server/src/host/source-feed';

/** Files by path; a buffer is written as it is. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Folder {
  readonly root: string;
  write(files: Files): Promise<void>;
  at(file: string): string;
  remove(): Promise<void>;
}

export async function temporaryFolder(files: Files = {}): Promise<Folder> {
  const root = await mkdtemp(path.join(tmpdir(), 'wellsourced-'));
  const at = (file: string): string => path.join(root, file);
  const write = async (more: Files): Promise<void> => {
    for (const [file, content] of Object.entries(more)) {
      await mkdir(path.dirname(at(file)), { recursive: true });
      await writeFile(at(file), content);
    }
  };
  await write(files);
  return { root, at, write, remove: () => rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }) };
}

export interface Fed {
  readonly feed: SourceFeed;
  /** Ids of the sources that the engine holds, sorted. */
  ids(): readonly string[];
  source(id: string): PreparedSource | undefined;
  /** As "path: message", sorted. */
  problems(): readonly string[];
  readonly log: readonly string[];
  readonly changes: readonly Change[];
  isComplete(): boolean;
}

/** In this thread, with a short quiet time, unless told otherwise. */
export function fedFolder(root: string, options: Partial<SourceFeedOptions> = {}): Fed {
  const sources = new Map<string, PreparedSource>();
  const problems = new Map<string, readonly SourceProblem[]>();
  const changes: Change[] = [];
  const log: string[] = [];
  let complete = false;
  const apply = (change: Change): void => {
    changes.push(change);
    if (change.kind === 'source-read') sources.set(change.source.id, change.source);
    if (change.kind === 'segment-opened') for (const it of change.sources) sources.set(it.id, preparedOf(change, it));
    if (change.kind === 'source-removed') sources.delete(change.id);
    if (change.kind === 'source-problems') problems.set(change.path, change.problems);
    if (change.kind === 'corpus-complete') complete = change.complete;
  };
  const feed = createSourceFeed({
    root,
    settings: defaultSettings,
    log: { write: (level, message) => log.push(`${level}: ${message}`) },
    apply,
    readerWorkers: 0,
    quiet: 20,
    ...options,
  });
  return {
    feed,
    ids: () => [...sources.keys()].sort(),
    source: (id) => sources.get(id),
    problems: () => [...problems.values()].flat().map((it) => `${it.path}: ${it.message}`).sort(),
    log,
    changes,
    isComplete: () => complete,
  };
}

/** All of it at once, as its file may be gone when it is looked at. */
function preparedOf({ segment }: SegmentOpened, { id, uri, hash, document, sketch, previousKey }: SavedSource): PreparedSource {
  const more = previousKey === undefined ? {} : { previousKey };
  const found = preparedIn(segment, id, uri, sketch);
  return found ? { ...found, ...more } : { id, uri, hash, document, cuts: [], terms: [], ...(sketch ? { sketch } : {}), ...more };
}

/** Folders and feeds that are gone after each test of the file. */
export function foldersAndFeeds() {
  const cleanUp: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const it of cleanUp.splice(0).reverse()) await it();
  });
  return {
    async folderOf(files: Files = {}): Promise<Folder> {
      const folder = await temporaryFolder(files);
      cleanUp.push(folder.remove);
      return folder;
    },
    fed(root: string, options: Partial<SourceFeedOptions> = {}): Fed {
      const it = fedFolder(root, options);
      cleanUp.push(() => it.feed.close());
      return it;
    },
  };
}
