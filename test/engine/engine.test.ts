/** The engine: snapshots never change, and whatever is updated step by step equals what a rebuild gives. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../server/src/engine/create-engine';
import type { Engine } from '../../server/src/engine/engine';
import { reportOf } from '../../server/src/engine/features/report';
import { defaultSettings } from '../../server/src/engine/settings';
import { applyEdits } from '../../server/src/engine/text/edit';
import { ferry } from '../kit/ferry-corpus';
import { engineOf, filesIn, prepared, root, type SmallFile } from '../kit/small-corpus';

const uri = `${root}draft.md`;
const draft = 'The cooperative has 430 members. “We will keep every sailing through the winter,” said Maren [@gazette]. The new engine costs 130,000 crowns.\n';

async function told(engine: Engine): Promise<string> {
  const { coverage, statements, findings } = await reportOf(engine.snapshot(), uri);
  const verdicts = statements.map(({ statement, verdict }) => [statement.span, statement.text, verdict]);
  return JSON.stringify({ coverage, verdicts, findings }, null, 1);
}

describe('the engine', () => {
  it('hands out the same snapshot until something changes, and never changes it', async () => {
    const engine = engineOf([...filesIn(ferry), { path: 'draft.md', text: draft }]);
    const before = engine.snapshot();
    expect(engine.snapshot()).toBe(before);
    const report = JSON.stringify(await reportOf(before, uri));
    engine.change({ kind: 'draft-edited', uri, version: 2, edits: [{ span: { start: 0, end: 3 }, newText: 'This' }] });
    engine.change({ kind: 'source-removed', id: 'sources/gazette.md' });
    const after = engine.snapshot();
    expect(after.revision).toBeGreaterThan(before.revision);
    expect(JSON.stringify(await reportOf(before, uri))).toBe(report);
    expect(JSON.stringify(await reportOf(after, uri))).not.toBe(report);
  });

  it('lends the thread to others while it answers many queries', async () => {
    let turns = 0;
    const engine = createEngine({ settings: defaultSettings, log: { write: () => undefined }, pause: async () => void turns++ });
    await engine.snapshot().search.search(Array.from({ length: 100 }, () => ({ terms: [{ term: 'gate', weight: 1 }], limit: 1 })));
    expect(turns).toBeGreaterThan(4);
  });

  it('judges again only what an edit changed', async () => {
    const engine = engineOf([...filesIn(ferry), { path: 'draft.md', text: draft }]);
    const verdictOf = async (index: number): Promise<unknown> => {
      const snapshot = engine.snapshot();
      const it = snapshot.drafts.get(uri)!;
      return snapshot.verdict(it, it.statements[index]!);
    };
    const last = await verdictOf(2);
    engine.change({ kind: 'draft-edited', uri, version: 2, edits: [{ span: { start: 0, end: 0 }, newText: 'So it is: ' }] });
    expect(await verdictOf(2)).toBe(last);
  });

  it('shares a judgement, and cancels each asker alone', async () => {
    const snapshot = engineOf([...filesIn(ferry), { path: 'draft.md', text: draft }]).snapshot();
    const it = snapshot.drafts.get(uri)!;
    const given = new AbortController();
    const first = snapshot.verdict(it, it.statements[0]!, given.signal);
    const second = snapshot.verdict(it, it.statements[0]!);
    given.abort();
    await expect(first).rejects.toThrow();
    expect((await second).kind).toBe('supported');
    const alone = snapshot.verdict(it, it.statements[1]!, given.signal);
    await expect(alone).rejects.toThrow();
    expect((await snapshot.verdict(it, it.statements[1]!)).kind).toBe('supported');
  });

  it('keeps what was read when the same bytes are read again', () => {
    const engine = engineOf(filesIn(ferry));
    const { corpus, search } = engine.snapshot();
    engine.change({ kind: 'source-read', source: prepared(filesIn(ferry)[0]!) });
    expect(engine.snapshot().search).toBe(search);
    expect(engine.snapshot().corpus).toBe(corpus);
  });

  it('takes changes to what is not there', () => {
    const engine = engineOf([]);
    engine.change({ kind: 'draft-edited', uri: 'file:///none.md', version: 1, edits: [] });
    engine.change({ kind: 'draft-closed', uri: 'file:///none.md' });
    engine.change({ kind: 'source-removed', id: 'none' });
    engine.change({ kind: 'source-problems', path: 'none', problems: [] });
    engine.change({ kind: 'settings', settings: defaultSettings });
    expect(engine.snapshot().drafts.size).toBe(0);
  });

  it('equals a rebuild after any changes', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 8 }), equalsRebuild), { numRuns: 25, examples: [[[{ kind: 'ask' }, { kind: 'rewrite', source: 2, text: 'The cooperative has 512 members on three islands.' }, { kind: 'edit', at: 12, length: 10, text: '430' }]]] });
  });
});

const words = ['430', '340', ' members', '“', '”', '. ', '\n\n', '[@gazette]', '[^1]', '\n\n[^1]: [@gazette]\n', 'not ', 'said Tom Okker', '# ', '👩‍🚀', '\r\n', 'TK '];

type Step =
  | { readonly kind: 'edit'; readonly at: number; readonly length: number; readonly text: string }
  | { readonly kind: 'toggle'; readonly source: number }
  | { readonly kind: 'rewrite'; readonly source: number; readonly text: string }
  | { readonly kind: 'ask' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), at: fc.nat(200), length: fc.nat(12), text: fc.constantFrom(...words) }),
  fc.record({ kind: fc.constant('toggle' as const), source: fc.nat(2) }),
  fc.record({ kind: fc.constant('rewrite' as const), source: fc.nat(2), text: fc.constantFrom('The cooperative has 512 members on three islands.', 'Nothing.') }),
  fc.record({ kind: fc.constant('ask' as const) }),
);

async function equalsRebuild(steps: readonly Step[]): Promise<void> {
  const sources = new Map(filesIn(ferry).map((file) => [file.path, file]));
  const originals = [...sources.values()];
  const engine = engineOf([...originals, { path: 'draft.md', text: draft }]);
  let text = draft;
  let version = 1;
  for (const it of steps) {
    if (it.kind === 'ask') await told(engine);
    else if (it.kind === 'edit') {
      const start = Math.min(it.at, text.length);
      const edits = [{ span: { start, end: Math.min(start + it.length, text.length) }, newText: it.text }];
      engine.change({ kind: 'draft-edited', uri, version: ++version, edits });
      text = applyEdits(text, edits);
    } else changeSource(engine, sources, originals[it.source]!, it);
  }
  expect(await told(engine)).toBe(await told(rebuilt(engine, [...sources.values()], text)));
}

/** As a start would make it: the keys that sources go by are kept, whatever their titles are now. */
function rebuilt(engine: Engine, sources: readonly SmallFile[], text: string): Engine {
  const { corpus } = engine.snapshot();
  const fresh = engineOf([{ path: 'draft.md', text }]);
  for (const file of sources) fresh.change({ kind: 'source-read', source: { ...prepared(file), previousKey: corpus.byId(file.path)?.citationKey } });
  return fresh;
}

function changeSource(engine: Engine, sources: Map<string, SmallFile>, file: SmallFile, it: Exclude<Step, { kind: 'edit' | 'ask' }>): void {
  if (it.kind === 'toggle' && sources.delete(file.path)) {
    engine.change({ kind: 'source-removed', id: file.path });
    return;
  }
  const now = it.kind === 'rewrite' ? { path: file.path, text: file.path.endsWith('.md') ? `---\nkey: gazette\n---\n${it.text}\n` : it.text } : file;
  sources.set(file.path, now);
  engine.change({ kind: 'source-read', source: prepared(now) });
}
