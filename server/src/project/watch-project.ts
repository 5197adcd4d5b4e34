/** Follows a project's files where no editor tells of them: its sources, `wellsourced.json`, and what is dismissed. */

import path from 'node:path';
import type { Log } from '../engine/ports';
import { projectConfigName } from '../host/project-config';
import { storeFolderName } from '../host/store-folder';
import { watchSources, type Watcher } from '../host/watch-sources';
import { dismissalsName } from './dismissal-store';
import type { Project } from './project';

export interface WatchedProject {
  readonly log: Log;
  readonly allowOutside: boolean;
  /** More files to watch; absolute. */
  readonly also?: readonly string[];
  /** Absolute paths, one call for each event; what becomes of them may wait for more. */
  changed(files: readonly string[]): Promise<void>;
}

/** Resolves once it watches. Its settings are those of now: where other files become sources, it is to be called again. */
export async function watchProject({ root, settings }: Project, { also = [], ...options }: WatchedProject): Promise<Watcher> {
  const own = [path.join(root, projectConfigName), path.join(root, storeFolderName, dismissalsName)];
  return watchSources({ root, settings, also: [...own, ...also], ...options });
}
