/** Plans and demands are not deeds: what a source only asks for or means to do bears out no statement that it was done. */

import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/engine/evidence/analysed-text';
import { isDeed, isUnreal } from '../../server/src/engine/evidence/modality';
import { claimTester } from '../kit/claim-tester';
import { createVerifier } from '../../server/src/engine/evidence/verify';

function at(text: string, word: string): readonly [ReturnType<typeof analyse>, number] {
  const analysed = analyse(text);
  return [analysed, analysed.words.findIndex((it) => it.lower === word)];
}

describe('a verb is only demanded, planned or possible', () => {
  it.each([
    ['Norland has demanded that Vessby renounce its claim and cede the islands.', 'cede'],
    ['The union urged the board to reopen the yard.', 'reopen'],
    ['The council plans to sell the pier.', 'sell'],
    ['She offered to pay the fine.', 'pay'],
    ['The bridge could be closed.', 'closed'],
    ['The rules should be changed.', 'changed'],
  ])('%s: %s', (text, word) => expect(isUnreal(...at(text, word))).toBe(true));
});

describe('a verb tells what happened', () => {
  it.each([
    ['Vessby ceded the islands.', 'ceded'],
    ['Vessby has already ceded the islands.', 'ceded'],
    ['The pier was sold.', 'sold'],
    ['The council, which had planned to sell it, closed the pier.', 'closed'],
  ])('%s: %s', (text, word) => {
    expect(isUnreal(...at(text, word))).toBe(false);
    expect(isDeed(...at(text, word))).toBe(true);
  });

  it.each([
    ['They met to discuss the fine.', 'discuss'],
    ['The board did not reopen the yard.', 'reopen'],
    ['The ferry runs on Sundays.', 'runs'],
  ])('or what is so: %s: %s', (text, word) => expect(isUnreal(...at(text, word))).toBe(false));
});

describe('a source that plans or demands', () => {
  it.each([
    ['Norland demanded that Vessby give up the harbour treaty and cede the outer islands.', 'Vessby ceded the outer islands.', 'not-found'],
    ['Norland demanded that Vessby give up the harbour treaty and cede the outer islands.', 'Norland demanded that Vessby cede the outer islands.', 'supported'],
    ['The council of Lowe plans to sell the old pier to a brewery.', 'The council of Lowe sold the old pier to a brewery.', 'not-found'],
    ['The council of Lowe planned to sell the old pier to a brewery. In May the council sold the pier to the brewery.', 'The council of Lowe sold the old pier to a brewery.', 'supported'],
    ['"With the Vessby side we have not spoken for years," the envoy said.', 'There has been no contact with the Vessby side for years.', 'supported'],
    ['Talks with the Vessby side went on for years. The envoy did not travel.', 'There has been no contact with the Vessby side for years.', 'not-found'],
    ['Norland demanded that Vessby renounce its plans to join the North Atlantic Treaty Organization.', 'Norland demanded that Vessby renounce joining NATO.', 'supported'],
  ])('%s | %s: %s', async (source, claim, kind) => {
    expect((await createVerifier().verify(claim, source)).kind).toBe(kind);
  });

  it('orders behind one that tells it, though it has the same words', async () => {
    const sources = ['Norland demanded that Vessby give up the harbour treaty and cede the outer islands.', 'Vessby has given up the harbour treaty and ceded the outer islands.'];
    const [planned, told] = await Promise.all(sources.map((it) => createVerifier().verify('Vessby ceded the outer islands.', it)));
    expect(planned?.kind).toBe('not-found');
    expect(planned?.score).toBeLessThan((told?.score ?? 0) - 0.1);
  });
});

describe('what is done, and what is to come', () => {
  const { brief } = claimTester([{
    name: 'quay',
    text: [
      'The board of Lenvik will vote on the new quay in June, and most members are likely to approve the design.',
      'Dredging at the old quay ended in 2011.',
      'Lower fees because of decreased traffic are expected to decrease the income of the port.',
      'The port manager, Ada Holm, said the slipway had been repaired and would be painted next.',
    ].join('\n'),
  }]);
  it.each([
    ['Most members have approved the design of the new quay.', 'not-found'],
    ['The board of Lenvik has voted on the new quay.', 'not-found'],
    // The source may be older than what the claim tells.
    ['The board of Lenvik voted on the new quay in June.', 'supported'],
    ['Most members are likely to approve the design.', 'supported'],
    ['Dredging at the old quay will end in 2011.', 'not-found'],
    ['Dredging at the old quay ended in 2011.', 'supported'],
    ['The slipway has been repaired, the port manager said.', 'supported'],
    ['The slipway will be painted, the port manager said.', 'supported'],
  ])('%s %s', async (claim, verdict) => expect(await brief(claim)).toBe(verdict));
});
