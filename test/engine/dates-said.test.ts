/** Dates and times as they are said: parts of a month or a year, times with zones, weekdays that are counted, bounds; and how they compare. */

import { describe, expect, it } from 'vitest';
import { comparedDates, datesOf } from '../kit/dates-tester';

const ISSUED = '2024-01-19';
type Row = readonly [text: string, ...dates: string[]];

function table(title: string, reference: string | undefined, rows: readonly Row[]): void {
  describe(title, () => {
    it.each(rows.map(([text, ...dates]) => ({ text, dates })))('$text', ({ text, dates }) => expect(datesOf(text, reference)).toEqual(dates));
  });
}

table('parts of a month and of a year', ISSUED, [
  ['10-12 June, early May, the end of March', '10-12 June = month 6 days 10,12', 'early May = month 5 days 1,14', 'end of March = month 3 days 21,31'],
  ['the first half of this year, the final quarter of last year', 'first half of this year = 2024-01-01..2024-06-30', 'final quarter of last year = 2023-10-01..2023-12-31'],
  ['in the second half of the year', 'second half of the year = half 2'],
  ['He scored in the second half.'],
  ['see pic.example.org/Kgsa2q and a 2q'],
  ['Fri Sept 1 - 16:30', 'Fri Sept 1 = month 9 day 1 weekday 5', '16:30 = minute 990'],
  ['in 4Q 2020, 2Q20', '4Q 2020 = 2020-10-01..2020-12-31', '2Q20 = 2020-04-01..2020-06-30'],
  ['in 2016, November; in 2016, May said', '2016, November = 2016-11-01..2016-11-30', '2016 = 2016-01-01..2016-12-31'],
  ['September-2020-23, 23-2020-September', 'September-2020-23 = 2020-09-23', '23-2020-September = 2020-09-23'],
]);

table('months up to one that is named', ISSUED, [
  ['in the three months to September', 'three months to September = months 7,9'],
  ['the six months ended 30 June 2023, the quarter ended March 31, 2023', 'six months ended 30 June 2023 = 2023-01-01..2023-06-30', 'quarter ended March 31, 2023 = 2023-01-01..2023-03-31'],
  ['It took three months to march there.'],
]);

table('the weekend, and what would be', ISSUED, [
  ['at the weekend', 'weekend = 2024-01-12..2024-01-21'],
  ['It will sail at the weekend.', 'weekend = 2024-01-19..2024-01-21'],
  ['It would sail at 10 p.m. on Saturday.', '10 p.m. = minute 1320', 'Saturday = 2024-01-20'],
  ['It would have sunk on Saturday.', 'Saturday = 2024-01-13'],
  ['It will sail again, the owner said on Thursday.', 'Thursday = 2024-01-18'],
  ['The owner said it would sail again on Thursday.', 'Thursday = 2024-01-25'],
  ['The names will be announced on Thursday.', 'Thursday = 2024-01-25'],
]);

table('times of day', ISSUED, [
  ['at 3pm BST, at 9:30 a.m. ET, at 8 p.m. Pacific Time', '3pm BST = minute 900 zone 60', '9:30 a.m. ET = minute 570 zone -300,-240', '8 p.m. Pacific Time = minute 1200 zone -480,-420'],
  ['2100 GMT, 0900 local time, 2100 boats', '2100 GMT = minute 1260 zone 0', '0900 local time = minute 540 zone '],
  ['at a quarter to eight in the evening, at half past seven', 'a quarter to eight in the evening = minute 1185', 'half past seven = clock 450'],
  ['dues rose a quarter to 8 million'],
  ["six o'clock, 6 o'clock in the morning, at seven in the evening", "six o'clock = clock 360", "6 o'clock in the morning = minute 360", 'seven in the evening = minute 1140'],
  ['It hurt eight in the morning.'],
]);

table('counted from the day of the text', ISSUED, [
  ['three years ago, two months ago', 'three years ago = 2020-10-19..2021-12-31', 'two months ago = 2023-11-01..2023-11-30'],
  ['a year and a half ago', 'a year and a half ago = 2022-04-18..2022-10-19'],
  ['20 years ago', '20 years ago = 2002-10-19..2005-12-31'],
  ['Thursday, two years from now', 'Thursday, two years from now = 2026-01-15..2026-01-22'],
  ['two months from today on Tuesday', 'two months from today on Tuesday = 2024-03-19'],
  ['Sunday 3 weeks after January 15th', 'Sunday 3 weeks after January 15th = 2024-02-04..2024-02-11'],
  ['for the last 3 months and 2 weeks, and 2 days ago', '2 days ago = 2024-01-17'],
  ['for the last 3 months and 2 weeks and 2 days ago it sank', '2 days ago = 2024-01-17'],
]);

table('with a bound', ISSUED, [
  ['less than 3 days after tomorrow', '3 days after tomorrow = 2024-01-20..2024-01-23'],
  ['more than two weeks before yesterday', 'two weeks before yesterday = 2023-01-03..2024-01-04'],
  ['no more than two weeks before yesterday', 'yesterday = 2024-01-18'],
]);

table('holidays', ISSUED, [
  ['five days before New Year', 'five days before New Year = month 12 day 27'],
  ['before New Year celebrations; a new year'],
  ["on St Patrick's 2020, of Saint Patrick", "St Patrick's 2020 = 2020-03-17"],
]);

const PAIRS: readonly (readonly [claim: string, source: string, relation: string])[] = [
  ['10-12 June', '11 June', 'compatible'],
  ['10-12 June', '14 June', 'different'],
  ['10-12 June', '10 to 12 June', 'equal'],
  ['13-15 July', '10-12 July 2024', 'different'],
  ['mid-June', '28 June', 'different'],
  ['mid-June', 'late June', 'incomparable'],
  ['mid-June', 'early June', 'incomparable'],
  ['third quarter of 2023', 'the three months to September', 'compatible'],
  ['early May', 'late May', 'different'],
  ['the first half of the year', 'the second half of the year', 'different'],
  ['the first half of the year', 'the second quarter', 'compatible'],
  ['the second half of the year', 'in March', 'different'],
  ['in March', 'the second quarter', 'different'],
  ['3pm BST', '1400 GMT', 'equal'],
  ['9 a.m. ET', '0900 GMT', 'different'],
  ['9 a.m. ET', '1400 GMT', 'equal'],
  ['3pm', '1400 GMT', 'incomparable'],
  ['3pm', '4pm BST', 'different'],
  ["five o'clock", '5 p.m.', 'equal'],
  ["five o'clock", '4 p.m.', 'different'],
  ['three years ago', 'December 2020', 'compatible'],
  ['three years ago', 'in 2022', 'different'],
];

describe('comparison', () => {
  it.each(PAIRS)('%s / %s is %s', (claim, source, relation) => expect(comparedDates(claim, source, ISSUED)).toBe(relation));
});
