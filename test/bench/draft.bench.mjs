/** A draft over the index: the whole of it, one edited statement, and how often other work of the thread gets its turn. */

import { loadTypeScript } from '../../scripts/load-typescript.mjs';
import { growth, quantile, row, workedHere, workOf } from './measure.mjs';
import { newsSources, statementsFrom } from './news-corpus.mjs';
import { target } from './targets.mjs';

export const title = 'A draft';

const passageCount = Number(process.env.BENCH_DRAFT_PASSAGES ?? 20_000);
const log = { write: () => undefined };
const uri = 'file:///draft.md';

export async function run() {
  const [{ termsOf }, { createEngine }, { defaultSettings }, { findingsOf }] = await Promise.all(
    ['text/terms', 'create-engine', 'settings', 'features/diagnostics'].map((name) => loadTypeScript(`server/src/engine/${name}.ts`)),
  );
  const sources = newsSources(passageCount, termsOf);
  // In work of the processor, as another process of the machine is none of it. A cancel is heard at each turn.
  const turns = { last: 0, longest: 0 };
  const pause = async () => {
    turns.longest = Math.max(turns.longest, workedHere() - turns.last);
    turns.last = workedHere();
  };
  const engine = createEngine({ settings: defaultSettings, log, pause });
  for (const source of sources) engine.change({ kind: 'source-read', source });
  engine.change({ kind: 'corpus-complete', complete: true });
  engine.snapshot();
  const check = async () => {
    turns.last = workedHere();
    const snapshot = engine.snapshot();
    return findingsOf(snapshot, uri);
  };
  const open = (sentences, version) => engine.change({ kind: 'draft-opened', uri, language: 'markdown', version, text: sentences.join('\n\n') });
  const all = statementsFrom(sources, 1200, 5).map(({ text }) => `${text}.`);
  const whole = [];
  const edits = [];
  const sizes = [75, 300, 480];
  // Pays for compiling what the others use.
  open(all.slice(900), 1);
  await check();
  let from = 0;
  for (const size of sizes) {
    const sentences = all.slice(from, (from += size));
    open(sentences, 1);
    turns.longest = 0;
    whole.push(await workOf(check));
    const words = sentences.join(' ').split(' ').length;
    row(`draft of ${size} statements, ${words} words`, { 'ms of work': whole.at(-1), 'longest work without a turn, ms': turns.longest });
    const works = [];
    for (let i = 0; i < 20; i++) {
      const at = sentences.slice(0, 30 + i).join('\n\n').length + 2;
      works.push(await workOf(() => {
        engine.change({ kind: 'draft-edited', uri, version: 2 + i, edits: [{ span: { start: at, end: at }, newText: `Then ` }] });
        return check();
      }));
      sentences[30 + i] = `Then ${sentences[30 + i]}`;
    }
    edits.push(quantile(works, 0.5));
    row('one edited statement', { 'ms of work p50': edits.at(-1), 'share of the whole': edits.at(-1) / whole.at(-1) });
  }
  const last = sizes.length - 1;
  target('one edited statement, 10,000 words', 'checking the whole draft', edits[last] / whole[last], { most: 0.01 });
  target('one edited statement, growth with the draft', 'flat', growth(sizes, edits) * (sizes[last] / sizes[0]), { most: 2 });
  target('draft of 300 claims, growth', 'linear', growth(sizes.slice(0, 2), whole.slice(0, 2)), { most: 1.5 });
  target('longest work without a turn, ms', 'cancel within 50 ms', turns.longest, { most: 50 });
}
