/** The passage index at 2,000 to 200,000 passages (`BENCH_PASSAGES=2000,1000000` sets others): build of what is prepared, one changed file, whole statements, search while typing. */

import { loadTypeScript } from '../../scripts/load-typescript.mjs';
import { exhaustive } from './exhaustive.mjs';
import { growth, quantile, row, timesOf, used, workOf } from './measure.mjs';
import { newsSources, preparedFrom, queryFrom, sentencesOf, statementsFrom, typedFrom, typedQueryFrom } from './news-corpus.mjs';

export const title = 'Retrieval';

const sizes = (process.env.BENCH_PASSAGES ?? '2000,20000,200000').split(',').map(Number);
const queryCount = 300;
const scanCount = 20;

export async function run() {
  const [{ createPassageIndex }, { termsOf }] = await Promise.all(['index/passage-index', 'text/terms'].map((name) => loadTypeScript(`server/src/engine/${name}.ts`)));
  // Pays for compiling what the others use.
  build(createPassageIndex(), newsSources(20_000, termsOf, 3));
  const builds = [];
  const updates = [];
  for (const size of sizes) {
    const sources = newsSources(size, termsOf);
    const index = createPassageIndex();
    globalThis.gc?.();
    const before = used();
    builds.push(await workOf(() => build(index, sources)));
    globalThis.gc?.();
    const heap = used() - before;
    const bytes = sources.reduce((sum, it) => sum + it.document.text.length, 0);
    row(`build ${size} passages`, { 'ms of work': builds.at(-1), 'heap bytes per byte of text': globalThis.gc ? heap / bytes : 'unknown (run with --expose-gc)' });
    await statements(index, sources, termsOf);
    updates.push(await changedFile(index, sources, termsOf));
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

async function statements(index, sources, termsOf) {
  const search = index.snapshot();
  const size = index.passageCount;
  const queries = statementsFrom(sources, queryCount).map(({ text }) => queryFrom(termsOf, text));
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
  const typing = await timesOf(typedFrom(sources, queryCount).map((it) => typedQueryFrom(termsOf, it)), (it) => search.search([it]));
  row(`as you type among ${size}`, { 'ms p50': quantile(typing, 0.5), 'p95': quantile(typing, 0.95) });
}

async function changedFile(index, sources, termsOf) {
  const changed = sources.slice(0, 200).map((it) => preparedFrom(it.id, sentencesOf(it).reverse(), termsOf));
  return timesOf(changed, (it) => {
    index.add(it);
    index.snapshot();
  });
}

function shape(name, found, most) {
  row(name, { growth: found, 'at most': most, '': found <= most ? 'ok' : 'TOO MUCH' });
  return found <= most;
}
