/** Who somebody is, whom he belongs to, how old he is and who says a thing: borne out where the sources say it of him, and not where they say it of somebody else. */

import { describe, expect, it } from 'vitest';
import { claimTester } from '../kit/claim-tester';

const tester = claimTester([
  {
    name: 'ferry',
    text: `Oskar Tarn, 34, of Westhay, Norland, denied fraud but was found guilty after a trial.
Norvik Gas director of works Edda Brandt said the Tollgate Council had been told of the leak in May.
The harbour master, Leo Marsh, who was the ninth witness, is the third man to hold the office more than once.
Ms Vik from the harbour board said Tarn then pushed Mr Marsh off the quay with a boat hook.
"Too little is said about the crew," said Leif Moe, 51.
Despite losing Ivo Stane to an injury, Tolland won the regatta.
Ledger Bank's former adviser, Anna Weir, was in line for a bonus.
"He could not live with the loss of the ferry," she said.
Tarn was ordered to pay 4,200 crowns within six months or face a further 18 months in prison.
Two other women and a man were charged. It is hoped the slipway will be rebuilt by spring.
In May Secretary Vik met Foreign Minister Ada Holm.

Six of the boats are safe. Divers found a seventh boat on Monday.
The Tollgate Council took over the slipway in August. The ferry moved to Oxley in 2011.
Tarn's lawyers argued that the boat hook had never been found.

Tarn bought the boats for 900 crowns and sold them for as much as 5,200.`,
  },
]);

describe.each([
  ['behind the place somebody comes from', 'Tarn denied fraud.', 'Tarn admitted fraud.'],
  ['an age behind its name', 'Tarn, 34, was found guilty.', 'Tarn, 51, was found guilty.'],
  ['the body that somebody works for', 'Edda Brandt of Norvik Gas said the council had been told of the leak.', 'Edda Brandt of Tollgate Council said it had been told of the leak.'],
  ['what a relative clause says somebody is', 'Marsh was the ninth witness.', 'Tarn was the ninth witness.'],
  ['an order and what it counts', 'Marsh is the third man to hold the office more than once.', 'Marsh is the ninth man to hold the office more than once.'],
  ['a role put beside the name', 'Leo Marsh, the harbour master, was a witness.', 'Oskar Tarn, the harbour master, was a witness.'],
  ['who pushed whom, in what somebody says', 'Tarn pushed Marsh off the quay.', 'Marsh pushed Tarn off the quay.'],
  ['a speaker named behind the words', 'Too little is said about the crew, Leif Moe said.', 'Too little is said about the crew, Leo Marsh said.'],
  ['the subject behind an opening participle', 'Tolland lost Ivo Stane to an injury.', 'Oxley lost Ivo Stane to an injury.'],
  ['a title of somebody else in one sentence', 'Vik met Foreign Minister Ada Holm.', 'Vik, the foreign minister, met Ada Holm.'],
  ['whose adviser', 'Ledger Bank’s former adviser, Anna Weir, was in line for a bonus.', 'Norvik’s former adviser, Anna Weir, was in line for a bonus.'],
  ['within how long', 'Tarn was ordered to pay 4,200 crowns within six months.', 'Tarn was ordered to pay 4,200 crowns within 18 months.'],
  ['what is only hoped for', 'The slipway will be rebuilt by spring.', 'The slipway was rebuilt last spring.'],
  ['how many there are with the last', 'Seven boats have been found safe.', 'Nine boats have been found safe.'],
  ['a public body as the doer', 'The Tollgate Council took over the slipway in August.', 'Oskar Tarn took over the slipway in August.'],
  ['a doer that no name tells', 'Tarn’s lawyers argued that the boat hook had never been found.', 'Prosecutors argued that the boat hook had never been found.'],
  ['two numbers each in its place', 'Tarn bought the boats for 900 crowns and sold them for 5,200.', 'Tarn bought the boats for 5,200 crowns and sold them for 900.'],
  ['which way', 'The ferry moved to Oxley in 2011.', 'The ferry moved from Oxley in 2011.'],
])('%s', (_, sound, wrong) => {
  it(sound, async () => expect((await tester.verdict(sound)).kind).toBe('supported'));
  it(wrong, async () => expect((await tester.verdict(wrong)).kind).not.toBe('supported'));
});

describe('nobody is accused by', () => {
  it.each([
    ['the person who speaks for a body', 'Ms Vik from the harbour board said Tarn had shown no remorse.', 'Tarn had shown no remorse, the harbour board said.'],
    ['others who were charged too', 'Hunter Vale was charged. Two other men and a woman were also charged.', 'Three men and a woman were charged.'],
    ['the beginning of what ended', 'Brandt started a long affair with the Tolland club. She split with it in May.', 'Brandt ended the affair with the club.'],
    ['a condition', 'The team is unbeaten in its six games against Oxley. If it can defeat Tolland, it is through.', 'The team has not lost any of its six games against Oxley.'],
    ['a state that is compared to the name', 'The board, the Norland equivalent of the Harbour Trust, agreed to look into the sale of the quay.', 'The board agreed to look into the sale of the quay.'],
    ['somebody the name has joined', 'The 25-year-old joined the Rovers from Oxley. Hamnet has had spells with five clubs.', 'Hamnet has joined the Rovers.'],
  ])('%s', async (_, text, claim) => {
    const { brief } = claimTester([{ name: 'source', text }]);
    expect(await brief(claim)).not.toMatch(/^differs/);
  });
});
