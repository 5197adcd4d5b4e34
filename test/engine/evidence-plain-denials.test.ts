/** Claims that plainly deny what the sources tell as a fact, and denials that leave it open. */

import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/engine/evidence/analysed-text';
import { isToldAsFact, plainDenialOf } from '../../server/src/engine/evidence/plain-denial';
import { claimTester } from '../kit/claim-tester';

function at(text: string, word: string): readonly [ReturnType<typeof analyse>, number] {
  const analysed = analyse(text);
  return [analysed, analysed.words.findIndex((it) => it.lower === word)];
}

describe('a denial is plain', () => {
  it.each([
    ['The yard has not sold the crane.', 'sold', 'deed'],
    ["The crane isn't being repaired.", 'repaired', 'deed'],
    ['The yard never sold the crane.', 'sold', 'deed'],
    ['The yard will not sell the crane.', 'sell', 'coming'],
    ['Mara Lind was not a rower.', 'rower', 'being'],
    ['Ostby is not a fishing port.', 'port', 'being'],
    ['The yard failed to sell the crane.', 'sell', undefined],
    ['The yard has not decided whether it will sell the crane.', 'sell', undefined],
    ['The town would be glad if the crane was not sold.', 'sold', undefined],
    ['The yard sold no crane.', 'sold', undefined],
    ['The crane was not also sold.', 'also', undefined],
  ])('%s: %s %s', (text, word, kind) => {
    expect(plainDenialOf(...at(text, word))).toBe(kind);
  });
});

describe('it is told as a fact', () => {
  it.each([
    ['The yard sold the crane.', 'sold', 'deed', true],
    ['The crane was recently sold.', 'sold', 'deed', true],
    ['The sold crane left the port.', 'sold', 'deed', true],
    ['The yard was due to sell the crane.', 'sell', 'deed', false],
    ['The yard will sell the crane.', 'sell', 'deed', false],
    ['The yard will sell the crane.', 'sell', 'coming', true],
    ['The yard planned to sell the crane.', 'sell', 'deed', false],
  ] as const)('%s: %s %s %s', (text, word, denial, told) => {
    const [analysed, place] = at(text, word);
    expect(isToldAsFact(analysed, place, denial)).toBe(told);
  });
});

describe('what the sources tell as a fact contradicts a plain denial', () => {
  const tester = claimTester([
    { name: 'ostby', text: 'The old crane of Ostby was sold on Tuesday to a yard in Lenvik.\nIt had stood at the quay for forty years, said Mara Lind, who rowed for the town.\nBroken oars were found by divers near the Ostby quay.' },
    { name: 'lenvik', text: 'The Lenvik yard was due to release its accounts in March.\nIts owner said the accounts needed more time.' },
  ]);
  it.each([
    ["The old crane of Ostby hasn't been sold.", 'differs polarity sold -> sold'],
    ['Oars have not been discovered by divers near the Ostby quay.', 'differs polarity discovered -> found'],
    ['The old crane of Ostby was sold to a yard in Lenvik.', 'supported'],
    ['The Lenvik yard did not release its accounts, which needed more time.', 'not-found'],
    ["The harbour of Ostby hasn't been dredged.", 'not-found'],
  ])('%s %s', async (claim, brief) => {
    expect(await tester.brief(claim)).toBe(brief);
  });
});

describe('a denial up to a point', () => {
  const tester = claimTester([{ name: 'letters', text: 'The head of the yard would not answer letters until the crane was paid for.' }]);
  it.each([
    ['The head of the yard would answer letters until the crane was paid for.', 'differs polarity answer -> answer'],
    ['The head of the yard answered letters after the crane was paid for.', 'supported'],
  ])('%s %s', async (claim, brief) => {
    expect(await tester.brief(claim)).toBe(brief);
  });
});

describe('what is still to come, or ruled out', () => {
  const tester = claimTester([
    { name: 'yard', text: 'The yard of Lenvik will publish its accounts in March.\nIts owner, Mara Lind, ruled out selling the crane.\nA buyer in Ostby has not ruled out bidding for the slipway.' },
  ]);
  it.each([
    ['The yard of Lenvik has not published its accounts.', 'not-found'],
    ['Mara Lind said the crane would not be sold.', 'supported'],
    ['Mara Lind said the crane could be sold.', 'not-found'],
    ['A buyer in Ostby will bid for the slipway.', 'supported'],
  ])('%s %s', async (claim, brief) => {
    expect(await tester.brief(claim)).toBe(brief);
  });
});

describe('whose denial it is, and of what', () => {
  const tester = claimTester([
    { name: 'court', text: 'Leo Marsh, 45, of no fixed address, was charged with stealing a boat from the quay of Ostby.\nA man without a licence was fined for fishing in the harbour.\nNo boat was damaged.' },
    { name: 'races', text: 'The regatta of Lenvik is rowed by the crews of Norland and Vessby.\nNorland have won the regatta of Lenvik five times, most recently in 2015.\nVessby have never won the regatta.' },
  ]);
  it.each([
    ['Leo Marsh was charged with stealing a boat from the quay.', 'supported'],
    ['Leo Marsh has not been charged with stealing a boat.', 'differs polarity charged -> charged polarity stealing -> stealing'],
    ['A man was fined for fishing in the harbour.', 'supported'],
    ['A man was not fined for fishing in the harbour.', 'differs polarity fined -> fined polarity fishing -> fishing'],
    ['No boat in the harbour was damaged.', 'supported'],
    ['Norland have never won the regatta.', 'differs polarity won -> won'],
    ['Vessby have never won the regatta.', 'supported'],
  ])('%s %s', async (claim, brief) => {
    expect(await tester.brief(claim)).toBe(brief);
  });
});

describe('a deed that the source of the same story tells farther off', () => {
  const tester = claimTester([
    {
      name: 'school',
      text: 'A teacher sent messages to three pupils of the school in Ostby.\nThe left-wing majority of the council wanted to wait, but he resigned before anything was found, the school said.',
    },
  ]);
  it.each([
    ['A teacher who sent messages to three pupils has not resigned.', 'differs polarity resigned -> resigned'],
  ])('%s %s', async (claim, brief) => {
    expect(await tester.brief(claim)).toBe(brief);
  });

  it('is none where the word is half of another', async () => {
    expect(await tester.brief('A teacher who sent messages to three pupils has not left.')).not.toMatch(/^differs/);
  });
});

describe('who did it stands in the very sentence', () => {
  const tester = claimTester([
    { name: 'pilots', text: 'The board of the port met in Lenvik. Norland is the larger neighbour.\nThe owners of the ferry wrote to the pilots of Ostby in May.\nMara Lind resigned on Friday, hours before the vote.\nShe had led the pilots for nine years.' },
    { name: 'rower', text: 'Asked whether he would row against Leo Marsh, Paul Ode said: "Never."\nOde wants to be a coach once he does decide to stop rowing.\nA rower from Lenvik was banned for doping.' },
  ]);
  it.each([
    ['The former Norland pilot Mara Lind has not resigned.', 'differs polarity resigned -> resigned'],
    // A question, and what only "once" tells of.
    ['Paul Ode says he will not row against Leo Marsh.', /^(?!differs)/],
    ['Paul Ode has not decided where he will row next.', /^(?!differs)/],
    ['A rower was banned for doping.', 'supported'],
  ])('%s %s', async (claim, brief) => {
    expect(await tester.brief(claim)).toMatch(brief);
  });
});
