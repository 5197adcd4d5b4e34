/** A folder of 1,000 sources of about 600 words: read for the first time, taken from the saved index, and one file changed. */

import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { randomFrom } from './corpus.mjs';
import { quantile, row, timesOf, workOf } from './measure.mjs';

export const title = 'Reading a folder';

const sourceCount = Number(process.env.BENCH_SOURCES ?? 1000);
const wordsPerSource = 600;
const old = new Date(2020, 1, 1);

export async function run() {
  const root = await mkdtemp(path.join(tmpdir(), 'wellsourced-bench-'));
  const host = await loadHost(path.join(root, 'host.cjs'));
  try {
    await writeSources(root);
    // The first run pays for compiling what the others use.
    await start(host, root, undefined);
    const first = await workOf(() => start(host, root, undefined));
    const saving = await workOf(() => start(host, root, 'v1'));
    const later = [];
    for (let i = 0; i < 5; i++) later.push(await workOf(() => start(host, root, 'v1')));
    const second = quantile(later, 0.5);
    row(`first start, ${sourceCount} sources`, { 'ms of work': first, 'with saving': saving });
    row('second start', { 'ms of work': second, 'times less than the first': first / second });
    const updates = await changes(host, root);
    row('one changed file, saved', { 'ms p50': quantile(updates, 0.5), 'share of the first start': quantile(updates, 0.5) / first });
    return first / second >= 3;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
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

async function changes(host, root) {
  const opened = await host.openFolder(root, 'v1');
  await opened.feed.scan();
  const file = path.join(root, 'sources', '7.txt');
  const times = await timesOf(Array.from({ length: 20 }, (_, i) => i), async (i) => {
    await writeFile(file, storyFrom(randomFrom(10_000 + i)));
    await opened.feed.update([file]);
  });
  await opened.feed.close();
  return times;
}

async function writeSources(root) {
  await mkdir(path.join(root, 'sources'));
  for (let i = 0; i < sourceCount; i++) {
    const file = path.join(root, 'sources', `${i}.txt`);
    await writeFile(file, storyFrom(randomFrom(i)));
    await utimes(file, old, old);
  }
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
