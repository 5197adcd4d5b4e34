/** What every implementation of the seam for retrieval has to keep, local or far away; run it with your own `open`. */

import { describe, expect, it, onTestFinished } from 'vitest';
import type { PreparedSource } from '../../server/src/engine/corpus/prepared-source';
import type { PassageHit, PassageQuery, PassageSearch } from '../../server/src/engine/ports';
import { exhaustiveHits, sourceOfSentences } from './index-tester';

export interface OpenedSearch {
  readonly search: PassageSearch;
  close(): void | Promise<void>;
}

const sources: readonly PreparedSource[] = [
  sourceOfSentences('a.txt', ['gate leak flood', 'gate mend spring', 'mayor vote gate gate']),
  sourceOfSentences('b.txt', ['ferry sink storm', 'gate flood ferry', 'flooding road']),
  sourceOfSentences('c/d.txt', ['council vote', 'flood flood flood', 'bridge open may']),
];

const query = (words: string, more: Partial<PassageQuery> = {}): PassageQuery => ({
  terms: words.split(' ').map((term, i) => ({ term, weight: 1 + i / 4 })),
  limit: 10,
  ...more,
});

const queries: readonly PassageQuery[] = [
  query('gate flood'),
  query('vote'),
  query('flood gate ferry', { limit: 2 }),
  query('gate flood', { sources: new Set(['b.txt', 'no such source']) }),
  query('gate flo', { prefix: true }),
  query('zeppelin'),
  query('zeppelin gate'),
  { terms: [], limit: 5 },
];

const many = (count: number): readonly PassageQuery[] => Array.from({ length: count }, (_, i) => queries[i % queries.length]!);

export function passageSearchContract(name: string, open: (sources: readonly PreparedSource[]) => OpenedSearch | Promise<OpenedSearch>): void {
  const opened = async (of = sources): Promise<PassageSearch> => {
    const { search, close } = await open(of);
    onTestFinished(async () => close());
    return search;
  };
  describe(`${name}, as a search of passages,`, () => {
    answers(opened);
    cancelling(opened);
  });
}

type Opened = (of?: readonly PreparedSource[]) => Promise<PassageSearch>;

function answers(opened: Opened): void {
  it('answers a batch in its order, each query as scoring every passage would', async () => {
    const search = await opened();
    expect(search.passageCount).toBe(9);
    expectHits(await search.search(queries), queries.map((it) => exhaustiveHits(sources, it)));
  });

  it('answers an empty batch, and an empty corpus, with nothing', async () => {
    expect(await (await opened()).search([])).toEqual([]);
    const empty = await opened([]);
    expect([empty.passageCount, await empty.search([query('gate')]), await empty.frequencies(['gate'])]).toEqual([0, [[]], [0]]);
  });

  it('gives passages in the order asked, and leaves out those that are gone', async () => {
    const passages = await (await opened()).passages(['b.txt#1', 'a.txt#0', 'b.txt#99', 'gone.txt#0', 'c/d.txt#2']);
    expect(passages.map((it) => [it.id, it.text])).toEqual([['b.txt#1', 'gate flood ferry'], ['a.txt#0', 'gate leak flood'], ['c/d.txt#2', 'bridge open may']]);
  });

  it('finds words in their order, word for word before nearly', async () => {
    const search = await opened();
    const [exact = [], near = [], none] = await search.phrases([
      { text: 'gate flood ferry', limit: 5 },
      { text: 'mayor vote gate', nearly: true, limit: 5, sources: new Set(['a.txt']) },
      { text: 'ferry flood gate', limit: 5 },
    ]);
    expect(exact.map((it) => [it.id, it.exact])).toEqual([['b.txt#1', true]]);
    expect(near[0]).toMatchObject({ id: 'a.txt#2', exact: true });
    expect(none).toEqual([]);
  });

  it('counts the passages that have a term', async () => {
    expect(await (await opened()).frequencies(['gate', 'flood', 'zeppelin', 'vote'])).toEqual([4, 3, 0, 2]);
  });

  it('answers several callers at once, each with its own', async () => {
    const search = await opened();
    const found = await Promise.all(queries.map((it) => search.search([it])));
    expectHits(found.flat(), queries.map((it) => exhaustiveHits(sources, it)));
  });

  it('tells the answers it has while it works on others, each once and as it will be', async () => {
    const search = await opened();
    const told = new Map<number, readonly PassageHit[]>();
    const found = await search.search(many(40), undefined, (at, hits) => {
      expect(told.has(at)).toBe(false);
      told.set(at, hits);
    });
    for (const [at, hits] of told) expect(hits).toEqual(found[at]);
  });
}

function cancelling(opened: Opened): void {
  it('rejects with the reason when it is aborted beforehand', async () => {
    const search = await opened();
    const reason = new Error('not wanted');
    const signal = AbortSignal.abort(reason);
    for (const it of [search.search(queries, signal), search.passages(['a.txt#0'], signal), search.frequencies(['gate'], signal), search.phrases([{ text: 'gate leak', limit: 1 }], signal)]) await expect(it).rejects.toBe(reason);
  });

  it('rejects with the reason when it is aborted meanwhile, tells no more, and answers others as before', async () => {
    const search = await opened();
    const abort = new AbortController();
    const reason = new Error('not wanted any more');
    let told = 0;
    const found = search.search(many(4000), abort.signal, () => {
      if (abort.signal.aborted) throw new Error('told after it was aborted');
      if (++told === 20) abort.abort(reason);
    });
    const other = search.search(queries);
    // One that tells nothing is aborted by the clock.
    const timer = setTimeout(() => abort.abort(reason), 20);
    await expect(found).rejects.toBe(reason);
    clearTimeout(timer);
    expectHits(await other, queries.map((it) => exhaustiveHits(sources, it)));
  });
}

function expectHits(found: readonly (readonly PassageHit[])[], expected: readonly (readonly PassageHit[])[]): void {
  expect(found.map((hits) => hits.map((it) => it.id))).toEqual(expected.map((hits) => hits.map((it) => it.id)));
  found.flat().forEach((it, i) => expect(it.score).toBeCloseTo(expected.flat()[i]!.score, 6));
}
