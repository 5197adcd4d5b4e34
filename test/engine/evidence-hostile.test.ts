/** Whatever stands in claim and source, a verdict comes, and soon. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimTester } from '../kit/claim-tester';
import { harbourSources } from '../kit/harbour-sources';

const kinds = ['supported', 'differs', 'not-found', 'not-checkable'];

describe('whatever stands in claim and source', () => {
  const tester = claimTester(harbourSources);

  it('gives a verdict with scores from 0 to 1', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), pieces()), async (claim) => {
        const verdict = await tester.verdict(claim);
        expect(kinds).toContain(verdict.kind);
        for (const it of [verdict.score, verdict.confidence, ...verdict.evidence.map((e) => e.score)]) expect(it >= 0 && it <= 1).toBe(true);
        for (const it of verdict.items) expect(claim.slice(it.span.start, it.span.end)).toBe(it.text);
      }),
      { numRuns: 150 },
    );
  });

  it('gives names as they are written, over a line break too', async () => {
    const claim = 'Ingrid Halloran \n Ingrid Halloran ferry';
    for (const it of (await tester.verdict(claim)).items) expect(claim.slice(it.span.start, it.span.end)).toBe(it.text);
  });

  it.each([
    ['one long line', 'ferry 12 quay herring 7 '.repeat(20_000)],
    ['numbers only', '1 2 3 4,000 5% '.repeat(20_000)],
    ['negators only', 'not never refused to '.repeat(10_000)],
    ['astral and right-to-left', '🛳️ עברית ferry ١٢ 𝟜𝟚 '.repeat(2_000)],
  ])('takes bounded time: %s', async (_, text) => {
    const hostile = claimTester([{ name: 'x', text }]);
    const verdict = await hostile.verdict(text);
    expect(kinds).toContain(verdict.kind);
  });
});

function pieces(): fc.Arbitrary<string> {
  const words = ['ferry', 'not', 'refused to', '2,300', '£48 million', 'May 2021', 'Ingrid Halloran', '“', '"', '—', '?', '.', '\n', '🛳️', 'closed', 'rose', '12 percent'];
  return fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((it) => it.join(' '));
}
