/** Names found and not found, what they are taken for, and which of them can mean the same. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, namesIn } from '../../server/src/engine/text/values/names';
import { firstName, testNames, testRelation } from '../kit/names-tester';

describe('names are found', () => {
  it.each([
    '<U.S.> Secretary of State <Marta Elling> met <Russian> Foreign Minister <Oskar Brandt> in <Riyadh> on Tuesday.',
    "<Russia>'s fleet left in February; the <Bank of England> and the <Department of Health and Human Services> said so.",
    'Analysts told <Jean-Luc Moreau>, <O’Neill> and <Ahmed bin Rashid> of the <U.S.>-<Russia> talks in <New York City>.',
    'Dr. <Ana Petrovic>, a reader of <World Harbour News>, praised <George W. Ode> and the <University of Halden>.',
    'The <White House> said so. <Elling> said no. <Brandt>, who was there, agreed.',
    'Former Prime Minister <Theresa May> said on May 5 that the <EU> would not agree.',
    'Mayor of <Halden> <Sadiq Ode> and Sen. <Lindsey Weir> of <South Carolina> left.',
    '<Ursula von der Heide>, president of the <European Commission>, wrote to <Johnson & Weir>.',
    'She went to The <Hague>. The President of <Ukraine> came too.',
  ])('%s', (text) => testNames(text));
});

describe('names in a document without capitals', () => {
  const document = `a transcript by machine : president marta wendel told the harbour council on monday that the ferry to norway would sail again . wendel said the u.s. navy had agreed .
mr. brandt , who has worked for the council for years , said that the navy ship will stay in port until may . the rest is for him to say , and for us to hear .`;
  it.each([
    'president <marta wendel> told the council so .',
    '<wendel> and <brandt> will meet in <norway> in may .',
    'the <u.s.> navy and the <us> agree , but turkey was served to us .',
    '<New Haven> was named .',
  ])('%s', (text) => testNames(text, document));
  it('has no such names where the document has capitals', () => testNames('president marta elling went to norway', 'President Marta Elling went to Norway.'.repeat(20)));
});

describe('what is no name', () => {
  it.each([
    'Negotiations continue. Talks failed. Police said so. Analysts warned of rain.',
    'The President and the Prime Minister resigned on Monday in March.',
    'Today’s weather is fine. However, I’m late. “Maybe,” he said. Perhaps Not.',
    'Sticking Points and Hard Choices: What Comes Next?',
    'the u.s. secretary of state met marta elling in riyadh .',
    'A HARBOUR IS NOT A PLACE FOR ELLING AND BRANDT',
    '• Energy Talks: both sides met.',
  ])('%s', (text) => testNames(text));

  it('a word that the document writes small is no name at a sentence’s start', () => {
    testNames('Trust matters. <Halden> matters.', 'There is little trust in Halden. We like Halden.');
  });

  it('a name that the document writes small once by a slip stays one', () => {
    testNames('<Vessing> matters.', 'We saw Vessing. They met Vessing. All trust Vessing. Few left Vessing, and vessing said no.');
    testNames('Trust matters.', 'We praise Trust. They met Trust. There is little trust here, and no trust there.');
  });

  it('in a heading only what the document names elsewhere is believed', () => {
    testNames('What <Elling> Wants: A Long Peace', 'The talks went on. Then Elling left.');
  });
});

describe('what a name is taken for', () => {
  it.each([
    ['Secretary of State Marta Elling left', 'person: Marta Elling (Secretary of State)'],
    ['we saw Deputy Foreign Minister Oskar Brandt', 'person: Oskar Brandt (Deputy Foreign Minister)'],
    ['they live in Halden', 'place: Halden'],
    ['the Russian army', 'place: Russian'],
    ['from the Halden Harbour Authority she came', 'organisation: Halden Harbour Authority'],
    ['at NATO', 'organisation: NATO'],
    ['with Maria Weir', 'person: Maria Weir'],
    ['a boat called Albatross', 'other: Albatross'],
  ])('%s', (text, expected) => expect(firstName(text)).toBe(expected));
});

describe('names that mean the same', () => {
  it.each([
    ['US', 'United States'], ['U.S.', 'American'], ['UK', 'Britain'], ['EU', 'European Union'], ['Kyiv', 'Kiev'], ['Moscow', 'Russia'], ['Korea', 'North Korea'],
    ['NATO', 'North Atlantic Treaty Organization'], ['HHA', 'Halden Harbour Authority'],
    ['Zelensky', 'Zelenskyy'], ['Zelenskiy', 'Volodymyr Zelensky'], ['Sergey Lavrov', 'Sergei Lavrov'], ['Alexander Marenko', 'Aleksandr Marenko'],
    ['Elling', 'Marta Elling'], ['M. Elling', 'Marta Elling'], ['Marta A. Elling', 'Marta Elling'], ['Mike Weir', 'Michael Weir'], ['J.D. Ode', 'JD Ode'],
    ['Kim Jong-un', 'Kim Jong Un'], ['Kim', 'Kim Jong Un'], ['Rashid', 'Omar al-Rashid'], ['Heide', 'Ursula von der Heide'],
    ['Orbán', 'Orban'], ['O’Neill', "O'Neill"], ['the Ellings', 'Elling'],
    ['Foreign Ministry', 'Russian Foreign Ministry'], ['Ministry of Defence', 'Defence Ministry'], ['Weir Inc', 'Weir'],
  ])('%s = %s', (a, b) => testRelation(a, b, 'same'));
});

describe('names with a slip', () => {
  it.each([
    ['Marta Eling', 'Marta Elling'], ['Elilng', 'Elling'], ['Martha Elling', 'Marta Elling'], ['Brandtt', 'Oskar Brandt'], ['Haldenn Harbour Authority', 'Halden Harbour Authority'],
    ['Raphael Weir', 'Rafael Weir'], ['Izdolsk', 'Idzolsk'], ['Petrova', 'Petrov'], ['Oskra Brant', 'Oskar Brandt'],
  ])('%s ~ %s', (a, b) => testRelation(a, b, 'spelling'));
});

describe('names that differ', () => {
  it.each([
    ['Marta Elling', 'Jonas Elling'], ['Elling', 'Brandt'], ['Russia', 'Ukraine'], ['North Korea', 'South Korea'], ['Iran', 'Iraq'], ['Austria', 'Australia'],
    ['Riyadh', 'Jeddah'], ['New York', 'York University'], ['Bank of England', 'England'], ['University of Halden', 'University of Oslo'], ['Kim Jong Un', 'Kim Yo Jong'],
    ['Gary', 'Mary'], ['Boris Johnson', 'Johnson & Johnson'], ['Anna W. Ode', 'Anna H. W. Ode'], ['Anna W. Ode', 'Anna H. Ode'], ['Oksar Moss', 'Oskar Ross'], ['Marta Kelling', 'Marty Elling'], ['U.S.', 'U.S. Senate'], ['London', 'London School of Economics'],
  ])('%s ≠ %s', (a, b) => testRelation(a, b, 'different'));
});

describe('any text', () => {
  const words = fc.array(fc.constantFrom('The', 'of', 'Elling', 'U.S.', '-', 'von', 'Dr', '.', 'Bank', '’s', '&', 'and', 'May', '5', 'said', '😀', 'É\u0301x', '\n\n', ':', '“'), { maxLength: 40 });

  it('spans lie inside the text, in order, and hold what is written', () => {
    fc.assert(fc.property(words, (parts) => {
      const text = parts.join(' ');
      let end = 0;
      for (const name of namesIn(text)) {
        expect(name.span.start).toBeGreaterThanOrEqual(end);
        expect(name.text).toBe(text.slice(name.span.start, name.span.end).replace(/\s+/g, ' '));
        end = name.span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }), { numRuns: 500 });
  });

  it('comparing is symmetrical, and a name is the same as itself', () => {
    const name = fc.constantFrom('Marta Elling', 'M. Elling', 'Elling', 'Eling', 'US', 'Bank of Halden', 'Halden', 'NATO', 'Kim', 'Kim Ode', '&', '.', 'É', 'A B C', 'North Halden', 'Weir Jr');
    fc.assert(fc.property(name, name, (a, b) => {
      testRelation(a, b, compareNames({ text: a, type: 'other' }, { text: b, type: 'other' }));
      testRelation(a, a, 'same');
    }));
  });
});
