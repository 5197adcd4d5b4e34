/** A draft over the index: the whole of it, one edited statement, and how often other work of the thread gets its turn. */

import { loadTypeScript } from '../../scripts/load-typescript.mjs';
import { growth, quantile, row, worked, workedHere, workOf } from './measure.mjs';
import { newsSources, statementsFrom } from './news-corpus.mjs';
import { target } from './targets.mjs';

export const title = 'A draft';

const passageCount = Number(process.env.BENCH_DRAFT_PASSAGES ?? 20_000);
const uri = 'file:///draft.md';
/** Statements; 480 of them are some 10,000 words. */
const sizes = [75, 240, 480, 960];
/** In each draft the same statements are edited, so that what they cost by themselves is the same; the rest stands between them. */
const edited = 60;
const abilities = {};
/** Edits of each draft before those that count, so that what is compiled on the way is compiled. */
const warmUp = 60;

export async function run() {
  // The server is CommonJS, and finds its pages beside itself.
  globalThis.__dirname ??= process.cwd();
  const load = (names) => Promise.all(names.map((name) => loadTypeScript(`server/src/${name}.ts`)));
  const [{ termsOf }, { createEngine }, { defaultSettings }, { checked }, publishing] = await load(['engine/text/terms', 'engine/create-engine', 'engine/settings', 'engine/features/diagnostics', 'lsp/to-diagnostic']);
  const sources = newsSources(passageCount, termsOf);
  // In work of the processor, as another process of the machine is none of it. A cancel is heard at each turn.
  const turns = { last: 0, longest: 0 };
  const pause = async () => {
    turns.longest = Math.max(turns.longest, workedHere() - turns.last);
    turns.last = workedHere();
  };
  const all = statementsFrom(sources, edited + sizes.reduce((a, b) => a + b) + 300, 5).map(({ text }) => `${text}.`);
  const kept = all.splice(0, edited);
  // Each in an engine of its own, so that none profits from what another had judged.
  const drafts = sizes.map((size) => draftOf(createEngine({ settings: defaultSettings, log: { write: () => undefined }, pause }), sources, all.splice(0, size), kept));
  const check = async ({ engine }) => {
    turns.last = workedHere();
    return checked(engine.snapshot(), uri);
  };
  // Pays for compiling what the others use.
  await check(draftOf(createEngine({ settings: defaultSettings, log: { write: () => undefined }, pause }), sources, all, []));
  turns.longest = 0;
  for (const it of drafts) it.whole = await workOf(() => check(it));
  const longest = turns.longest;
  // Turn by turn, so that none has the processor when it is faster.
  for (let i = 0; i < warmUp + edited; i++) for (const it of drafts) await editOnce(it, i, check, publishing.toDiagnostics);
  for (const { sentences, whole, works } of drafts) {
    const p50 = (name) => quantile(works[name], 0.5);
    row(`draft of ${sentences.length} statements, ${sentences.join(' ').split(' ').length} words`, { 'ms of work': whole });
    row('one edited statement', { 'ms of work p50': p50('all'), p95: quantile(works.all, 0.95), 'share of the whole': p50('all') / whole, 'taken in, p50': p50('change'), 'checked, p50': p50('check') });
    row('all its findings after it, p50', { 'put in their places': p50('placed'), 'as diagnostics': p50('told'), 'as JSON': p50('sent') });
  }
  row('longest work without a turn, ms', { 'in all drafts': longest });
  const edits = drafts.map(({ works }) => quantile(works.all, 0.5));
  const whole = drafts.map((it) => it.whole);
  target('one edited statement, 10,000 words', 'checking the whole draft', edits[2] / whole[2], { most: 0.01 });
  target('one edited statement, 480 statements for 240', 'flat', edits[2] / edits[1], { most: 1.2 });
  target('one edited statement, 960 statements for 480', 'flat', edits[3] / edits[2], { most: 1.2 });
  target('draft of 300 claims, growth', 'linear', growth(sizes.slice(1, 3), whole.slice(1, 3)), { most: 1.5 });
  target('longest work without a turn, ms', 'cancel within 50 ms', longest, { most: 50 });
}

/** A draft that is open in an engine; the statements that are edited stand evenly in it. */
function draftOf(engine, sources, sentences, kept) {
  for (const source of sources) engine.change({ kind: 'source-read', source });
  engine.change({ kind: 'corpus-complete', complete: true });
  const places = kept.map((it, i) => {
    const place = Math.floor((i * sentences.length) / kept.length);
    sentences[place] = it;
    return place;
  });
  engine.change({ kind: 'draft-opened', uri, language: 'markdown', version: 1, text: sentences.join('\n\n') });
  engine.snapshot();
  return { engine, sentences, places, whole: 0, works: { change: [], check: [], all: [], placed: [], told: [], sent: [] } };
}

/** Not from top to bottom: each edit is somewhere else than the one before. */
async function editOnce(draft, i, check, toDiagnostics) {
  const { engine, sentences, places, works } = draft;
  const place = places[(i * 37) % edited];
  const at = sentences.slice(0, place).join('\n\n').length + (place === 0 ? 0 : 2);
  sentences[place] = `Then ${sentences[place]}`;
  const times = [worked()];
  const lap = () => times.push(worked());
  engine.change({ kind: 'draft-edited', uri, version: 2 + i, edits: [{ span: { start: at, end: at }, newText: 'Then ' }] });
  lap();
  const found = await check(draft);
  lap();
  const findings = found.findings();
  lap();
  const snapshot = engine.snapshot();
  const diagnostics = toDiagnostics(findings, snapshot.drafts.get(uri), snapshot, abilities);
  lap();
  JSON.stringify(diagnostics.items);
  lap();
  if (i < warmUp) return;
  ['change', 'check', 'placed', 'told', 'sent'].forEach((name, k) => works[name].push(times[k + 1] - times[k]));
  works.all.push(times[2] - times[0]);
}
