/** The index is built in proportion to what goes in, and takes a changed source in at the same cost however many others there are. */

import { describe, expect, it } from 'vitest';
import type { PreparedSource } from '../../server/src/engine/corpus/prepared-source';
import { createPassageIndex } from '../../server/src/engine/index/passage-index';
import type { PassageIndex } from '../../server/src/engine/index/passage-index';
import { buildSegment } from '../../server/src/engine/index/build-segment';
import { expectFlat, expectNoWorseThanLinear, expectNoWorseThanLinearWork } from '../kit/growth';
import { sourceOfTerms } from '../kit/index-tester';

const passagesPerSource = 10;

/** Passages of twelve words, half of them common ones; no two sources alike. */
function sourceAt(number: number, turn = 0): PreparedSource {
  const passages = Array.from({ length: passagesPerSource }, (_, i) => Array.from({ length: 12 }, (_, k) => (k % 2 === 0 ? `c${(number + i * k + turn) % 50}` : `w${(number * 7919 + i * 104_729 + k * 31 + turn) % 20_000}`)));
  return sourceOfTerms(`s${number}`, passages);
}

function indexOf(sources: readonly PreparedSource[]): PassageIndex {
  const index = createPassageIndex();
  sources.forEach((it, i) => {
    index.add(it);
    // Asked now and then, so that segments come one by one and are merged.
    if (i % 50 === 49) index.snapshot();
  });
  index.snapshot();
  return index;
}

describe('the index grows', () => {
  const all = Array.from({ length: 4000 }, (_, i) => sourceAt(i));

  it('[linear] as it is built source by source', () => expectNoWorseThanLinear((size) => indexOf(all.slice(0, size)), 1000), 60_000);

  it('[linear] as a segment is built at once', () => expectNoWorseThanLinear((size) => buildSegment(all.slice(0, size)), 1000), 60_000);

  it('[linear] as a phrase is looked for that one long source has again and again', async () => {
    const searches = new Map([125, 500, 2000].map((size) => [size, indexOf([sourceOfTerms('long', Array.from({ length: size }, () => ['the', 'gate', 'was', 'mended']))]).snapshot()]));
    await expectNoWorseThanLinearWork(async (size) => {
      for (let i = 0; i < 10; i++) expect((await searches.get(size)!.phrases([{ text: 'gate was mended', limit: 20 }]))[0]).toHaveLength(20);
    }, 500);
  }, 60_000);

  it('[flat] with one changed source', async () => {
    let turn = 0;
    await expectFlat(async (size) => {
      const index = indexOf(all.slice(0, size));
      return () => {
        for (let i = 0; i < 200; i++) {
          index.add(sourceAt(i, ++turn));
          index.snapshot();
        }
        expect(index.passageCount).toBe(size * passagesPerSource);
      };
    }, 250);
  }, 60_000);
});
