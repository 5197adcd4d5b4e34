/** The passage index at 2,000 to 200,000 passages: build, one changed file, whole statements, search while typing. */

import { loadTypeScript } from '../../scripts/load-typescript.mjs';
import { queriesFrom, sourceOf, sourcesOf } from './corpus.mjs';
import { growth, quantile, row, timesOf, used, workOf } from './measure.mjs';

export const title = 'Retrieval';

const sizes = (process.env.BENCH_PASSAGES ?? '2000,20000,200000').split(',').map(Number);
const queryCount = 300;
const scanCount = 20;
const limit = 20;

export async function run() {
  const { createPassageIndex } = await loadTypeScript('server/src/engine/index/passage-index.ts');
  // Pays for compiling what the others use.
  build(createPassageIndex(), sourcesOf(20_000, 3));
  const builds = [];
  const updates = [];
  for (const size of sizes) {
    const sources = sourcesOf(size);
    const index = createPassageIndex();
    globalThis.gc?.();
    const before = used();
    builds.push(await workOf(() => build(index, sources)));
    globalThis.gc?.();
    const heap = used() - before;
    const bytes = sources.reduce((sum, it) => sum + it.document.text.length, 0);
    row(`build ${size} passages`, { 'ms of work': builds.at(-1), 'heap bytes per byte of text': globalThis.gc ? heap / bytes : 'unknown (run with --expose-gc)' });
    await statements(index, sources, size);
    updates.push(await changedFile(index, sources));
    row(`one changed file among ${sources.length}`, { 'ms p50': quantile(updates.at(-1), 0.5), 'p95': quantile(updates.at(-1), 0.95), 'share of build': quantile(updates.at(-1), 0.5) / builds.at(-1) });
  }
  const passed = [
    shape('[linear] build', growth(sizes.slice(-2), builds.slice(-2)), 1.8),
    shape('[flat] one changed file', growth(sizes, updates.map((it) => quantile(it, 0.5))), 0.2),
  ];
  return passed.every(Boolean);
}

function build(index, sources) {
  for (const it of sources) index.add(it);
  index.snapshot();
}

async function statements(index, sources, size) {
  const search = index.snapshot();
  const queries = queriesFrom(sources, queryCount, limit);
  await search.search(queries);
  const times = await timesOf(queries, (it) => search.search([it]));
  const scan = exhaustive(sources);
  const scanned = await timesOf(queries.slice(0, scanCount), (it) => scan(it));
  let same = 0;
  for (const it of queries.slice(0, scanCount)) {
    const [hits] = await search.search([it]);
    if (JSON.stringify(hits.map((hit) => hit.id)) === JSON.stringify(scan(it))) same++;
  }
  row(`statement among ${size}`, {
    'ms p50': quantile(times, 0.5),
    'p95': quantile(times, 0.95),
    'times faster than scoring all': quantile(scanned, 0.5) / quantile(times, 0.5),
    'same hits': `${same}/${scanCount}`,
  });
  const typed = queries.flatMap(({ terms }) => terms.slice(0, 3).map(({ term }) => ({ terms: [terms[3], { term: term.slice(0, 3), weight: 1 }].filter(Boolean), limit, prefix: true })));
  const typing = await timesOf(typed.slice(0, queryCount), (it) => search.search([it]));
  row(`as you type among ${size}`, { 'ms p50': quantile(typing, 0.5), 'p95': quantile(typing, 0.95) });
}

async function changedFile(index, sources) {
  return timesOf(sources.slice(0, 200), ({ id, terms }) => {
    index.add(sourceOf(id, [...terms].reverse()));
    index.snapshot();
  });
}

/** Scores every posting of every term, as an index without pruning does. */
function exhaustive(sources) {
  const passages = sources.flatMap(({ id, terms }) => terms.map((it, ordinal) => ({ id: `${id}#${ordinal}`, source: id, ordinal, terms: it })));
  const average = passages.reduce((sum, it) => sum + it.terms.length, 0) / passages.length;
  const postings = new Map();
  passages.forEach(({ terms }, passage) => {
    const counts = new Map();
    for (const it of terms) counts.set(it, (counts.get(it) ?? 0) + 1);
    for (const [term, count] of counts) {
      const list = postings.get(term) ?? { passages: [], counts: [] };
      list.passages.push(passage);
      list.counts.push(count);
      postings.set(term, list);
    }
  });
  return ({ terms, limit: most }) => {
    const scores = new Float64Array(passages.length);
    for (const { term, weight } of terms) {
      const list = postings.get(term);
      if (!list) continue;
      const idf = Math.log(1 + (passages.length - list.passages.length + 0.5) / (list.passages.length + 0.5));
      list.passages.forEach((passage, i) => {
        const count = list.counts[i];
        scores[passage] += (weight * idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * passages[passage].terms.length) / average));
      });
    }
    return bestOf(scores, most, (a, b) => rounded(scores[b]) - rounded(scores[a]) || inOrder(passages[a], passages[b])).map((it) => passages[it].id);
  };
}

/** Those that could be among the first, sorted; without sorting all. */
function bestOf(scores, most, compare) {
  let best = [];
  let least = 0;
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] <= 0 || scores[i] < least) continue;
    best.push(i);
    if (best.length < 4 * most) continue;
    best = best.sort(compare).slice(0, most);
    least = scores[best.at(-1)] * (1 - 1e-9);
  }
  return best.sort(compare).slice(0, most);
}

function inOrder(a, b) {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.ordinal - b.ordinal;
}

function rounded(score) {
  return Number(score.toPrecision(10));
}

function shape(name, found, most) {
  row(name, { growth: found, 'at most': most, '': found <= most ? 'ok' : 'TOO MUCH' });
  return found <= most;
}
