/** What numbers, dates and times of news texts bear out, contradict and leave open: rounded, converted, worked out, counted from the day of the source. */

import { testClaims } from '../kit/value-claims';

testClaims([
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
]);
