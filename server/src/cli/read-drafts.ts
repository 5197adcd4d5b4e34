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

/** Bytes; more than a million words are a source in the wrong place, and would be judged for hours. */
const largestDraft = 10_000_000;

export interface ReadDrafts {
  readonly drafts: readonly DraftFile[];
  /** Why some could not be read; the others are there all the same. */
  readonly faults: readonly string[];
}

export async function readDrafts(names: readonly string[], io: CliIo): Promise<ReadDrafts> {
  const drafts: DraftFile[] = [];
  const faults: string[] = [];
  const attempt = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      faults.push(error.message);
      return undefined;
    }
  };
  for (const name of names) {
    const read = name === '-' ? [() => readStdin(io)] : ((await attempt(() => filesOf(name, io))) ?? []).map((it) => () => readDraft(it));
    for (const it of read) {
      const draft = await attempt(it);
      if (draft) drafts.push(draft);
    }
  }
  return { drafts, faults };
}

async function readStdin(io: CliIo): Promise<DraftFile> {
  return { path: '-', folder: io.cwd, language: 'markdown', ...decoded('Standard input', await io.stdin()) };
}

interface Named {
  readonly path: string;
  readonly file: string;
}

/** The file itself, or the drafts directly in the folder. */
async function filesOf(name: string, io: CliIo): Promise<readonly Named[]> {
  const file = path.resolve(io.cwd, name);
  const look = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'ENOENT' ? `There is no draft ${name}.` : `${name} cannot be opened: ${error.message}.`);
  });
  if (!look.isDirectory()) return [{ path: name, file }];
  const entries = await readdir(file, { withFileTypes: true });
  const inside = entries.filter((it) => !it.isDirectory() && path.extname(it.name).toLowerCase() in draftEndings).map((it) => it.name).sort();
  if (inside.length === 0) throw new UsageError(`The folder ${name} holds no draft (${Object.keys(draftEndings).join(', ')}).`);
  return inside.map((it) => ({ path: path.join(name, it), file: path.join(file, it) }));
}

async function readDraft({ path: name, file }: Named): Promise<DraftFile> {
  const cannot = (error: Error): never => {
    throw new UsageError(`${name} cannot be read: ${error.message}.`);
  };
  const { size } = await stat(file).catch(cannot);
  if (size > largestDraft) throw tooLarge(name);
  const bytes = await readFile(file).catch(cannot);
  const language = draftEndings[path.extname(file).toLowerCase()] ?? 'markdown';
  return { path: name, file, folder: path.dirname(file), language, ...decoded(name, bytes) };
}

function decoded(name: string, bytes: Uint8Array): Pick<DraftFile, 'text' | 'mark' | 'utf8' | 'notes'> {
  if (bytes.length > largestDraft) throw tooLarge(name);
  const text = decodeBytes(bytes, bytes.length, false);
  if ('unsupported' in text) throw new UsageError(`${name} is not text. ${text.unsupported}.`);
  return {
    text: text.text,
    mark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '',
    utf8: isUtf8(bytes),
    notes: text.problems.map(({ message }) => message),
  };
}

function tooLarge(name: string): UsageError {
  return new UsageError(`${name} is larger than ${largestDraft / 1_000_000} MB, which is more than a draft can be.`);
}
