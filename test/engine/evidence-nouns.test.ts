/** Numbers count for the noun they stand at. */

import { describe, expect, it } from 'vitest';
import { claimTester } from '../kit/claim-tester';

describe('a number and its noun', () => {
  const tester = claimTester([{
    name: 'harbour.txt',
    text: `The county gave out 4,300 blankets and 3,100 lamps in March.
The ferry carried 200 passengers, including 30 children. In all 60 crates were loaded and 90 sacks were sent back.
Four fifths of the stolen silver was not recovered. The levy rose by two percentage points to 6 percent.`,
  }]);
  it.each([
    ['The county gave out 4,300 blankets and 3,100 lamps.', 'supported'],
    ['The county gave out 3,100 lamps and 4,300 blankets.', 'supported'],
    ['The county gave out 3,100 blankets and 4,300 lamps.', 'differs number 3,100 -> 4,300 number 4,300 -> 3,100'],
    ['The ferry carried 30 passengers.', 'differs number 30 -> 200'],
    ['The ferry carried 200 children.', 'differs number 200 -> 30'],
    ['The ferry carried 30 children.', 'supported'],
    ['The levy rose by two percent.', 'differs number two percent -> two percentage points'],
  ])('%s', async (claim, brief) => expect(await tester.brief(claim)).toBe(brief));

  it('is left alone where each number has a deed of its own', async () => expect(await tester.brief('In all 60 sacks were loaded.')).not.toContain('differs'));
  it('does not accuse one share by what it leaves', async () => expect((await tester.verdict('A fifth of the stolen silver was recovered.')).kind).not.toBe('differs'));
});

describe('a number that no source has', () => {
  const tester = claimTester([{
    name: 'levy.txt',
    text: `The harbour levy was voted on at length. The board of Vessby raised the mooring levy for fishing boats by 40 crowns after a long debate.
The ferry was late. It sails again in spring.`,
  }]);
  it.each([
    ['The board raised the mooring levy for boats by 70 crowns.', 'differs'],
    // Only the sentences around it speak of the same.
    ['The ferry was 70 minutes late in spring.', 'not-found'],
  ])('is accused by the sentence that has the rest of the claim: %s', async (claim, kind) => expect((await tester.verdict(claim)).kind).toBe(kind));
});

describe('a verb that is said once for two numbers', () => {
  const tester = claimTester([{
    name: 'tunnel.txt',
    text: `Norland would pay 300 million crowns for the new tunnel and Vessby 180 million, the ministers said.
The mill at Orsk employs 210 people and the dairy 85. Sign up today and receive 20% off for a year.`,
  }]);
  it.each([
    ['Norland would pay 300 million crowns for the new tunnel.', 'supported'],
    ['Vessby would pay 180 million crowns for the new tunnel.', 'supported'],
    ['Vessby would pay 300 million crowns for the new tunnel.', 'differs number 300 million -> 180 million'],
    ['Norland would pay 180 million crowns and Vessby 300 million for the new tunnel.', 'differs number 180 million -> 300 million number 300 million -> 180 million'],
    ['The dairy at Orsk employs 210 people.', 'differs number 210 -> 85'],
    ['The mill at Orsk employs 210 people.', 'supported'],
  ])('%s', async (claim, brief) => expect(await tester.brief(claim)).toBe(brief));
});
