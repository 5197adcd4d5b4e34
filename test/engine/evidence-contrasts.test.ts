/** Claims in which one word was changed for its opposite, or for another thing of the kind. */

import { describe, expect, it } from 'vitest';
import { builtInRelations } from '../../server/src/engine/evidence/lexicon/word-relations';
import { termOf } from '../../server/src/engine/text/terms';
import { claimTester } from '../kit/claim-tester';

const { brief, verdict } = claimTester([{
  name: 'yard',
  text: 'The yard expects its revenue for the full year to grow in the low double digits, thanks to positive demand for barges on the coast. '
    + 'The apprentices and the welders agreed to meet at the old slipway and to repaint the ferry in green before the regatta. '
    + 'In the afternoon the weather was cloudy, and the crew found the new winch impressive. '
    + 'The owner said that the yard offers free moorings for members, including a berth for small boats.',
}]);

describe('the opposite in the same phrase', () => {
  it.each([
    ['The yard expects revenue growth in the high double digits.', 'differs polarity high -> low'],
    ['The yard expects its revenue for the full year to grow, due to negative demand for barges.', 'differs polarity negative -> positive'],
    ['The crew found the new winch unimpressive.', 'differs polarity unimpressive -> impressive'],
    ['The yard offers free moorings, excluding a berth for small boats.', 'differs polarity excluding -> including'],
    ['The crew found the new winch impressive.', 'supported'],
    ['The yard expects its revenue to grow, thanks to positive demand for barges on the coast.', 'supported'],
  ])('%s: %s', async (claim, expected) => {
    expect(await brief(claim)).toBe(expected);
  });
});

describe('another thing of the kind', () => {
  it.each([
    ['In the afternoon the weather was sunny.', 'differs polarity sunny -> cloudy'],
    ['They agreed to repaint the ferry in red before the regatta.', 'differs polarity red -> green'],
    ['In the afternoon the weather was overcast.', 'supported'],
    ['The weather was not sunny in the afternoon.', 'supported'],
  ])('%s: %s', async (claim, expected) => {
    expect(await brief(claim)).toBe(expected);
  });

  it('is named in the explanation, and called no opposite', async () => {
    expect((await verdict('In the afternoon the weather was sunny.')).explanation).toBe('The source has “cloudy” where the statement has “sunny”.');
    expect((await verdict('The crew did not find the new winch impressive.')).explanation).toBe('The statement denies what the source affirms: “found”.');
  });
});

describe('opposites by prefix', () => {
  it.each([
    ['certain', 'uncertain', true], ['correctly', 'incorrectly', true], ['regular', 'irregular', true], ['legal', 'illegal', true], ['popular', 'unpopular', true],
    ['form', 'inform', false], ['port', 'import', false], ['cover', 'discover', false], ['less', 'unless', false], ['prove', 'improve', false],
  ])('%s and %s: %s', (a, b, opposite) => {
    expect(builtInRelations.opposites(termOf(b)).has(termOf(a))).toBe(opposite);
    expect(builtInRelations.opposites(termOf(a)).has(termOf(b))).toBe(opposite);
  });
});
