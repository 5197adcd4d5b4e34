/** Numbers that a writer works out from a source, and numbers of the source that count something else: neither is accused. */

import { describe, expect, it } from 'vitest';
import { claimTester } from '../kit/claim-tester';

const { brief } = claimTester([{
  name: 'harbour',
  text: 'The port of Vessby raised its fee for a mooring from 296 crowns to 415 crowns. The increases follow a 4% rise in the number of moorings in 2010.\n\n'
    + 'Police in Norra arrested six men and five women after the landslide. Seven other people were arrested in March for stealing sand.\n\n'
    + 'The yard earned $29.9 million, or $0.70 per share, in the quarter.\n\n'
    + 'The ferry company said after 100 meetings with unions that roles would be lost. Tova Lind won the regatta and became the first skipper since 1950 to win twice.',
}]);

function table(title: string, rows: readonly (readonly [claim: string, expected: string])[]): void {
  describe(title, () => it.each(rows)('%s: %s', async (claim, expected) => expect(await brief(claim)).toBe(expected)));
}

table('worked out', [
  ['The port of Vessby raised its fee for a mooring by 40%.', 'supported'],
  ['The port of Vessby raised its fee for a mooring by 119 crowns.', 'supported'],
  ['The port of Vessby raised its fee for a mooring to 514 crowns.', 'differs number 514 -> 415'],
  ['Police in Norra arrested eleven people after the landslide.', 'supported'],
]);

table('of other things', [
  ['The yard earned $0.68 per share in the quarter.', 'differs number $0.68 -> $0.70'],
  ['The yard earned $29.9 billion in the quarter.', 'differs number $29.9 billion -> $29.9 million'],
  ['The ferry company said after talks with unions that 200 jobs would be lost.', 'not-found'],
  ['It was the second win for skipper Tova Lind at the regatta since 1950.', 'not-found'],
]);

describe('what a true statement adds up, counts from or leaves open', () => {
  const { brief: judged } = claimTester([{
    name: 'council',
    text: 'The council of Ashmere voted on Tuesday to raise the parking fee from 2 to 3 crowns an hour, two weeks after a public hearing. About 1,200 cars park there every day, up from 900 five years earlier.\n\n'
      + 'Turnover in the street fell by 4% in 2023, after it had risen by 6% in 2022.\n\n'
      + 'The ferry Norra left Vessby at 9:30 a.m. with 212 passengers and 14 crew. Rescuers saved 180 people; 46 people are missing, among them nine children.\n\n'
      + 'The owner, Lind Lines, was fined 1.2 million crowns in 2021, half of what the prosecutor had asked for.',
  }]);

  it.each([
    ['The parking fee rises by one crown an hour.', 'supported'],
    ['Five years ago, 900 cars parked there every day.', 'supported'],
    ['The prosecutor had asked for 2.4 million crowns.', 'supported'],
    ['The ferry Norra left Vessby before 10:30 a.m.', 'not-found'],
    ['The ferry Norra left Vessby before 8:30 a.m.', 'differs date 8:30 a.m. -> 9:30 a.m.'],
    ['The owner, Lind Lines, was fined two years after 2019.', 'supported'],
    ['Fewer than 40 people are missing.', 'differs number 40 -> 46'],
    ['Turnover in the street fell by 6% in 2022.', 'differs polarity fell -> risen'],
    ['Turnover in the street fell by 4% in 2023.', 'supported'],
  ])('%s: %s', async (claim, expected) => expect(await judged(claim)).toBe(expected));
});

describe('the quarter of a date', () => {
  const { brief: judged } = claimTester([{ name: 'yard', text: 'The yard in Vessby expects earnings in the range of $1.30 to $1.40 for the fourth quarter of 2020.' }]);

  it('is no name that the sources lack', async () => {
    expect(await judged('The yard in Vessby expects earnings in the range of $1.30 to $1.40 for Q4 2020.')).toBe('supported');
    expect(await judged('The yard in Vessby expects earnings in the range of $1.30 to $1.45 for Q4 2020.')).toBe('differs number $1.30 to $1.45 -> $1.30 to $1.40');
  });
});

describe('lengths, bounds and changes of a longer story', () => {
  const { brief: judged } = claimTester([{
    name: 'mill',
    text: 'The strike at the Orsk mill began on 4 March, a day after talks had failed, and ended on 9 April. Production fell from 300 to 90 tonnes a day during the strike and had recovered to 280 tonnes by June. '
      + 'Workers may sign up before 31 August 2022. Most newspapers reported the strike after the second week only.',
  }]);

  it.each([
    ['The strike at the Orsk mill lasted more than a month.', 'not-found'],
    ['The strike at the Orsk mill was over by mid-April.', 'supported'],
    ['Production recovered from 90 to 280 tonnes.', 'supported'],
    ['Few newspapers reported the strike before the second week.', 'supported'],
    ['Workers may sign up before 30 September 2022.', 'differs date 30 September 2022 -> 31 August 2022'],
  ])('%s: %s', async (claim, expected) => expect(await judged(claim)).toBe(expected));
});
