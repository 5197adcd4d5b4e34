/** What numbers, dates and times of news texts bear out, contradict and leave open: rounded, converted, worked out, counted from the day of the source. */

import { describe, expect, it } from 'vitest';
import { claimTester } from '../kit/claim-tester';

/** Claims are marked: + borne out, - contradicted, ? left open (true ones that are missed, wrong ones that are not found, and what the text does not speak of). */
const TEXTS: readonly { readonly issued: string; readonly text: string; readonly claims: string }[] = [
  {
    issued: '2025-06-18',
    text: 'The Bank of Norland raised its key rate by a quarter of a percentage point to 4.5 per cent on Thursday. Governor Ada Brunt said inflation had fallen to 3.1 per cent in May, from 3.4 per cent in April. The bank expects growth of between 1 and 1.5 per cent this year. Nearly a third of mortgage holders will refinance by the end of 2026.',
    claims: `
+ The Bank of Norland raised its key rate by a quarter point to 4.5 percent.
+ The Bank of Norland raised its key rate by 25 basis points.
+ The Bank of Norland raised its key rate by 0.25 percentage points.
+ The bank raised its key rate by a quarter of a point on Thursday.
+ The bank expects growth of 1-1.5 percent this year.
+ The bank expects growth of 1 to 1.5 per cent in 2025.
+ Almost one in three mortgage holders will refinance by the end of 2026.
+ Inflation fell to 3.1% in May 2025 from 3.4% in April.
+ Inflation fell by 0.3 percentage points to 3.1 per cent in May.
- The Bank of Norland raised its key rate by half a point to 4.5 per cent.
- The Bank of Norland raised its key rate by 50 basis points.
- The Bank of Norland raised its key rate by half a percentage point.
- The bank expects growth of 2 to 3 per cent this year.
- The bank expects growth of between 1 and 1.5 per cent next year.
- Inflation fell to 3.4 per cent in May, from 3.1 per cent in April.
? Nearly one third of mortgage holders will refinance before 2027.
? Nearly two thirds of mortgage holders will refinance by the end of 2026.
`,
  },
  {
    issued: '2024-03-12',
    text: 'Half a million people fled the delta after the floods of mid-January, the aid agency Harrow said on Tuesday. Dozens of villages were under water. A couple of hundred people are still missing. About 1,300 houses were destroyed and 12,480 were damaged. The army sent 40 boats, which rescued some 5,200 people over two and a half weeks.',
    claims: `
+ Around 500,000 people fled the delta after the floods, the aid agency Harrow said.
+ About half a million people fled the delta after floods in January 2024.
+ Around 200 people are still missing.
+ Some 200 people are missing after the floods.
+ Some 1,312 houses were destroyed.
+ About 1,300 homes were destroyed and more than 12,000 damaged.
+ Nearly 12,500 houses were damaged.
+ Roughly 12,500 houses were damaged.
+ The army's 40 boats rescued more than 5,000 people.
+ The army rescued about 5,200 people in two and a half weeks.
+ Dozens of villages were flooded.
+ Many dozens of villages were under water.
- A quarter of a million people fled the delta after the floods, Harrow said.
- Half a million people fled the delta after floods in mid-February.
- Around 900 people are still missing.
- About 1,900 houses were destroyed and 12,480 were damaged.
- Roughly 14,500 houses were damaged.
- The army's 40 boats rescued more than 6,000 people.
- The army rescued some 5,200 people over three and a half weeks.
- Hundreds of villages were under water.
`,
  },
  {
    issued: '2025-11-04',
    text: 'Orlane Foods said sales rose 4 per cent in Q3 2025 to €1.28bn, from €1.23bn in the same period of last year. In fiscal 2024 the company had sales of €5.1bn. It will close two of its nine plants in the first half of 2026. The shares fell 3.2% to 41.10 euros at 0900 GMT, their lowest level since the spring of 2023. Chief executive Jane Varga, 45, will step down at the end of the year.',
    claims: `
+ Orlane's sales rose 4% in the third quarter of 2025 to 1.28 billion euros.
+ Orlane's sales rose 4% in the third quarter to almost €1.3 billion.
+ Orlane had sales of €5.1 billion in its 2024 fiscal year.
+ Orlane had sales of about €5 billion in fiscal 2024.
+ Orlane will close two of its nine plants in the first six months of 2026.
+ Orlane will close two of its nine plants by the end of June 2026.
+ Orlane will close two of its nine plants next year.
+ Orlane will close two plants in H1 2026.
+ Jane Varga, who is in her forties, will step down at the end of the year.
+ The 45-year-old chief executive will step down at the end of 2025.
+ The shares fell 3.2 per cent by 9 a.m. GMT.
+ The shares fell by more than 3% to their lowest since spring 2023.
+ Orlane's sales were €1.23bn in the third quarter of 2024.
- Orlane's sales rose 4% in the second quarter of 2025 to 1.28 billion euros.
- Orlane had sales of €5.1 billion in fiscal 2023.
- Orlane will close two of its nine plants in the second half of 2026.
- Orlane will close three of its nine plants in the first half of 2026.
- The 54-year-old chief executive, Jane Varga, will step down at the end of the year.
- Jane Varga, who is in her fifties, will step down at the end of the year.
? The shares fell 3.2 per cent by 10 a.m. GMT.
`,
  },
  {
    issued: '2024-06-19',
    text: 'Vessby United beat Brandt 3-0 on Saturday, their fifth win in six games. The club sold 18,400 tickets, twice as many as this time last year. The stadium, which opened in the early 1990s, holds 24,000. United will play in Orsk on 10-12 July. Kick-off was at 7.45pm BST. The final had been put off from late May because of a storm that hit the coast overnight.',
    claims: `
+ Vessby beat Brandt 3-0.
+ Vessby United won 3-0 against Brandt at the weekend.
+ Vessby United beat Brandt three-nil on Saturday.
+ Vessby United beat Brandt by three goals to nil.
+ It was their fifth win in six games.
+ The stadium opened in the 1990s.
+ The stadium opened at the beginning of the 1990s.
+ The stadium opened more than 30 years ago.
+ United will play in Orsk from 10 to 12 July.
+ United will play in Orsk from July 10 to July 12.
+ United will play in Orsk in mid-July.
+ Kick-off was at 19:45.
+ The match kicked off at a quarter to eight in the evening.
+ The club sold more than 18,000 tickets, double the number of a year earlier.
+ The final had been postponed from May.
- Vessby United beat Brandt 2-0 on Saturday.
- Vessby United beat Brandt 3-1.
- It was their sixth win in seven games.
- The stadium opened in the late 1990s.
- The stadium opened in the 1980s.
- United will play in Orsk on 13-15 July.
- United will play in Orsk from 10 to 12 June.
- Kick-off was at 8.45pm.
- The club sold 18,400 tickets, three times as many as this time last year.
? The final had been postponed from early May.
`,
  },
  {
    issued: '2023-10-05',
    text: 'The ferry Aster sank on the night of 3 October, two years after it was built. It carried 212 passengers and a crew of 38, of whom 17 were under 18. The wreck lies at a depth of 80 metres, about 12 kilometres off the coast. Divers will go down next Tuesday. A similar ferry sank three years ago, killing 62 people. The inquiry, which began on Wednesday, is to last between six and eight weeks. The operator had paid a fine of $1.2 million in the summer.',
    claims: `
+ The ferry Aster sank on 3 October 2023.
+ The ferry was carrying more than 200 passengers and a crew of 38.
+ Seventeen of those on board were minors, under 18.
+ The wreck lies 80 m deep, some seven miles off the coast.
+ The wreck lies at a depth of about 260 feet.
+ Divers will go down on Tuesday, 10 October.
+ A similar ferry sank in 2020, killing 62 people.
+ A similar ferry sank in 2020, killing more than 60.
+ The inquiry began on 4 October.
+ The inquiry will last up to eight weeks.
+ The inquiry will last at least six weeks.
+ The inquiry is to last six to eight weeks.
+ The inquiry will last about two months.
+ The operator had paid a fine of over $1m.
- The ferry Aster sank on 3 November.
- The ferry Aster sank on the night of 5 October.
- The ferry was carrying more than 300 passengers.
- The wreck lies at a depth of about 800 feet.
- The wreck lies about 12 miles off the coast.
- Divers will go down on Tuesday, 24 October.
- A similar ferry sank in 2018, killing 62 people.
- The inquiry will last at least ten weeks.
- The operator had paid a fine of $1.2 billion in the summer.
- The operator had paid a fine of more than $2 million.
? The ferry sank two days before the report, in early October.
? The ferry carried 250 people.
? The operator had paid a fine of 1.2 million dollars in summer 2023.
? The Aster was built in 2021.
`,
  },
  {
    issued: '2025-03-14',
    text: 'Harrow Rail said on Friday that its trains would be cancelled between 10 p.m. on Saturday and 6 a.m. on Monday while engineers replace 1.6 km of track. Some 45,000 passengers will be affected, the company said. It was the second closure since mid-February. A year ago the line was shut for just over two weeks. Fares will go up by 4.6 per cent from 2 March 2026. The chief engineer, Ola Brandt, 61, said work would cost between £3.2m and £3.5m, roughly double the first estimate.',
    claims: `
+ Harrow Rail will cancel its trains from 10pm on Saturday to 6am on Monday.
+ Harrow Rail trains will be cancelled from Saturday, 15 March, until Monday.
+ Engineers will replace a mile of track.
+ Engineers will replace 1,600 metres of track.
+ About 45,000 passengers will be affected.
+ Nearly 50,000 passengers will be affected.
+ It was the second closure in a month.
+ The line was shut for about a fortnight in March 2024.
+ The line was shut for more than two weeks last year.
+ Fares will rise by almost 5 per cent next year.
+ Fares will go up by 4.6% from March 2026.
+ Fares will go up by 4.6% in early March 2026.
+ The work will cost more than £3 million.
+ The work would cost up to £3.5 million, Ola Brandt said.
+ The work will cost at least £3.2 million.
+ The 61-year-old chief engineer said work would cost between £3.2m and £3.5m.
+ Brandt, who is in his early 60s, is the chief engineer.
- Harrow Rail trains will be cancelled from 8 p.m. on Saturday.
- Engineers will replace 16 km of track.
- About 54,000 passengers will be affected, the company said.
- The line was shut for just over three weeks a year ago.
- Fares will go up by 6.4% from 2 March 2026.
- Fares will go up by 4.6 per cent from 2 May 2026.
- The work will cost at least £4.2 million.
- The work would cost between £2.2m and £3.5m.
? Harrow Rail employs 2,300 people.
? The line was opened in 1874.
`,
  },
  {
    issued: '2023-11-22',
    text: "Norland's economy shrank 0.4 per cent in the three months to September, the statistics office said, after growth of 0.1 per cent in the second quarter. Unemployment stood at 5.8 per cent, up from 5.2 per cent a year earlier. Exports of fish fell by a fifth to 312,000 tonnes. Two-thirds of firms expect sales to fall in the first half of next year. The central bank will meet again on 14 December. Wages rose 3 per cent, less than half the rate of inflation.",
    claims: `
+ Norland's economy contracted by 0.4% in the third quarter.
+ Norland's economy shrank 0.4 per cent in the third quarter of 2023.
+ Unemployment rose to 5.8 per cent from 5.2 per cent last year.
+ Exports of fish fell by 20% to 312,000 tonnes.
+ Exports of fish fell by a fifth to about 310,000 tonnes.
+ Exports of fish fell by a fifth, to less than a third of a million tonnes.
+ Two in three firms expect sales to fall in the first half of 2024.
+ About 67 per cent of firms expect falling sales in the first six months of 2024.
+ Most firms expect sales to fall in early 2024.
+ The central bank will next meet in mid-December.
+ The central bank will meet on Thursday, 14 December 2023.
+ Wages rose by 3 percent.
- Norland's economy shrank by 1.4 per cent in the three months to September.
- Unemployment rose to 6.8 per cent from 5.2 per cent a year earlier.
- Unemployment fell from 5.8 to 5.2 per cent.
- Exports of fish fell by a third to 312,000 tonnes.
- Exports of fish fell by a fifth to 213,000 tonnes.
- Two-thirds of firms expect sales to fall in the second half of next year.
- Three-quarters of firms expect sales to fall in the first half of next year.
- The central bank will meet again on 24 December.
- Wages rose 5 per cent.
? Unemployment was 5.8%, up 0.6 percentage points from a year earlier.
? The economy is expected to grow by 1.2 per cent in 2025.
`,
  },
  {
    issued: '2024-08-30',
    text: "More than 300 firefighters battled a blaze on the slopes of Mount Teil overnight, the third this month. The fire broke out at about 11.30pm on Thursday and had burned 1,250 hectares by noon on Friday. At least 14 people were hurt, two of them seriously, and around 2,000 residents had to leave their homes. Winds of up to 90 km/h were expected at the weekend. Temperatures reached 41C. Last year's fires destroyed 3,100 homes, the most since 1987. A 19-year-old man and a woman in her thirties were held for 48 hours.",
    claims: `
+ Over 300 firefighters fought the blaze on Mount Teil.
+ Hundreds of firefighters battled the blaze on Mount Teil.
+ The fire broke out on Thursday, 29 August.
+ The fire broke out at 11:30 p.m. on Thursday.
+ The fire had burned 12.5 square kilometres by Friday noon.
+ The fire had burned more than 1,200 hectares by midday on Friday.
+ The fire burned about 3,100 acres by noon.
+ Fourteen or more people were hurt, two seriously.
+ At least a dozen people were hurt.
+ Some 2,000 residents were evacuated from their homes.
+ Thousands of residents had to leave their homes.
+ Winds of up to 55 miles per hour were expected on Saturday.
+ Temperatures reached 106 degrees Fahrenheit.
+ Temperatures rose above 40 degrees.
+ It was the third fire in August.
+ Fires destroyed 3,100 homes in 2023.
+ Last year's fires destroyed more than 3,000 homes.
+ A teenager and a woman in her 30s were held for two days.
+ A man of 19 and a woman in her thirties were detained for two days.
- More than 500 firefighters battled the blaze on Mount Teil.
- Fewer than 300 firefighters battled the blaze on Mount Teil.
- The fire broke out at about 1.30pm on Thursday.
- The fire broke out on Wednesday.
- The fire had burned 12,500 hectares by noon on Friday.
- At least 24 people were hurt, two of them seriously.
- Around 5,000 residents had to leave their homes.
- Winds of up to 190 km/h were expected at the weekend.
- Temperatures reached 51C.
- It was the fourth fire this month.
- Fires destroyed 3,100 homes in 2022.
- A 29-year-old man and a woman in her thirties were held for 48 hours.
- A 19-year-old man and a woman in her forties were held for 48 hours.
- A 19-year-old man and a woman in her thirties were held for 72 hours.
? The fire broke out shortly before midnight on Thursday.
`,
  },
  {
    issued: '2022-06-09',
    text: 'The museum, founded in the late 19th century, sold 1.2 million tickets in 2019, before the pandemic; last year it sold fewer than 400,000. Its director since 2015, Ina Vold, told reporters on Wednesday that a new wing would open in the spring of 2024. The building costs have risen from $48 million to $61.5 million. Eleven of the 40 rooms are closed. Under a deal signed three months ago, the state pays 60 per cent. The museum is open from 10am to 6pm, and until 9pm on Thursdays. One visitor in eight comes from abroad.',
    claims: `
+ The museum was founded in the 1800s.
+ The museum sold 1.2m tickets in 2019.
+ The museum sold over a million tickets in 2019.
+ The museum sold less than 400,000 tickets in 2021.
+ The museum sold under half a million tickets last year.
+ Ina Vold has been the museum's director for seven years.
+ Ina Vold has been director since 2015.
+ A new wing will open in spring 2024.
+ A new wing will open in 2024.
+ Building costs have risen by $13.5 million to $61.5 million.
+ Building costs have risen by more than a quarter, to $61.5 million.
+ Building costs have risen by 28 per cent.
+ More than a quarter of the rooms are closed.
+ Eleven rooms out of 40 are closed.
+ The deal was signed in March 2022.
+ The deal was signed in March.
+ The state pays 60%.
+ The state pays three-fifths.
+ The museum is open until 6 p.m., and on Thursdays until 9 p.m.
+ 12.5 per cent of visitors come from abroad.
+ About one in eight visitors comes from abroad.
- The museum sold 1.2 million tickets in 2018.
- The museum sold 2.1 million tickets in 2019.
- The museum sold fewer than 300,000 tickets last year.
- Ina Vold has been director since 2005.
- A new wing will open in the autumn of 2024.
- A new wing would open in the spring of 2023.
- Building costs have risen to $65.1 million from $48 million.
- Building costs have risen from $38 million to $61.5 million.
- Fourteen of the 40 rooms are closed.
- The deal was signed in December.
- One visitor in five comes from abroad.
? The museum sold more than 400,000 tickets in 2021.
? The state pays 40 per cent.
? The museum is open until 7pm, and until 9pm on Thursdays.
`,
  },
];

const KINDS: Readonly<Record<string, string>> = { '+': 'supported', '-': 'differs', '?': 'not-found' };

describe.each(TEXTS)('$text', ({ issued, text, claims }) => {
  const tester = claimTester([{ name: 'source.txt', text, issued }]);
  it.each(claims.trim().split('\n').map((line) => [line.slice(2), KINDS[line.charAt(0)]]))('%s is %s', async (claim, kind) => {
    expect((await tester.verdict(claim ?? '', { date: issued })).kind).toBe(kind);
  });
});
