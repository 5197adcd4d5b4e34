/** Watches a folder's sources where no editor does, and hands changed paths on; the feed waits until they are quiet. */

import { watch } from 'chokidar';
import type { Log } from '../engine/ports';
import type { Settings } from '../engine/settings';
import { nodeFiles } from './file-access';
import type { SourceFeed } from './source-feed';
import { sourcePlacesOf } from './source-places';

export interface WatchOptions {
  /** Absolute. */
  readonly root: string;
  readonly settings: Settings;
  readonly feed: Pick<SourceFeed, 'update'>;
  readonly log: Log;
  readonly allowOutside?: boolean;
}

export interface SourceWatcher {
  close(): Promise<void>;
}

/** Resolves once it watches: what changes from then on is seen. */
export async function watchSources({ root, settings, feed, log, allowOutside = false }: WatchOptions): Promise<SourceWatcher> {
  const places = await sourcePlacesOf({ root, settings, allowOutside, files: nodeFiles });
  const ignored = (file: string): boolean => {
    const near = places.places.filter(({ base, bounds }) => file.startsWith(base) && file !== bounds);
    return near.length > 0 && near.every((place) => places.excluded(file, place));
  };
  const watcher = watch(places.places.map((it) => it.base), { ignored, ignoreInitial: true, followSymlinks: false });
  watcher.on('all', (_, file) => {
    void feed.update([file]).catch((error: unknown) => log.write('error', 'a changed source could not be followed', { error }));
  });
  watcher.on('error', (error) => log.write('error', 'the folder cannot be watched', { error }));
  await new Promise<void>((resolve) => watcher.on('ready', resolve));
  return { close: () => watcher.close() };
}
