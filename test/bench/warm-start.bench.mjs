/**
 * A folder of sources of about 600 words (`BENCH_SOURCES`, 1,000 when absent): read for the first time, taken from the saved
 * index, and one file changed, which is held against a folder of a quarter of the size.
 */

import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { randomFrom } from './made-up-text.mjs';
import { collected, quantile, row, used, workOf } from './measure.mjs';
import { absent, target } from './targets.mjs';

export const title = 'Reading a folder';

const sourceCount = Number(process.env.BENCH_SOURCES ?? 1000);
const wordsPerSource = 600;
const old = new Date(2020, 1, 1);

export async function run() {
  const folder = await mkdtemp(path.join(tmpdir(), 'wellsourced-bench-'));
  const host = await loadHost(path.join(folder, 'host.cjs'));
  try {
    const small = await figuresOf(host, path.join(folder, 'small'), Math.ceil(sourceCount / 4));
    const large = await figuresOf(host, path.join(folder, 'large'), sourceCount);
    const share = large.update / large.first;
    target(`warm start to first answer, ${sourceCount} files`, 'own first build', large.first / large.warm, { least: 20 });
    target(`one changed file among ${sourceCount}`, 'own first build', share, { most: 0.001 });
    target('one changed file, flat: four times the files', 'a quarter of the files', large.update / small.update, { most: 2 });
    if (globalThis.gc) for (const it of ['build', 'start']) target(`memory after ${it}, all of it`, 'bytes of source text', large.memory[it] / large.bytes, { most: 1.5 });
    else absent('memory', 'bytes of source text', 'run with --expose-gc');
    return large.first / large.second >= 3;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function figuresOf(host, root, count) {
  const bytes = await writeSources(root, count);
  const words = storyFrom(randomFrom(7)).slice(0, 120);
  // The first run pays for compiling what the others use.
  if (count < sourceCount) await start(host, root, undefined);
  const memory = {};
  let opened;
  await collected();
  const before = used();
  const first = await workOf(async () => {
    opened = await host.openFolder(root, 'v1');
    await opened.feed.scan();
    await host.answer(opened.engine, words);
  });
  await collected();
  memory.build = used() - before;
  await opened.feed.close();
  opened = undefined;
  let warmed;
  await collected();
  const empty = used();
  const warm = await workOf(async () => {
    warmed = await host.warmAnswer(root, 'v1', words);
  });
  await collected();
  memory.start = used() - empty;
  await warmed.close();
  warmed = undefined;
  const second = await workOf(() => start(host, root, 'v1'));
  const updates = await changes(host, root, words);
  const update = quantile(updates, 0.5);
  row(`${count} sources, first build and answer`, { 'ms of work': first, 'MB of text': bytes / 1e6, 'bytes of memory a byte': memory.build / bytes });
  row('  start from the saved index, first answer', { 'ms of work': warm, 'times less': first / warm, 'bytes of memory a byte': memory.start / bytes });
  row('  and each file looked at', { 'ms of work': second, 'times less': first / second });
  row('  one changed file, saved and answered', { 'ms p50': update, mean: updates.reduce((sum, it) => sum + it, 0) / updates.length, 'share of the first build': update / first });
  return { first, warm, second, update, memory, bytes };
}

/** From a file, as some of what it bundles is CommonJS. */
async function loadHost(outfile) {
  await build({ entryPoints: ['test/bench/host.ts'], bundle: true, platform: 'node', mainFields: ['module', 'main'], format: 'cjs', outfile, external: ['canvas'], logLevel: 'error' });
  return createRequire(import.meta.url)(outfile);
}

async function start(host, root, stamp) {
  const opened = await host.openFolder(root, stamp);
  await opened.feed.scan();
  await opened.feed.close();
}

async function changes(host, root, words) {
  const opened = await host.openFolder(root, 'v1');
  await opened.feed.scan();
  const file = path.join(root, 'sources', '7.txt');
  const times = [];
  for (let i = 0; i < 20; i++) {
    await writeFile(file, storyFrom(randomFrom(10_000 + i)));
    times.push(await workOf(async () => {
      await opened.feed.update([file]);
      await host.answer(opened.engine, words);
    }));
  }
  await opened.feed.close();
  return times;
}

async function writeSources(root, count) {
  await mkdir(path.join(root, 'sources'), { recursive: true });
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const file = path.join(root, 'sources', `${i}.txt`);
    const story = storyFrom(randomFrom(i));
    bytes += story.length;
    await writeFile(file, story);
    await utimes(file, old, old);
  }
  return bytes;
}

const syllables = ['ber', 'cal', 'dor', 'en', 'fil', 'gan', 'hol', 'ist', 'jor', 'kel', 'lam', 'mer', 'nov', 'or', 'pel', 'ris', 'sta', 'tur', 'ul', 'ver'];
const common = ['the', 'of', 'and', 'to', 'in', 'a', 'that', 'was', 'on', 'by', 'for', 'with', 'said', 'at', 'from'];

/** Paragraphs of four sentences of made-up words, with numbers and names here and there. */
function storyFrom(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const word = () => {
    const it = random();
    if (it < 0.45) return pick(common);
    if (it < 0.48) return String(Math.floor(random() * 3000));
    const made = pick(syllables) + pick(syllables) + (random() < 0.5 ? pick(syllables) : '');
    return it < 0.55 ? made[0].toUpperCase() + made.slice(1) : made;
  };
  const sentence = () => `The ${Array.from({ length: 12 + Math.floor(random() * 16) }, word).join(' ')}.`;
  const paragraph = () => Array.from({ length: 4 }, sentence).join(' ');
  return Array.from({ length: Math.round(wordsPerSource / 80) }, paragraph).join('\n\n');
}
