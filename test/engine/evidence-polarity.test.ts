/** Claims that say yes where the source says no, and the other way round. */

import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/engine/evidence/analysed-text';
import { isNegated, isNounDenied, isOpenDenial, isPossibility } from '../../server/src/engine/evidence/polarity';

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
    ['The pilots received no warning.', 'received'],
    ['The pilots received no warning.', 'warning'],
    ['The divers found nothing.', 'found'],
    ['No leak in either of the two tanks was linked to the repair.', 'linked'],
    ['No fault was believed to be linked to the repair.', 'linked'],
    ['It is not true that the town sold the pier.', 'sold'],
    ['There is no evidence that the town sold the pier.', 'sold'],
    ['The mayor denied that she sold the pier.', 'sold'],
    ['The mayor denied she sold the pier.', 'sold'],
    ['The town rented the pier instead of selling it.', 'selling'],
    ['The paint is solvent-free.', 'solvent'],
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
    ['The mayor said no pier was sold.', 'said'],
    ['The mayor did not deny that she sold the pier.', 'sold'],
    ['There is no doubt that the town sold the pier.', 'sold'],
    ['It is true that the town sold the pier.', 'sold'],
    ['The pier brought in no fewer than 400 visitors.', 'brought'],
  ])('%s: %s', (text, word) => {
    expect(isNegated(...at(text, word))).toBe(false);
  });

  it('what may happen is told from what happened', () => {
    expect(isPossibility(...at('The port could lose its ferry.', 'lose'))).toBe(true);
    expect(isPossibility(...at('The port lost its ferry.', 'lost'))).toBe(false);
  });
});

describe('a denial leaves open', () => {
  it.each([
    ['The crane cannot be moved before the tide turns.', 'moved', true],
    ['The yard had not previously sold a crane.', 'sold', true],
    ['Only one of the cranes was not sold.', 'sold', true],
    ['Not all of the cranes were sold.', 'sold', true],
    ['The yard did not say that the crane was sold.', 'sold', true],
    ['The crane was not sold.', 'sold', false],
    ['It is not true that the crane was sold.', 'sold', false],
  ])('%s: %s %s', (text, word, open) => {
    expect(isOpenDenial(...at(text, word))).toBe(open);
  });
});

describe('a noun is denied by its own negator', () => {
  it.each([
    ['The storm had no lasting effect on trade.', 'effect', true],
    ['She drove without a licence.', 'licence', true],
    ['The storm had an effect on trade.', 'effect', false],
    ['There were no losses due to the storm.', 'due', false],
  ])('%s: %s %s', (text, word, denied) => {
    expect(isNounDenied(...at(text, word))).toBe(denied);
  });
});
