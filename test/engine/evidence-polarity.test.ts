/** Claims that say yes where the source says no, and the other way round. */

import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/engine/evidence/analysed-text';
import { isNegated, isPossibility } from '../../server/src/engine/evidence/polarity';

function at(text: string, word: string): readonly [ReturnType<typeof analyse>, number] {
  const analysed = analyse(text);
  return [analysed, analysed.words.findIndex((it) => it.lower === word)];
}

describe('a word is denied', () => {
  it.each([
    ['The council did not approve the plan.', 'approve'],
    ["The council didn't approve the plan.", 'approve'],
    ['The council doesn’t approve the plan.', 'approve'],
    ['The council has refused to approve the plan.', 'approve'],
    ['The minister refrained from criticising the bank.', 'criticising'],
    ['The town rejected calls to sell the land.', 'sell'],
    ['She denied having signed the letter.', 'signed'],
    ['He has yet to sign the letter.', 'sign'],
    ['They left without paying the bill.', 'paying'],
    ['The ferry no longer runs on Sundays.', 'runs'],
    ['None of the boats has been recovered.', 'recovered'],
  ])('%s: %s', (text, word) => {
    expect(isNegated(...at(text, word))).toBe(true);
  });
});

describe('a word is not denied', () => {
  it.each([
    ['The council approved the plan.', 'approved'],
    ['Not only did the council approve the plan, it paid for it.', 'approve'],
    ['The council did not fail to approve the plan.', 'approve'],
    ['The council did not wait, it approved the plan.', 'approved'],
    ['There is no risk for the tested plan.', 'tested'],
    ['Steps were taken in order to avoid spilling oil.', 'spilling'],
    ['The talks were not long and covered prices.', 'covered'],
    ['The failed bank owed millions.', 'owed'],
  ])('%s: %s', (text, word) => {
    expect(isNegated(...at(text, word))).toBe(false);
  });

  it('what may happen is told from what happened', () => {
    expect(isPossibility(...at('The port could lose its ferry.', 'lose'))).toBe(true);
    expect(isPossibility(...at('The port lost its ferry.', 'lost'))).toBe(false);
  });
});
