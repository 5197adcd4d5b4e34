/**
 * What bounds for each block of passages (Block-Max, Ding & Suel 2011, "Faster top-k document retrieval using block-max
 * indexes") could spare beside MaxScore: postings that a whole statement has, that are read now, and that the bounds of
 * blocks would leave to be read if the last hit's score were known from the start. `BENCH_BLOCKS_PASSAGES` sets the size.
 */

import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { quantile, row } from './measure.mjs';
import { newsSources, queryFrom, statementsFrom } from './news-corpus.mjs';

export const title = 'Bounds for blocks';

const passageCount = Number(process.env.BENCH_BLOCKS_PASSAGES ?? 20_000);
const blockSizes = [64, 128, 512];
const limit = 20;

export async function run() {
  const engine = await loadCounting();
  const sources = newsSources(passageCount, engine.termsOf);
  const index = engine.createPassageIndex();
  for (const it of sources) index.add(it);
  const search = index.snapshot();
  const segments = index.segments().map((it) => it.segment);
  const passages = segments.reduce((sum, it) => sum + it.lengths.length, 0);
  const norm = engine.lengthNormOf(passages, segments.reduce((sum, it) => sum + it.lengths.reduce((all, length) => all + length, 0), 0));
  const counted = [];
  for (const { text } of statementsFrom(sources, 200)) {
    const query = queryFrom(engine.termsOf, text, limit);
    globalThis.postingsRead = 0;
    const [hits] = await search.search([query]);
    const read = globalThis.postingsRead;
    const least = hits.length < limit ? 0 : hits.at(-1).score * (1 - 1e-6);
    const lists = segments.map((segment) => listsOf(engine, segment, segments, query, passages, norm));
    const all = lists.flat().reduce((sum, it) => sum + it.to - it.from, 0);
    const left = blockSizes.map((size) => segments.reduce((sum, segment, i) => sum + leftBy(engine, segment, lists[i], norm, size, least), 0));
    counted.push({ all, read, left });
  }
  const figures = (of) => ({ p50: quantile(counted.map(of), 0.5), p95: quantile(counted.map(of), 0.95) });
  row(`postings of a statement among ${passages}`, figures((it) => it.all));
  row('  read by MaxScore, a search counted as 12', figures((it) => it.read));
  blockSizes.forEach((size, i) => row(`  left by bounds for blocks of ${size}`, figures((it) => it.left[i])));
}

/** The engine's own index, with a count where postings are read. */
async function loadCounting() {
  const from = { 'index/passage-index': 'createPassageIndex', 'index/term-table': 'placeOfTerm, termKey', 'index/query-terms': 'postingsOfTerm, listOf, queryTermsOf', 'index/bm25': 'lengthNormOf, contribution', 'text/terms': 'termsOf' };
  const contents = Object.entries(from).map(([file, names]) => `export { ${names} } from './server/src/engine/${file}';`).join('\n');
  const counting = {
    name: 'counting',
    setup: ({ onLoad }) => void onLoad({ filter: /partial-scores\.ts$/ }, ({ path }) => ({ loader: 'ts', contents: counted(readFileSync(path, 'utf8')) })),
  };
  const { outputFiles } = await build({ stdin: { contents, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', write: false, plugins: [counting] });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

function counted(source) {
  const add = (what) => `(globalThis as any).postingsRead += ${what};`;
  const lines = [
    ['let seenCount = seenBefore;', add('to - list.from')],
    ['scores: Float32Array): void {\n  const { passages, counts, weight, to } = list;', add('to - list.from')],
    ['scores: Float32Array, kept: Uint32Array): void {', add('kept.length * searchCost')],
  ];
  return lines.reduce((text, [line, more]) => {
    if (!text.includes(line)) throw new Error(`There is no line to count at: ${line}`);
    return text.replace(line, `${line} ${more}`);
  }, source);
}

function listsOf(engine, segment, segments, query, passages, norm) {
  return engine.queryTermsOf(query).flatMap((term) => {
    const key = engine.termKey(term.term);
    const sizes = segments.map((it) => sizeOf(it, engine.placeOfTerm(it.terms, key)));
    const place = engine.placeOfTerm(segment.terms, key);
    return place < 0 ? [] : engine.listOf(engine.postingsOfTerm(segment, place), term, passages, sizes.reduce((sum, it) => sum + it, 0), norm);
  });
}

function sizeOf({ postings }, place) {
  return place < 0 ? 0 : postings.first[place + 1] - postings.first[place];
}

/** Postings in blocks whose bounds together reach the least score. */
function leftBy({ contribution }, { lengths }, lists, norm, size, least) {
  const blocks = Math.ceil(lengths.length / size);
  const bounds = new Float32Array(blocks);
  const postings = new Uint32Array(blocks);
  for (const { passages, counts, from, to, weight } of lists) {
    const own = new Float32Array(blocks);
    for (let at = from; at < to; at++) {
      const block = Math.floor(passages[at] / size);
      own[block] = Math.max(own[block], contribution(weight, counts[at], lengths[passages[at]], norm));
      postings[block]++;
    }
    own.forEach((it, block) => (bounds[block] += it));
  }
  return postings.reduce((sum, count, block) => sum + (bounds[block] >= least ? count : 0), 0);
}
