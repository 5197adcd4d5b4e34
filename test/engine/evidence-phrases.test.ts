/** Opposites that are no single words: verbs with a particle, and nobody against some. */

import { describe, expect, it } from 'vitest';
import { claimTester } from '../kit/claim-tester';

describe('verbs with a particle', () => {
  const tester = claimTester([{
    name: 'council',
    text: [
      'The regatta planned for Sunday was called off because of the storm.',
      'The parish fair went ahead on Saturday, in the rain.',
      'Most members of the council of Lenvik voted against the new quay.',
      'Ada Holm stepped down as chair of the harbour board in May.',
      'Two members voted for the budget and six against it.',
    ].join('\n'),
  }]);
  it.each([
    ['The regatta was called off because of the storm.', 'supported'],
    ['The regatta was cancelled because of the storm.', 'supported'],
    ['The regatta went ahead on Sunday.', 'differs polarity went -> called'],
    ['The parish fair was called off on Saturday.', 'differs polarity called -> went'],
    // Another thing went ahead.
    ['The regatta did not go ahead.', /^(?!differs)/],
    ['Most members of the council voted for the new quay.', 'differs polarity voted -> voted'],
    ['Most members of the council voted against the new quay.', 'supported'],
    ['Ada Holm stayed on as chair of the harbour board.', 'differs polarity stayed -> stepped'],
    ['Six members voted against the budget.', /^(?!differs)/],
  ])('%s %s', async (claim, brief) => {
    expect(await tester.brief(claim)).toMatch(brief);
  });
});

describe('nobody', () => {
  const tester = claimTester([
    { name: 'fire', text: 'The fire in Ostby destroyed a boathouse on the quay on Friday.\nNobody was hurt.\nTwo pilots were hurt in another fire in Lenvik in May.' },
    { name: 'storm', text: 'A storm sank two boats in the harbour of Vessby.\nNo one was injured.' },
  ]);
  it.each([
    ['Several people were injured in the storm in Vessby.', 'differs polarity people -> No'],
    ['Nobody was injured in the storm in Vessby.', 'supported'],
    // Somebody was, in the other fire.
    ['Two pilots were hurt in a fire in Lenvik.', 'supported'],
  ])('%s %s', async (claim, brief) => {
    expect(await tester.brief(claim)).toBe(brief);
  });
});
