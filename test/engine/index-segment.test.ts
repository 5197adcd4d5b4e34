/** Segments as files: what is opened answers as what was built, merged or not, and what is damaged is refused. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from 'node:zlib';
import type { PreparedSource } from '../../server/src/engine/corpus/prepared-source';
import { buildSegment } from '../../server/src/engine/index/build-segment';
import { crc32 as ownCrc32 } from '../../server/src/engine/index/crc32';
import { mergeSegmentFiles } from '../../server/src/engine/index/merge-segment-files';
import { createPassageIndex } from '../../server/src/engine/index/passage-index';
import { openSegment } from '../../server/src/engine/index/segment-file';
import type { OpenedSegment } from '../../server/src/engine/index/segment-file';
import type { PassageQuery, PassageSearch } from '../../server/src/engine/ports';
import { sourceOfSentences, sourceOfTerms } from '../kit/index-tester';

const words = ['a', 'ab', 'abc', 'b', 'Orbán', 'naïve', 'zürich', '日本', '“quoted”', '😀', '𝔘x', '\ud800'];
const passages = fc.array(fc.array(fc.constantFrom(...words), { maxLength: 9 }), { minLength: 1, maxLength: 6 });
const sources = fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefgh'), passages }), { selector: (it) => it.id, minLength: 1, maxLength: 6 });
const queries: fc.Arbitrary<readonly PassageQuery[]> = fc.array(
  fc.record({ terms: fc.array(fc.record({ term: fc.constantFrom(...words), weight: fc.constantFrom(0.5, 1) }), { maxLength: 5 }), limit: fc.nat(9), prefix: fc.boolean() }),
  { maxLength: 3 },
);
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((it) => ({ text: it.join(' '), limit: 50, nearly: false }));

describe('an opened segment', () => {
  it('answers as an index of the same sources, and gives back their documents', async () => {
    await fc.assert(
      fc.asyncProperty(sources, queries, fc.array(phrase), async (its, asked, phrases) => {
        const prepared = its.map((it) => sourceOfTerms(it.id, it.passages));
        const index = createPassageIndex();
        const segment = opened(prepared);
        index.open(segment);
        expect(await everything(index.snapshot(), asked, phrases)).toEqual(await everything(searchOf(prepared), asked, phrases));
        prepared.forEach((it, place) => expect(segment.texts.document(place)).toEqual(it.document));
      }),
      { numRuns: 150 },
    );
  });

  it('merged as files with others, some sources removed, answers as an index of what is left', async () => {
    await fc.assert(
      fc.asyncProperty(sources, sources, fc.subarray([...'abcdefgh']), queries, fc.array(phrase), async (first, second, removed, asked, phrases) => {
        const ids = new Set(second.map((it) => it.id));
        const [older, newer] = [first, second].map((its) => its.map((it) => sourceOfTerms(it.id, it.passages))) as [PreparedSource[], PreparedSource[]];
        const parts = [files(older), files(newer)].map(({ bytes, texts }) => ({ segment: fromFiles(bytes, texts), texts }));
        const gone = [[...ids, ...removed], removed];
        const merged = mergeSegmentFiles(parts.map(({ segment }, i) => ({ segment, removed: gone[i] ?? [] })));
        const left = [...older.filter((it) => !ids.has(it.id)), ...newer].filter((it) => !removed.includes(it.id));
        expect(merged === undefined).toBe(left.length === 0);
        if (!merged) return;
        const texts = Buffer.concat(merged.textCopies.map(({ part, offset, length }) => parts[part]!.texts.subarray(offset, offset + length)));
        const index = createPassageIndex();
        for (const it of parts) index.open(it.segment);
        for (const id of removed) index.remove(id);
        const expected = await everything(searchOf(left), asked, phrases);
        expect(await everything(index.snapshot(), asked, phrases)).toEqual(expected);
        index.replace(parts.map((it) => it.segment), fromFiles(merged.bytes, texts));
        expect(index.segments().map((it) => it.removed)).toEqual([[]]);
        expect(await everything(index.snapshot(), asked, phrases)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps a removal that was made while it was merged', async () => {
    const [one, two] = [opened([sourceOfSentences('a', ['red fox'])]), opened([sourceOfSentences('b', ['red hen']), sourceOfSentences('c', ['red cow'])])];
    const merged = mergeSegmentFiles([{ segment: one, removed: [] }, { segment: two, removed: [] }])!;
    const index = createPassageIndex();
    for (const it of [one, two]) index.open(it);
    index.remove('b');
    index.add(sourceOfSentences('a', ['red dog']));
    index.replace([one, two], openSegment(merged.bytes, { read: () => undefined }).value);
    expect(index.passageCount).toBe(2);
    const [hits] = await index.snapshot().search([{ terms: [{ term: 'red', weight: 1 }], limit: 9 }]);
    expect(hits?.map((it) => it.id)).toEqual(['a#0', 'c#0']);
  });

  it('reads pairs of words only for a phrase whose every pair it has', async () => {
    const { bytes, texts } = files([sourceOfSentences('a', ['the red fox ran', 'the blue hen ran'])]);
    const reads: number[] = [];
    const file = { read: (offset: number, length: number) => (reads.push(length), bytes.slice(offset, offset + length)) };
    const index = createPassageIndex();
    index.open(openSegment(bytes.slice(), { read: (offset, length) => texts.slice(offset, offset + length) }, { file }).value!);
    const search = index.snapshot();
    expect(await search.phrases([{ text: 'the red hen ran', limit: 5 }])).toEqual([[]]);
    expect(reads).toEqual([]);
    expect((await search.phrases([{ text: 'the red fox', limit: 5 }]))[0]).toHaveLength(1);
    expect(reads).toEqual([2, 2]);
  });

  it('shows no passage whose text is gone, and finds it all the same', async () => {
    const { bytes } = files([sourceOfSentences('a', ['red fox'])]);
    const index = createPassageIndex();
    index.open(openSegment(bytes, { read: () => undefined }).value!);
    const search = index.snapshot();
    expect(await search.passages(['a#0'])).toEqual([]);
    expect(await search.phrases([{ text: 'red fox', limit: 5 }])).toEqual([[]]);
    expect((await search.search([{ terms: [{ term: 'fox', weight: 1 }], limit: 5 }]))[0]).toHaveLength(1);
  });
});

describe('a damaged segment', () => {
  const { bytes } = files([sourceOfSentences('a', ['red fox', 'blue hen']), sourceOfSentences('b', ['green cow'])]);
  const open = (it: Uint8Array) => openSegment(it, { read: () => undefined });

  it('is refused wherever it is cut', () => {
    for (let length = 0; length < bytes.length; length++) expect(open(bytes.subarray(0, length)).value, `${length} bytes`).toBeUndefined();
  });

  it('is refused whichever bit is flipped, but for those between the sections', () => {
    let passed = 0;
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = bytes.slice();
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      if (open(flipped).value) passed++;
    }
    expect(passed).toBeLessThanOrEqual(14 * 7 * 8);
  });

  it('of a later version is refused by name, and sections behind our own are no harm', () => {
    const later = bytes.slice();
    later[8] = 7;
    expect(open(later).problems).toEqual([{ message: 'The segment is of version 7, and this program reads version 2' }]);
    const { bytes: longer } = buildSegment([sourceOfSentences('a', ['red fox'])], () => [new Uint8Array([1, 2, 3]), new Uint8Array([4])]);
    expect(open(longer).value?.more).toEqual([new Uint8Array([1, 2, 3]), new Uint8Array([4])]);
  });

  it('is refused when zeroed, empty, of another version or another kind of file', () => {
    const other = bytes.slice();
    other[8] = 1;
    for (const it of [new Uint8Array(bytes.length), new Uint8Array(), other, new TextEncoder().encode('{ "version": 1 }'.repeat(9))]) {
      const { value, problems } = open(it);
      expect(value).toBeUndefined();
      expect(problems).toHaveLength(1);
    }
  });

  it('has the checksum that zlib has', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 99 }), (it) => ownCrc32(it) === crc32(it)));
  });
});

function files(sources: readonly PreparedSource[]) {
  const made = buildSegment(sources);
  if (!made) throw new Error('No passages');
  return made;
}

function opened(sources: readonly PreparedSource[]): OpenedSegment {
  const { bytes, texts } = files(sources);
  return fromFiles(bytes, texts);
}

function fromFiles(bytes: Uint8Array, texts: Uint8Array): OpenedSegment {
  const of = (all: Uint8Array) => ({ read: (offset: number, length: number) => all.slice(offset, offset + length) });
  // The bytes that are opened may be given up: what is needed of them later is read again.
  const given = bytes.slice();
  const { value, problems } = openSegment(given, of(texts), { file: of(bytes) });
  given.fill(0);
  expect(problems).toEqual([]);
  return value!;
}

function searchOf(sources: readonly PreparedSource[]): PassageSearch {
  const index = createPassageIndex();
  for (const it of sources) index.add(it);
  return index.snapshot();
}

async function everything(search: PassageSearch, queries: readonly PassageQuery[], phrases: readonly { text: string; limit: number; nearly: boolean }[]) {
  const hits = await search.search(queries);
  const found = await search.phrases([...phrases, ...phrases.map((it) => ({ ...it, nearly: true }))]);
  const ids = hits.flat().map((it) => it.id);
  return { hits, found, passages: await search.passages(ids), frequencies: await search.frequencies(words), count: search.passageCount };
}
