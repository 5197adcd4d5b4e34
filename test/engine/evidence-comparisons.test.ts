/** Claims that compare two things, against sources that compare them so, the other way round, or in the opposite word. */

import { describe, expect, it } from 'vitest';
import { claimTester } from '../kit/claim-tester';

describe('a comparison', () => {
  const tester = claimTester([
    {
      name: 'harbour',
      text: [
        'Repairs to the Ostby crane cost more than the crane itself, the harbour board said on Monday.',
        'Trams are quicker than ferries across the sound, and a tram ticket costs less than a ferry ticket does.',
        'The catch was larger than the crews had hoped for.',
        'Wages on the quay are lower than they were in 2019.',
        'More than 200 people watched the regatta in Lenvik.',
        'The new quay is not longer than the old mole.',
      ].join('\n'),
    },
  ]);
  it.each([
    // As the source has it, in its words or the other way round.
    ['Repairs to the Ostby crane cost more than the crane itself.', 'supported'],
    ['Trams are quicker than ferries across the sound.', 'supported'],
    ['Ferries are slower than trams across the sound.', 'supported'],
    ['A ferry ticket costs more than a tram ticket.', 'supported'],
    ['Wages on the quay were higher in 2019.', 'supported'],
    // Turned round.
    ['Ferries are quicker than trams across the sound.', 'differs polarity trams -> ferries'],
    ['A tram ticket costs more than a ferry ticket.', 'differs polarity more -> less'],
    ['Trams are slower than ferries across the sound.', 'differs polarity slower -> quicker'],
    ['The catch was smaller than the crews had hoped for.', 'differs polarity smaller -> larger'],
    ['Wages on the quay are higher than they were in 2019.', 'differs polarity higher -> lower'],
  ])('%s %s', async (claim, brief) => {
    expect(await tester.brief(claim)).toBe(brief);
  });

  it.each([
    // A bound is a number; a denied comparison says neither the one nor the other.
    ['More than 300 people watched the regatta in Lenvik.'],
    ['The new quay is longer than the old mole.'],
  ])('%s is not accused by its comparison', async (claim) => {
    const { items } = await tester.verdict(claim);
    expect(items.filter((item) => item.kind === 'polarity' && item.opposition === 'antonym' && item.state === 'conflict')).toEqual([]);
  });
});
