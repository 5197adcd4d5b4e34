/** Who did what, told by common nouns or by names that a source writes small. */

import { describe, expect, it } from 'vitest';
import { claimTester } from '../kit/claim-tester';

describe('two nouns at a verb', () => {
  const tester = claimTester([
    {
      name: 'port',
      text: [
        'The harbour board had demanded that the shipyard renounce its plans to buy the old crane from Norland.',
        'The mayor criticised the owners of the ferry on Monday.',
        'A rower shot by a guard has died, and the guard was questioned.',
        'The pilots were praised by the captain after the storm, and the captain later thanked the pilots in a letter.',
        'Norland demanded that dorvat renounce the aim of joining the Sound Alliance.',
      ].join('\n'),
    },
    { name: 'review', text: 'The union sued the company over wages. In spring the company sued the union over the strike.' },
  ]);
  it.each([
    ['The harbour board demanded that the shipyard renounce its plans to buy the crane.', 'supported'],
    ['The shipyard demanded that the harbour board renounce its plans to buy the crane.', 'differs polarity shipyard -> board'],
    ['The captain praised the pilots after the storm.', 'supported'],
    ['The pilots praised the captain after the storm.', 'differs polarity pilots -> captain'],
    ['Dorvat demanded that Norland renounce the aim of joining the Sound Alliance.', 'differs polarity Dorvat -> Norland'],
    ['The guard shot the rower.', /^(?!differs)/],
    ['A rower shot by a guard has died.', 'supported'],
    // The owners are behind a noun of their own, and both sued.
    ['The mayor criticised the owners of the ferry.', 'supported'],
    ['The company sued the union over the strike.', 'supported'],
    ['The union sued the company over wages.', 'supported'],
  ])('%s %s', async (claim, brief) => {
    expect(await tester.brief(claim)).toMatch(brief);
  });
});

describe('two people of one family name', () => {
  const tester = claimTester([{ name: 'trial', text: 'Ode Marsh and his brother Paul Marsh stood trial in Lenvik.\nPaul Marsh told the court that he had been in Bergen on the night of the fire.\nOde Marsh left without a word.' }]);
  it.each([
    ['Paul Marsh told the court that he had been in Bergen on the night of the fire.', 'supported'],
    ['Ode Marsh told the court that he had been in Bergen on the night of the fire.', 'not-found'],
  ])('%s %s', async (claim, brief) => {
    expect(await tester.brief(claim)).toBe(brief);
  });
});

describe('between two', () => {
  const tester = claimTester([{
    name: 'pact',
    text: 'The ministers of Norland and Vessby signed a pact on Monday.\nThey said trade between the two countries had doubled.\nThe ferry runs again.\nKelby was not represented at the ceremony.',
  }]);
  it.each([
    ['Trade between Norland and Vessby had doubled.', 'supported'],
    ['Trade between Norland and Kelby had doubled.', 'not-found'],
  ])('%s %s', async (claim, brief) => {
    expect(await tester.brief(claim)).toBe(brief);
  });
});

describe('descriptions led back to names', () => {
  const tester = claimTester([{
    name: 'match',
    text: 'The striker Ola Ness scored twice for Brann on Sunday.\nThe striker, who is 23, will miss the next match.\nThe Norland company was founded by Per Dahl, a baker.\nThe baker sold his shares in May.\nOnly Ness has been praised by the coach, Lars Holm.',
  }]);
  it.each([
    ['Ola Ness will miss the next match.', 'supported'],
    ['Per Dahl will miss the next match.', 'not-found'],
    ['Per Dahl sold his shares in May.', 'supported'],
    ['Ola Ness sold his shares in May.', 'not-found'],
    // Only one has been.
    ['Ola Ness has been praised by the coach.', 'supported'],
    ['Per Dahl has been praised by the coach.', 'differs name Dahl -> Ness'],
  ])('%s %s', async (claim, brief) => {
    expect(await tester.brief(claim)).toBe(brief);
  });
});

describe('a family name that only the opening of another sentence shows', () => {
  const tester = claimTester([{ name: 'mayors', text: 'Mayor Dora Hart opened the library on Monday.\nHart succeeded Ian Voss, who had held the office for twelve years.' }]);
  it.each([
    ['Voss had held the office for twelve years.', 'supported'],
    ['Hart had held the office for twelve years.', 'not-found'],
    ['Hart opened the library on Monday.', 'supported'],
  ])('%s %s', async (claim, brief) => {
    expect(await tester.brief(claim)).toBe(brief);
  });
});
