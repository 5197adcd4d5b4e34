/** Dates as they are written in news: what is read, how it is resolved, what is no date at all, and which two agree. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../server/src/engine/text/values/dates';
import { comparedDates, datesOf } from '../kit/dates-tester';

/** A Wednesday. */
const ISSUED = '2024-11-20';

type Row = readonly [text: string, ...dates: string[]];

function table(title: string, reference: string | undefined, rows: readonly Row[]): void {
  describe(title, () => {
    it.each(rows.map(([text, ...dates]) => ({ text, dates })))('$text', ({ text, dates }) => expect(datesOf(text, reference)).toEqual(dates));
  });
}

table('days', undefined, [
  ['on 24 June 2024', '24 June 2024 = 2024-06-24'],
  ['on Monday, June 24, 2024, at sea', 'Monday, June 24, 2024 = 2024-06-24'],
  ['2024-06-24', '2024-06-24 = 2024-06-24'],
  ['24/06/2024 and 06/24/2024', '24/06/2024 = 2024-06-24', '06/24/2024 = 2024-06-24'],
  ['03/04/2024', '03/04/2024 = 2024-03-04..2024-04-03'],
  ['24.06.2024', '24.06.2024 = 2024-06-24'],
  ['Sept. 3', 'Sept. 3 = month 9 day 3'],
  ['the 24th of June', '24th of June = month 6 day 24'],
  ['June 3-5, 2024', 'June 3-5, 2024 = 2024-06-03..2024-06-05'],
  ['24-26 June 2024', '24-26 June 2024 = 2024-06-24..2024-06-26'],
  ['on the 27th', '27th = day 27'],
  ['June the twenty-fourth', 'June the twenty-fourth = month 6 day 24'],
  ['Christmas Eve 2023', 'Christmas Eve 2023 = 2023-12-24'],
  ['Easter Sunday 2024', 'Easter Sunday 2024 = 2024-03-31'],
  ['the first Monday of July 2024', 'first Monday of July 2024 = 2024-07-01'],
  ['Mon 13th', 'Mon 13th = day 13 weekday 1'],
]);

table('from one weekday to another, and weekdays that are counted', ISSUED, [
  ['from next Monday to Friday', 'next Monday = 2024-11-25', 'Friday = 2024-11-29'],
  ['from Monday to Friday', 'Monday = 2024-11-18', 'Friday = 2024-11-22'],
  ['Monday and Friday', 'Monday = 2024-11-18', 'Friday = 2024-11-15'],
  ['every Sunday, the second Tuesday', 'Sunday = weekday 0', 'Tuesday = weekday 2'],
  ['on Monday, two weeks ago', 'Monday, two weeks ago = 2024-11-04'],
  ['two years hence', 'two years hence = 2026-01-01..2027-02-20'],
  ['earlier in the week', 'earlier in the week = 2024-11-17..2024-11-20'],
  ['He died later in the week.'],
  ['will open later in the week', 'later in the week = 2024-11-20..2024-11-24'],
  ['two months after next Friday', 'two months after next Friday = 2025-01-22..2025-01-29'],
  ['figures for past quarter', 'past quarter = 2024-07-01..2024-09-30'],
]);

table('ends of a stretch that are now', ISSUED, [
  ['between now and November 15th', 'now = 2024-11-20', 'November 15th = month 11 day 15'],
  ['between August 2019 and now', 'August 2019 = 2019-08-01..2019-08-31', 'now = 2024-11-20'],
  ['from now until May 2025', 'now = 2024-11-20', 'May 2025 = 2025-05-01..2025-05-31'],
  ['from now on, and now it is closed'],
  ['between us and now forgotten'],
]);

table('years of three figures, decades and weeks', undefined, [
  ['in the year 247, in year 11 and year 7 pupils', '247 = 0247-01-01..0247-12-31'],
  ['in the 1970s and 80s', '1970s = 1970-01-01..1979-12-31', '80s = 1980-01-01..1989-12-31'],
  ['two years after 2019', 'two years after 2019 = 2021-01-01..2021-12-31'],
  ['the third week of two thousand and twenty', 'third week of two thousand and twenty = 2020-01-12..2020-01-28'],
]);

table('days of holidays and of tables', undefined, [
  ['over the Labor Day weekend 2021', 'Labor Day weekend = open week', '2021 = 2021-01-01..2021-12-31'],
  ['the weekend of Thanksgiving 2023', 'weekend of Thanksgiving 2023 = 2023-11-23..2023-11-26'],
  ['on Labor Day 2021', 'Labor Day 2021 = 2021-09-06'],
  ['saved as 20161016, 20161399 pages', '20161016 = 2016-10-16'],
  ['03/18/40 and 03/18/39', '03/18/40 = 1940-03-18', '03/18/39 = 2039-03-18'],
  ['on 29th and on 42nd Street', '29th = day 29'],
  ['before Feb, by Oct', 'Feb = month 2', 'Oct = month 10'],
  ['in 2016H2', '2016H2 = 2016-07-01..2016-12-31'],
]);

table('written with strokes and blanks', undefined, [
  ['on 22/04, until 4/22', '22/04 = month 4 day 22', '4/22 = month 4 day 22'],
  ['It rose by 4/22 of a point on 5/12.'],
  ['Oct-2 and Jan/3', 'Oct-2 = month 10 day 2', 'Jan/3 = month 1 day 3'],
  ['2019-Sep-1 to 22/Jan/2020', '2019-Sep-1 = 2019-09-01', '22/Jan/2020 = 2020-01-22'],
  ['On 2016 10 16 the talks began', '2016 10 16 = 2016-10-16'],
  ['in June of nineteen ninety-nine', 'June of nineteen ninety-nine = 1999-06-01..1999-06-30'],
  ['the third month of 2021', 'third month of 2021 = 2021-03-01..2021-03-31'],
]);

table('in the stretch that the text is written in', ISSUED, [
  ['It must end by the end of the year.', 'end of the year = 2024-08-29..2024-12-31'],
  ['He left school at the end of the year.'],
  ['for the rest of the month', 'rest of the month = 2024-11-20..2024-11-30'],
  ['The share fell in the year to date.', 'year to date = 2024-01-01..2024-11-20'],
  ['the week after next', 'week after next = 2024-12-01..2024-12-08'],
]);

table('counted from another day', ISSUED, [
  ['three days after 12 January 2024', 'three days after 12 January 2024 = 2024-01-15'],
  ['two weeks before Christmas', 'two weeks before Christmas = month 12 day 11'],
  ['the day after the 3 March regatta', 'day after the 3 March = month 3 day 4'],
  ['two months after 31 December 2023, a month before 5 May 2024', 'two months after 31 December 2023 = 2024-02-29', 'a month before 5 May 2024 = 2024-04-05'],
  ['two days before yesterday', 'two days before yesterday = 2024-11-17'],
  ['three weeks from tomorrow', 'three weeks from tomorrow = 2024-12-12'],
  ['in two weeks\' time', 'two weeks\' time = 2024-12-01..2024-12-07'],
  ['last Christmas, next Easter', 'last Christmas = 2023-12-25', 'next Easter = 2025-04-20'],
  ['for two days after 5 May', '5 May = month 5 day 5'],
  ['three days after the storm'],
]);

table('months, years and longer', undefined, [
  ['in june 2024', 'june 2024 = 2024-06-01..2024-06-30'],
  ['June of 2024', 'June of 2024 = 2024-06-01..2024-06-30'],
  ['In May, and by May 2024', 'May = month 5', 'May 2024 = 2024-05-01..2024-05-31'],
  ['mid-June and the end of May 2024', 'mid-June = month 6 days 8,23', 'end of May 2024 = 2024-05-21..2024-05-31'],
  ['in 2014, since 1887', '2014 = 2014-01-01..2014-12-31', '1887 = 1887-01-01..1887-12-31'],
  ['early 2023', 'early 2023 = 2023-01-01..2023-06-14'],
  ['the 2024 elections', '2024 = 2024-01-01..2024-12-31'],
  ['2014-16 and 2014–2016', '2014-16 = 2014-01-01..2016-12-31', '2014–2016 = 2014-01-01..2016-12-31'],
  ['the 1990s, the \'90s and the seventies', '1990s = 1990-01-01..1999-12-31', '\'90s = 1990-01-01..1999-12-31', 'seventies = 1970-01-01..1979-12-31'],
  ['the 19th century', '19th century = 1801-01-01..1900-12-31'],
  ['Q2 2024 and the second quarter', 'Q2 2024 = 2024-04-01..2024-06-30', 'second quarter = quarter 2'],
  ['the first half of 2024', 'first half of 2024 = 2024-01-01..2024-06-30'],
  ['the first nine months of 2024', 'first nine months of 2024 = 2024-01-01..2024-09-30'],
  ['the last two weeks of May 2021', 'last two weeks of May 2021 = 2021-05-18..2021-05-31'],
  ['the final quarter of 2024', 'final quarter of 2024 = 2024-10-01..2024-12-31'],
  ['summer of 2023', 'summer of 2023 = 2023-06-01..2023-09-23'],
  ['fiscal 2024', 'fiscal 2024 = year 2024'],
  ['in nineteen eighty-four', 'nineteen eighty-four = 1984-01-01..1984-12-31'],
]);

table('from the day of the text', ISSUED, [
  ['yesterday, today and tomorrow', 'yesterday = 2024-11-19', 'today = 2024-11-20', 'tomorrow = 2024-11-21'],
  ['on Tuesday', 'Tuesday = 2024-11-19'],
  ['It will sail on Friday.', 'Friday = 2024-11-22'],
  ['last Friday', 'last Friday = 2024-11-15'],
  ['Friday of next week', 'Friday of next week = 2024-11-29'],
  ['three years ago, two weeks ago, ten days ago', 'three years ago = 2021-01-01..2021-12-31', 'two weeks ago = 2024-11-03..2024-11-09', 'ten days ago = 2024-11-10'],
  ['a few days ago', 'a few days ago = open day'],
  ['last month, this year', 'last month = 2024-10-01..2024-10-31', 'this year = 2024-01-01..2024-12-31'],
  ['next week', 'next week = 2024-11-24..2024-12-01'],
  ['last June, next June', 'last June = 2024-06-01..2024-06-30', 'next June = 2025-06-01..2025-06-30'],
  ['this summer', 'this summer = 2024-06-01..2024-09-23'],
  ['last night', 'last night = 2024-11-19'],
  ['the 20th of next month', '20th of next month = 2024-12-20'],
]);

table('open without the day of the text', undefined, [
  ['yesterday', 'yesterday = open day'],
  ['on Tuesday', 'Tuesday = weekday 2'],
  ['last month', 'last month = open month'],
]);

table('times of day', undefined, [
  ['at 3 p.m. on 24 June', '3 p.m. = minute 900', '24 June = month 6 day 24'],
  ['3:30pm, 15:30, noon', '3:30pm = minute 930', '15:30 = minute 930', 'noon = minute 720'],
]);

table('no dates', ISSUED, [
  ['She sat in the chair while the Sun set.'],
  ['It may last; they march on, and may 24 hours pass.'],
  ['March on! You may.'],
  ['2000 people and 1,984 boats'],
  ['for three years, over 48 hours'],
  ['the Sunday Times reported it'],
  ['a man in his 60s'],
  ['It weighs 2014 kg and costs $2024.'],
  ['the next day'],
]);

const PAIRS: readonly (readonly [claim: string, source: string, relation: string])[] = [
  ['24 June 2024', 'June 24, 2024', 'equal'],
  ['24 June', 'June 2024', 'compatible'],
  ['June 2022', 'June 2024', 'different'],
  ['24 June', '25 June 2024', 'different'],
  ['in 2014', '24 June 2014', 'compatible'],
  ['in 2014', 'in 2015', 'different'],
  ['on Tuesday', 'in June', 'incomparable'],
  ['3 p.m.', '24 June 2024', 'incomparable'],
  ['3 p.m.', '15:00', 'equal'],
  ['last month', 'October 2024', 'equal'],
  ['on Tuesday', '19 November 2024', 'equal'],
  ['on Tuesday', '18 November 2024', 'different'],
  ['on Tuesday', '12 November 2024', 'compatible'],
  ['the 1990s', 'in 1994', 'compatible'],
  ['the 1990s', 'in 2004', 'different'],
  ['early June 2024', '24 June 2024', 'different'],
  ['Q2', 'Q3 2024', 'different'],
  ['second quarter', 'May 2024', 'compatible'],
  ['three years ago', 'in 2021', 'equal'],
  ['fiscal 2024', 'in 2024', 'compatible'],
];

describe('comparison', () => {
  it.each(PAIRS)('%s / %s is %s', (claim, source, relation) => expect(comparedDates(claim, source, ISSUED)).toBe(relation));

  it.each([
    ['the coming week', 'The coming week', 'equal'],
    ['the coming week', 'the past week', 'incomparable'],
    ['yesterday', 'today', 'incomparable'],
  ])('where nobody knows what day they count from, words decide: %s / %s is %s', (claim, source, relation) => expect(comparedDates(claim, source)).toBe(relation));
});

const WORDS = fc.constantFrom('June', 'may', 'March', '24', '24th', '2024', '3', ',', '.', '-', '/', ':', 'of', 'the', 'last', 'next', 'week', 'Tuesday', 'ago', 'years', 'two', 'early', 'mid', 'p', 'm', 'Q2', 's', '\'', 'in', 'Christmas', 'Easter', '\u{1f600}', '\n');
const TEXTS = fc.array(fc.tuple(WORDS, fc.constantFrom('', ' ')), { maxLength: 40 }).map((words) => words.map(([word, gap]) => word + gap).join(''));

describe('any text', () => {
  it('gives dates in order, apart from each other, inside the text, and as intervals that do not run backwards', () => {
    fc.assert(fc.property(TEXTS, (text) => {
      let end = 0;
      for (const { span, from, to } of datesIn(text, ISSUED)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect((from ?? '') <= (to ?? '')).toBe(true);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }), { numRuns: 400 });
  });
});
