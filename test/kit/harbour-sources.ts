/** Three invented sources on one invented town, for tests of evidence. */

import type { SourceText } from './claim-tester';

export const harbourSources: readonly SourceText[] = [
  {
    name: 'board.txt',
    issued: '2025-03-14',
    text: `Harbour board approves new quay
The Marlow Harbour Board voted 7 to 2 on Tuesday to build a new quay at a cost of £48 million. Board chairwoman Ingrid Halloran said the project would create about 350 jobs. Construction is due to begin in September 2025 and to last three years.
Opponents fear for the eelgrass meadows in the bay, which cover some 120 hectares. The environmental group Clear Water has refused to drop its lawsuit. Mayor Peter Osgood did not attend the meeting.
The old quay, built in 1962, will be demolished. Fishing boats landed 2,300 tonnes of herring there last year, down 12 percent from the year before.`,
  },
  {
    name: 'doubt.txt',
    issued: '2025-03-20',
    text: `Quay project in doubt
Marlow's new quay may cost as much as £55 million, according to a consultant's report seen by this newspaper. The report, written by Anna-Lena Brandt of Brandt & Partner, warns that steel prices rose by nearly a third in 2024.
Chairwoman Ingrid Halloran denied that the board had known about the report before the vote. "We were not told," she said. The shipping company Nordline has stopped its ferry to Vessby since January.
More than 4,000 people have signed a petition against the quay. The ferry terminal opened in May 1998.`,
  },
  {
    name: 'hospital.txt',
    issued: '2025-02-02',
    text: `Hospital statistics
The county hospital treated 18,400 patients in its emergency department in 2024, 6 percent more than in 2023. The average waiting time fell from 94 to 71 minutes. Director Samuel Okafor praised the nurses.
The hospital has never closed its maternity ward. In May 2021, a fire damaged the east wing; nobody was hurt. The union says staff have not received a pay rise since 2022.
The ferry terminal opened in May 1997, the hospital's history notes.`,
  },
];
