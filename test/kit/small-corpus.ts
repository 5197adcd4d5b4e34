/** A corpus and drafts written as one text, `//- path` opening each file, and the real engine over them. */

import { createEngine } from '../../server/src/engine/create-engine';
import type { PreparedSource } from '../../server/src/engine/corpus/prepared-source';
import type { Engine } from '../../server/src/engine/engine';
import { defaultSettings, type Settings } from '../../server/src/engine/settings';
import { prepareTextSource } from '../../server/src/host/prepare-source';
import { defaultReadLimits } from '../../server/src/readers/read-source';

export interface SmallFile {
  readonly path: string;
  readonly text: string;
}

export const root = 'file:///story/';

/** The files of a text in order; what stands before the first `//- path` is named `draft.md`. */
export function filesIn(text: string): readonly SmallFile[] {
  const files: SmallFile[] = [];
  let path = 'draft.md';
  let lines: string[] = [];
  const close = (): void => {
    if (lines.join('').trim() !== '') files.push({ path, text: lines.join('\n') });
    lines = [];
  };
  for (const line of text.replace(/^\n/, '').split('\n')) {
    const named = /^\/\/- (\S+)$/.exec(line);
    if (named) close();
    if (named) path = named[1]!;
    else lines.push(line);
  }
  close();
  return files;
}

/** Reading is pure, so a file that many tests share is read once. */
const read = new Map<string, PreparedSource>();

export function prepared(file: SmallFile): PreparedSource {
  const key = `${file.path}\n${file.text}`;
  const source = read.get(key) ?? freshlyPrepared(file);
  read.set(key, source);
  return source;
}

function freshlyPrepared({ path, text }: SmallFile): PreparedSource {
  const limits = { ...defaultReadLimits, maxBytes: 1_000_000, maxBlocks: 10_000, maxDepth: 200, maxParts: 100 };
  const source = prepareTextSource(path, root + path, new TextEncoder().encode(text), limits);
  if ('problem' in source) throw new Error(`${path}: ${source.problem}`);
  return source;
}

/** The real engine: `sources/…` are read as sources, everything else is opened as a draft. */
export function engineOf(files: readonly SmallFile[], settings: Partial<Settings> = {}): Engine {
  const engine = createEngine({ settings: { ...defaultSettings, ...settings }, log: { write: () => undefined }, pause: async () => undefined });
  for (const file of files) {
    if (file.path.startsWith('sources/')) engine.change({ kind: 'source-read', source: prepared(file) });
    else engine.change(opened(file));
  }
  engine.change({ kind: 'corpus-complete', complete: true });
  return engine;
}

function opened({ path, text }: SmallFile): Parameters<Engine['change']>[0] {
  const language = path.endsWith('.txt') ? 'plaintext' : 'markdown';
  return { kind: 'draft-opened', uri: root + path, version: 1, language, text };
}
