/** Runs the store in processes of their own, and holds what they leave behind against a rebuild. */

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { expect } from 'vitest';
import { createEngine } from '../../server/src/engine/create-engine';
import type { Change } from '../../server/src/engine/engine';
import { defaultSettings } from '../../server/src/engine/settings';
import { termsOf } from '../../server/src/engine/text/terms';
import { openIndexStore } from '../../server/src/host/open-index-store';
import { fedFolder } from './feed-tester';

/** The script, built once. */
export async function builtStoreWriter(): Promise<string> {
  const outfile = path.join(await mkdtemp(path.join(tmpdir(), 'wellsourced-writer-')), 'writer.cjs');
  await build({ entryPoints: ['test/kit/store-writer.ts'], bundle: true, platform: 'node', format: 'cjs', mainFields: ['module', 'main'], outfile, external: ['canvas'], logLevel: 'silent' });
  return outfile;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `shell`: a command before it, such as a limit; `uid`: as another user. */
export function storeProcess(script: string, args: readonly string[], { shell = '', uid }: { readonly shell?: string; readonly uid?: number } = {}) {
  const line = `${shell} exec "${process.execPath}" "${script}" ${args.map((it) => `"${it}"`).join(' ')}`;
  const child: ChildProcess = spawn('bash', ['--norc', '-c', line], { stdio: ['pipe', 'pipe', 'pipe'], ...(uid === undefined ? {} : { uid }) });
  let out = '';
  let err = '';
  child.stderr?.on('data', (data: Buffer) => (err += data.toString()));
  const started = new Promise<void>((resolve) => {
    child.stdout?.on('data', (data: Buffer) => {
      out += data.toString();
      if (out.includes('started')) resolve();
    });
    child.once('close', () => resolve());
  });
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  /** Has a process in the mode `obey` scan; its answer. */
  const scan = async (): Promise<unknown> => {
    const before = out.split('\n').length;
    child.stdin?.write('scan\n');
    while (out.split('\n').length === before) await new Promise((resolve) => child.stdout?.once('data', resolve));
    return JSON.parse(out.split('\n')[before - 1] ?? '');
  };
  return { started, ended, scan, kill: () => child.kill('SIGKILL') };
}

/** A fresh start on what is saved, and one on nothing, give the same; what the first said. */
export async function expectLikeRebuild(root: string): Promise<{ readonly log: readonly string[]; readonly read: number; readonly reused: number }> {
  const log: string[] = [];
  const store = await openIndexStore({ root, stamp: 'v1', log: { write: (level, message) => log.push(`${level}: ${message}`) } });
  const saved = fedFolder(root, store ? { store } : {});
  const { read, reused } = await saved.feed.scan();
  const answers = await answersAfter(saved.changes);
  await saved.feed.close();
  const fresh = fedFolder(root);
  await fresh.feed.scan();
  await fresh.feed.close();
  expect(saved.ids()).toEqual(fresh.ids());
  expect(answers).toEqual(await answersAfter(fresh.changes));
  for (const id of fresh.ids()) {
    const { previousKey: _, ...source } = saved.source(id)!;
    expect(source).toEqual(fresh.source(id));
  }
  return { log, read, reused };
}

/** What an engine finds that took these changes: hits with scores, places of phrases, passages that have a term; of postings and pairs of words, however they came. */
export async function answersAfter(changes: readonly Change[]): Promise<unknown> {
  const engine = createEngine({ settings: defaultSettings, log: { write: () => undefined }, pause: () => Promise.resolve() });
  for (const it of changes) engine.change(it);
  const { search, corpus } = engine.snapshot();
  const texts = corpus.sources.slice(0, 60).map((it) => it.text.slice(0, 80));
  const terms = texts.flatMap((it) => termsOf(it));
  const hits = await search.search(texts.map((it) => ({ terms: termsOf(it).map((term) => ({ term, weight: 1 })), limit: 20 })));
  const phrases = await search.phrases(texts.map((it) => ({ text: it.split(' ').slice(0, 4).join(' '), limit: 20 })));
  return { count: search.passageCount, hits, phrases, frequencies: await search.frequencies(terms) };
}
