/** Runs labelled claims about dated texts: what each text bears out, contradicts and leaves open. */

import { describe, expect, it } from 'vitest';
import { claimTester } from './claim-tester';

export interface LabelledText {
  readonly issued: string;
  readonly text: string;
  /** A claim a line: + borne out, - contradicted, ? left open (true ones that are missed, wrong ones that are not found, and what the text does not speak of). */
  readonly claims: string;
}

const KINDS: Readonly<Record<string, string>> = { '+': 'supported', '-': 'differs', '?': 'not-found' };

export function testClaims(texts: readonly LabelledText[]): void {
  describe.each(texts)('$text', ({ issued, text, claims }) => {
    const tester = claimTester([{ name: 'source.txt', text, issued }]);
    it.each(claims.trim().split('\n').map((line) => [line.slice(2), KINDS[line.charAt(0)]]))('%s is %s', async (claim, kind) => {
      expect((await tester.verdict(claim ?? '', { date: issued })).kind).toBe(kind);
    });
  });
}
