/** Finds the folder that a draft belongs to: the nearest with a `wellsourced.json` or a `sources` folder above it. */

import { stat } from 'node:fs/promises';
import path from 'node:path';
import { projectConfigName } from '../host/project-config';
import { isInside } from '../host/source-places';

/**
 * The nearest folder at or above `folder` that holds `wellsourced.json` or `sources/`, looking no higher than `top`;
 * where there is none, `fallback`.
 */
export async function findRoot(folder: string, top: string, fallback: string): Promise<string> {
  for (let at = folder; ; at = path.dirname(at)) {
    if ((await isFile(path.join(at, projectConfigName))) || (await isFolder(path.join(at, 'sources')))) return at;
    if (at === top || path.dirname(at) === at || !isInside(at, top)) return fallback;
  }
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then((it) => it.isFile(), () => false);
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then((it) => it.isDirectory(), () => false);
}
