/** Numbers as they are said: parts of a point, couples, scores in words, decimal commas; and what only looks like them. */

import { describe, expect, it } from 'vitest';
import { comparedNumbers, numbersOf } from '../kit/numbers-tester';

type Row = readonly [text: string, ...numbers: string[]];

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    it.each(rows.map(([text, ...numbers]) => ({ text, numbers })))('$text', ({ text, numbers }) => expect(numbersOf(text)).toEqual(numbers));
  });
}

table('parts of a point', [
  ['The bank cut its rate by a quarter point, then by a quarter of a percentage point.', 'a quarter point = 0.0025 percentage-point', 'a quarter of a percentage point = 0.0025 percentage-point'],
  ['a quarter-point rise and three-quarters of a point', 'a quarter-point = 0.0025 percentage-point', 'three-quarters of a point = 0.0075 percentage-point'],
  ['Rates rose half a point, by three-tenths of a point.', 'half a point = 0.005 percentage-point', 'three-tenths of a point = 0.003 percentage-point'],
  ['It grew by a tenth of one per cent, then by 0.3 of a percentage point.', 'a tenth of one per cent = 0.001 percent', '0.3 of a percentage point = 0.003 percentage-point'],
  ['The boat won by half a point.', 'half = 0.5 fraction'],
  ['a quarter of the point guards', 'a quarter = 0.25 fraction guard'],
]);

table('couples', [
  ['A couple of hundred gulls, a couple thousand terns', 'A couple of hundred = 200 count gull', 'a couple thousand = 2000 count tern'],
  ['A couple of sailors were held for a couple of days.', 'A couple of = 2..3 count sailor', 'a couple of days = 172800..259200 duration'],
  ['A couple was held; a married couple of Vessby origin.'],
]);

table('scores in words', [
  ['Vessby won three-nil after a two-one win', 'three-nil = 0..3 score', 'two-one = 1..2 score'],
  ['won by three goals to one, passed by 51 votes to 49', 'three goals to one = 1..3 score', '51 = 51 count vote', '49 = 49 count'],
  ['a one-two punch, one-to-one talks, from three goals to one', 'two = 2 count', 'one = 1 count', 'three = 3 count goal'],
]);

table('multiples', [
  ['double the number of seats, triple its size', 'double = 2 multiple', 'triple = 3 multiple'],
  ['a double murder, a triple jump, double parking'],
]);

table('one in so many', [
  ['One visitor in eight comes from abroad.', 'One visitor in eight = 0.125 fraction'],
  ['One man in three cities was held.', 'One = 1 count man', 'three = 3 count citi'],
]);

table('noughts', [
  ['423 0000 is no year', '423 = 423 count', '0000 = 0 count'],
  ['Tel. +46 10 719 0000 and 007, +5 points', '5 = 5 count point'],
]);

table('pounds', [
  ['It lost 12 million pounds; she lost 12 pounds.', '12 million pounds = 12000000 money:GBP', '12 pounds = 5.44311 mass'],
]);

table('decimal commas', [
  ['1,3 million tonnes, €2,5, 3,5 %, 0,5 per cent', '1,3 million tonnes = 1300000000 mass', '€2,5 = 2.5 money:EUR', '3,5 % = 0.035 percent', '0,5 per cent = 0.005 percent'],
  ['The factor is 1,3.', '1,3 = 1.3 count'],
  ['verses 1,3 and 5; it is 1,3 and 5', '1 = 1 count', '3 = 3 count', '5 = 5 count', '1 = 1 count', '3 = 3 count', '5 = 5 count'],
  ['1,234 boats, 12,34,567 names', '1,234 = 1234 count boat', '12,34,567 = 1234570 count name'],
]);

table('lengths, below nought, and the old way to count', [
  ['a plank 10 " long, a 12" wide board', '10 " = 0.254 length', '12" = 0.3048 length'],
  ['"I was 10" long ago', '10 = 10 count'],
  ['five microns', 'five microns = 0.000005 length'],
  ['minus one over 20, negative ninety-five hundred fifths, minus one hundred thirty fifths', 'minus one over 20 = -0.05 count', 'negative ninety-five hundred fifths = -1900 count', 'minus one hundred thirty fifths = -2.85714 count'],
  ['minus 5 over night', 'minus 5 = -5 count'],
  ['for twenty and four hours', 'twenty and four hours = 86400 duration'],
  ['between twenty and four hours', 'twenty = 20 count', 'four hours = 14400 duration'],
  ['the 3 next weeks; dues reached 10 last year', '3 next weeks = 1814400 duration', '10 = 10 count'],
]);

describe('comparison', () => {
  it.each([
    ['a quarter point', '25 basis points', 'equal'],
    ['a quarter of a point', '0.25 percentage points', 'equal'],
    ['half a percentage point', '25 basis points', 'different'],
    ['around 200 gulls', 'a couple of hundred gulls', 'close'],
    ['a couple of gulls', 'three gulls', 'close'],
    ['a couple of gulls', 'five gulls', 'different'],
    ['won three-nil', 'won 3-0', 'equal'],
    ['won three-nil', 'won 3-1', 'different'],
    ['about 40 degrees', '41C', 'close'],
    ['40 degrees', '106F', 'different'],
    ['106 degrees', '106F', 'equal'],
    ['hundreds of gulls', 'scores of gulls', 'different'],
    ['nearly 50,000', 'some 45,000', 'close'],
    ['double the catch', 'twice the catch', 'equal'],
  ])('%s / %s is %s', (claim, source, relation) => expect(comparedNumbers(claim, source)).toBe(relation));
});
