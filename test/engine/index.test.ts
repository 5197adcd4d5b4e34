/** The passage index against a ranking that scores everything, and against itself built anew. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PreparedSource } from '../../server/src/engine/corpus/prepared-source';
import { createPassageIndex } from '../../server/src/engine/index/passage-index';
import type { PassageQuery, PassageSearch } from '../../server/src/engine/ports';
import { exhaustiveHits, rounded, sourceOfSentences, sourceOfTerms } from '../kit/index-tester';

const words = ['a', 'ab', 'abc', 'b', 'bc', 'c', 'ca', 'd', 'e', 'f'];
const term = fc.constantFrom(...words);
const passages = fc.array(fc.array(term, { maxLength: 9 }), { maxLength: 6 });
const id = fc.constantFrom(...Array.from({ length: 24 }, (_, i) => `sources/${i}.txt`));
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ add: id, passages }) },
  { weight: 2, arbitrary: fc.record({ remove: id }) },
);
const query: fc.Arbitrary<PassageQuery> = fc.record(
  {
    terms: fc.array(fc.record({ term: fc.oneof(term, fc.constant('unheard')), weight: fc.constantFrom(0.5, 1, 2) }), { maxLength: 6 }),
    limit: fc.integer({ min: 0, max: 12 }),
    prefix: fc.boolean(),
    sources: fc.uniqueArray(id).map((ids) => new Set(ids)),
  },
  { requiredKeys: ['terms', 'limit'] },
);

describe('the index after any steps', () => {
  it('answers as one built at once, and as one that scores every passage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.array(query, { minLength: 1, maxLength: 5 }), async (steps, queries) => {
        const { index, sources } = afterSteps(steps);
        const live = [...sources.values()];
        const found = await index.snapshot().search(queries);
        expect(found).toEqual(await searchOf(live).search(queries));
        expect(found).toEqual(await searchOf([...live].reverse()).search(queries));
        queries.forEach((it, i) => expect(found[i]?.map(withRoundedScore)).toEqual(exhaustiveHits(live, it).map(withRoundedScore)));
        expect(index.passageCount).toBe(live.reduce((sum, source) => sum + source.cuts.length, 0));
      }),
      { numRuns: 300 },
    );
  });

  it('answers so while its segments are merged, a step at a time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, fc.nat(3)), { maxLength: 60 }), query, async (steps, asked) => {
        const turns: (() => void)[] = [];
        const index = createPassageIndex({ pause: () => new Promise((resolve) => turns.push(resolve)) });
        const sources = new Map<string, PreparedSource>();
        for (const [it, count] of steps) {
          takeStep(index, sources, it);
          const [found] = await answered(index.snapshot().search([asked]), turns);
          expect(found).toEqual((await searchOf([...sources.values()]).search([asked]))[0]);
          for (let i = 0; i < count; i++) await oneTurn(turns);
        }
        for (let i = 0; i < 100 && turns.length > 0; i++) await oneTurn(turns);
        expect(index.segments().length).toBeLessThan(30);
        expect(await answered(index.snapshot().search([asked]), turns)).toEqual(await searchOf([...sources.values()]).search([asked]));
      }),
      { numRuns: 100 },
    );
  });

  it('lends the thread to others while large segments are merged', async () => {
    let pauses = 0;
    const index = createPassageIndex({ pause: async () => void pauses++ });
    const large = (i: number): PreparedSource => sourceOfTerms(`s${i}`, Array.from({ length: 3000 }, (_, k) => Array.from({ length: 10 }, (_, w) => `t${(k * 31 + w * 7 + i) % 5000}`)));
    for (let i = 0; i < 8; i++) {
      index.add(large(i));
      index.snapshot();
    }
    while (index.segments().length > 1) await new Promise((resolve) => setImmediate(resolve));
    expect(pauses).toBeGreaterThan(8);
  });

  it('counts each term over live passages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const { index, sources } = afterSteps(steps);
        const all = [...sources.values()].flatMap((it) => it.terms);
        expect(await index.snapshot().frequencies(words)).toEqual(words.map((word) => all.filter((it) => it.includes(word)).length));
      }),
    );
  });

  it('gives the same from a snapshot, whatever came since', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step), fc.array(step), fc.array(query, { maxLength: 4 }), async (before, after, queries) => {
        const { index } = afterSteps(before);
        const snapshot = index.snapshot();
        const answers = await everything(snapshot, queries);
        for (const it of after) takeStep(index, new Map(), it);
        expect(await everything(snapshot, queries)).toEqual(answers);
      }),
    );
  });
});

describe('a ranking', () => {
  it('has the scores of the formula', async () => {
    const search = searchOf([sourceOfSentences('s', ['troop arriv kursk', 'troop troop', 'rain fell north sea'])]);
    const [hits] = await search.search([{ terms: [{ term: 'troop', weight: 1 }], limit: 5 }]);
    // Three passages of 3 terms on average, two with the term: idf = ln(1 + 1.5 / 2.5).
    expect(hits?.map((it) => [it.id, it.score.toFixed(4)])).toEqual([
      ['s#1', ((0.470004 * 2 * 2.2) / (2 + 1.2 * 0.75)).toFixed(4)],
      ['s#0', ((0.470004 * 2.2) / (1 + 1.2)).toFixed(4)],
    ]);
  });

  it('takes for equal what the formula makes equal, whatever the last digits of its sums', async () => {
    const sources = [
      sourceOfTerms('0', [Array<string>(9).fill('a')]),
      // One of one, and three of five where three is the average: 1 / 1.6 = 3 / 4.8.
      sourceOfTerms('3', [[], ['a'], ['a'], ['a', 'a', 'c', 'a', 'c']]),
      sourceOfTerms('18', [['a', 'a']]),
    ];
    const [hits] = await searchOf(sources).search([{ terms: [{ term: 'a', weight: 0.5 }], limit: 5 }]);
    expect(hits?.map((it) => it.id)).toEqual(['0#0', '18#0', '3#1', '3#2', '3#3']);
  });

  it('orders equals by source and then by number, not by digits', async () => {
    const many = sourceOfTerms('b', Array.from({ length: 12 }, () => ['same']));
    const search = searchOf([many, sourceOfTerms('a', [['same']])]);
    const [hits] = await search.search([{ terms: [{ term: 'same', weight: 1 }], limit: 13 }]);
    expect(hits?.map((it) => it.id)).toEqual(['a#0', ...Array.from({ length: 12 }, (_, i) => `b#${i}`)]);
  });

  it('survives weights and limits that make no sense', async () => {
    const search = searchOf([sourceOfSentences('s', ['one two', 'two'])]);
    const odd = [NaN, -1, 0, Infinity, 1e300, 1e-300];
    const queries = odd.flatMap((it) => [
      { terms: [{ term: 'two', weight: it }, { term: 'one', weight: 1 }], limit: 2 },
      { terms: [{ term: 'two', weight: 1 }], limit: it },
    ]);
    for (const hits of await search.search(queries)) {
      expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length);
      for (const hit of hits) expect(hit.score).toBeGreaterThan(0);
    }
  });
});

describe('passages', () => {
  it('come with their neighbours in the same part', async () => {
    const source = sourceOfSentences('s', ['first of all', 'second in line', 'third and last']);
    const cuts = source.cuts.map((cut, i) => ({ ...cut, part: i === 2 ? 1 : 0 }));
    const found = await searchOf([{ ...source, cuts }]).passages(['s#1', 's#7', 'gone#0', 's', 's#0']);
    expect(found.map(({ id, before, text, after }) => [id, before, text, after])).toEqual([
      ['s#1', 'first of all', 'second in line', ''],
      ['s#0', '', 'first of all', 'second in line'],
    ]);
  });

  it('of a source whose name holds a number sign are found', async () => {
    const [found] = await searchOf([sourceOfSentences('notes#2.txt', ['here'])]).passages(['notes#2.txt#0']);
    expect(found?.text).toBe('here');
  });
});

describe('an aborted call', () => {
  it('rejects and never answers less', async () => {
    const search = searchOf([sourceOfSentences('s', ['one'])]);
    const signal = AbortSignal.abort(new Error('another keystroke'));
    await expect(search.search([{ terms: [{ term: 'one', weight: 1 }], limit: 1 }], signal)).rejects.toThrow('another keystroke');
    await expect(search.passages(['s#0'], signal)).rejects.toThrow('another keystroke');
    await expect(search.frequencies(['one'], signal)).rejects.toThrow('another keystroke');
  });

  it('is noticed between the queries of one call', async () => {
    const abort = new AbortController();
    const index = createPassageIndex({ pause: async () => abort.abort(new Error('enough')) });
    index.add(sourceOfSentences('s', ['one']));
    const queries = Array.from({ length: 100 }, () => ({ terms: [{ term: 'one', weight: 1 }], limit: 1 }));
    await expect(index.snapshot().search(queries, abort.signal)).rejects.toThrow('enough');
  });

  it('is noticed while one word is looked for in all texts', async () => {
    const abort = new AbortController();
    const index = createPassageIndex({ pause: async () => abort.abort(new Error('enough')) });
    for (let i = 0; i < 700; i++) index.add(sourceOfSentences(`s${i}`, ['one']));
    await expect(index.snapshot().phrases([{ text: 'none', limit: 1 }], abort.signal)).rejects.toThrow('enough');
  });
});

type Step = { readonly add: string; readonly passages: string[][] } | { readonly remove: string };

function afterSteps(steps: readonly Step[]) {
  const index = createPassageIndex();
  const sources = new Map<string, PreparedSource>();
  for (const it of steps) takeStep(index, sources, it);
  return { index, sources };
}

/** One of those who wait has its turn. */
async function oneTurn(turns: (() => void)[]): Promise<void> {
  turns.shift()?.();
  for (let i = 0; i < 4; i++) await Promise.resolve();
}

/** A search waits for turns of its own as well. */
async function answered<T>(answer: Promise<T>, turns: (() => void)[]): Promise<T> {
  let isDone = false;
  const done = answer.finally(() => (isDone = true));
  for (let i = 0; i < 20 && !isDone; i++) await Promise.resolve();
  while (!isDone) await oneTurn(turns);
  return done;
}

function takeStep(index: ReturnType<typeof createPassageIndex>, sources: Map<string, PreparedSource>, it: Step): void {
  if ('remove' in it) {
    index.remove(it.remove);
    sources.delete(it.remove);
  } else {
    const source = sourceOfTerms(it.add, it.passages);
    index.add(source);
    sources.set(it.add, source);
  }
}

function searchOf(sources: readonly PreparedSource[]): PassageSearch {
  const index = createPassageIndex();
  for (const it of sources) index.add(it);
  return index.snapshot();
}

async function everything(search: PassageSearch, queries: readonly PassageQuery[]) {
  const hits = await search.search(queries);
  const ids = hits.flat().map((it) => it.id);
  return { hits, passages: await search.passages(ids), frequencies: await search.frequencies(words), count: search.passageCount };
}

function withRoundedScore({ id, score }: { readonly id: string; readonly score: number }) {
  return { id, score: rounded(score) };
}
