/** Claims of several facts: where they are parted, which clause a verdict hangs on, and what the explanation says. */

import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../server/src/engine/evidence/analysed-text';
import { clausesOf } from '../../server/src/engine/evidence/clauses';
import { finerClauses } from '../../server/src/engine/evidence/finer-clauses';
import { createVerifier } from '../../server/src/engine/evidence/verify';
import { claimTester } from '../kit/claim-tester';

function parted(text: string): string {
  const claim = analyse(text);
  return finerClauses(claim, clausesOf(claim)).map(({ first, last }) => text.slice(claim.words[first]?.span.start, claim.words[last]?.span.end)).join(' | ');
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
    // A relative inside its sentence goes with what it is about; the main verb opens the other fact.
    'The bridge, which was built in 1962, | carries 400 lorries a day.',
    'Anna Berg, who led the council for nine years, | resigned in June.',
    'The mill, whose owner lives in Norrvik, | has never turned a profit.',
    'The old harbour, where 30 trawlers used to land their catch, | was filled in last year.',
    'Lind, who was jailed for fraud in 2011, | later won a seat on the council, | which he lost in May.',
    'The man who shot the mayor | was jailed for twelve years.',
    'The ferry that sank off Norrvik | had carried 300 passengers.',
    'The company which built the dam | will close its yard in March.',
    'A house that the council bought in 2015 | was sold for 40,000 crowns.',
    'Residents who lost their homes in the flood | have received 2,000 crowns each.',
    // A participle with its own comma, before, inside and behind.
    'Born in a fishing village in 1962, | Berg led the council for nine years.',
    'The bakery, founded in 1902, | employs 40 people.',
    'The dam, built by convicts in the 1930s, | was blown up in April.',
    'Police searched the house, | arresting two men.',
    'The storm tore off the roof, | leaving 40 families without shelter.',
    'Having lost the vote by a single seat, | Lind left the party.',
    'The mayor left the hall, | followed by 30 reporters.',
    // The verb is not said again.
    'The mill hired 40 people | and the bakery 20.',
    'Berg won 54 percent of the vote | and Lind 46 percent.',
    'The council paid 3 million crowns | and the state 9 million.',
    'Norrvik lost 12 houses, | the islands 30.',
    // The subject is not said again.
    'The council shut the road in March | and opened it again in June.',
    'The trawler struck a rock off Norrvik | and sank within an hour.',
    'The firm bought the yard for 4 million crowns, | sold the cranes | and dismissed 200 workers.',
  ])('%s', (text) => expect(parted(text.replaceAll('| ', ''))).toBe(text));

  test.each([
    'The council bought bread and butter for 400 people.',
    'The minister said that the road would be shut until June.',
    'He said “the road is shut and the bridge has gone” on Monday.',
    'Trade between Norrvik and the islands rose after June.',
    'The council, the harbour board and the mayor, Anna Berg, backed the plan.',
    'Anna Berg, the mayor of Norrvik, resigned in June.',
    'The mayor, visibly tired, left the hall.',
    'The talks, in Norrvik, lasted three days.',
    'The man who was seen near the bridge left.',
    'The minister who said the bridge was closed lied.',
    'The council sold the mill and the bakery in June 2019.',
    'The crew found three anchors and the captain two days later.',
    'The fund has 40 members and 20 guests.',
    'The firm makes sails, ropes, nets and twine in Norrvik.',
    'On Monday, police searched the house.',
    'The road, they say, was shut.',
    'Prices rose by 4 percent in Norrvik and by 9 percent on the islands.',
    'Only those who pay are let in.',
    'He is one of the few who have seen both wars.',
    'The claim that the mill was sold is false.',
    'Prices rose.',
    '',
    '; ; ; and and and, which',
  ])('stays whole: %s', (text) => expect(finerClauses(analyse(text), clausesOf(analyse(text))).length).toBeLessThan(2));

  it('holds every word of a claim in one clause, whatever the claim', () => {
    for (const text of ['a, and b was c; d is e – which was', `${'and it was shut, '.repeat(200)}`, 'he ran — who — she ran — it ran']) {
      const claim = analyse(text);
      const clauses = finerClauses(claim, clausesOf(claim));
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

const harbour = claimTester([{
  name: 'harbour',
  text: 'The bridge was built in 1962. It carries 400 lorries a day.\n\nAnna Berg led the council for nine years. Berg resigned from her seat in June 2021.\n\nThe mill hired 40 people last spring, and the bakery hired 20.\n\n'
    + 'Police searched the house on Friday and arrested two men.\n\nThe bakery was founded in 1902. It employs 30 people.',
}]);

describe('a finding marks the fact at fault', () => {
  test.each([
    ['The bridge, which was built in 1971, carries 400 lorries a day.', 'The bridge, which was built in 1971,'],
    ['The bridge, which was built in 1962, carries 900 lorries a day.', 'carries 900 lorries a day.'],
    ['Anna Berg, who led the council for nine years, resigned in June 2018.', 'resigned in June 2018.'],
    ['The bakery, founded in 1921, employs 30 people.', 'The bakery, founded in 1921,'],
    ['The bakery, founded in 1902, employs 90 people.', 'employs 90 people.'],
    ['The mill hired 40 people last spring, and the bakery 35.', 'and the bakery 35.'],
    ['Police searched the house on Friday, arresting five men.', 'arresting five men.'],
  ])('%s', async (claim, fault) => {
    const { kind, clauses } = await harbour.verdict(claim);
    expect([kind, ...clauses.filter((it) => it.kind !== 'supported').map((it) => `${it.kind}: ${it.text}`)]).toEqual(['differs', `differs: ${fault}`]);
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
