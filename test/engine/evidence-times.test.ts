/** Words of time that name no value ("the closing quarter"): read, given a place, never missed and never accused. */

import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/engine/evidence/analysed-text';
import { claimTester } from '../kit/claim-tester';

function times(text: string): string {
  const { words, times: found } = analyse(text);
  return found.map((it) => words.slice(it.first, it.last + 1).map((word) => word.text).join(' ')).join(' | ');
}

describe('words of time', () => {
  it.each([
    ['They rowed through the night and slept for the rest of the closing quarter.', 'the night | the closing quarter'],
    ['The quarterly figures came out on Friday night.', 'The quarterly'],
    ['The ferry was repaired over the past few months, for 12 weeks.', 'the past few months'],
    ['The fair of the summer of 2019 is held every summer.', 'summer'],
    ['The lamp was lit.', ''],
  ])('%s', (text, expected) => expect(times(text)).toBe(expected));
});

describe('words of time in their place', () => {
  const tester = claimTester([{
    name: 'harbour.txt',
    text: `The harbour council of Vessby met on 4 May 2021 and raised the mooring fees. The ferry ran late through the winter, because its engine froze.
The new pier was opened in 2019 by the mayor. Sailors from Brandt mend their nets in the evenings, as their fathers did.`,
  }]);
  const itemsOf = async (claim: string): Promise<string> =>
    (await tester.verdict(claim)).items.filter((it) => it.vague).map((it) => `${it.text} ${it.state}`).join(', ');

  it.each([
    ['The ferry ran late through the winter because its engine froze.', 'the winter confirmed'],
    ['The new pier was opened in the winter by the mayor.', 'the winter elsewhere'],
    ['Sailors from Brandt mend their nets in the evening.', 'the evening confirmed'],
    ['Sailors from Brandt mend their nets in the autumn.', 'the autumn absent'],
  ])('%s', async (claim, expected) => expect(await itemsOf(claim)).toBe(expected));

  it('neither accuses nor is missed', async () => {
    for (const claim of ['The new pier was opened in the winter by the mayor.', 'Sailors from Brandt mend their nets in the autumn.']) {
      const { kind, explanation } = await tester.verdict(claim);
      expect(kind).not.toBe('differs');
      expect(explanation).not.toContain('the winter');
      expect(explanation).not.toContain('“the autumn”');
    }
  });
});
