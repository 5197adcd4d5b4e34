/** More news texts for what numbers, dates and times bear out, contradict and leave open; written after the first had been worked on. */

import { testClaims } from '../kit/value-claims';

testClaims([
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
  {
    issued: '2025-09-16',
    text: "Some 1.4 million households in Norland lost power for up to nine hours on Monday after a storm brought down 380 pylons, grid operator Stromnet said on Tuesday. Gusts reached 162 km/h at Cape Teil shortly after 4 a.m. Supply had been restored to all but 23,000 homes by 1pm. The damage was put at between €70m and €90m. It was the worst outage since January 2019, when 2.1 million households were cut off. Stromnet's 340 repair teams worked through the night. The company made a profit of €412m in 2024, a rise of 11.6 per cent.",
    claims: `
+ About 1.4 million households in Norland lost power on Monday.
+ Nearly 1.5 million households lost power in Norland.
+ More than a million households lost power in Norland on 15 September.
+ The storm brought down almost 400 pylons.
+ The storm brought down hundreds of pylons.
+ Gusts reached 100 miles an hour at Cape Teil.
+ Gusts topped 160 km/h at Cape Teil.
+ Damage was estimated at 70 to 90 million euros.
+ Damage was put at up to €90 million.
+ Damage was put at about €80 million.
+ It was the worst outage since early 2019.
+ In January 2019, 2.1 million households lost power.
+ Stromnet's profit rose by almost 12 per cent to €412m last year.
+ Stromnet made a profit of more than €400 million in 2024.
+ Stromnet's profit rose 11.6% to 412 million euros in 2024.
- Some 2.4 million households in Norland lost power on Monday.
- Some 1.4 million households lost power for up to 19 hours on Monday.
- The storm brought down nearly 300 pylons.
- Gusts reached 126 km/h at Cape Teil.
- Damage was put at between €170m and €190m.
- The damage was put at more than €100m.
- It was the worst outage since January 2009.
- Stromnet's profit rose by 16.1 per cent to €412m in 2024.
- Stromnet made a profit of €412m in 2023.
- Stromnet made a loss of €412m in 2024.
? By early Monday afternoon only about 23,000 homes were without power.
? It was the worst outage in more than six years.
? Stromnet has 5,600 employees.
? The power failed in three hospitals.
`,
  },
  {
    issued: '2023-06-28',
    text: 'The Vessby council voted 31-14 on Tuesday evening to sell the old shipyard for 18.5 million crowns, a third less than it had hoped for in 2021. The 12-hectare site has stood empty for almost four years. Under the plan, 640 flats will be built in three stages, the first of them by the summer of 2026. One in five is to be let at a low rent. Seven councillors abstained. Mayor Tove Lind, who was elected 18 months ago, called it the best offer since the yard went bankrupt in August 2019. Rents in the town have gone up by 27 per cent in five years.',
    claims: `
+ The council voted by 31 to 14 to sell the old shipyard.
+ The Vessby council voted 31–14 to sell the shipyard.
+ The shipyard will be sold for 18.5m crowns.
+ The shipyard was sold for nearly 20 million crowns.
+ The site measures 12 hectares, or about 30 acres.
+ The site has been empty for nearly four years.
+ More than 600 flats will be built in three stages.
+ The first flats will be built by summer 2026.
+ The first of three stages will be built by 2026.
+ A fifth of the flats are to be let at a low rent.
+ Twenty per cent of the flats will be let at low rents.
+ Tove Lind was elected mayor in December 2021.
+ Tove Lind was elected a year and a half ago.
+ Tove Lind was elected at the end of 2021.
+ The yard went bankrupt in 2019.
+ The yard went bankrupt in the summer of 2019.
+ Rents have risen by more than a quarter in five years.
+ Seven of the councillors abstained.
- The council voted 34-11 to sell the old shipyard.
- The council will sell the shipyard for 81.5 million crowns.
- The site has stood empty for almost seven years.
- The first flats will be built by the summer of 2024.
- One in three flats is to be let at a low rent.
- The yard went bankrupt in August 2009.
- The yard went bankrupt in April 2019.
- Rents in the town have gone up by 72 per cent in five years.
- Rents in the town have gone up by 27 per cent in ten years.
- Seventeen councillors abstained.
? Rents have gone up 27% since 2018.
? Mayor Tove Lind was elected three years ago.
? Eight councillors were away.
`,
  },
  {
    issued: '2024-12-03',
    text: 'Lund Robotics cut its forecast for 2025 for the second time in four months on Monday. It now expects sales of $2.3 billion to $2.5 billion, down from as much as $2.9 billion, and an operating margin of about 6 per cent. The company, which went public in May, will shed 1,100 jobs, or roughly 8 per cent of its staff, by the end of March. Its stock, which hit a record $84.20 in mid-July, slid 17 per cent to $51.75, and has lost nearly half of its value since then. Net profit in the three months to the end of September more than halved to $38 million from $81 million.',
    claims: `
+ Lund Robotics has cut its forecast for next year.
+ It expects sales of between 2.3 and 2.5 billion dollars in 2025.
+ It expects sales of at least $2.3 billion next year.
+ It now expects sales of around $2.4 billion.
+ The company will cut 1,100 jobs by the end of March 2025.
+ The company went public in May 2024.
+ Lund Robotics went public earlier this year.
+ The stock fell 17% to $51.75 on Monday.
+ The stock fell below $52.
+ The stock hit a record of more than $84 in July.
+ The stock hit a record $84.20 in the middle of July 2024.
+ Net profit fell by more than half to $38m in the third quarter.
+ Net profit fell to $38 million in the third quarter of 2024.
+ Net profit fell 53 per cent to $38 million.
+ Net profit fell by $43 million to $38 million.
- Lund Robotics cut its forecast for 2025 for the third time in four months.
- It now expects sales of $3.3 billion to $3.5 billion.
- It now expects sales of at least $2.7 billion.
- The company will shed 11,000 jobs.
- The company will shed 1,100 jobs, or roughly 18 per cent of its staff.
- The stock slid 7 per cent to $51.75.
- The stock slid 17 per cent to $57.15.
- The stock hit a record $84.20 in mid-June.
- Net profit rose to $81 million from $38 million.
- Net profit in the second quarter more than halved to $38 million.
- Net profit more than halved to $83 million from $181 million.
? Lund Robotics cut its 2025 forecast for the second time since August.
? The company will shed more than 1,000 jobs, about 8% of its workforce.
? The company will shed 1,100 jobs in the first quarter of 2025.
? The stock lost 17 percent on 2 December.
? The company will shed 1,100 jobs by the end of May.
? The company went public in May 2023.
? Lund Robotics lost $12 million in 2022.
`,
  },
]);
