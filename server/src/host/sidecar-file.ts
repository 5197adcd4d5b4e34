/** The file beside a source that says what the source does not say itself, and the edit that gives it a key. */

import { readFile } from 'node:fs/promises';
import type { TextEdit } from '../engine/text/edit';
import { isGone } from './file-faults';

export interface SidecarEdit {
  /** Absolute. */
  readonly path: string;
  /** As it is on disk; `undefined` where it is not there yet. */
  readonly text: string | undefined;
  readonly edit: TextEdit;
}

/** `source` is absolute. */
export async function sidecarEdit(source: string, key: string): Promise<SidecarEdit> {
  const path = `${source}.yaml`;
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isGone(error)) return undefined;
    throw error;
  });
  const line = `key: ${key}`;
  const found = /^(?:key|citation-key|citekey)[ \t]*:.*$/m.exec(text ?? '');
  if (found) return { path, text, edit: { span: { start: found.index, end: found.index + found[0].length }, newText: line } };
  const first = /^---[ \t]*\r?\n/.exec(text ?? '')?.[0].length ?? 0;
  return { path, text, edit: { span: { start: first, end: first }, newText: `${line}\n` } };
}
