/** Numbers as they are written in news: what is read, what is counted, what is no number at all, and which two agree. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../server/src/engine/text/values/numbers';
import { comparedNumbers, numbersOf } from '../kit/numbers-tester';

type Row = readonly [text: string, ...numbers: string[]];

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    it.each(rows.map(([text, ...numbers]) => ({ text, numbers })))('$text', ({ text, numbers }) => expect(numbersOf(text)).toEqual(numbers));
  });
}

table('in figures and words', [
  ['The port holds 12,000 containers.', '12,000 = 12000 count contain'],
  ['Twelve thousand fishermen marched.', 'Twelve thousand = 12000 count fishermen'],
  ['They ordered a dozen tugs and two dozen ropes.', 'a dozen = 12 count tug', 'two dozen = 24 count rope'],
  ['Half a million herring and a quarter of a million cod.', 'Half a million = 500000 count', 'a quarter of a million = 250000 count'],
  ['One hundred and five ferries, twenty-one docks', 'One hundred and five = 105 count ferri', 'twenty-one = 21 count dock'],
  ['1.5 million people and 2 million and a half', '1.5 million = 1500000 count peopl', '2 million and a half = 2500000 count'],
  ['3 lakh voters, 2 crore ballots, 12,34,567 names', '3 lakh = 300000 count voter', '2 crore = 20000000 count ballot', '12,34,567 = 1234570 count name'],
  ['12 000 seats', '12 000 = 12000 count seat'],
  ['A loss of five point five points', 'five point five = 5.5 count point'],
  ['2½ laps, 10 1/2 laps', '2½ = 2.5 count lap', '10 1/2 = 10.5 count lap'],
  ['5m people behind a 5m wall', '5m = 5000000 count peopl', '5m = 5 length'],
]);

table('figures one by one, and numerals that open a name', [
  ['the code is three-nought-four', 'three = 3 count nought', 'nought = 0 count', 'four = 4 count'],
  ['acts including One Direction and a deal with Five Star Movement'],
  ['up from 900 five years earlier', '900 = 900 count', 'five years = 157788000 duration'],
  ['He said Two men left.', 'Two = 2 count men'],
]);

table('lengths of time as news tells them', [
  ['closed for five consecutive days, then for three more weeks', 'five consecutive days = 432000 duration', 'three more weeks = 1814400 duration'],
  ['It took a full day and an entire week.', 'a full day = 86400 duration', 'an entire week = 604800 duration'],
  ['a full-year profit for the whole crew'],
  ['It lasted a few minutes and several weeks', 'a few minutes = 120..540 duration', 'several weeks = 1209600..5443200 duration'],
  ['over the past few months, in the last several weeks'],
  ['closed for another day', 'another day = 86400 duration'],
  ['They worked on it for the last 3 months and 2 days ago they found it.', '3 months = 7889400 duration'],
  ['2 weeks and 3 days ago'],
]);

table('what stands between numbers', [
  ['a lens of 75 -300mm', '75 = 75 count', '300mm = 0.3 length'],
  ['at -5 degrees', '-5 degrees = -5 degree'],
  ['3 USD50 cards', '3 = 3 count', 'USD50 = 50 money:USD'],
  ['sales of MSEK 60 against MEUR 1.5', 'MSEK 60 = 60000000 money:SEK', 'MEUR 1.5 = 1500000 money:EUR'],
  ['4 thousand 3 hundred and 0 faults', '4 thousand 3 hundred = 4300 count', '0 = 0 count fault'],
  ['one billion and a half million', 'one billion and a half million = 1000500000 count'],
  ['a 16-bit chip, a bit of luck, one drachma', '16-bit = 2 data', 'one drachma = 1 money:GRD'],
]);

table('in several parts', [
  ['4 thousand 3 hundred and 21 votes, 3 hundred and 21 boats', '4 thousand 3 hundred and 21 = 4321 count vote', '3 hundred and 21 = 321 count boat'],
  ['5 million and 3 dogs', '5 million = 5000000 count', '3 = 3 count dog'],
  ['75 USD million and 120 MEUR', '75 USD million = 75000000 money:USD', '120 MEUR = 120000000 money:EUR'],
  ['It cost 15 dollars and 50.', '15 dollars and 50 = 15.5 money:USD'],
  ['It took 15 dollars and 50 men', '15 dollars = 15 money:USD', '50 = 50 count men'],
  ['The load is 20 (kg).', '20 (kg) = 20 mass'],
  ['an 87 yo man', '87 yo = 87 age'],
  ['It lasts another week, on another day', 'another week = 604800 duration'],
]);

table('what is counted', [
  ['12,000 Northern Isles troops', '12,000 = 12000 count troop'],
  ['Some 1,300 cheap wooden boats sank', '1,300 = about 1300 count boat'],
  ['three of the lifeboats', 'three = 3 count lifeboat'],
  ['a 7-member panel', '7 = 7 count member'],
  ['200 were injured', '200 = 200 count'],
  ['<t> 2 sailors', '2 = 2 count sailor'],
  ['one hundred gulls, one week three days', 'one hundred = 100 count gull', 'one week three days = 864000 duration'],
  ['two other islanders', 'two = 2 count island'],
]);

table('money', [
  ['It cost $3.5bn, EUR 5,000 and £1.2m.', '$3.5bn = 3500000000 money:USD', 'EUR 5,000 = 5000 money:EUR', '£1.2m = 1200000 money:GBP'],
  ['US$ 40 million, A$3m, 20 Canadian dollars', 'US$ 40 million = 40000000 money:USD', 'A$3m = 3000000 money:AUD', '20 Canadian dollars = 20 money:CAD'],
  ['half a million euros and 50p', 'half a million euros = 500000 money:EUR', '50p = 0.5 money:GBP'],
  ['a 200-pound anchor for 5,000 pounds', '200-pound = 90.7185 mass', '5,000 pounds = 5000 money:GBP'],
  ['She paid 10 € and 5 million won', '10 € = 10 money:EUR', '5 million won = 5000000 money:KRW'],
  ['$3-5 million', '$3-5 million = 3000000..5000000 money:USD'],
  ['The fare fell from 90p to 75p.', '90p = 0.9 money:GBP', '75p = 0.75 money:GBP'],
]);

table('shares', [
  ['Nearly a fifth of the fleet, two-thirds of the crew, half the catch', 'a fifth = nearly 0.2 fraction fleet', 'two-thirds = 0.666667 fraction crew', 'half = 0.5 fraction catch'],
  ['One in four boats, 3 out of 10 nets', 'One in four = 0.25 fraction boat', '3 out of 10 = 0.3 fraction net'],
  ['20%, 20 per cent, 20 pct', '20% = 0.2 percent', '20 per cent = 0.2 percent', '20 pct = 0.2 percent'],
  ['up 3 percentage points', '3 percentage points = 0.03 percentage-point'],
  ['Three quarters of the crew, losses in the past three quarters', 'Three quarters = 0.75 fraction crew', 'three quarters = 23668200 duration'],
  ['Three quarters of an hour, half an hour', 'Three quarters of an hour = 2700 duration', 'half an hour = 1800 duration'],
]);

table('measures', [
  ['800 miles is 1,300 km', '800 miles = 1287480 length', '1,300 km = 1300000 length'],
  ['a 20-kilometre road over 5 square miles', '20-kilometre = 20000 length', '5 square miles = more-than 12949900 area'],
  ['86°F and 30 degrees Celsius', '86°F = 30 temperature', '30 degrees Celsius = 30 temperature'],
  ['100 mph, 5 MW, 3 GWh, 16 GB', '100 mph = 44.704 speed', '5 MW = 5000000 power', '3 GWh = 10800000000000 energy', '16 GB = 16000000000 data'],
  ['He is 5 feet 2 inches tall', '5 feet 2 inches = 1.5748 length'],
  ['three years, 48 hours, two years and three months', 'three years = 94672800 duration', '48 hours = 172800 duration', 'two years and three months = 71004600 duration'],
  ['two nights ashore, a one year and a quarter gap', 'two nights = 172800 duration', 'one year and a quarter = 39447000 duration'],
  ['within an hour and a week later, at $5 an hour', 'an hour = 3600 duration', 'a week = 604800 duration', '$5 = 5 money:USD'],
]);

table('ages, ordinals and scores', [
  ['Ana Lund, 53, and a 45-year-old man aged 60', '53 = 53 age', '45-year-old = 45 age', '60 = 60 age'],
  ['a woman in her mid-40s', '40s = 43..47 age'],
  ['the third ferry, her 21st crossing, the two hundredth voyage', 'third = 3 ordinal ferri', '21st = 21 ordinal cross', 'two hundredth = 200 ordinal voyag'],
  ['The council voted 51-49 after a 5-4 ruling', '51-49 = 49..51 score', '5-4 = 4..5 score'],
  ['They won 2-1', '2-1 = 1..2 score'],
]);

table('ranges and modifiers', [
  ['3 to 5 boats, 10-15 crates, between 2 and 4 storms', '3 to 5 = 3..5 count boat', '10-15 = 10..15 count crate', '2 and 4 = 2..4 count storm'],
  ['prices rose from 3% to 5%', '3% = 0.03 percent', '5% = 0.05 percent'],
  ['as many as 12,000 men', '12,000 = at-most 12000 count men'],
  ['no fewer than 30 crews, fewer than 20 boats', '30 = at-least 30 count crew', '20 = less-than 20 count boat'],
  ['200 or more gulls, 300 or so terns, 40+ seals', '200 = at-least 200 count gull', '300 = about 300 count tern', '40 = at-least 40 count seal'],
  ['just under 900 votes, in excess of 50 letters', '900 = nearly 900 count vote', '50 = more-than 50 count letter'],
  ['hundreds of gulls, tens of thousands of eggs', 'hundreds = 200..1999 count gull', 'tens of thousands = 20000..99000 count egg'],
]);

table('unit, currency and scale of the neighbour', [
  ['Ropes cost 8 million pounds and paint an additional 2 million.', '8 million pounds = 8000000 money:GBP', '2 million = 2000000 money:GBP'],
  ['Dues of €9m, up from 7 million, and 3 million gulls', '€9m = 9000000 money:EUR', '7 million = 7000000 money:EUR', '3 million = 3000000 count gull'],
  ['Dues rose to €9m. Another 7 million came later.', '€9m = 9000000 money:EUR', '7 million = 7000000 count'],
  ['between £3 and 5 million', '£3 and 5 million = 3000000..5000000 money:GBP'],
  ['from three to five million; from £3 to 5 million', 'three = 3000000 count', 'five million = 5000000 count', '£3 = 3000000 money:GBP', '5 million = 5000000 money:GBP'],
  ['from 4% to 6 and from 4 to 6%', '4% = 0.04 percent', '6 = 0.06 percent', '4 = 0.04 percent', '6% = 0.06 percent'],
  ['from 400 to 2 million, from 40 miles to 60 docks', '400 = 400 count', '2 million = 2000000 count', '40 miles = 64373.8 length', '60 = 60 count dock'],
]);

table('how many times as much', [
  ['Catches more than doubled and dues halved', 'doubled = more-than 2 multiple', 'halved = 0.5 multiple'],
  ['a tenfold rise, a 12-fold one', 'tenfold = 10 multiple', '12-fold = 12 multiple'],
  ['three times as many boats, twice the size', 'three times = 3 multiple', 'twice = 2 multiple'],
  ['She sailed three times, twice a year.', 'three = 3 count time'],
]);

table('a quarter', [
  ['The port paid a quarter.', 'a quarter = 0.25 fraction'],
  ['It lost ships in a quarter, at £3m a quarter.', '£3m = 3000000 money:GBP'],
]);

table('no numbers', [
  ['One of the crew said no one knew which one it was.'],
  ['World War II ended and New START began; 3I/ATLAS passed.'],
  ['1. Cast off\n2. Steer north'],
  ['In 2014, on 24 June 2024 and at 3 p.m.'],
  ['See Article 5, page 12 and p. 7.'],
  ['the F-16, a Su-35, COVID-19 and 5G'],
  ['Three years ago the harbour froze.'],
  ['at first it was a second-hand boat, first of all'],
  ['The League One side sang; it makes one forget debts.'],
  ['\n- 1. Tides\n- 2. Winds'],
]);

it('counts what looks like a year before a plural noun', () => {
  expect(numbersOf('2000 people lived there')).toEqual(['2000 = 2000 count peopl']);
});

const PAIRS: readonly (readonly [claim: string, source: string, relation: string])[] = [
  ['about 1,300 boats', '1,312 boats', 'close'],
  ['1,300 boats', '1,312 boats', 'different'],
  ['about 1,300 boats', '1,500 boats', 'different'],
  ['as many as 12,000', '12,000', 'close'],
  ['more than 200', '207', 'close'],
  ['more than 200', '150', 'different'],
  ['more than 200', 'fewer than 200', 'different'],
  ['at least 12,000', '10,000', 'different'],
  ['hundreds of gulls', '340 gulls', 'close'],
  ['800 miles', '1,300 km', 'close'],
  ['800 miles', '1,500 km', 'different'],
  ['5 miles', '8 km', 'close'],
  ['nearly a fifth', '19%', 'close'],
  ['nearly a fifth', '20 per cent', 'close'],
  ['a third', '33%', 'close'],
  ['half', '50%', 'equal'],
  ['20%', '20 percentage points', 'incomparable'],
  ['3 to 5 boats', '4 boats', 'close'],
  ['3 to 5 boats', '6 boats', 'different'],
  ['$3.5bn', '$3.5 billion', 'equal'],
  ['$3.5bn', '€3.5bn', 'incomparable'],
  ['51-49', '52-48', 'different'],
  ['48 hours', 'two days', 'equal'],
  ['45-year-old', 'aged 45', 'equal'],
  ['about 1.3 million', '1,312,000', 'close'],
  ['nearly 1,300', '1,350', 'different'],
  ['at least 12,000', 'as many as 12,000', 'different'],
  ['more than a fifth', 'nearly a fifth', 'different'],
  ['below $90 million', 'exceeding $90 million', 'different'],
  ['fewer than 13,000', 'as many as 12,000', 'close'],
  ['more than 200', 'more than 230', 'close'],
  ['more than 230', 'more than 200', 'different'],
  ['between 5% and 8%', 'between 4% and 6%', 'different'],
  ['2 to 8 degrees Celsius', '2 to 18 degrees Celsius', 'different'],
  ['3 to 5 miles', '5 to 8 km', 'close'],
  ['hundreds of gulls', '200 to 300 gulls', 'close'],
  ['catches tripled', 'catches doubled', 'different'],
  ['catches doubled', 'twice the catches', 'equal'],
];

describe('comparison', () => {
  it.each(PAIRS)('%s / %s is %s', (claim, source, relation) => expect(comparedNumbers(claim, source)).toBe(relation));
});

const WORDS = fc.constantFrom('one', 'two', 'and', 'half', 'a', 'million', '12', ',', '.', '-', '%', '$', '3.5', '1,300', 'per', 'cent', 'to', 'of', 'third', 'years', 'old', 'June', '2014', '½', '\u{1f600}', 'é', '\n', "'", 's', 'bn', 'km');
const TEXTS = fc.array(fc.tuple(WORDS, fc.constantFrom('', ' ')), { maxLength: 40 }).map((words) => words.map(([word, gap]) => word + gap).join(''));

describe('any text', () => {
  it('gives numbers in order, apart from each other and inside the text', () => {
    fc.assert(fc.property(TEXTS, (text) => {
      let end = 0;
      for (const { span, low, high, precision } of numbersIn(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(low).toBeLessThanOrEqual(high);
        expect(precision).toBeGreaterThan(0);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }), { numRuns: 400 });
  });

  it('compares a number with itself as equal', () => {
    fc.assert(fc.property(TEXTS, (text) => numbersIn(text).every((it) => comparedNumbers(text.slice(it.span.start, it.span.end), text.slice(it.span.start, it.span.end)) !== 'different')), { numRuns: 200 });
  });
});
