/** Phrases against a scan of all texts: the same places, across sentences, word for word and with one word changed. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../server/src/engine/index/build-segment';
import { mergeSegmentFiles } from '../../server/src/engine/index/merge-segment-files';
import { createPassageIndex } from '../../server/src/engine/index/passage-index';
import { openSegment } from '../../server/src/engine/index/segment-file';
import type { PassageSearch, PhraseQuery } from '../../server/src/engine/ports';
import { sourceOfSentences } from '../kit/index-tester';

const vocabulary = ['the', 'of', 'to', 'be', 'or', 'not', 'river', 'Mayor', 'said', 'don’t', 'Zoë', '12,000'];
const word = fc.constantFrom(...vocabulary);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((it) => it.join(' '));
const sources = fc.array(fc.array(sentence, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });
const phrase = fc.array(word, { minLength: 1, maxLength: 8 }).map((it) => it.join(' '));

describe('a phrase', () => {
  it('is found exactly where a scan finds it', async () => {
    await fc.assert(
      fc.asyncProperty(sources, fc.array(phrase, { maxLength: 6 }), fc.nat(), async (its, phrases, at) => {
        const { search, texts } = made(its);
        const own = piecesOf([...texts.values()], at);
        for (const text of [...phrases, ...own]) {
          const [hits] = await search.phrases([{ text, limit: 1000 }]);
          expect(hits?.map(({ id, span }) => `${id.slice(0, id.indexOf('#'))} ${span.start}`).sort(), text).toEqual(scan(texts, text));
          expect(hits?.every((it) => it.exact)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('with one word changed, left out or put in is still found', async () => {
    await fc.assert(
      fc.asyncProperty(sources, fc.nat(), fc.nat(), fc.constantFrom('swap', 'drop', 'put'), async (its, at, which, change) => {
        const { search, texts } = made(its);
        for (const text of piecesOf([...texts.values()], at)) {
          const words = text.split(' ');
          // In the middle: at an edge a word too few is another phrase.
          const place = 1 + (which % Math.max(1, words.length - 2));
          if (words.length < 5) continue;
          const altered = change === 'swap' ? words.with(place, 'zebra') : change === 'drop' ? words.toSpliced(place, 1) : words.toSpliced(place, 0, 'zebra');
          const [hits] = await search.phrases([{ text: altered.join(' '), nearly: true, limit: 1000 }]);
          const isThere = hits?.some(({ id, span }) => {
            const from = texts.get(id.slice(0, id.indexOf('#')))?.replaceAll('\n', ' ').indexOf(text) ?? -1;
            return from >= 0 && span.start < from + text.length && span.end > from;
          });
          expect(isThere, `${altered.join(' ')} | ${text}`).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is found among so many pairs of words that each has a list, saved and merged with few as well', async () => {
    let state = 7;
    const next = (below: number): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % below;
    const many = Array.from({ length: 5000 }, () => Array.from({ length: 20 }, () => `w${next(1201)}`).join(' '));
    const [large, small] = [sourceOfSentences('large', many), sourceOfSentences('small', ['red fox and blue hen', many[4000]!])];
    const index = createPassageIndex();
    for (const it of [large, small]) index.add(it);
    const saved = [large, small].map((it) => {
      const { bytes, texts } = buildSegment([it]);
      return { bytes, texts, segment: openSegment(bytes, { read: (offset, length) => texts.slice(offset, offset + length) }).value! };
    });
    expect(saved.map(({ segment }) => segment.pairs.buckets === undefined)).toEqual([true, false]);
    const merged = mergeSegmentFiles(saved.map(({ segment }) => ({ segment, removed: [] })))!;
    const texts = Buffer.concat(merged.textCopies.map(({ part, offset, length }) => saved[part]!.texts.subarray(offset, offset + length)));
    const [opened, one] = [createPassageIndex(), createPassageIndex()];
    for (const it of saved) opened.open(it.segment);
    one.open(openSegment(merged.bytes, { read: (offset, length) => texts.subarray(offset, offset + length) }).value!);
    const asked = ['red fox and', 'blue zebra', ...[0, 77, 4000, 4999].map((it) => many[it]!.split(' ').slice(3, 7).join(' '))];
    const answers = async (it: typeof index): Promise<unknown> => (await it.snapshot().phrases(asked.map((text) => ({ text, limit: 50 })))).map((hits) => hits.map(({ id, span }) => `${id} ${span.start}`).sort());
    expect(await answers(index)).toEqual([['small#0 0'], [], ['large#0'], ['large#77'], ['large#4000', 'small#1'], ['large#4999']].map((ids) => ids.map((it) => (/ /.test(it) ? it : expect.stringContaining(`${it} `)))));
    expect(await answers(opened)).toEqual(await answers(index));
    expect(await answers(one)).toEqual(await answers(index));
  });

  it.each([
    ['the mayor’s DON’T-know', 'The Mayor\'s don\'t know', true],
    ['to be or not to be', 'He asked: to be, or -- not to be?', true],
    ['Orban met Zoe', 'Orbán met Zoë', true],
    ['some 12000 men at 3.5', 'Some 12,000 men, at 3.5', true],
    ['some 12,000 men at 3.5', 'some 12,000 men at 35', false],
    ['we will not stop', 'We will never stop', false],
    ['we will stop', 'We will never stop', false],
    ['we will just never stop', 'We will never stop', false],
  ])('%j stands in %j', async (text, sentences, exact) => {
    const { search } = made([['Something else.', sentences, 'And more.']]);
    const [hits] = await search.phrases([{ text, nearly: true, limit: 5 }]);
    expect(hits?.map(({ id, exact: it }) => [id, it])).toEqual([['s0#1', exact]]);
    expect((await search.phrases([{ text, limit: 5 }]))[0]).toHaveLength(exact ? 1 : 0);
  });

  it.each([[''], ['…'], ['unheard words here'], ['x'.repeat(5000)], ['to be '.repeat(500)]])('that is nowhere gives nothing', async (text) => {
    const { search } = made([['to be or not to be']]);
    expect(await search.phrases([{ text, limit: 5 }, { text, nearly: true, limit: 0 }, { text, limit: NaN }])).toEqual([[], [], []]);
  });

  it('is looked for in the sources asked for, up to the limit', async () => {
    const { search } = made([['red fox'], ['red fox'], ['red fox. A red fox']]);
    const ask = async (query: Partial<PhraseQuery>) => (await search.phrases([{ text: 'red fox', limit: 9, ...query }]))[0]?.map((it) => it.id);
    expect(await ask({})).toEqual(['s0#0', 's1#0', 's2#0', 's2#0']);
    expect(await ask({ limit: 2 })).toEqual(['s0#0', 's1#0']);
    expect(await ask({ sources: new Set(['s1']) })).toEqual(['s1#0']);
  });

  it('gives the first of all places, however the sources lie in segments', async () => {
    await fc.assert(
      fc.asyncProperty(sources, phrase, fc.boolean(), fc.integer({ min: 1, max: 30 }), fc.nat(3), async (its, text, nearly, limit, gone) => {
        const index = createPassageIndex();
        its.forEach((it, i) => {
          index.add(sourceOfSentences(`s${(i * 7) % 13}`, [...it]));
          if (i % 3 === 2) index.snapshot();
        });
        index.remove(`s${gone}`);
        const search = index.snapshot();
        const [all = []] = await search.phrases([{ text, nearly, limit: 1000 }]);
        expect(await search.phrases([{ text, nearly, limit }])).toEqual([all.slice(0, limit)]);
      }),
      { numRuns: 200 },
    );
  });

  it('of one word that stands everywhere is looked for only until there are hits enough', async () => {
    const built = buildSegment(Array.from({ length: 500 }, (_, i) => sourceOfSentences(`s${i}`, ['the gate was shut'])));
    let reads = 0;
    const { value } = openSegment(built.bytes, {
      read(offset, length) {
        reads++;
        return built.texts.subarray(offset, offset + length);
      },
    });
    const index = createPassageIndex();
    index.open(value!);
    expect((await index.snapshot().phrases([{ text: 'gate', limit: 20 }]))[0]).toHaveLength(20);
    expect(reads).toBe(20);
  });
});

function made(sources: readonly (readonly string[])[]): { readonly search: PassageSearch; readonly texts: ReadonlyMap<string, string> } {
  const index = createPassageIndex();
  const prepared = sources.map((it, i) => sourceOfSentences(`s${i}`, [...it]));
  for (const it of prepared) index.add(it);
  return { search: index.snapshot(), texts: new Map(prepared.map((it) => [it.id, it.document.text])) };
}

/** Stretches of the texts themselves, across sentences too. */
function piecesOf(texts: readonly string[], at: number): readonly string[] {
  return texts.slice(0, 3).map((text) => {
    const words = text.split(/[ \n]/);
    return words.slice(at % words.length, (at % words.length) + 8).join(' ');
  });
}

/** Source and offset of each place. */
function scan(texts: ReadonlyMap<string, string>, phrase: string): readonly string[] {
  const found: string[] = [];
  for (const [id, text] of texts) {
    const plain = ` ${text.replaceAll('\n', ' ')} `;
    for (let at = plain.indexOf(` ${phrase} `); at >= 0; at = plain.indexOf(` ${phrase} `, at + 1)) found.push(`${id} ${at}`);
  }
  return found.sort();
}
