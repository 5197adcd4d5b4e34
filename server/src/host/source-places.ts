/** Where sources are looked for: the writer's globs as folders to walk and tests for the paths below. */

import path from 'node:path';
import picomatch from 'picomatch';
import type { Settings } from '../engine/settings';
import type { FileAccess } from './file-access';

export interface SourcePlace {
  /** As the writer put it. */
  readonly pattern: string;
  /** Absolute; a folder, or a file that is meant itself. */
  readonly base: string;
  /** Links may lead anywhere in this folder, and no further. */
  readonly bounds: string;
  /** Of an absolute path. */
  matches(file: string): boolean;
}

export interface SourcePlaces {
  readonly places: readonly SourcePlace[];
  /** Patterns that are not looked at, as they lead out of the folder. */
  readonly refused: readonly string[];
  /** Of an absolute path to a file or folder below a place. */
  excluded(file: string, place: SourcePlace): boolean;
}

export interface PlacesRequest {
  /** Absolute. */
  readonly root: string;
  readonly settings: Pick<Settings, 'sources' | 'exclude'>;
  /** Whether patterns may lead out of the root: only where the writer gave them, never a workspace that is not trusted. */
  readonly allowOutside: boolean;
  readonly files: FileAccess;
}

export async function sourcePlacesOf({ root, settings, allowOutside, files }: PlacesRequest): Promise<SourcePlaces> {
  const wanted = settings.sources.filter((it) => !it.startsWith('!'));
  const unwanted = settings.sources.filter((it) => it.startsWith('!')).map((it) => it.slice(1));
  const isExcluded = picomatch([...settings.exclude, ...unwanted, '**/.wellsourced/**', '**/.wellsourced'], { dot: true });
  const places: SourcePlace[] = [];
  const refused: string[] = [];
  for (const pattern of wanted) {
    const place = await placeOf(pattern, root, files);
    if (allowOutside || isInside(place.base, root)) places.push(place);
    else refused.push(pattern);
  }
  const excluded = (file: string, { bounds }: SourcePlace): boolean => {
    const relative = slashed(path.relative(bounds, file));
    return relative !== '' && isExcluded(relative);
  };
  return { places, refused, excluded };
}

/** Whether `file` is `folder` or lies below it. */
export function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative));
}

/** The id of the source in a file: its path from the root, or the whole path outside. */
export function sourceIdOf(file: string, root: string): string {
  return slashed(isInside(file, root) ? path.relative(root, file) : file);
}

async function placeOf(pattern: string, root: string, files: FileAccess): Promise<SourcePlace> {
  const literal = path.resolve(root, pattern);
  const look = await files.look(literal).catch(() => undefined);
  if (look) return { pattern, base: literal, bounds: boundsOf(literal, root), matches: matcherBelow(literal, look.kind === 'file' ? '' : '**') };
  const { base, glob } = picomatch.scan(slashed(pattern));
  const folder = path.resolve(root, base);
  return { pattern, base: folder, bounds: boundsOf(folder, root), matches: matcherBelow(folder, glob) };
}

function boundsOf(base: string, root: string): string {
  return isInside(base, root) ? root : base;
}

/** An empty glob means the base itself. */
function matcherBelow(base: string, glob: string): (file: string) => boolean {
  const isMatch = glob === '' ? undefined : picomatch(glob);
  return (file) => {
    const relative = slashed(path.relative(base, file));
    return relative === '' ? !isMatch : (isMatch?.(relative) ?? false);
  };
}

function slashed(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}
