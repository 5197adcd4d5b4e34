/** The drafts of a folder that are on disk, open or not. */

import { pathToFileURL } from 'node:url';
import type { SourceId } from '../engine/corpus/source';
import type { Settings } from '../engine/settings';
import { decodeBytes } from '../readers/decode';
import type { FileAccess } from './file-access';
import { sourcePlacesOf } from './source-places';
import { walkSources } from './walk-sources';

export interface DraftFile {
  readonly uri: string;
  readonly text: string;
}

export interface DraftFilesRequest {
  /** Absolute. */
  readonly root: string;
  readonly settings: Settings;
  readonly files: FileAccess;
  /** Whether a file of this id is a source, and so no draft. */
  isSource(id: SourceId): boolean;
}

/** A longer file is no draft. */
const longestDraft = 5_000_000;

export async function draftFiles({ root, settings, files, isSource }: DraftFilesRequest): Promise<readonly DraftFile[]> {
  const places = await sourcePlacesOf({ root, settings: { sources: settings.drafts, exclude: settings.exclude }, allowOutside: false, files });
  const found = await walkSources({ root, places, files });
  const drafts: DraftFile[] = [];
  for (const { id, path, realPath, look } of found.files) {
    if (isSource(id) || look.size > longestDraft) continue;
    const content = await files.read(realPath, longestDraft).catch(() => undefined);
    const decoded = content && decodeBytes(content.bytes, longestDraft, false);
    if (!decoded || 'unsupported' in decoded) continue;
    drafts.push({ uri: pathToFileURL(path).href, text: decoded.text });
  }
  return drafts;
}
