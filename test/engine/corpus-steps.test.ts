/** The list of sources, with what bibliographies and sidecars say of them, is the same step by step as at once. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Engine } from '../../server/src/engine/engine';
import { termsOf } from '../../server/src/engine/text/terms';
import { engineOf, prepared } from '../kit/small-corpus';

const texts: Readonly<Record<string, readonly string[]>> = {
  'sources/a.txt': ['The gate leaks.', 'The gate was mended in spring.', 'Gate Mended\n\nBy Ama Orsk\n\nIt holds.'],
  'sources/b.md': ['---\nkey: quay\n---\nThe quay sank.\n', '---\nkey: quay\n---\nThe quay stands.\n', '---\nkey: mole\ntitle: The Mole\n---\nThe quay sank.\n', 'The quay sank.\n'],
  'sources/c.txt': ['The mill closed.', 'The mill burnt down.'],
  'sources/a.txt.yaml': ['title: On the Gate\n', 'author: Lena Tam\nkey: gate\n', 'nothing\n'],
  'sources/refs.bib': ['@article{mill, title = {The Mill}, file = {c.txt}}\n', '@book{alone, title = {No File of It}}\n', '% nothing\n'],
  'sources/notes.json': [
    '[{"id": "mill", "type": "report", "title": "The Mill", "note": "The mill was sold."}]', '[{"id": "noted", "type": "report", "abstract": "The gate held.", "file": "a.txt"}]',
    '[{"id": "noted", "type": "report", "abstract": "The gate held, they say."}]', '[]',
  ],
};
const names = Object.keys(texts);

const step = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), name: fc.constantFrom(...names), text: fc.nat(3) }),
  fc.record({ kind: fc.constant('remove' as const), name: fc.constantFrom(...names) }),
  fc.constant({ kind: 'ask' as const }),
);

it('after any steps', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const engine = engineOf([]);
      const held = new Map<string, string>();
      for (const it of steps) {
        if (it.kind === 'ask') await told(engine);
        else if (it.kind === 'remove') {
          held.delete(it.name);
          engine.change({ kind: 'source-removed', id: it.name });
        } else {
          const text = texts[it.name]![it.text % texts[it.name]!.length]!;
          held.set(it.name, text);
          engine.change({ kind: 'source-read', source: prepared({ path: it.name, text }) });
        }
      }
      expect(await told(engine)).toEqual(await told(engineOf([...held].map(([path, text]) => ({ path, text })))));
    }),
    { numRuns: 400 },
  );
});

/** But for keys, which a source keeps when its title changes; each names its source, and is the one that it asks for. */
async function told(engine: Engine): Promise<unknown> {
  const { corpus, search } = engine.snapshot();
  const [hits = []] = await search.search([{ terms: termsOf('gate mill quay').map((term) => ({ term, weight: 1 })), limit: 50 }]);
  const found = await search.passages(hits.map(({ id }) => id));
  for (const it of corpus.sources) {
    expect([corpus.byId(it.id), corpus.byKey(it.citationKey)]).toEqual([it, it]);
    if (it.key !== undefined) expect(it.citationKey).toBe(it.key);
  }
  return {
    sources: corpus.sources.map(({ id, text, metadata, provenance, kind, key, passageCount }) => ({ id, text, metadata, provenance, kind, key, passageCount })),
    passages: found.map(({ id, text }) => `${id} ${text}`).sort(),
    files: [...corpus.files].sort(),
    problems: corpus.problems.filter((it) => !it.message.includes('@')),
  };
}
