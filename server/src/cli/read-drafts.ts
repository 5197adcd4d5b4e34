/** Reads the drafts named on the command line: files, folders of drafts, and standard input. */

import { isUtf8 } from 'node:buffer';
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { DraftLanguage } from '../engine/draft/draft';
import { decodeBytes } from '../readers/decode';
import type { CliIo } from './io';
import { UsageError } from './usage-error';

export interface DraftFile {
  /** As given. */
  readonly path: string;
  /** Absolute; absent for standard input. */
  readonly file?: string;
  /** Absolute; where its corpus is looked for. */
  readonly folder: string;
  readonly language: DraftLanguage;
  readonly text: string;
  /** The byte order mark in front of the text, which is no part of it. */
  readonly mark: string;
  readonly utf8: boolean;
  readonly notes: readonly string[];
}

const draftEndings: Readonly<Record<string, DraftLanguage>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.qmd': 'markdown',
  '.rmd': 'markdown',
  '.txt': 'plaintext',
};

export async function readDrafts(names: readonly string[], io: CliIo): Promise<readonly DraftFile[]> {
  const drafts: DraftFile[] = [];
  for (const name of names) {
    if (name === '-') drafts.push({ path: '-', folder: io.cwd, language: 'markdown', text: await io.stdin(), mark: '', utf8: true, notes: [] });
    else for (const file of await filesOf(name, io)) drafts.push(await readDraft(file));
  }
  return drafts;
}

interface Named {
  readonly path: string;
  readonly file: string;
}

/** The file itself, or the drafts directly in the folder. */
async function filesOf(name: string, io: CliIo): Promise<readonly Named[]> {
  const file = path.resolve(io.cwd, name);
  const look = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'ENOENT' ? `There is no draft ${name}.` : `${name} cannot be opened: ${error.message}`);
  });
  if (!look.isDirectory()) return [{ path: name, file }];
  const inside = (await readdir(file)).filter((it) => path.extname(it).toLowerCase() in draftEndings).sort();
  if (inside.length === 0) throw new UsageError(`The folder ${name} holds no draft (${Object.keys(draftEndings).join(', ')}).`);
  return inside.map((it) => ({ path: path.join(name, it), file: path.join(file, it) }));
}

async function readDraft({ path: name, file }: Named): Promise<DraftFile> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new UsageError(`${name} cannot be read: ${error.message}`);
  });
  const decoded = decodeBytes(bytes, bytes.length, false);
  if ('unsupported' in decoded) throw new UsageError(`${name} is not text: ${decoded.unsupported}.`);
  return {
    path: name,
    file,
    folder: path.dirname(file),
    language: draftEndings[path.extname(file).toLowerCase()] ?? 'markdown',
    text: decoded.text,
    mark: bytes[0] === 0xef && bytes[1] === 0xbb ? '\uFEFF' : '',
    utf8: isUtf8(bytes),
    notes: decoded.problems.map(({ message }) => message),
  };
}
