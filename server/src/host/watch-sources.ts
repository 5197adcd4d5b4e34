/** Watches a folder's sources where no editor does, and hands changed paths on; the feed waits until they are quiet. */

import { watch } from 'chokidar';
import type { Log } from '../engine/ports';
import type { Settings } from '../engine/settings';
import { nodeFiles } from './file-access';
import { isInside, sourcePlacesOf } from './source-places';

export interface WatchOptions {
  /** Absolute. */
  readonly root: string;
  readonly settings: Settings;
  /** Absolute paths of files that are watched as well. */
  readonly also?: readonly string[];
  /** Absolute paths. */
  changed(files: readonly string[]): Promise<void>;
  readonly log: Log;
  readonly allowOutside?: boolean;
}

export interface Watcher {
  close(): Promise<void>;
}

/** Resolves once it watches: what changes from then on is seen. */
export async function watchSources({ root, settings, also = [], changed, log, allowOutside = false }: WatchOptions): Promise<Watcher> {
  const places = await sourcePlacesOf({ root, settings, allowOutside, files: nodeFiles });
  const ignored = (file: string): boolean => {
    if (also.includes(file)) return false;
    const near = places.places.filter(({ base, bounds }) => file.startsWith(base) && file !== bounds);
    return near.length > 0 && near.every((place) => places.excluded(file, place));
  };
  const tell = (file: string): void => {
    // The folder of a file that is not there yet is watched for it to come.
    if (!also.includes(file) && !places.places.some(({ base }) => isInside(file, base))) return;
    void changed([file]).catch((error: unknown) => log.write('error', 'a changed file could not be followed', { error }));
  };
  // One watcher each: of several paths, one that is not there has it say too early that it is ready for the others.
  const watchers = [...places.places.map((it) => it.base), ...also].map((it) => watch(it, { ignored, ignoreInitial: true, followSymlinks: false }));
  for (const it of watchers) {
    it.on('all', (_, file) => tell(file));
    it.on('error', (error) => log.write('error', 'the folder cannot be watched', { error }));
  }
  await Promise.all(watchers.map((it) => new Promise<void>((resolve) => it.on('ready', resolve))));
  return {
    async close() {
      await Promise.all(watchers.map((it) => it.close()));
    },
  };
}
