/** Claims that stand beside other values, denials and namesakes: nobody is accused in haste. */

import { describe, expect, it } from 'vitest';
import { claimTester } from '../kit/claim-tester';

/** Texts with many values, denials and near namesakes: where a judge in a hurry accuses the wrong sentence. */
const tester = claimTester([
  {
    name: 'mill',
    issued: '2025-02-11',
    text: `The Aldermoor paper mill employs 640 people and makes 9,200 tonnes of card a month. The night shift makes 38% of the card and the day shift 62%.
Wages cost the mill 14.2m pounds in 2024, up from 12.9m pounds the year before. Director Ottoline Varga received a salary of 310,000 pounds.

The mill shipped 4,300 rolls in April 2023 and 5,700 rolls in April 2024.`,
  },
  {
    name: 'valley',
    issued: '2025-03-02',
    text: `Fennick Board has a warehouse in the valley. The Harrowgate line opened in 1911. Fennick Board closed its canteen last winter.`,
  },
  {
    name: 'court',
    issued: '2025-03-09',
    text: `Corin Blayle was convicted of nine counts of theft at Sallow Crown Court. The jury acquitted him of three counts of theft from 2016.
Blayle denied that he owned the boathouse. He declined to comment. His sister Ada Blayle said she had raised doubts about the boathouse in 2021, and accepted that she had not reported them to the bank.
Blayle must pay back the money before he can be released. No payment was found to be linked to the bank.

Judge Perpetua Lowe refused him bail. The fine had a heavy effect on the Blayle family. The bank does not plan new branches.
Takings at the boathouse slipped 4% last year. The bank has accepted all but one of the proposals.`,
  },
]);

function table(rows: readonly (readonly [claim: string, brief: string])[]): void {
  it.each(rows)('%s', async (claim, brief) => {
    expect(await tester.brief(claim, '2025-03-25')).toBe(brief);
  });
}

describe('a passage about somebody else accuses nobody', () => {
  table([
    ['The Brindleford paper mill employs 500 people.', 'not-found'],
    ['Fennick Board employs 500 people and makes 7,000 tonnes of card a month.', 'not-found'],
    ['Employment at the textile mill comes to 500 people.', 'not-found'],
    ['The Aldermoor paper mill employs 460 people.', 'differs number 460 -> 640'],
  ]);
});

describe('of two values in one sentence neither accuses the other', () => {
  table([
    ['The day shift makes 62% of the card.', 'supported'],
    ['The night shift makes 38% of the card.', 'supported'],
    ['Wages cost the mill 12.9m pounds the year before.', 'supported'],
    ['The mill shipped 5,700 rolls in April 2024.', 'supported'],
    ['The mill shipped 4,300 rolls in April 2023.', 'supported'],
  ]);
});

describe('what was only proposed may be rejected', () => {
  const quays = claimTester([{ name: 'quays', text: `The county has proposed that the harbour open its quays to private boats as a means to pay for the dredging. Mayor Marta Elling publicly rejected the idea.
The county's boat board declared the trial year "happily concluded".` }]);
  it.each([
    ['Elling rejected the proposal to open the quays to private boats.', 'supported'],
    ['The boat board declared the trial year "happily concluded".', 'supported'],
    ['The boat board declared the trial year "miserably concluded".', 'not-found'],
  ])('%s', async (claim, brief) => expect(await quays.brief(claim)).toBe(brief));
});

describe('what is lacking, halted, or denied by somebody contradicts no denial', () => {
  const pier = claimTester([{ name: 'pier', text: `The county said that technical progress on the pier is still missing. The dispute has halted any useful talks about the ferry.
Reports say that Fennick Board was supplying the quarry with rails, despite its denials.

The lighthouse stands some 1,300 metres from the pier. The county sold 40 boats.` }]);
  it.each([
    ['There has been no technical progress on the pier.', 'supported'],
    ['There were no useful talks about the ferry.', 'not-found'],
    ['Fennick Board denies supplying the quarry with rails.', 'supported'],
    ['The lighthouse stands more than 1,000 metres from the pier.', 'supported'],
    ['The lighthouse stands more than 500 metres from the pier.', 'not-found'],
    ['The lighthouse stands more than 2,000 metres from the pier.', 'differs number 2,000 metres -> 1,300 metres'],
    ['The county did not sell boats.', 'differs polarity sell -> sold'],
  ])('%s', async (claim, brief) => expect(await pier.brief(claim)).toBe(brief));
});

describe('a denial agrees with a denial in other words', () => {
  table([
    ['Corin Blayle denied owning the boathouse.', 'supported'],
    ['It is not true that Corin Blayle owned the boathouse.', 'supported'],
    ['Ada Blayle did not report her doubts to the bank.', 'supported'],
    ['Blayle would not comment.', 'supported'],
    ['No payment was linked to the bank.', 'supported'],
    ['Blayle could not be released before paying back the money.', 'supported'],
    ['Director Ottoline Varga received no bonus.', 'not-found'],
    ['Only one of the proposals was not accepted by the bank.', 'supported'],
  ]);
});

describe('the opposite of another matter is none', () => {
  table([
    ['Corin Blayle was convicted of nine counts of theft.', 'supported'],
    ['Corin Blayle was acquitted of three counts of theft from 2016.', 'supported'],
  ]);
});

describe('the opposite is seen', () => {
  table([
    ['Judge Perpetua Lowe granted Blayle bail.', 'differs polarity granted -> refused'],
    ['The fine had no effect on the Blayle family.', 'differs polarity effect -> effect'],
    ['The bank plans new branches.', 'differs polarity plans -> plan'],
    ['Takings at the boathouse rose 4% last year.', 'differs polarity rose -> slipped'],
  ]);
});

describe('a number is mended by the one of its own date', () => {
  table([
    ['The mill shipped 4,900 rolls in April 2024.', 'differs number 4,900 -> 5,700'],
    ['The mill shipped 4,900 rolls in April 2023.', 'differs number 4,900 -> 4,300'],
  ]);
});

describe('"last year" without a date to count from', () => {
  it.each([
    ['Takings at the boathouse slipped 4% last year.', 'supported'],
    ['Fennick Board closed its canteen last winter.', 'supported'],
  ])('%s', async (claim, brief) => {
    const verdict = await tester.verdict(claim);
    expect(verdict.kind).toBe(brief);
    expect(verdict.items.filter((it) => it.state === 'absent')).toEqual([]);
  });
});

describe('each cited source keeps a place among the evidence', () => {
  it('though others cover more', async () => {
    const many = claimTester([
      ...Array.from({ length: 7 }, (_, i) => ({ name: `copy${i}`, text: 'The Aldermoor paper mill employs 640 people and makes card. It stands by the river.' })),
      { name: 'brief', text: 'Aldermoor: 640 people have work at the mill, which makes paper and card for the whole valley and beyond.' },
    ]);
    const { evidence } = await many.verdict('The Aldermoor paper mill employs 640 people and makes card.', { cited: ['brief', 'copy6'] });
    expect(evidence.map((it) => it.passage.source)).toEqual(expect.arrayContaining(['brief', 'copy6']));
    expect(evidence).toHaveLength(5);
  });
});

describe('one word that opens a claim and does something is somebody, whom the sources know or not', () => {
  table([
    ['Bramley makes 9,200 tonnes of card a month.', 'not-found'],
    ['Bramley closed its canteen last winter.', 'not-found'],
    ['Wages cost the mill 14.2m pounds in 2024.', 'supported'],
  ]);
});

it('what somebody did not say why or how is no denial of it', async () => {
  const { brief } = claimTester([{ name: 'plant', text: 'The Quarry Board closed its office in Minsk. The board did not say why. It has not told how it chose the office.' }]);
  expect(await brief('The Quarry Board did not say why it closed its office.')).toBe('supported');
  expect(await brief('The Quarry Board did not close its office in Minsk.')).toMatch(/^differs/);
});

it('who buys is not contradicted by who sells', async () => {
  const { brief } = claimTester([{ name: 'shares', text: 'The chief executive of the Quarry Board, Ann Lee, sold her shares to Mira Osei for three million crowns in May.' }]);
  expect(await brief('Mira Osei bought the shares of Ann Lee for three million crowns in May.')).not.toMatch(/^differs/);
});

it('a deed that is told in its own word or not at all has to stand somewhere', async () => {
  const { brief } = claimTester([{ name: 'ferry', text: 'A ferry with 212 passengers ran aground off Marn Island on Sunday. Nobody was seriously hurt, and the ship was refloated.' }]);
  expect(await brief('The ferry sank off Marn Island.')).toBe('not-found');
  expect(await brief('The ferry ran aground off Marn Island.')).toBe('supported');
  const petition = claimTester([{ name: 'petition', text: 'Opponents of the plan handed in a petition with 8,300 signatures on Monday. Two other members of the board were cleared by the judge.' }]);
  expect(await petition.brief('More than 8,000 people signed a petition against the plan.')).toBe('supported');
  expect(await petition.brief('Two other board members were acquitted.')).toBe('supported');
});

describe('nobody is accused by', () => {
  it.each([
    ['the other half of a sentence', 'Food prices in Tolland rose by 5 percent in May, while energy became 7 percent cheaper.', 'Energy prices fell by 7 percent in May.', 'Food prices fell by 5 percent in May.'],
    ['what holds until then', 'The rooms of the gallery are closed until autumn.', 'The rooms of the gallery open in autumn.', undefined],
    ['the rest of a whole', 'Of the 800 members of the club, 620 took part in the vote.', 'Of the 800 members 180 did not take part.', 'Of the 800 members of the club, 640 took part in the vote.'],
    ['the rest of a whole that the claim counts', 'On 46 of the 50 days of the season the ferry to Kelby left on time.', 'On four of the 50 days the ferry to Kelby was late.', 'On four of the 50 days of the season the ferry left on time.'],
    ['a noun that is left out behind "none"', 'In three of the wells they found traces of oil; four had none.', 'Four of the seven wells had no traces of oil.', undefined],
    ['a unit that is not said again', 'Kelby will pay 300 million crowns and Vessby 180 million for the new tunnel.', 'Vessby will pay 180 million crowns for the new tunnel.', 'Vessby will pay 190 million crowns for the new tunnel.'],
    ['the rest of a small whole', 'The city of Kelby will close two of its five libraries next year.', 'Three of the five libraries in Kelby will stay open.', 'The city of Kelby will close three of its five libraries.'],
    ['another number than the one just beyond its bound', 'A ferry with 212 passengers ran aground off Marn Island. Nine people were treated for bruises.', 'More than 200 people were on board the ferry.', undefined],
    ['a length of time beside the years it is counted from', 'Leo Marsh was sentenced to 18 months in prison for stealing 74,000 euros between 2019 and 2022.', 'Marsh stole 74,000 euros over three years.', 'Marsh was sentenced to 80 months in prison.'],
    ['another thing expected', 'Economists had expected unemployment in Tolland to stay unchanged.', 'Economists had not expected a fall in unemployment.', 'Economists had not expected unemployment in Tolland to stay unchanged.'],
    ['what came again', 'The mine at Orsk reopened in March. It had been shut since 2019 because of a fire.', 'The mine at Orsk was closed in 2019.', 'The mine at Orsk closed in March.'],
    ['nothing but words of its own', 'The minister confirmed the plan.', 'The minister did not deny the plan.', 'The minister denied the plan.'],
  ])('%s', async (_, text, fair, wrong) => {
    const { brief } = claimTester([{ name: 'source', text }]);
    expect(await brief(fair)).not.toMatch(/^differs/);
    if (wrong !== undefined) expect(await brief(wrong)).toMatch(/^differs/);
  });
});

describe('who did it stands beside a role, between commas', () => {
  const { brief } = claimTester([{
    name: 'court',
    text: `Judge Hanna Roe sentenced the former treasurer of the rowing club, Leo Marsh, to 18 months in prison on Friday for stealing 74,000 euros. His lawyer, Ida Penn, said that he would not appeal.
John Weir, the mayor of Ostby, opened the pool in May. His brother Adam Weir built it.`,
  }]);
  it.each([
    ['Leo Marsh was sentenced to 18 months in prison.', /^supported/],
    ['Ida Penn was sentenced to 18 months in prison.', /^(?:not-found|differs)/],
    ['Hanna Roe stole 74,000 euros.', /^(?:not-found|differs)/],
    ['Leo Marsh stole 74,000 euros.', /^supported/],
    ['John Weir opened the pool in May.', /^supported/],
    ['Adam Weir opened the pool in May.', /^not-found/],
  ])('%s', async (claim, verdict) => {
    expect(await brief(claim)).toMatch(verdict);
  });
});

it('"last year" is not borne out by "next year", whenever that is', async () => {
  const { brief } = claimTester([{ name: 'city', text: 'The city of Kelby will close two of its five libraries next year.' }]);
  expect(await brief('The city of Kelby closed two of its libraries last year.')).toBe('not-found');
  expect(await brief('The city of Kelby will close two libraries next year.')).toBe('supported');
});

it('what happened on a day is borne out by the sentence that has the day, whatever the opposite was when', async () => {
  const { brief } = claimTester([{ name: 'bridge', text: 'The bridge over the Wend opened in 1987. It closed on 24 June after a lorry hit a pillar.' }]);
  expect(await brief('The bridge closed on 24 June.')).toBe('supported');
  expect(await brief('The bridge opened on 24 June.')).not.toBe('supported');
});

it('a deed between two is not put together from what is told of others', async () => {
  const { brief } = claimTester([
    { name: 'talk', text: 'Welcome to our studio, Dr. Hilde Marrin. Premier Tarrow has cooled hopes for talks about the ferry. The talks were to begin in May.' },
    { name: 'quarrel', text: 'The council is divided, with Brandt criticising Roy and accusing him of mismanaging the subsidy.' },
  ]);
  expect(await brief('Tarrow accused Marrin of mismanaging the talks.')).toBe('not-found');
  expect(await brief('Brandt accused Roy of mismanaging the subsidy.')).toBe('supported');
});
