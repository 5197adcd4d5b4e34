/** Claims against sources: what is borne out, what differs, what no source has. */

import { describe, expect, it } from 'vitest';
import { createJudgementMemo } from '../../server/src/engine/evidence/memo';
import { isSlip } from '../../server/src/engine/evidence/slip';
import { claimTester } from '../kit/claim-tester';
import { harbourSources } from '../kit/harbour-sources';

const tester = claimTester(harbourSources);

/** Claim, then kind and conflicts as `brief` gives them. */
function table(rows: readonly (readonly [claim: string, brief: string])[]): void {
  it.each(rows)('%s', async (claim, brief) => {
    expect(await tester.brief(claim, '2025-03-25')).toBe(brief);
  });
}

describe('what a source bears out is supported', () => {
  table([
    ['The harbour board voted 7 to 2 to build a new quay.', 'supported'],
    ['The project is expected to create some 350 jobs, according to Ingrid Halloran.', 'supported'],
    ['Construction will start in September 2025.', 'supported'],
    ['The eelgrass meadows cover about 120 hectares.', 'supported'],
    ['The old quay was built in 1962.', 'supported'],
    ['Steel prices rose by nearly a third in 2024.', 'supported'],
    ['Over 4,000 residents have signed a petition opposing the quay.', 'supported'],
    ['The emergency department treated more than 18,000 patients in 2024.', 'supported'],
    ['Waiting times fell from 94 to 71 minutes on average.', 'supported'],
    ['Clear Water will not drop its lawsuit.', 'supported'],
    ['The hospital has never closed its maternity ward.', 'supported'],
    ['The board is chaired by Ingrid Halloran.', 'supported'],
  ]);
});

describe('a claim put together from a whole paragraph', () => {
  const tester = claimTester([{
    name: 'mill.txt',
    text: 'The mill at Tarn burned down in the night.\nIts roof fell in before the engine came.\nNobody was hurt, and the horses were led out in time.\nA watchman smelled smoke and woke the miller.\nThe insurers will look at the ruin on Monday.',
  }]);
  it('is borne out by what stands two sentences away too', async () => {
    expect((await tester.verdict('A watchman in Tarn roused the horses and neighbours.')).kind).toBe('supported');
  });
  it('is not where hardly any of it stands there', async () => {
    expect((await tester.verdict('A watchman in Tarn rescued the terrified horses, neighbours recall.')).kind).toBe('not-found');
  });
});

describe('another number in its place', () => {
  table([
    ['The harbour board voted 6 to 3 to build a new quay.', 'differs number 6 to 3 -> 7 to 2'],
    ['The eelgrass meadows cover about 210 hectares.', 'differs number 210 hectares -> 120 hectares'],
    ['The project is expected to create some 530 jobs, according to Ingrid Halloran.', 'differs number 530 -> 350'],
    ['More than 9,000 people signed a petition against the quay.', 'differs number 9,000 -> 4,000'],
    ['The emergency department treated 14,800 patients in 2024.', 'differs number 14,800 -> 18,400'],
    ['Steel prices rose by nearly a half in 2024.', 'differs number half -> third'],
  ]);
});

describe('another number in the words around it', () => {
  const mill = claimTester([{ name: 'mill', text: 'In the spring the Ravn mill posted record sales of $4.2 million, an increase of 18% compared to last year, and a small loss on timber.\nBuyers who sign before June get a 15% discount on the listed prices of boards.' }]);
  it.each([
    ['The Ravn mill had an increase of 28% compared to last year after a good season with few storms.', 'differs number 28% -> 18%'],
    ['For schools of the region the board offers come with a 10% discount on the listed prices.', 'differs number 10% -> 15%'],
    ['Storms and floods cost the region 28% of its timber.', 'not-found'],
  ])('%s', async (claim, brief) => {
    expect(await mill.brief(claim)).toBe(brief);
  });
});

describe('a number as a slip of the pen', () => {
  it.each([
    ['207%', '307%', true],
    ['$5.52', '$5.25', true],
    ['1,312', '1312', false],
    ['2,400 and 2,600', '2,450 and 2,600', true],
    ['12', '21', true],
    ['5', '6', false],
    ['150', '1,500', false],
    ['two', 'ten', false],
    ['125', '251', false],
  ])('%s %s %s', (own, other, slip) => {
    expect(isSlip(own, other)).toBe(slip);
  });

  const works = claimTester([{ name: 'works', text: 'The Ravn works made a profit of 4,260 crowns a boat in spring.\nThe works will hire welders from Lund this year, its head said.' }]);
  it.each([
    ['After a long strike the works had a profit of 4,290 crowns for every boat.', 'differs number 4,290 -> 4,260'],
    ['The Ravn works made a profit of 4,290 crowns a boat, and they will hire welders from Kalmar this year.', 'differs number 4,290 -> 4,260'],
    ['The Kalmar works made a profit of 4,290 crowns a boat, and they will hire welders from Lund this year.', 'not-found'],
  ])('%s', async (claim, brief) => {
    expect(await works.brief(claim)).toBe(brief);
  });
});

describe('another date in its place', () => {
  table([
    ['Construction will start in October 2025.', 'differs date October 2025 -> September 2025'],
    ['The old quay was built in 1926.', 'differs date 1926 -> 1962'],
    ['A fire damaged the east wing in May 2020.', 'differs date May 2020 -> May 2021'],
    ['The ferry terminal opened in May 1998.', 'supported (disagree)'],
    ['The ferry terminal opened in May 1997.', 'supported (disagree)'],
    ['The ferry terminal opened in May 1996.', 'differs date May 1996 -> May 1998'],
  ]);
});

describe('the opposite', () => {
  table([
    ['Clear Water has dropped its lawsuit.', 'differs polarity dropped -> drop'],
    ['Mayor Peter Osgood attended the meeting.', 'differs polarity attended -> attend'],
    ['The hospital has closed its maternity ward.', 'differs polarity closed -> closed'],
    ['Director Samuel Okafor criticised the nurses.', 'differs polarity criticised -> praised'],
    ['Steel prices fell by nearly a third in 2024.', 'differs polarity fell -> rose'],
    ['The board has not approved a new quay, and no petition was signed.', 'differs polarity approved -> approves polarity signed -> signed'],
  ]);
});

describe('a name in another spelling is named and accuses of nothing', () => {
  table([
    ['Director Samuel Okafer praised the nurses.', 'supported name Samuel Okafer -> Samuel Okafor'],
    ['Director Samuel Okaforr praised the nurses.', 'supported name Samuel Okaforr -> Samuel Okafor'],
    ['Okafer praised the nurses.', 'supported name Okafer -> Okafor'],
    ['The shipping company Nordlein has stopped its ferry to Vessby since January.', 'supported name Nordlein -> Nordline'],
    ['Ms Ingrid Halorann said the project would create about 350 jobs.', 'supported name Ingrid Halorann -> Ingrid Halloran'],
  ]);
});

describe('what no source has is not found, never false', () => {
  table([
    ['The library lent 90,000 books last year.', 'not-found'],
    ['A new bridge to Vessby will open in 2030.', 'not-found'],
    ['The mayor of Vessby resigned over the affair.', 'not-found'],
    ['Nordline bought three electric ferries from a Finnish shipyard.', 'not-found'],
    ['The county hospital plans to hire 200 nurses.', 'not-found'],
    ['', 'not-found'],
    ['…', 'not-found'],
  ]);
});

describe('a vague number', () => {
  const ferry = claimTester([
    { name: 'minutes.txt', text: 'The storm hit on Friday. In all, 340 houses on the island lost power.' },
    { name: 'wire.txt', text: 'Hundreds of people left the island in the night after the storm, officials said.' },
  ]);
  it.each([
    ['In all, 430 houses on the island lost power.', 'differs number 430 -> 340'],
    ['Some 430 people left the island in the night after the storm.', 'not-found'],
    ['Hundreds of people left the island in the night.', 'supported'],
    ['Hundreds of houses on the island lost power.', 'supported'],
  ])('bears out no exact one: %s', async (claim, brief) => {
    expect(await ferry.brief(claim, '2025-03-25')).toBe(brief);
  });
});

describe('a verdict', () => {
  const claims = ['The eelgrass meadows cover about 210 hectares.', 'The ferry terminal opened in May 1998.', 'Clear Water will not drop its lawsuit.'];

  it('does not depend on the order in which sources came', async () => {
    const reversed = claimTester([...harbourSources].reverse());
    for (const claim of claims) expect(await reversed.verdict(claim)).toEqual(await tester.verdict(claim));
  });

  it('is the same from memory', async () => {
    const memo = createJudgementMemo();
    for (const claim of claims) {
      const first = await tester.verdict(claim, { memo });
      expect(await tester.verdict(claim, { memo })).toBe(first);
      expect(first).toEqual(await tester.verdict(claim));
    }
  });

  it('marks spans inside its passage and its claim', async () => {
    for (const claim of claims) {
      const verdict = await tester.verdict(claim);
      for (const { passage, matches, differences } of verdict.evidence) {
        for (const it of [...matches, ...differences]) expect(it.start >= 0 && it.start < it.end && it.end <= passage.text.length).toBe(true);
      }
      for (const item of verdict.items) expect(claim.slice(item.span.start, item.span.end)).toBe(item.text);
    }
  });

  it('is refused, not emptied, when aborted', async () => {
    const signal = { aborted: true, throwIfAborted: () => { throw new Error('aborted'); } };
    const { judgeClaim } = await import('../../server/src/engine/evidence/judge-claim');
    await expect(judgeClaim({ text: 'x' }, { passageCount: 0, search: async () => [], passages: async () => [], frequencies: async () => [], phrases: async () => [] }, { byId: () => undefined }, signal)).rejects.toThrow('aborted');
  });
});
