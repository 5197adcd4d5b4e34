/**
 * The index against its peers on the same sentences: build, whole statements, search while typing, quotations, warm start,
 * one changed file, memory. `BENCH_PEER_PASSAGES` sets the size (200000 takes some minutes, most of them the peers'). Then the
 * same on real documents, where there are some.
 */

import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { loadTypeScript } from '../../scripts/load-typescript.mjs';
import { exhaustive } from './exhaustive.mjs';
import { bestTimesOf, collected, leastWorkOf, quantile, row, used, workOf } from './measure.mjs';
import { newsSources, preparedFrom, queryFrom, quotationsFrom, sentencesOf, statementsFrom, typedFrom, typedQueryFrom } from './news-corpus.mjs';
import { openFlexSearch, openFts5, openMiniSearch, openRipgrep } from './peers.mjs';
import { realSources } from './real-corpus.mjs';
import { absent, beginSection, target } from './targets.mjs';

export const title = 'The index and its peers';

const passageCount = Number(process.env.BENCH_PEER_PASSAGES ?? 20_000);
const own = 300;
/** Peers are asked fewer times, as they take longer. */
const theirs = Number(process.env.BENCH_PEER_QUERIES ?? 40);
/** MiniSearch takes seconds for a statement among many passages. */
const slowFrom = 50_000;
const slowQueries = 8;

export async function run() {
  const engine = await loadEngine();
  newsSources(20_000, engine.termsOf, 9);
  await runOn(engine, newsSources(passageCount, () => []));
  const real = realSources(engine.sentenceSpans);
  if (real.length === 0) return absent('the same on real documents', '', 'there are none beside the project');
  console.log('  Real documents');
  beginSection('real documents');
  phraseFigures.clear();
  await runOn(engine, real);
}

async function runOn(engine, sources) {
  const folder = mkdtempSync(path.join(tmpdir(), 'wellsourced-peers-'));
  try {
    const passages = sources.flatMap(sentencesOf);
    const bytes = sources.reduce((sum, it) => sum + Buffer.byteLength(it.document.text), 0);
    row(`${passages.length} passages in ${sources.length} files`, { 'MB of text': bytes / 1e6 });
    const ids = sources.flatMap((it) => it.cuts.map((_, i) => `${it.id}#${i}`));
    // The shorter of two runs, as for the peer that it is held against: other work of the machine only adds.
    const build = await leastWorkOf(() => engine.buildFrom(sources));
    row('first build, terms and all', { 'ms of work': build });
    const state = await openedFrom(engine, sources, folder, build, bytes);
    const asked = { engine, search: state.search, ids, passages, sources, build, folder };
    await statements(asked);
    await quotations(asked);
    await changedFile(asked, state.index);
    state.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function loadEngine() {
  const load = (name) => loadTypeScript(`server/src/engine/${name}.ts`);
  const [{ termsOf }, { sentenceSpans }, { createPassageIndex }, { buildSegment }, { openSegment }] = await Promise.all(['text/terms', 'text/sentences', 'index/passage-index', 'index/build-segment', 'index/segment-file'].map(load));
  // Documents and where their passages begin are given to the peers as well.
  const withTerms = (sources) => sources.map((it) => ({ ...it, terms: sentencesOf(it).map(termsOf) }));
  const buildFrom = (sources) => {
    const index = createPassageIndex();
    for (const it of sources) index.add(withTerms([it])[0]);
    index.snapshot();
  };
  return { termsOf, sentenceSpans, createPassageIndex, buildSegment, openSegment, withTerms, buildFrom };
}

/** Written as segments of at most 60,000 passages, and opened from the files: warm start, and memory with texts on disk. */
async function openedFrom({ termsOf, withTerms, buildSegment, openSegment, createPassageIndex }, sources, folder, build, textBytes) {
  const files = [];
  for (let at = 0; at < sources.length; at += 3000) {
    const made = buildSegment(withTerms(sources.slice(at, at + 3000)));
    const names = [path.join(folder, `${at}.seg`), path.join(folder, `${at}.txt`)];
    writeFileSync(names[0], made.bytes);
    writeFileSync(names[1], made.texts);
    files.push(names);
  }
  const [statement] = statementsFrom(sources, 1, 77);
  const query = queryFrom(termsOf, statement.text);
  const open = async () => {
    const index = createPassageIndex();
    const handles = [];
    for (const [segment, texts] of files) {
      const fd = openSync(texts, 'r');
      handles.push(fd);
      index.open(openSegment(bufferOf(segment), { read: (offset, length) => readFrom(fd, offset, length) }, { checksum: crc32 }).value);
    }
    const search = index.snapshot();
    const [hits] = await search.search([query]);
    await search.passages(hits.map((it) => it.id));
    return { index, search, close: () => handles.forEach((it) => closeSync(it)) };
  };
  const opened = async () => (await open()).close();
  const warm = await leastWorkOf(opened);
  await collected();
  const before = used();
  const state = await open();
  await collected();
  const ratio = (used() - before) / textBytes;
  row('warm start to first answer', { 'ms of work': warm, 'bytes per byte of text': ratio });
  target('warm start to first answer', 'own first build', build / warm, { least: 20 });
  if (globalThis.gc) target('memory after opening, texts on disk', 'bytes of source text', ratio, { most: 1.5 });
  else absent('memory after opening, texts on disk', 'bytes of source text', 'run with --expose-gc');
  return { ...state, warm };
}

/** A copy of its own, that begins where numbers may begin. */
function bufferOf(file) {
  return new Uint8Array(readFileSync(file));
}

function readFrom(fd, offset, length) {
  const bytes = new Uint8Array(length);
  return readSync(fd, bytes, 0, length, offset) === length ? bytes : undefined;
}

async function statements({ engine, search, ids, passages, sources, build, folder }) {
  const asked = statementsFrom(sources, own);
  const slow = passages.length > slowFrom ? slowQueries : Infinity;
  const typed = typedFrom(sources, own);
  const ask = async (text) => (await search.search([queryFrom(engine.termsOf, text)]))[0].map((it) => it.id);
  for (const it of asked) await ask(it.text);
  const ours = await figuresOf('own index', asked, ask);
  const type = (words) => search.search([typedQueryFrom(engine.termsOf, words)]);
  for (const it of typed) await type(it);
  const typing = quantile(await bestTimesOf(typed, type), 0.95);
  row('as you type', { 'ms p95': typing });
  const scan = exhaustive(engine.withTerms(sources));
  const bm25 = await figuresOf('exhaustive BM25', asked.slice(0, theirs), async (text) => scan(queryFrom(engine.termsOf, text)));
  const same = await figuresOf('own index, the same statements', asked.slice(0, theirs), ask);
  target('hit@1', 'exhaustive BM25', same.first - bm25.first, { least: 0 });
  target('recall@10', 'exhaustive BM25', same.ten - bm25.ten, { least: 0 });
  for (const [open, times] of [[() => openFlexSearch(), 20], [() => openFts5(folder), 50], [openMiniSearch, 100]]) {
    let peer = await open();
    let built = await workOf(() => peer.build(passages));
    if (peer.phrase) {
      peer = await open();
      built = Math.min(built, await workOf(() => peer.build(passages)));
    }
    row(`build of ${peer.name}`, { 'ms of work': built });
    const count = peer.typed ? Math.min(theirs, slow) : theirs;
    const found = await figuresOf(peer.name, asked.slice(0, count), async (text) => peer.search(text).map((it) => ids[it]));
    target('whole statement, p50', peer.name, found.p50 / ours.p50, { least: times });
    target('whole statement, p95', peer.name, found.p95 / ours.p95, { least: times });
    if (peer.phrase) {
      target('first build', peer.name, build / built, { most: 1.5 });
      await phrases(peer, search, sources);
    }
    if (peer.typed) {
      target('search as you type, p95', peer.name, quantile(await bestTimesOf(typed.slice(0, Math.min(theirs, slow)), peer.typed), 0.95) / typing, { least: 20 });
      const json = peer.save();
      const loaded = await leastWorkOf(() => (peer.load(json), peer.search(asked[0].text)));
      target('warm start to first answer', 'MiniSearch loadJSON', loaded / (await warmOf(engine, folder)), { least: 20 });
    }
  }
}

/** Opening again what `openedFrom` wrote. */
async function warmOf({ openSegment, createPassageIndex }, folder) {
  return leastWorkOf(async () => {
    const index = createPassageIndex();
    for (let at = 0; existsSync(path.join(folder, `${at}.seg`)); at += 3000) index.open(openSegment(bufferOf(path.join(folder, `${at}.seg`)), { read: () => undefined }, { checksum: crc32 }).value);
    await index.snapshot().search([{ terms: [{ term: 'midwo', weight: 1 }], limit: 20 }]);
  });
}

async function figuresOf(name, asked, ask) {
  const found = [];
  const times = await bestTimesOf(asked, async ({ text }) => found.push(await ask(text)));
  const share = (most) => asked.filter(({ id }, i) => found[i].slice(0, most).includes(id)).length / asked.length;
  const figures = { p50: quantile(times, 0.5), p95: quantile(times, 0.95), first: share(1), ten: share(10) };
  row(`statement: ${name}`, { 'ms p50': figures.p50, p95: figures.p95, 'hit@1': figures.first, 'recall@10': figures.ten });
  return figures;
}

const phraseFigures = new Map();

async function phrases(peer, search, sources) {
  const asked = quotationsFrom(sources, theirs * 3);
  if (!phraseFigures.has('exact')) {
    for (const kind of ['exact', 'changed']) {
      const ask = async (it) => (await search.phrases([{ text: it[kind], nearly: kind === 'changed', limit: 20 }]))[0];
      for (const it of asked) await ask(it);
      const times = await bestTimesOf(asked, ask);
      let found = 0;
      for (const it of asked) if ((await ask(it)).some((hit) => hit.id === it.id)) found++;
      phraseFigures.set(kind, quantile(times, 0.5));
      row(`quotation of 8 words, ${kind}`, { 'ms p50': quantile(times, 0.5), p95: quantile(times, 0.95), found: `${found}/${asked.length}` });
    }
  }
  const times = await bestTimesOf(asked.slice(0, theirs), (it) => peer.phrase(it.exact));
  row(`quotation of 8 words: ${peer.name}`, { 'ms p50': quantile(times, 0.5), p95: quantile(times, 0.95) });
  target('quotation of 8 words, p50', peer.name, quantile(times, 0.5) / phraseFigures.get('exact'), { least: 1 });
  target('quotation with one word changed, p50', `${peer.name}, unchanged`, quantile(times, 0.5) / phraseFigures.get('changed'), { least: 1 });
}

async function quotations({ search, sources, folder }) {
  const ripgrep = openRipgrep(folder, sources);
  if (ripgrep) await phrases(ripgrep, search, sources);
  else absent('quotation of 8 words', 'ripgrep', 'not installed here');
}

async function changedFile({ engine, sources, build }, index) {
  const next = sources.slice(0, 100).map((it) => preparedFrom(it.id, sentencesOf(it).reverse(), engine.termsOf));
  const work = await workOf(() => {
    for (const it of next) {
      index.add(it);
      index.snapshot();
    }
  });
  row(`one changed file among ${sources.length}`, { 'ms of work': work / next.length });
  target(`one changed file among ${sources.length}`, 'own first build', work / next.length / build, { most: 0.001 });
}
