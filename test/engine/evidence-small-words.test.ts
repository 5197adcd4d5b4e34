/** Claims that one small word turns around, and numbers whose end of a change, whose direction or whose bound is another. */

import { describe, expect, it } from 'vitest';
import { claimTester } from '../kit/claim-tester';

const { brief } = claimTester([{
  name: 'ferry',
  text: 'The bakery in Ashmere was closed before the flood of 12 May, and at least 1,300 loaves were given away. Sales rose by 12% in March. Repairs to the oven are expected to exceed 460 crowns.\n\n'
    + 'Most of the ferries in Vessby were repaired, and none of the crew was hurt. Few of the cabins were dry. A few of the lamps worked.\n\n'
    + 'The minister left two days before the vote and returned three weeks after it. The bridge opened in 1987, two years later than planned. Some of the weirs will be repaired. The weir closed on 24 June for the third time this year.\n\n'
    + 'Unemployment in Norra rose from 4.1 percent in June to 5.3 percent in July. Output increased to 40,000 tonnes from about 32,000 tonnes a year earlier.',
}]);

function table(title: string, rows: readonly (readonly [claim: string, expected: string])[]): void {
  describe(title, () => it.each(rows)('%s: %s', async (claim, expected) => expect(await brief(claim)).toBe(expected)));
}

table('where something stands in time or space', [
  ['The bakery in Ashmere was closed after the flood.', 'differs polarity after -> before'],
  ['The bakery in Ashmere was closed before the flood.', 'supported'],
  ['The minister left two days after the vote.', 'differs polarity after -> before'],
  ['The minister returned three weeks after the vote.', 'supported'],
]);

table('on which side of a date', [
  ['The weir closed after 24 June.', 'differs polarity after -> on'],
  ['The weir closed before 24 June.', 'differs polarity before -> on'],
  ['The weir closed on 24 June.', 'supported'],
  ['The weir had by 24 June closed for the second time publicly this year.', 'differs number second -> third'],
]);

table('how many of them', [
  ['Few of the ferries in Vessby were repaired.', 'differs polarity Few -> Most'],
  ['Most of the cabins were dry.', 'differs polarity Most -> Few'],
  ['Many of the ferries in Vessby were repaired.', 'supported'],
  ['Many of the lamps worked.', 'supported'],
  ['All of the weirs will be repaired.', 'differs polarity All -> Some'],
  ['Some of the weirs will be repaired.', 'supported'],
]);

table('which way', [
  ['Sales were down 12% in March.', 'differs polarity down -> rose'],
  ['Sales were up 12% in March.', 'supported'],
  ['Repairs are expected to exceed 460 crowns.', 'supported'],
  ['Repairs are expected to be below 460 crowns.', 'differs polarity below -> exceed'],
  ['The bridge opened two years earlier than planned.', 'differs polarity earlier -> later'],
]);

table('bounds', [
  ['At most 1,300 loaves were given away.', 'differs number 1,300 -> 1,300'],
  ['Fewer than 1,300 loaves were given away.', 'differs number 1,300 -> 1,300'],
  ['At least 1,300 loaves were given away.', 'supported'],
]);

table('from and to', [
  ['Unemployment in Norra rose to 5.3 percent in July.', 'supported'],
  ['Unemployment in Norra rose to 4.1 percent in July.', 'differs number 4.1 percent -> 5.3 percent'],
  ['Output rose to 40,000 tonnes.', 'supported'],
  ['Output rose to 32,000 tonnes.', 'differs number 32,000 tonnes -> 40,000 tonnes'],
]);

describe('numbers told in turn', () => {
  const turns = claimTester([{
    name: 'mill',
    text: 'The mill and the dairy employ 210 and 85 people respectively.\n\nSales of oars rose by 12 percent and 15 percent in 2022 and 2023, respectively.\n\nAnna Berg and Carl Lind won 30 and 25 votes, respectively.',
  }]);

  it.each([
    ['The mill employs 210 people.', 'supported'],
    ['The mill employs 85 people.', 'differs number 85 -> 210'],
    ['The mill and the dairy employ 210 and 85 people.', 'supported'],
    ['Sales of oars rose by 15 percent in 2023.', 'supported'],
    ['Sales of oars rose by 15 percent in 2022.', 'differs number 15 percent -> 12 percent'],
    ['Carl Lind won 30 votes.', 'differs number 30 -> 25'],
    ['Lind won 25 votes.', 'supported'],
  ])('%s: %s', async (claim, expected) => expect(await turns.brief(claim)).toBe(expected));
});
