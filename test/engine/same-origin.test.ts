/** Near-duplicates: found with their overlap, the same step by step as at once, folded in search. */

import { expect, test } from 'vitest';
import { searchSources } from '../../server/src/engine/features/search';
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
