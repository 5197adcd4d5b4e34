/** Pruning on a corpus large enough for it to bite: the best few are the first of all, to the last digit. */

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { lengthNormOf } from '../../server/src/engine/index/bm25';
import { createScratch, searchSegment } from '../../server/src/engine/index/max-score';
import { createPassageIndex } from '../../server/src/engine/index/passage-index';
import { listOf, postingsOfTerm } from '../../server/src/engine/index/query-terms';
import { segmentOf } from '../../server/src/engine/index/segment';
import { placeOfTerm, termKey } from '../../server/src/engine/index/term-table';
import type { PassageHit, PassageQuery, PassageSearch } from '../../server/src/engine/ports';
import { exhaustiveHits, rounded, sourceOfTerms } from '../kit/index-tester';
import type { PreparedSource } from '../../server/src/engine/corpus/prepared-source';

const sourceCount = 600;
const passagesPerSource = 15;
const vocabularySize = 3000;

let sources: readonly PreparedSource[];
let search: PassageSearch;

beforeAll(() => {
  sources = Array.from({ length: sourceCount }, (_, i) => sourceOfTerms(`s${i}`, fc.sample(passages, { numRuns: 1, seed: i })[0] ?? []));
  const index = createPassageIndex();
  for (const it of sources) index.add(it);
  // Marks of removal in segments of every size.
  for (let i = 0; i < sourceCount; i += 7) index.remove(`s${i}`);
  sources = sources.filter((_, i) => i % 7 !== 0);
  search = index.snapshot();
});

/** Rank 1 is in most passages, the last ranks in one or none. */
const word = fc.double({ min: 0, max: 1, noNaN: true }).map((it) => `w${Math.floor(Math.exp(it * Math.log(vocabularySize)))}`);
const passages = fc.array(fc.array(word, { minLength: 1, maxLength: 25 }), { minLength: passagesPerSource, maxLength: passagesPerSource });
const weighted = fc.record({ term: word, weight: fc.constantFrom(0.3, 1, 1, 2.5) });
const terms = fc.oneof({ weight: 4, arbitrary: fc.array(weighted, { minLength: 1, maxLength: 18 }) }, { weight: 1, arbitrary: fc.array(weighted, { minLength: 60, maxLength: 120 }) });
const limit = fc.integer({ min: 1, max: 40 });

const everything = 1_000_000;

async function hitsOf(query: PassageQuery): Promise<readonly PassageHit[]> {
  const [hits = []] = await search.search([query]);
  return hits;
}

describe('the best hits', () => {
  it('are the first of all hits', async () => {
    await fc.assert(
      fc.asyncProperty(terms, limit, fc.boolean(), async (its, count, prefix) => {
        const all = await hitsOf({ terms: its, limit: everything, prefix });
        expect(await hitsOf({ terms: its, limit: count, prefix })).toEqual(all.slice(0, count));
      }),
      { numRuns: 150 },
    );
  });

  it('of some sources are the first of all hits in these, be they few or most', async () => {
    const few = fc.uniqueArray(fc.nat(sourceCount), { maxLength: 30 });
    const most = few.map((left) => Array.from({ length: sourceCount }, (_, i) => i).filter((i) => !left.includes(i)));
    await fc.assert(
      fc.asyncProperty(terms, limit, fc.oneof(few, most), async (its, count, chosen) => {
        const ids = new Set(chosen.map((i) => `s${i}`));
        const all = await hitsOf({ terms: its, limit: everything });
        const theirs = all.filter(({ id }) => ids.has(id.slice(0, id.indexOf('#'))));
        expect(await hitsOf({ terms: its, limit: count, sources: ids })).toEqual(theirs.slice(0, count));
      }),
      { numRuns: 100 },
    );
  });

  it('of a statement of a hundred terms are found without scoring most passages in full', () => {
    const segment = segmentOf(sources);
    const norm = lengthNormOf(segment.lengths.length, segment.lengths.reduce((sum, it) => sum + it, 0));
    const lists = Array.from({ length: 100 }, (_, i) => {
      const found = postingsOfTerm(segment, placeOfTerm(segment.terms, termKey(`w${i + 1}`)));
      return listOf(found, { term: `w${i + 1}`, isPrefix: false, weight: 1 }, segment.lengths.length, found.to - found.from, norm);
    });
    let offered = 0;
    searchSegment({ lists, lengths: segment.lengths, norm, limit: 10 }, 0, createScratch(), () => offered++);
    expect(segment.lengths.length).toBeGreaterThan(7000);
    expect(offered).toBeGreaterThanOrEqual(10);
    expect(offered).toBeLessThan(20);
  });

  it('are those of the textbook', async () => {
    for (const its of fc.sample(terms, { numRuns: 12, seed: 5 })) {
      const query = { terms: its, limit: 10 };
      const rough = ({ id, score }: PassageHit) => ({ id, score: rounded(score) });
      expect((await hitsOf(query)).map(rough)).toEqual(exhaustiveHits(sources, query).map(rough));
    }
  });
});
