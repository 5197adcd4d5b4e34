/** Claims of several facts: where they are parted, which clause a verdict hangs on, and what the explanation says. */

import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../server/src/engine/evidence/analysed-text';
import { clausesOf } from '../../server/src/engine/evidence/clauses';
import { createVerifier } from '../../server/src/engine/evidence/verify';
import { claimTester } from '../kit/claim-tester';

function parted(text: string): string {
  const claim = analyse(text);
  return clausesOf(claim).map(({ first, last }) => text.slice(claim.words[first]?.span.start, claim.words[last]?.span.end)).join(' | ');
}

describe('clauses', () => {
  test.each([
    'The council shut the road | and the mayor blamed the storm.',
    'Berg fled the town | but was arrested at the border.',
    'The mill closed in March, | while the bakery hired 40 people.',
    'The bridge carries 400 lorries a day, | which the council denies.',
    'She won the seat in June; | her brother lost his a year later.',
    'Police searched the house | after a neighbour heard shots.',
    'The firm sold its ferry – | the buyer paid four million crowns.',
    'The report named a fund | in which the mayor had invested 20,000 crowns.',
  ])('%s', (text) => expect(parted(text.replaceAll('| ', ''))).toBe(text));

  test.each([
    'The council bought bread and butter for 400 people.',
    'The minister said that the road would be shut until June.',
    'He said “the road is shut and the bridge has gone” on Monday.',
    'Trade between Norrvik and the islands rose after June.',
    'Prices rose.',
    '',
    '; ; ; and and and, which',
  ])('stays whole: %s', (text) => expect(clausesOf(analyse(text)).length).toBeLessThan(2));

  it('holds every word of a claim in one clause, whatever the claim', () => {
    for (const text of ['a, and b was c; d is e – which was', `${'and it was shut, '.repeat(200)}`, 'he ran — who — she ran — it ran']) {
      const claim = analyse(text);
      const clauses = clausesOf(claim);
      expect([clauses[0]?.first, clauses.at(-1)?.last]).toEqual([0, claim.words.length - 1]);
      clauses.forEach((it, i) => expect(it.first).toBe((clauses[i - 1]?.last ?? -1) + 1));
    }
  });
});

const norrvik = claimTester([{ name: 'norrvik', text: 'The council shut the coast road in March 2019. The mayor, Anna Berg, blamed a storm that damaged 12 houses.\n\nThe bakery in the lower town hired 40 people.' }]);

async function clausesFor(claim: string): Promise<readonly string[]> {
  const { kind, clauses } = await norrvik.verdict(claim);
  return [kind, ...clauses.map((it) => `${it.kind}: ${it.text}`)];
}

describe('a statement of several clauses', () => {
  it('has the verdict of its worst clause', async () => {
    expect(await clausesFor('The council shut the coast road in March 2019, and the bakery hired 40 people.')).toEqual([
      'supported', 'supported: The council shut the coast road in March 2019,', 'supported: and the bakery hired 40 people.',
    ]);
    expect(await clausesFor('The council shut the coast road in March 2019, and the bakery hired 90 people.')).toEqual([
      'differs', 'supported: The council shut the coast road in March 2019,', 'differs: and the bakery hired 90 people.',
    ]);
  });

  it('is not found where one clause has nothing to do with the sources, however well the rest is covered', async () => {
    expect(await clausesFor('The council shut the coast road in March 2019, while trawlers emptied the herring grounds offshore.')).toEqual([
      'not-found', 'supported: The council shut the coast road in March 2019,', 'not-found: while trawlers emptied the herring grounds offshore.',
    ]);
  });

  it('has no clauses where it has one fact', async () => {
    expect(await clausesFor('The council shut the coast road in March 2019.')).toEqual(['supported']);
  });
});

describe('an explanation', () => {
  test.each([
    ['The council shut the coast road in March 2019.', 'A source bears it out and has “March 2019” in the same place.'],
    ['The stubborn council shut the coast road in March 2019.', 'A source bears it out and has “March 2019” in the same place; no source has “stubborn”.'],
    ['The bakery in the lower town hired 90 people.', 'The source has “40” where the statement has the number “90”.'],
    ['The council shut the coast road in March 2019, while trawlers emptied the herring grounds offshore.', 'No source bears out “while trawlers emptied the herring grounds offshore.”.'],
    ['The council shut the coast road for Ola Lind.', 'Not found in the sources: “Ola Lind”.'],
    ['Glaciers melted in Peru.', 'Nothing in the sources comes near it.'],
  ])('of: %s', async (claim, explanation) => expect((await norrvik.verdict(claim)).explanation).toBe(explanation));

  it('is made from what matched, what differs and what is missing', async () => {
    const claim = 'The bakery in the lower town hired 90 people, gladly.';
    const { account } = await norrvik.verdict(claim);
    const words = (spans: readonly { readonly start: number; readonly end: number }[]): readonly string[] => spans.map(({ start, end }) => claim.slice(start, end));
    expect(words(account.missing)).toEqual(['gladly']);
    expect(words(account.differs)).toEqual(['90']);
    expect(words(account.matched)).toEqual(['bakery', 'lower town hired', 'people']);
  });

  it('counts each sentence of a claim as a clause, with spans in the whole', async () => {
    const claim = 'The bakery hired 40 people. The council shut the coast road in May 2019.';
    const { kind, clauses } = await createVerifier().verify(claim, 'The council shut the coast road in March 2019.\n\nThe bakery in the lower town hired 40 people.');
    expect(kind).toBe('differs');
    expect(clauses.map((it) => [it.kind, claim.slice(it.span.start, it.span.end) === it.text])).toEqual([['supported', true], ['differs', true]]);
  });
});
