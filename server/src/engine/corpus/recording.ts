/** The recording that lies beside a transcript under the same name: what the writer listens to before quoting. */

import type { Source, SourceProblem } from './source';

export interface Recording {
  /** Like a source's id. */
  readonly path: string;
  readonly uri: string;
}

const media = /\.(?:mp3|m4a|m4b|aac|ogg|oga|opus|wav|flac|wma|aiff?|mp4|m4v|mov|webm|mkv|avi)$/i;

export function isRecording(path: string): boolean {
  return media.test(path);
}

/** Recordings are no sources, so they are among what could not be read. `undefined` for what is no transcript. */
export function recordingOf(source: Pick<Source, 'id' | 'uri' | 'blocks'>, problems: readonly SourceProblem[]): Recording | undefined {
  if (!source.blocks.some(({ locator }) => locator.timestamp !== undefined)) return undefined;
  const names = stemsOf(source.id);
  const found = problems.find(({ path }) => isRecording(path) && (names.includes(path) || names.includes(path.replace(media, ''))));
  return found && { path: found.path, uri: source.uri.replace(/[^/]*$/, encodeURIComponent(found.path.slice(found.path.lastIndexOf('/') + 1))) };
}

/** `talk` of `talk.vtt`, `talk.en.vtt` and `talk-transcript.txt`; `talk.mp3` of `talk.mp3.vtt`. */
function stemsOf(id: string): readonly string[] {
  const bare = id.replace(/\.[^./]+$/, '');
  return [bare, bare.replace(/\.[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/, ''), bare.replace(/[ _.-]transcript(?:ion)?$/i, '')];
}
