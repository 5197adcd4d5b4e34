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
