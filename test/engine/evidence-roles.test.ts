/** Claims that exchange who did what, to whom and whose, as phrases, possessives, pronouns and prepositions tell it. */

import { describe, expect, it } from 'vitest';
import { claimTester } from '../kit/claim-tester';

const tester = claimTester([{
  name: 'ferry.txt',
  text: `The quarrel over the ferries
Danish officials argue that the harbour should not be sold for the debts of the line. Marta Elling, the Danish envoy to the bay, accused Norland of holding up the ferry treaty.
The dispute has led to a quarrel between Mayor Henrik Brandt and Director Jonas Tarrow, with Tarrow criticizing Brandt's budget and accusing him of wasting the subsidy.
As many as 300 Swedish sailors were sent to Finland in March to repair the old ferries, the harbour office says. Norway has been the main buyer of herring and timber from Denmark.
There are reports of Swedish yards supplying Norway with engines that could be used in patrol boats. Denmark controls nearly a third of Germany's fishing grounds in the bay.
South Korea has condemned the sale of the yards. The ferry pact between Norway and Sweden obliges each of them to rescue the other's ships.
Brandt was asked about the repairs in Hamburg. Tarrow, who met him there, phoned Oskar Lund to explain the delay.`,
}]);

describe('who did what in other words', () => {
  it.each([
    "Officials from Denmark argue that the harbour should not be sold for the line's debts.",
    'The Danish envoy Marta Elling accused Norland of holding up the ferry treaty.',
    'Tarrow accused Brandt of wasting the subsidy.',
    'Brandt was accused by Tarrow of wasting the subsidy.',
    'Tarrow criticized the budget of Brandt.',
    'Some 300 sailors from Sweden were sent to Finland in March to repair the old ferries.',
    'Norway bought herring and timber from Denmark.',
    'Swedish yards supply Norway with engines that could be used in patrol boats.',
    "Nearly a third of Germany's fishing grounds in the bay is controlled by Denmark.",
    'Sweden and Norway have a ferry pact that obliges each of them to rescue the ships of the other.',
  ])('%s', async (claim) => expect((await tester.verdict(claim)).kind).toBe('supported'));
});

describe('names that have changed places', () => {
  it.each([
    'Brandt accused Tarrow of wasting the subsidy.',
    'Tarrow was accused by Brandt of wasting the subsidy.',
    "Brandt criticized Tarrow's budget.",
    'As many as 300 Finnish sailors were sent to Sweden in March to repair the old ferries.',
    'Norwegian yards supply Sweden with engines that could be used in patrol boats.',
    "Germany controls nearly a third of Denmark's fishing grounds in the bay.",
  ])('%s', async (claim) => expect((await tester.verdict(claim)).kind).toBe('differs'));
});

describe('names in a role that the sources give to someone else', () => {
  it.each([
    'Finnish officials argue that the harbour should not be sold for the debts of the line.',
    'Marta Elling, the Swedish envoy to the bay, accused Norland of holding up the ferry treaty.',
    'As many as 300 Swedish sailors were sent to Norway in March to repair the old ferries.',
    'The ferry pact between Norway and Finland obliges each of them to rescue the ships of the other.',
    'North Korea has condemned the sale of the yards.',
  ])('%s', async (claim) => expect((await tester.verdict(claim)).kind).not.toBe('supported'));
});

describe('what is said by another, or done in no source', () => {
  const said = claimTester([{
    name: 'harbour.txt',
    text: `The harbour and its critics
On Monday Mayor Henrik Brandt opened the new quay. Brandt has left the old office and moved to the tower. On Tuesday it rained all day long. Critics argue that the lack of a second crane delays the herring trade in the bay.
The ice came early this year. According to Director Jonas Tarrow, the second quay will need a deeper channel before the winter. The islands were cut off for a week.
On Friday Tarrow spoke to reporters on his return to Finland after a tour of the islands.`,
  }]);
  it.each([
    ['Critics argue that the lack of a second crane delays the herring trade.', 'supported'],
    ['The lack of a second crane delays the herring trade.', 'supported'],
    ['Tarrow said that the second quay will need a deeper channel before the winter.', 'supported'],
    ['Brandt argues that the lack of a second crane delays the herring trade.', 'not-found'],
    ['Brandt said that the second quay will need a deeper channel before the winter.', 'differs'],
    ['Brandt left the old office.', 'supported'],
    ['Tarrow resigned as director.', 'not-found'],
    ['Tarrow was arrested on his return to Finland.', 'not-found'],
    ['Tarrow retired on his return to Finland.', 'not-found'],
  ])('%s', async (claim, kind) => expect((await said.verdict(claim)).kind).toBe(kind));
});

describe('a person told by a nationality, and denials of two words', () => {
  const told = claimTester([{
    name: 'island.txt',
    text: `The island
To explain the delay, Norwegian President Jonas Tarrow phoned Danish President Ellen Sparre. The ferry line has demanded that the island renounce its hopes to join the harbour league.
A second landing is unlikely in the coming weeks.`,
  }]);
  it.each([
    ['Sparre was phoned by the Norwegian president.', 'supported'],
    ['Sparre phoned the Norwegian president.', 'differs'],
    ['The ferry line demanded that the island give up its hopes to join the harbour league.', 'supported'],
    ['The ferry line demanded that the island give up its hopes of joining the harbour league.', 'supported'],
    ['A second landing is not expected in the coming weeks.', 'supported'],
  ])('%s', async (claim, kind) => expect((await told.verdict(claim)).kind).toBe(kind));
});
