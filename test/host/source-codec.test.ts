/** What crosses between threads of a prepared source comes over whole or not at all. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSource, encodeSource } from '../../server/src/host/source-codec';
import { sourceOfSentences } from '../kit/index-tester';

describe('a record', () => {
  it('comes back as it was, and is none when it is not whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), { maxLength: 5 }), fc.nat(200), async (sentences, cut) => {
        const source = sourceOfSentences('ä.txt', sentences.map((it) => it.join(' ')));
        const bytes = encodeSource(source);
        expect(decodeSource(bytes)).toEqual(source);
        expect(decodeSource(bytes.subarray(0, Math.max(0, bytes.length - 1 - cut)))).toBeUndefined();
      }),
    );
  });
});
