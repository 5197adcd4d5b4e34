/** Near-duplicates: found with their overlap, the same step by step as at once, folded in search. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OriginIndex } from '../../server/src/engine/corpus/same-origin';
import { searchSources } from '../../server/src/engine/features/search';
import { expectNoWorseThanLinear } from '../kit/growth';
import { engineOf, filesIn, prepared } from '../kit/small-corpus';

const sentences = ['The county closed the old pier on Monday after a storm had torn away six of its forty piles.', 'The harbour master said that nobody was hurt and that the lamps had been taken down before the wind rose.',
  'Repairs will cost half a million euros, of which the lottery pays a third and the county the rest.', 'Fishermen may still land their catch at the northern mole until the ninth of July, she added.',
  'A petition with eleven hundred names asks that the tea room at its head be rebuilt as it was in 1911.'];
const others = ['The library opens on Sundays from September on, as the council decided by nine votes to four.', 'Its reading room has been painted green, and the newspapers hang where the maps used to hang.', 'A reader since 1958 told the mayor that she had waited for this all her life.'];

const wire = `//- sources/a-wire.txt\nPier Closed After Storm\n\nSEAHAVEN (Reuters) - ${sentences.join(' ')}\n`;
const reprint = `//- sources/b-paper.txt\nOld Pier Shut\n\nBy Oke Tam, with reporting by Reuters\n\n${sentences.slice(0, 4).join('\n\n')}\n\n${others[0]}\n`;
const apart = `//- sources/c-library.txt\nLibrary Opens on Sundays\n\n${others.join(' ')}\n`;

const origins = (engine: ReturnType<typeof engineOf>): unknown => {
  const { corpus } = engine.snapshot();
  return corpus.sources.map(({ id, credit }) => [id, credit, corpus.sameOrigin(id)?.overlaps.map(({ a, b, share }) => `${a} ${b} ${share.toFixed(2)}`)]);
};

test('a reprint is of the same origin as its wire copy, with credit and overlap', () => {
  expect(origins(engineOf(filesIn(wire + reprint + apart)))).toEqual([
    ['sources/a-wire.txt', 'Reuters', ['sources/a-wire.txt sources/b-paper.txt 0.81']],
    ['sources/b-paper.txt', 'Reuters', ['sources/a-wire.txt sources/b-paper.txt 0.81']],
    ['sources/c-library.txt', undefined, undefined],
  ]);
});

test('what comes, changes and goes step by step equals what is read at once', () => {
  const files = filesIn(wire + reprint + apart);
  const all = engineOf(files);
  for (const file of files) {
    const engine = engineOf([...files.filter((it) => it !== file), { ...file, text: others.join(' ') }]);
    engine.snapshot();
    engine.change({ kind: 'source-read', source: prepared(file) });
    expect(origins(engine)).toEqual(origins(all));
    engine.change({ kind: 'source-removed', id: file.path });
    expect(origins(engine)).toEqual(origins(engineOf(files.filter((it) => it !== file))));
  }
});

test('search shows one of them and folds the rest', async () => {
  const found = await searchSources(engineOf(filesIn(wire + reprint + apart)).snapshot(), 'repairs lottery half a million euros', { limit: 10 });
  expect(found.filter(({ passage }) => passage?.passage.text.startsWith('Repairs')).map(({ source, also }) => [source.id, also?.map(({ id }) => id)])).toEqual([['sources/a-wire.txt', ['sources/b-paper.txt']]]);
});

test('a hundred copies are one group', () => {
  const copies = Array.from({ length: 100 }, (_, i) => wire.replace('a-wire', `copy-${String(i).padStart(2, '0')}`)).join('');
  const { corpus } = engineOf(filesIn(copies)).snapshot();
  expect(corpus.sameOrigin('sources/copy-42.txt')?.sources).toHaveLength(100);
});

/** A text of which `share` of the words are those of its family, the others its own. */
function textOf(family: number, own: number, share: number): { readonly text: string; readonly blocks: readonly [{ readonly kind: 'paragraph'; readonly span: { readonly start: 0; readonly end: number }; readonly locator: object; readonly part: 0 }] } {
  const words = Array.from({ length: 200 }, (_, i) => (i < 200 * share ? `f${family}w${i}` : `o${own}w${i}`));
  const text = words.join(' ');
  return { text, blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length }, locator: {}, part: 0 }] };
}

const groupsOf = (index: OriginIndex): unknown => [...index.groups()].map(([id, it]) => [id, it.sources, it.overlaps]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

test('many sources that come, change and go in any order are grouped as if read at once', () => {
  const step = fc.record({ id: fc.integer({ min: 0, max: 59 }), family: fc.integer({ min: 0, max: 1 }), share: fc.constantFrom(0.3, 0.6, 0.9, 1), goes: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { minLength: 60, maxLength: 160 }), (steps) => {
      const index = new OriginIndex();
      const texts = new Map<string, ReturnType<typeof textOf>>();
      steps.forEach(({ id, family, share, goes }, i) => {
        if (goes && i > 50) texts.delete(`${id}`);
        else texts.set(`${id}`, textOf(family, id, share));
        const text = texts.get(`${id}`);
        if (text) index.put(`${id}`, text);
        else index.remove(`${id}`);
      });
      const fresh = new OriginIndex();
      for (const [id, text] of texts) fresh.put(id, text);
      expect(groupsOf(index)).toEqual(groupsOf(fresh));
    }),
    { numRuns: 30 },
  );
});

test('[linear] thousands that are nearly alike', () => {
  expectNoWorseThanLinear((size) => {
    const index = new OriginIndex();
    for (let i = 0; i < size; i++) index.put(`${i}`, textOf(1, i, 0.9));
    expect(index.groups().get('0')?.sources.length).toBe(size);
  }, 300);
});
