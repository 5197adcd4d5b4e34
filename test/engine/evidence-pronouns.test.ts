/** Pronouns as items of a claim: the place they hold, and whom they can stand for. */

import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/engine/evidence/analysed-text';
import { claimTester } from '../kit/claim-tester';

/** "he", or "(he)" where somebody is speaking. */
function pronouns(text: string): string {
  return analyse(text).pronouns.map((it) => (it.quoted ? `(${it.stands})` : it.stands)).join(' ');
}

describe('the pronouns of a sentence', () => {
  it.each([
    ['She told them that her boat was theirs.', 'she they she they'],
    ['“I saw him,” she said.', '(speaker) (he) she'],
    ['"I saw him," she said.', '(speaker) (he) she'],
    ['and then we saw it," he said.', '(speaker) (it) he'],
    ["`` we saw it , '' he said .", '(speaker) (it) he'],
    ['The US and IT firms let us in.', 'speaker'],
    ['leaders of the us met it .', 'it'],
  ])('%s', (text, expected) => expect(pronouns(text)).toBe(expected));
});

describe('a pronoun in its place', () => {
  const tester = claimTester([{
    name: 'pier.txt',
    text: `The pier keeper
Ada Wendel has run the ferry pier for thirty years. She paints the railings herself every spring, and keeps a ledger of each boat.
Lukas Roy repairs the engines of the ferry. He learned the trade from his father in Vessby. The sailors say that they trust the ledger more than the radio.
“I never threw a page away,” she said.`,
  }]);
  const stateOf = async (claim: string, pronoun: string): Promise<string | undefined> =>
    (await tester.verdict(claim)).items.find((it) => it.kind === 'pronoun' && it.text === pronoun)?.state;

  it.each([
    ['Ada Wendel paints the railings of the pier herself every spring.', 'herself', 'confirmed'],
    ['Ada Wendel paints the railings of the pier himself every spring.', 'himself', 'elsewhere'],
    ['Lukas Roy learned the trade from his father in Vessby.', 'his', 'confirmed'],
    ['Lukas Roy learned the trade from her father in Vessby.', 'her', 'elsewhere'],
    ['The sailors say that they trust the ledger more than the radio.', 'they', 'confirmed'],
    ['The sailors say that you trust the ledger more than the radio.', 'you', 'elsewhere'],
  ])('%s', async (claim, pronoun, state) => expect(await stateOf(claim, pronoun)).toBe(state));

  it('is doubted where everybody named is of the other sex', async () => {
    expect((await tester.verdict('Lukas Roy learned the trade from his father in Vessby.')).kind).toBe('supported');
    expect((await tester.verdict('Lukas Roy learned the trade from her father in Vessby.')).kind).toBe('not-found');
  });

  it('is doubted where another stands far better in its place', async () => {
    expect((await tester.verdict('The sailors say that they trust the ledger more than the radio.')).kind).toBe('supported');
    expect((await tester.verdict('The sailors say that you trust the ledger more than the radio.')).kind).toBe('not-found');
  });

  it('is not doubted for "it", and is no item in a question', async () => {
    expect((await tester.verdict('The sailors say that its ledger is trusted more than the radio.')).kind).toBe('supported');
    expect((await tester.verdict('Do you trust the ledger more than the radio?')).items.filter((it) => it.kind === 'pronoun')).toEqual([]);
  });

  it('moves the score', async () => {
    const [right, wrong] = await Promise.all(['they', 'you'].map((it) => tester.verdict(`The sailors say that ${it} trust the ledger more than the radio.`)));
    expect(wrong?.score).toBeLessThan((right?.score ?? 0) - 0.3);
  });

  it('is no item where the source is a talk', async () => {
    const talk = claimTester([{ name: 'call.txt', text: 'Ann: I lost my keys again.\nBob: You told me that you put them in your bag.\nAnn: I did, but I moved my bag.\nBob: We can look for it if you want.\nAnn: I would like that, will you come?' }]);
    expect((await talk.verdict('Ann says that he lost his keys.')).items.filter((it) => it.kind === 'pronoun')).toEqual([]);
  });
});
